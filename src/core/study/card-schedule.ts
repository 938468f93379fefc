import { createEmptyCard, fsrs, Rating, type Grade } from 'ts-fsrs';
import type { Card, Memory } from './kinds/card.ts';

/** How an answer came, from not at all to at once. */
export const answers = ['again', 'hard', 'good', 'easy'] as const;
export type Answer = (typeof answers)[number];

const grades: Readonly<Record<Answer, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** Days, not minutes: a course has weeks. Without chance, so that the same answers always give the same days; and within the length of a course and its wake. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false, maximum_interval: 365 });

/** How well a card is remembered after an answer. A clock that went back counts as one that stood still. */
export function remembered({ memory }: Pick<Card, 'memory'>, answer: Answer, now: string): Memory {
  const last = memory !== undefined && memory.last_review > now ? now : memory?.last_review;
  const before = memory === undefined ? createEmptyCard(now) : { elapsed_days: 0, ...memory, last_review: last ?? now };
  const { card } = scheduler.next(before, now, grades[answer]);
  const { due, stability, difficulty, scheduled_days, learning_steps, reps, lapses } = card;
  return {
    ...memory,
    due: due.toISOString(),
    stability,
    difficulty,
    scheduled_days,
    learning_steps,
    reps,
    lapses,
    state: 'Review',
    last_review: now,
  };
}
