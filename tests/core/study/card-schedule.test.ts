import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers, remembered, type Answer } from '../../../src/core/study/card-schedule.ts';
import { dueCards, isDue } from '../../../src/core/study/due-cards.ts';
import { card, type Card } from '../../../src/core/study/kinds/card.ts';

const day = 86_400_000;
const start = Date.parse('2026-09-01T09:00:00.000Z');
const on = (days: number) => new Date(start + days * day).toISOString();
const body = {
  place: { kind: 'concept', entry: 'relief', title: 'Relief', lang: 'en' },
  front: 'Relief',
  back: 'Someone takes over.',
};

/** When a card is due after answers, each with the day on which it was given. */
function dueAfter(...given: readonly (readonly [number, Answer])[]): string {
  const end = given.reduce<Pick<Card, 'memory'>>((one, [at, answer]) => ({ memory: remembered(one, answer, on(at)) }), {
    memory: undefined,
  });
  return end.memory?.due.slice(0, 10) ?? '';
}

describe('a card', () => {
  test.each([
    ['again', '2026-09-02'],
    ['hard', '2026-09-03'],
    ['good', '2026-09-04'],
    ['easy', '2026-09-09'],
  ] as const)('that is new and answered with %s comes back on %s', (answer, expected) => {
    expect(dueAfter([0, answer])).toBe(expected);
  });

  test('that is known each time comes back later each time', () => {
    const dues = [
      dueAfter([0, 'good']),
      dueAfter([0, 'good'], [3, 'good']),
      dueAfter([0, 'good'], [3, 'good'], [14, 'good']),
    ];
    expect(dues).toEqual([...dues].sort());
    expect(new Set(dues).size).toBe(3);
  });

  test('is due when it is new, when its day has come, and when it was looked at in the future', () => {
    const memory = remembered({ memory: undefined }, 'good', on(0));
    expect(isDue({ memory: undefined }, on(0))).toBe(true);
    expect([0, 1, 3, 9].map((at) => isDue({ memory }, on(at)))).toEqual([false, false, true, true]);
    expect(isDue({ memory: remembered({ memory: undefined }, 'easy', on(4000)) }, on(0))).toBe(true);
  });

  test('whose memory cannot be is learned anew, and kept', () => {
    const memory = { ...remembered({ memory: undefined }, 'good', on(0)), stability: -1 };
    const record = { id: 'a', kind: 'card', made: on(0), changed: on(0), revision: 'r', ancestors: [] };
    expect(card.read({ ...record, body: { ...body, memory } })).toEqual({ ...body, memory: undefined });
  });

  test('looked at on two devices keeps what was looked at more often', () => {
    const once = { ...body, memory: remembered({ memory: undefined }, 'good', on(0)) };
    const twice = { ...body, memory: remembered(once, 'good', on(5)) };
    expect([card.join(once, twice), card.join(twice, once)]).toEqual([twice, twice]);
  });

  test('whatever the clock does, comes back within about a year of the last answer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.constantFrom(...answers)), {
          minLength: 1,
          maxLength: 12,
        }),
        (given) => {
          let one: Pick<Card, 'memory'> = { memory: undefined };
          for (const [at, answer] of given) {
            const memory = remembered(one, answer, on(at));
            expect(Date.parse(memory.due) - Date.parse(on(at))).toBeGreaterThanOrEqual(day);
            expect(Date.parse(memory.due) - Date.parse(on(at))).toBeLessThanOrEqual(370 * day);
            const read = card.body.safeParse({ ...body, memory });
            expect(read.data?.memory).toEqual(memory);
            one = { memory };
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('cards that wait longest come first, and new ones last', () => {
  const seen = (at: number) => ({ memory: remembered({ memory: undefined }, 'good', on(at)), at });
  const all = [{ memory: undefined, at: 99 }, seen(2), seen(0), seen(30)];
  expect(dueCards(all, on(31)).map(({ at }) => at)).toEqual([0, 2, 99]);
});
