import * as z from 'zod/mini';
import { recordKind, steadier } from '../kind.ts';
import { named, placeSchema, written } from '../place.ts';
import { moment } from '../record.ts';

/** How well a card is remembered, as the FSRS algorithm tells it. */
const count = () => z.int().check(z.minimum(0), z.maximum(1_000_000));
const memory = z.looseObject({
  due: moment(),
  stability: z.number().check(z.minimum(0.001), z.maximum(36_500)),
  difficulty: z.number().check(z.minimum(1), z.maximum(10)),
  scheduled_days: count(),
  learning_steps: count(),
  reps: count(),
  lapses: count(),
  state: z.enum(['New', 'Learning', 'Review', 'Relearning']),
  last_review: moment(),
});
export type Memory = z.infer<typeof memory>;

const body = z.looseObject({
  place: placeSchema,
  front: named(),
  back: written(),
  /** A memory that cannot be is none: the card is learned anew. */
  memory: z.catch(z.optional(memory), undefined),
});

/** A card to learn by: what it asks, what it answers, where in the atlas that comes from, and how well it is remembered; a new one is not remembered yet. */
export type Card = z.infer<typeof body>;

export const card = recordKind<Card>({
  name: 'card',
  body,
  tell: ({ place, front, back }) => ({ place, quote: front, texts: [{ text: back }] }),
  join: (a, b) => {
    const [one, other] = [a.memory?.reps ?? 0, b.memory?.reps ?? 0];
    return one === other ? steadier(a, b) : one > other ? a : b;
  },
});
