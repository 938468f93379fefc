import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './site/policy.ts';
import { withSoftHyphens } from './site/soft-hyphens.ts';
import { languages, original, wordsIn } from './site/words.ts';

/**
 * Tells pages and components the language that a page is asked for in, its words, and what they print of; lets long words of the page be broken, and
 * gives it its policy. While developing Astro keeps this module and not the library, which is made anew when content changes: so it is asked for each time.
 */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  locals.locale = languages.find((one) => one === params.locale) ?? original;
  locals.words = wordsIn(locals.locale);
  const { getLibrary } = await import('./site/library.ts');
  locals.library = await getLibrary();
  const answer = await next();
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  const page = withSoftHyphens(await answer.text());
  return new Response(import.meta.env.DEV ? page : withPolicy(page), answer);
});
