import { expect, test } from 'vitest';
import { numberReferences } from '../../../src/core/body/segment.ts';

const note = (number: number) => ({ type: 'note', number }) as const;

test('each reference to a note has a number of its own, in headings and in other notes too', () => {
  const heading = { type: 'heading', depth: 2, slug: 'kop', text: 'Kop', children: [note(1)] } as const;
  const { body, references } = numberReferences({ segments: [note(1), heading, note(2)], notes: [[], [note(1)]] });
  expect(body).toEqual({
    segments: [note(1), { ...heading, children: [{ ...note(1), nth: 2 }] }, note(2)],
    notes: [[], [{ ...note(1), nth: 3 }]],
  });
  expect(references).toEqual([3, 1]);
});
