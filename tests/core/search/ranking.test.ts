import { describe, expect, test } from 'vitest';
import { groupPages } from '../../../src/core/search/groups.ts';
import { rankPages, type WordFound } from '../../../src/core/search/ranking.ts';

/** A word by what it scores on pages; a page is called by its number. */
const word = (name: string, scores: readonly (number | undefined)[]): WordFound => ({
  word: name,
  pages: new Map(scores.flatMap((score, id) => (score === undefined ? [] : [[id, { score, at: [0] }] as const]))),
});
const ids = (pages: readonly { readonly id: number }[]): number[] => pages.map(({ id }) => id);
const unknown = (): undefined => undefined;

describe('pages for a question', () => {
  test('come first when they hold all of its words', () => {
    const words = [word('havenlicht', [3, 9]), word('wageningen', [3, undefined, 2])];
    expect(ids(rankPages(words, 100, unknown))[0]).toBe(0);
  });

  test('with its rare word come before those with its common word', () => {
    const common = Array.from({ length: 50 }, () => 5);
    const rare = [...common.map(() => undefined), 5];
    expect(rankPages([word('gemeente', common), word('wolf', rare)], 100, unknown)[0]?.id).toBe(50);
  });

  test('that only name it in a source come after a page that says the same, however often they have it', () => {
    const kinds = ['source', 'case', 'guide'] as const;
    expect(ids(rankPages([word('net', [90, 4, 3])], 10, (id) => kinds[id]))[0]).toBe(1);
  });

  test('put a source first when it is asked for by name, or nothing else says the same', () => {
    const kinds = ['source', 'case'] as const;
    const words = [word('net', [90, 4]), word('weick', [90])];
    expect(ids(rankPages(words, 10, (id) => kinds[id]))[0]).toBe(0);
    const named = new Map([[0, new Set([0])]]);
    expect(ids(rankPages([word('net', [90, 4])], 10, (id) => kinds[id], named))[0]).toBe(0);
  });

  test('whose name the question is come before others', () => {
    const ranked = rankPages([word('belang', [5, 3])], 10, unknown, new Map([[1, new Set([0])]]));
    expect(ids(ranked)).toEqual([1, 0]);
  });

  test('are none for no words', () => {
    expect(rankPages([], 10, unknown)).toEqual([]);
  });
});

describe('groups', () => {
  const pages = Array.from({ length: 20 }, (_, at) => ({
    id: at,
    score: 20 - at,
    at: new Map(),
  }));
  const kindOf = (id: number) => (id % 2 === 0 ? 'case' : 'concept');

  test('are the best of all, then the rest by kind with the number of all', () => {
    const groups = groupPages(pages, kindOf);
    expect(groups.map(({ kind, total, shown }) => [kind, total, ids(shown)])).toEqual([
      [undefined, 20, [0, 1, 2]],
      ['case', 10, [4, 6]],
      ['concept', 10, [3, 5]],
    ]);
  });

  test('are one when there is one kind, or little to show', () => {
    expect(groupPages(pages, () => 'case')).toHaveLength(1);
    expect(groupPages(pages.slice(0, 3), kindOf)).toHaveLength(1);
  });
});
