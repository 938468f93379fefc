import { expect, test } from 'vitest';
import { kindred } from '../../../src/core/study/kindred.ts';

const passages = [
  { id: 'oil', text: 'The keepers borrowed oil for the lamps from kitchens.' },
  { id: 'watch', text: 'The keepers changed the watch twice before dawn.' },
  { id: 'board', text: 'The board paid after two letters.' },
];

test.each([
  ['Who borrowed what, and from which kitchen?', [{ id: 'oil', words: ['borrowed', 'kitchens'] }]],
  [
    'What did the keepers do?',
    [
      { id: 'oil', words: ['keepers'] },
      { id: 'watch', words: ['keepers'] },
    ],
  ],
  [
    'When did the keepers change watch?',
    [
      { id: 'watch', words: ['changed', 'watch', 'keepers'] },
      { id: 'oil', words: ['keepers'] },
    ],
  ],
  ['Why?', []],
  ['', []],
])('passages that speak to a question share its words: %s', (asked, speak) => {
  expect(kindred(asked, passages)).toMatchObject(speak);
});
