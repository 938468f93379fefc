import { expect, test } from 'vitest';
import { sessionLengths, sessionPlan } from '../../../src/core/views/session-plan.ts';

const told = (length: (typeof sessionLengths)[number], passages: number, parties: number, questions: number) =>
  sessionPlan(length, { passages, parties, questions })
    .map(({ kind, from, to }) => `${from}-${to} ${kind}`)
    .join(', ');

test.each([
  [60, 9, 4, 3, '0-5 opening, 5-20 cards, 20-30 roles, 30-45 sides, 45-55 questions, 55-60 closing'],
  [75, 9, 4, 3, '0-10 opening, 10-25 cards, 25-35 roles, 35-55 sides, 55-70 questions, 70-75 closing'],
  [120, 9, 4, 3, '0-10 opening, 10-35 cards, 35-50 roles, 50-60 break, 60-90 sides, 90-110 questions, 110-120 closing'],
  [75, 9, 1, 3, '0-10 opening, 10-30 cards, 30-50 sides, 50-65 questions, 65-75 closing'],
  [60, 0, 1, 0, '0-30 opening, 30-60 closing'],
] as const)(
  'a session of %i minutes on %i passages, %i parties and %i questions',
  (length, passages, parties, questions, plan) => {
    expect(told(length, passages, parties, questions)).toBe(plan);
  },
);

test('whatever a case has, the blocks follow each other and fill the time, each a multiple of five minutes', () => {
  for (const length of sessionLengths)
    for (const passages of [0, 1])
      for (const parties of [0, 2])
        for (const questions of [0, 1]) {
          const blocks = sessionPlan(length, { passages, parties, questions });
          expect(blocks.map(({ from }) => from)).toEqual([0, ...blocks.slice(0, -1).map(({ to }) => to)]);
          expect(blocks.at(-1)?.to).toBe(length);
          expect(blocks.filter(({ from, to }) => to <= from || (to - from) % 5 !== 0)).toEqual([]);
        }
});
