import { defineMiddleware } from 'astro:middleware';
import { withPolicy } from './site/policy.ts';
import { withSoftHyphens } from './site/soft-hyphens.ts';
import { languages, original, wordsIn } from './site/words.ts';

/** Tells pages and components the language that a page is asked for in, and its words; lets long words of the page be broken, and gives it its policy. */
export const onRequest = defineMiddleware(async ({ locals, params }, next) => {
  locals.locale = languages.find((one) => one === params.locale) ?? original;
  locals.words = wordsIn(locals.locale);
  const answer = await next();
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  const page = withSoftHyphens(await answer.text());
  return new Response(import.meta.env.DEV ? page : withPolicy(page), answer);
});
