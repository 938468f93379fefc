import { defineMiddleware } from 'astro:middleware';
import { languages, original, wordsIn } from './site/words.ts';

/** Tells pages and components the language that a page is asked for in, and its words. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  locals.locale = languages.find((one) => one === params.locale) ?? original;
  locals.words = wordsIn(locals.locale);
  return next();
});
