import { expect, test } from 'vitest';
import { verdictOf, type Ways } from '../../src/browser/comparison-verdict.ts';

const shows: Ways = { illustrates: 2, nuances: 0, contradicts: 0 };
const nuances: Ways = { illustrates: 0, nuances: 1, contradicts: 0 };
const contradicts: Ways = { illustrates: 0, nuances: 0, contradicts: 1 };
const both: Ways = { illustrates: 1, nuances: 0, contradicts: 1 };

test.each<[string, readonly Ways[], string, readonly number[]]>([
  ['one shows what another contradicts', [shows, contradicts], 'opposite', []],
  ['that holds beside a case that says nothing', [shows, undefined, contradicts], 'opposite', []],
  ['one has passages, the other none', [undefined, nuances], 'only', [1]],
  ['one of three has none', [shows, undefined, shows], 'some', [1]],
  ['all show it', [shows, { illustrates: 1, nuances: 0, contradicts: 0 }], 'same', []],
  ['one shows, the other nuances', [shows, nuances], 'differs', []],
  ['one is divided in itself', [shows, both], 'differs', []],
  ['none has passages', [undefined, undefined], 'none', []],
  ['a single case differs from none', [shows], 'same', []],
])('%s', (_, ways, is, cases) => {
  expect(verdictOf(ways)).toEqual({ is, cases });
});
