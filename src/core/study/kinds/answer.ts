import * as z from 'zod/mini';
import { recordKind } from '../kind.ts';
import { named, placeSchema, written } from '../place.ts';

/** What someone answers to a study question; the part of its place is the question, whose words stand here as they were. */
export const answer = recordKind({
  name: 'answer',
  body: z.looseObject({ place: placeSchema, question: named(), text: written() }),
  tell: ({ place, question, text }) => ({ place, quote: question, texts: [{ text }] }),
});
