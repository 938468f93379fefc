import { describe, expect, test } from 'vitest';
import { FoundText } from '../../../src/core/search/passage.ts';

const shown = (text: FoundText): string =>
  text
    .excerpt()
    .map((part) => (part.found ? `<${part.text}>` : part.text))
    .join('');

describe('the excerpt of a page', () => {
  const text = `${'a '.repeat(40)}het haven\u00adlicht (van Wageningen), ${'b '.repeat(40)}`.trim();
  /** `havenlicht` is word 41; its parts come after the 84 words of the text. */
  const at = new Map([
    [0, [2, 41]],
    [1, [43]],
  ]);

  test('is where most of the question stands together, with the found words and no more apart', () => {
    expect(shown(new FoundText(text, [], at))).toBe(
      `…${'a '.repeat(5)}het <havenlicht> (van <Wageningen>), ${'b '.repeat(19)}`.trimEnd() + '…',
    );
  });

  test('is never taken from a quiet run, and does not run into one', () => {
    const parts = 'Rol Partij Gemeente Zwolle speelt een rol in dit verhaal';
    const found = new Map([[0, [2, 7]]]);
    expect(shown(new FoundText(parts, [[0, 3]], found))).toBe('…Zwolle speelt een rol <in> dit verhaal');
    expect(new FoundText(parts, [[0, 10]], found).excerpt()).toEqual([]);
  });

  test('is nothing when nothing is found', () => {
    expect(new FoundText('een twee', [], new Map()).excerpt()).toEqual([]);
  });

  test('marks the word that holds what was found', () => {
    // Word 2, "licht", is the second of the parts behind the two words.
    const found = new FoundText('een haven\u00adlicht', [], new Map([[0, [3]]]));
    expect(shown(found)).toBe('een <havenlicht>');
    expect(found.forms([], 3)).toEqual(['havenlicht']);
  });
});

describe('where a result leads to', () => {
  const headings = [
    { id: 'one', text: 'Eén', place: 0 },
    { id: 'two', text: 'Twee', place: 4 },
    { id: 'three', text: 'Drie', place: 8 },
  ];
  const at = new Map([
    [0, [2, 5, 9]],
    [1, [6]],
  ]);

  test('is the headings with most of the question', () => {
    const text = new FoundText('a '.repeat(12), [], at);
    expect(text.sections(headings, 2).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test('is no heading under which it only stands in a quiet run', () => {
    const text = new FoundText('a '.repeat(12), [[8, 12]], at);
    expect(text.sections(headings, 3).map(({ id }) => id)).toEqual(['two', 'one']);
  });
});

test('the forms that were found are told as they are written, signs around them left out', () => {
  const text = new FoundText('(Netwerken), netwerk havennetwerk. VvE’s', [], new Map([[0, [0, 1, 2, 3]]]));
  expect(text.forms(['netwerk'], 3)).toEqual(['netwerken', 'havennetwerk', 'vve’s']);
});
