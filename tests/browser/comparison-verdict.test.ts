import { expect, test } from 'vitest';
import { verdictOf, type Ways } from '../../src/browser/comparison-verdict.ts';

const shows: Ways = new Map([['illustrates', 2]]);
const nuances: Ways = new Map([['nuances', 1]]);
const contradicts: Ways = new Map([['contradicts', 1]]);
const absent: Ways = new Map([['absent', 1]]);
const both: Ways = new Map([
  ['illustrates', 1],
  ['contradicts', 1],
]);

test.each<[string, readonly Ways[], string, readonly number[]]>([
  ['one shows what another contradicts', [shows, contradicts], 'opposite', []],
  ['that holds beside a case that says nothing', [shows, undefined, contradicts], 'opposite', []],
  ['one has passages, the other none', [undefined, nuances], 'only', [1]],
  ['one of three has none', [shows, undefined, shows], 'some', [1]],
  ['all show it', [shows, new Map([['illustrates', 1]])], 'same', []],
  ['one shows, the other nuances', [shows, nuances], 'differs', []],
  ['one shows, in the other it is absent', [shows, absent], 'differs', []],
  ['one is divided in itself', [shows, both], 'differs', []],
  ['none has passages', [undefined, undefined], 'none', []],
  ['a single case differs from none', [shows], 'same', []],
])('%s', (_, ways, is, cases) => {
  expect(verdictOf(ways)).toEqual({ is, cases });
});
