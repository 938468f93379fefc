import * as z from 'zod/mini';
import { recordKind } from '../kind.ts';
import { anchorSchema, placeSchema, written } from '../place.ts';

/** Words that someone marked on a page, with what they wrote beside them; without a text they are only marked. */
export const note = recordKind({
  name: 'note',
  body: z.looseObject({ place: placeSchema, anchor: z.optional(anchorSchema), text: written() }),
  tell: ({ place, anchor, text }) => ({ place, quote: anchor?.exact, texts: text === '' ? [] : [{ text }] }),
});
