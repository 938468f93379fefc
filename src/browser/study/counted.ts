import { fill } from '../sentence.ts';

/** A sentence about an amount. */
export const counted = (said: { readonly one: string; readonly many: string }, count: number): string =>
  fill(count === 1 ? said.one : said.many, { count });
