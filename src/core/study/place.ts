import * as z from 'zod/mini';
import { longestText } from './record.ts';

const short = () => z.string().check(z.maxLength(1000));
const long = () => z.string().check(z.maxLength(longestText));

/** Text that someone wrote. It is never HTML. */
export const written = long;

/** A name, an id or a word of ours, as it stood when the record was made. */
export const named = short;

/**
 * Where in the atlas something was written: the entry, with the part of it (a passage, a question, a decision), and what the page was called then, so
 * that it can be told when there is no such entry any more.
 */
export const placeSchema = z.looseObject({
  kind: short(),
  entry: short(),
  part: z.optional(short()),
  title: short(),
  lang: short(),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * Words on a page, as the Web Annotation model of the W3C points at them (`TextQuoteSelector`, `TextPositionSelector`): what they are, what stands before
 * and after them, and where they began and ended in the text of their part, or of the page when it has none.
 */
export const anchorSchema = z.looseObject({
  exact: long(),
  prefix: short(),
  suffix: short(),
  start: z.int(),
  end: z.int(),
});
export type Anchor = z.infer<typeof anchorSchema>;

/** An address within the site, by its path: it cannot lead elsewhere. */
export const addressSchema = z.string().check(z.maxLength(2000), z.regex(/^\/(?![/\\])/));
