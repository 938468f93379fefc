import { describe, expect, test } from 'vitest';
import { groupPages } from '../../../src/core/search/groups.ts';
import { excerptOf, otherForms, sectionsOf } from '../../../src/core/search/passage.ts';
import { rankPages, type WordFound } from '../../../src/core/search/ranking.ts';

const word = (name: string, pages: Record<string, number>): WordFound => ({
  word: name,
  pages: new Map(Object.entries(pages).map(([id, score]) => [id, { score, at: [0] }])),
});
const ids = (pages: readonly { readonly id: string }[]): string[] => pages.map(({ id }) => id);
const unknown = (): undefined => undefined;

describe('pages for a question', () => {
  test('come first when they hold all of its words', () => {
    const words = [word('warmtenet', { a: 3, b: 9 }), word('wageningen', { a: 3, c: 2 })];
    expect(ids(rankPages(words, 100, unknown))[0]).toBe('a');
  });

  test('with its rare word come before those with its common word', () => {
    const common = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`p${at}`, 5]));
    const ranked = rankPages([word('gemeente', common), word('wolf', { w: 5 })], 100, unknown);
    expect(ranked[0]?.id).toBe('w');
  });

  test('that only name it in a source come after those that tell', () => {
    const ranked = rankPages([word('net', { s: 5, c: 4 })], 10, (id) => (id === 's' ? 'source' : 'case'));
    expect(ids(ranked)).toEqual(['c', 's']);
  });

  test('whose name the question is come before others', () => {
    const ranked = rankPages([word('belang', { a: 5, b: 3 })], 10, unknown, new Map([['b', new Set([0])]]));
    expect(ids(ranked)).toEqual(['b', 'a']);
  });

  test('are none for no words', () => {
    expect(rankPages([], 10, unknown)).toEqual([]);
  });
});

describe('groups', () => {
  const pages = Array.from({ length: 20 }, (_, at) => ({
    id: `${at % 2 === 0 ? 'case' : 'concept'}-${at}`,
    score: 20 - at,
    at: new Map(),
  }));
  const kindOf = (id: string) => (id.startsWith('case') ? 'case' : 'concept');

  test('are the best of all, then the rest by kind with the number of all', () => {
    const groups = groupPages(pages, kindOf);
    expect(groups.map(({ kind, total, shown }) => [kind, total, ids(shown)])).toEqual([
      [undefined, 20, ['case-0', 'concept-1', 'case-2']],
      ['case', 10, ['case-4', 'case-6']],
      ['concept', 10, ['concept-3', 'concept-5']],
    ]);
  });

  test('are one when there is one kind, or little to show', () => {
    expect(groupPages(pages, () => 'case')).toHaveLength(1);
    expect(groupPages(pages.slice(0, 3), kindOf)).toHaveLength(1);
  });
});

describe('what is shown of a page', () => {
  const words = `${'a '.repeat(40)}het warmtenet van Wageningen ${'b '.repeat(40)}`.trim().split(' ');

  test('is where most of the question stands together, with the found words apart', () => {
    const parts = excerptOf(
      words,
      new Map([
        [0, [2, 41]],
        [1, [43]],
      ]),
    );
    expect(parts.filter(({ found }) => found).map(({ text }) => text)).toEqual(['warmtenet', 'Wageningen']);
    const text = parts.map((part) => part.text).join('');
    expect(text).toContain('het warmtenet van Wageningen b');
    expect(text.startsWith('…')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
  });

  test('is the beginning when nothing is marked', () => {
    expect(excerptOf(['een', 'twee'], new Map())).toEqual([{ text: 'een twee', found: false }]);
  });

  test('is led to by the headings with most of the question', () => {
    const headings = [
      { id: 'one', text: 'Eén', place: 0 },
      { id: 'two', text: 'Twee', place: 39 },
      { id: 'three', text: 'Drie', place: 60 },
    ];
    const at = new Map([
      [0, [2, 41]],
      [1, [43]],
    ]);
    expect(sectionsOf(headings, at, 3).map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test('names the forms that were found otherwise than they were asked', () => {
    const at = new Map([[0, [0, 1, 2]]]);
    expect(otherForms(['(Netwerken),', 'netwerk', 'opgavenetwerk.'], at, ['netwerk'], 3)).toEqual([
      'netwerken',
      'opgavenetwerk',
    ]);
  });
});
