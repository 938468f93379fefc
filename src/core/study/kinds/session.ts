import * as z from 'zod/mini';
import { recordKind } from '../kind.ts';
import { named, placeSchema, written } from '../place.ts';

/** A session on a case as someone who leads a group prepared it: what was chosen on its page, by the names that its address has for it. */
export const session = recordKind({
  name: 'session',
  body: z.looseObject({ place: placeSchema, choices: z.record(z.string(), named()), text: written() }),
  tell: ({ place, text }) => ({ place, texts: text === '' ? [] : [{ text }] }),
});
