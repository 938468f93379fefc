import * as z from 'zod/mini';
import { recordKind, steadier } from '../kind.ts';
import { placeSchema } from '../place.ts';

/** A page that someone wants to find again. */
export const bookmark = recordKind({
  name: 'bookmark',
  body: z.looseObject({ place: placeSchema }),
  tell: ({ place }) => ({ place, texts: [] }),
  join: steadier,
});
