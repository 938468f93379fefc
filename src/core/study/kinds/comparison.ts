import * as z from 'zod/mini';
import { recordKind } from '../kind.ts';
import { addressSchema, named, placeSchema, written } from '../place.ts';

/** Cases laid side by side, to open again. */
export const comparison = recordKind({
  name: 'comparison',
  body: z.looseObject({
    cases: z.array(placeSchema),
    lens: z.optional(named()),
    address: addressSchema,
    text: written(),
  }),
  tell: ({ cases, lens, address, text }) => ({
    address,
    about: [...cases.map(({ entry }) => entry), ...(lens === undefined ? [] : [lens])],
    texts: [{ text: cases.map(({ title }) => title).join(' · ') }, { text }].filter((one) => one.text !== ''),
  }),
});
