import * as z from 'zod/mini';
import { recordKind } from '../kind.ts';
import { named, placeSchema, written } from '../place.ts';

/** What someone would have done at a moment of choice, and why, before reading what happened; and what they think after it. */
export const decision = recordKind({
  name: 'decision',
  body: z.looseObject({
    place: placeSchema,
    situation: named(),
    /** The id and the words of what was chosen. */
    choice: named(),
    chosen: named(),
    reason: written(),
    afterwards: z.optional(written()),
  }),
  tell: ({ place, situation, chosen, reason, afterwards = '' }) => ({
    place,
    quote: situation,
    texts: [
      { label: 'chosen', text: chosen },
      { label: 'reason', text: reason },
      { label: 'afterwards', text: afterwards },
    ].filter(({ text }) => text !== ''),
  }),
});
