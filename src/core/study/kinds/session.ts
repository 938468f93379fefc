import * as z from 'zod/mini';
import { recordKind } from '../kind.ts';
import { addressSchema, placeSchema, written } from '../place.ts';

/** A session on a case as someone who leads a group prepared it: its page with what was chosen on it, as its address says. */
export const session = recordKind({
  name: 'session',
  body: z.looseObject({ place: placeSchema, address: addressSchema, text: written() }),
  tell: ({ place, address, text }) => ({ place, address, texts: text === '' ? [] : [{ text }] }),
});
