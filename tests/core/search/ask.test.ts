import { describe, expect, test } from 'vitest';
import { ask, type SearchSource } from '../../../src/core/search/ask.ts';
import { dutchKey } from '../../../src/core/search/dutch/inflection.ts';
import { readQuery } from '../../../src/core/search/query.ts';
import { termKey, type Term } from '../../../src/core/search/terms.ts';

/** An index of a few pages, which falls back to shorter words as Pagefind does. */
function source(pages: Record<string, readonly string[]>, terms: Record<string, Term> = {}): SearchSource {
  const words = new Map(
    Object.values(pages)
      .flat()
      .map((word) => [word, 1]),
  );
  return {
    key: dutchKey,
    find: (term) => {
      const keyword = term.replaceAll('"', '');
      const hits = (match: (word: string) => boolean) =>
        Object.entries(pages).flatMap(([id, own]) => {
          const found = own.map(dutchKey).filter(match);
          return found.length === 0 ? [] : [{ id, score: 1, at: [0], words: found }];
        });
      const longer = hits((word) => word.startsWith(keyword));
      return Promise.resolve({
        keywords: [keyword],
        pages: longer.length > 0 ? longer : hits((word) => word.length > 2 && keyword.startsWith(word)),
      });
    },
    term: (name) => Promise.resolve(Object.entries(terms).find(([each]) => termKey(each, dutchKey) === name)?.[1]),
    words: (letter) => Promise.resolve(new Map([...words].filter(([word]) => word.startsWith(letter)))),
    kinds: () => Promise.resolve(new Map(Object.keys(pages).map((id) => [id, 'case'] as const))),
  };
}

const answer = (question: string, index: SearchSource) => ask(readQuery(question, ['wat', 'is', 'de']), index);

describe('asking', () => {
  test('finds a word in all its forms', async () => {
    const { pages } = await answer('steden', source({ a: ['stad'], b: ['dorp'] }));
    expect(pages.map(({ id }) => id)).toEqual(['a']);
  });

  test('leaves out pages that only hold a shorter word', async () => {
    const { pages, missing } = await answer('aanbod', source({ a: ['aan'] }));
    expect([pages, missing]).toEqual([[], ['aanbod']]);
  });

  test('mends a word that stands nowhere, and says so', async () => {
    const { pages, mended } = await answer('netwrek', source({ a: ['netwerk'], b: ['netwerkje'] }));
    expect(pages.length).toBeGreaterThan(0);
    expect(mended).toEqual([{ from: 'netwrek', to: 'netwerk', others: [] }]);
  });

  test('takes a compound apart that stands nowhere', async () => {
    const { mended, words } = await answer('wijkkompas', source({ a: ['wijken', 'wijk'], b: ['kompas'] }));
    expect(mended.map(({ to }) => to)).toEqual(['wijk kompas']);
    expect(words).toEqual(['wijk', 'kompas']);
  });

  test('puts the page that the question names first', async () => {
    const index = source(
      { a: ['regie', 'regie'], b: ['regie'] },
      { regierol: { pages: ['b'] }, regie: { pages: ['b'] } },
    );
    const { pages, named } = await answer('wat is regie', index);
    expect([pages[0]?.id, named]).toEqual(['b', 'b']);
  });

  test('finds a compound that was typed in two words by its name', async () => {
    const index = source({ a: ['opgave', 'netwerk'], b: ['opgave', 'netwerk'] }, { opgavenetwerk: { pages: ['b'] } });
    expect((await answer('opgave netwerk', index)).named).toBe('b');
  });

  test('looks for the long form of an abbreviation too', async () => {
    const index = source(
      { a: ['vereniging', 'eigenaren', 'van'] },
      { vve: { pages: [], alsoKnownAs: 'vereniging van eigenaren' } },
    );
    const { pages, alsoKnownAs, missing } = await answer('VvE', index);
    expect([pages.map(({ id }) => id), alsoKnownAs, missing]).toEqual([['a'], 'vereniging van eigenaren', []]);
  });

  test('says which words stand nowhere, and that no page holds all', async () => {
    const { partial, missing, words } = await answer('stad wolf xqzvwkp', source({ a: ['stad'], b: ['wolf'] }));
    expect([partial, missing, words]).toEqual([true, ['xqzvwkp'], ['stad', 'wolf']]);
  });

  test('fails when the index cannot be read', async () => {
    const broken = { ...source({}), find: () => Promise.reject(new Error('gone')) };
    await expect(answer('stad', broken)).rejects.toThrow('gone');
  });
});
