import { expect, test } from 'vitest';
import { nl } from '../../../../src/languages/nl/index.ts';
import { nearest, suggestWord } from '../../../../src/core/checks/suggestions/nearest.ts';

test.each([
  ['kennis-delem', 'kennis-delen'],
  ['Kennis Delen', 'kennis-delen'],
  ['kennisdelen', 'kennis-delen'],
  ['richting-kizeen', 'richting-kiezen'],
  ['geheel-iets-anders', undefined],
  ['', undefined],
])('what was probably meant by "%s" is %s', (word, meant) => {
  expect(nearest(word, ['richting-kiezen', 'kennis-delen', 'plannen-maken'])).toBe(meant);
});

test('of two that are as near the first in the alphabet is named, whatever their order', () => {
  expect(nearest('bron-x', ['bron-b', 'bron-a'])).toBe('bron-a');
  expect(nearest('bron-x', ['bron-a', 'bron-b'])).toBe('bron-a');
});

test('one letter is not mistaken for another', () => {
  expect(suggestWord('D', ['A', 'B', 'C'])(nl)).toBe('Er kan staan: A, B, C.');
});
