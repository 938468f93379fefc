import { defineMiddleware } from 'astro:middleware';
import { atlas } from '../site.config.ts';
import { wordsIn } from './site/words.ts';

/** Tells pages and components the language that a page is asked for in, and its words. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  locals.locale = atlas.languages.find((one) => one === params.locale) ?? atlas.languages[0];
  locals.words = wordsIn(locals.locale);
  return next();
});
