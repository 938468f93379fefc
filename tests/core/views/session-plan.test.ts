import { expect, test } from 'vitest';
import { sessionLengths, sessionPlan } from '../../../src/core/views/session-plan.ts';

const told = (
  length: (typeof sessionLengths)[number],
  decisions: number,
  passages: number,
  parties: number,
  questions: number,
) =>
  sessionPlan(length, { decisions, passages, parties, questions })
    .map(({ kind, from, to }) => `${from}-${to} ${kind}`)
    .join(', ');

test.each([
  [60, 0, 9, 4, 3, '0-5 opening, 5-20 cards, 20-30 roles, 30-45 sides, 45-55 questions, 55-60 closing'],
  [75, 0, 9, 4, 3, '0-10 opening, 10-25 cards, 25-35 roles, 35-55 sides, 55-70 questions, 70-75 closing'],
  [
    120,
    0,
    9,
    4,
    3,
    '0-10 opening, 10-35 cards, 35-50 roles, 50-60 break, 60-90 sides, 90-110 questions, 110-120 closing',
  ],
  [75, 0, 9, 1, 3, '0-10 opening, 10-30 cards, 30-50 sides, 50-65 questions, 65-75 closing'],
  [60, 2, 9, 4, 3, '0-5 opening, 5-15 decision, 15-25 cards, 25-30 roles, 30-45 sides, 45-55 questions, 55-60 closing'],
  [75, 1, 9, 4, 0, '0-10 opening, 10-20 decision, 20-35 cards, 35-45 roles, 45-65 sides, 65-75 closing'],
  [60, 0, 0, 1, 0, '0-30 opening, 30-60 closing'],
] as const)(
  'a session of %i minutes on %i decision points, %i passages, %i parties and %i questions',
  (length, decisions, passages, parties, questions, plan) => {
    expect(told(length, decisions, passages, parties, questions)).toBe(plan);
  },
);

test('whatever a case has, the blocks follow each other and fill the time, each a multiple of five minutes', () => {
  for (const length of sessionLengths)
    for (const decisions of [0, 1])
      for (const passages of [0, 1])
        for (const parties of [0, 2])
          for (const questions of [0, 1]) {
            const blocks = sessionPlan(length, { decisions, passages, parties, questions });
            expect(blocks.map(({ from }) => from)).toEqual([0, ...blocks.slice(0, -1).map(({ to }) => to)]);
            expect(blocks.at(-1)?.to).toBe(length);
            expect(blocks.filter(({ from, to }) => to <= from || (to - from) % 5 !== 0)).toEqual([]);
          }
});
