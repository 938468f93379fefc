import { expect, test } from 'vitest';
import { unseenIn } from '../../../src/core/body/unseen.ts';

const seen = (body: string) => {
  let text = '';
  for (const { from, to } of unseenIn(body)) text += body.slice(text.length, from) + '·'.repeat(to - from);
  return text + body.slice(text.length);
};

test.each([
  ['a `b` c', 'a ··· c'],
  ['a ``b ` c`` d', 'a ········· d'],
  ['a `b\n` c', 'a `b\n` c'],
  ['a `` b', 'a `` b'],
  ['{/* a */}b', '·········b'],
  ['{ /* a\n`b */ }c`', '··············c`'],
  ['{/* a */ b}', '{/* a */ b}'],
  ['{/* a', '{/* a'],
  ['```\na\n```\nb', '·········\nb'],
  ['~~~\n```\n~~~\n```b', '···········\n```b'],
  ['````\n```\n````b', '·············b'],
  ['```\na', '```\na'],
  ['```a```', '·······'],
  ['a ``` b', 'a ``` b'],
  ['~~~~\n~~~\na', '~~~~\n~~~\na'],
])('%j is seen as %j', (body, expected) => {
  expect(seen(body)).toBe(expected);
});
