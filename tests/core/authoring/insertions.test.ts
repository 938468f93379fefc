import { expect, test } from 'vitest';
import { told } from '../../reader/notation.ts';
import { inserted, type Insertion } from '../../../src/core/authoring/insertions.ts';

const shows = { puts: 'passage', concept: 'relief', how: 'absent', reading: 'atlas', reason: 'Nobody came.' } as const;

/** What is chosen stands between bars, before and after. */
const put = (text: string, insertion: Insertion) => {
  const [before = '', chosen = '', after = ''] = text.split('|');
  const from = before.length;
  const result = inserted({ text: before + chosen + after, from, to: from + chosen.length }, insertion);
  expect(result.from).toBe(result.to);
  return `${result.text.slice(0, result.from)}|${result.text.slice(result.to)}`;
};

test.each<[string, Insertion, string]>([
  ['a || b', { puts: 'link', id: 'relief' }, 'a [[relief]]| b'],
  ['a |their turn| b', { puts: 'link', id: 'relief' }, 'a [[relief|their turn]]| b'],
  ['It burned.||', { puts: 'citation', id: 'log', locator: ' p. 4 ' }, 'It burned. [@log, p. 4]|'],
  ['|It burned.|', { puts: 'citation', id: 'log', locator: '' }, 'It burned. [@log]|'],
  ['a|b|c', { puts: 'heading' }, 'a\n\n## b|\n\nc'],
  ['a||', { puts: 'picture', name: 'x.jpg', alt: ' The [old]\n\\ pier ' }, 'a\n\n![The \\[old\\] \\\\ pier](./x.jpg)|'],
])('%j with %j is %j', (before, insertion, after) => {
  expect(put(before, insertion)).toBe(after);
});

test.each(['a [x] b', '`c` <d/> {e}', '*f* _g_ ~~h~~', 'i \\ j \\', '&amp; & ![k](l)', '5 < 6 > 4'])(
  'the words of a picture are read as they were typed: %j',
  (alt) => {
    const { text } = inserted({ text: '', from: 0, to: 0 }, { puts: 'picture', name: 'x.png', alt });
    expect(told(text)).toBe(`<p>⟪./x.png "${alt}"⟫</p>`);
  },
);

test('a passage takes the chosen words, stands apart, and has an id of its own', () => {
  expect(put('<Passage id="nobody-rowed">\n|Nobody rowed.|', shows)).toMatchInlineSnapshot(`
    "<Passage id="nobody-rowed">

    <Passage id="nobody-rowed-2">

      Nobody rowed.

      <Shows concept="relief" how="absent" reading="atlas">
        Nobody came.
      </Shows>

    </Passage>|"
  `);
});
