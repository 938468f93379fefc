import { expect, test } from 'vitest';
import { saysLittle } from '../../../src/core/search/languages.ts';
import { kindred } from '../../../src/core/study/kindred.ts';

const passages = [
  { id: 'oil', text: 'The keepers borrowed oil for the lamps from kitchens.' },
  { id: 'watch', text: 'The keepers changed the watch twice before dawn.' },
  { id: 'board', text: 'The board paid after two letters.' },
  { id: 'letters', text: 'They wrote together, because another storm came. Omdat niemand samen iets deed.' },
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
  ['Is it because they wrote together, after another storm?', [{ id: 'letters', words: ['wrote', 'storm'] }]],
  ['Omdat ze samen schreven?', []],
  ['', []],
])('passages that speak to a question share its words: %s', (asked, speak) => {
  expect(kindred(asked, passages, (word) => saysLittle(word, ['en', 'nl']))).toMatchObject(speak);
});
