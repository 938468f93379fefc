import { describe, expect, test } from 'vitest';
import { ask, type SearchSource } from '../../../src/core/search/ask.ts';
import { holders } from '../../../src/core/search/index-record.ts';
import { searchLanguageOf } from '../../../src/core/search/languages.ts';
import { numbering } from '../../../src/core/search/numbering.ts';
import { readQuery } from '../../../src/core/search/query.ts';
import { termKey, type Term } from '../../../src/core/search/terms.ts';
import { countWords } from '../../../src/core/search/vocabulary.ts';
import { readWord, wordsOf } from '../../../src/core/search/written-word.ts';

const language = searchLanguageOf('nl');

/** An index of pages that are given by their texts, a page being called by its number. */
function source(pages: readonly string[], terms: Record<string, Term> = {}): SearchSource {
  const { texts, numberOf } = numbering();
  const vocabulary = countWords(
    pages.map((text) => [wordsOf(text).map(numberOf)]),
    texts,
  );
  const keys = pages.map((text) => {
    const words = wordsOf(text);
    const read = words.map(readWord);
    const held = read.flatMap(({ pieces, parts }) => [...pieces, ...parts]);
    const places = [...words.keys(), ...holders(words)];
    return [...read.map(({ whole }) => whole), ...held].map((word, at) => ({
      key: language.key(word),
      at: places[at] ?? 0,
    }));
  });
  const hits = (match: (key: string) => boolean) =>
    Promise.resolve(
      keys.flatMap((own, id) => {
        const at = own.filter(({ key }) => match(key)).map((found) => found.at);
        return at.length === 0 ? [] : [{ id, score: 1, at }];
      }),
    );
  return {
    language,
    find: (asked) => hits((key) => key === asked),
    findBeginning: (letters) => hits((key) => key.startsWith(letters)),
    findRow: (row) =>
      hits((key) => key === row[0]).then((found) =>
        found.filter(({ id, at }) =>
          at.some((place) => row.every((each, next) => keys[id]?.[place + next]?.key === each)),
        ),
      ),
    term: (name) => Promise.resolve(Object.entries(terms).find(([each]) => termKey(each, language.key) === name)?.[1]),
    words: (letter) => Promise.resolve(new Map([...vocabulary].filter(([word]) => word.startsWith(letter)))),
    kinds: pages.map(() => 'case'),
  };
}

const answer = (question: string, index: SearchSource) => ask(readQuery(question, ['nl']), index);

const found = async (question: string, ...pages: readonly string[]): Promise<number[]> =>
  (await answer(question, source(pages))).pages.map(({ id }) => id);

describe('asking', () => {
  test('finds a word in all its forms', async () => {
    expect(await found('steden', 'stad', 'dorp')).toEqual([0]);
  });

  test('finds a word that begins as it was typed, from three letters on', async () => {
    expect(await found('haven', 'havenlicht', 'koud')).toEqual([0]);
    expect(await found('ha', 'havenlicht', 'koud')).toEqual([]);
  });

  test('leaves out pages that only hold a shorter word', async () => {
    const { pages, missing } = await answer('aanbod', source(['aan']));
    expect([pages, missing]).toEqual([[], ['aanbod']]);
  });

  test('mends a word that stands nowhere, and says so', async () => {
    const { pages, mended } = await answer('netwrek', source(['netwerk', 'netwerkje']));
    expect(pages.length).toBeGreaterThan(0);
    expect(mended).toEqual([{ from: 'netwrek', to: 'netwerk', others: [] }]);
  });

  test('takes a compound apart that stands nowhere', async () => {
    const { mended, words } = await answer('wijkkompas', source(['wijken wijk', 'kompas']));
    expect(mended.map(({ to }) => to)).toEqual(['wijk kompas']);
    expect(words).toEqual(['wijk', 'kompas']);
  });

  test('looks for the words that a sign holds together, when they stand nowhere together', async () => {
    const { mended } = await answer('klimaat-adaptatie', source(['adaptatie aan het klimaat']));
    expect(mended.map(({ to }) => to)).toEqual(['klimaat adaptatie']);
  });

  test('puts the page that the question names first', async () => {
    const index = source(['regie regie', 'regie'], { regiekamer: { pages: [1] }, regie: { pages: [1] } });
    const { pages, named } = await answer('wat is regie', index);
    expect([pages[0]?.id, named]).toEqual([1, 1]);
  });

  test('finds a compound that was typed in two words by its name', async () => {
    const index = source(['haven licht', 'haven licht'], { havenlicht: { pages: [1] } });
    expect((await answer('haven licht', index)).named).toBe(1);
  });

  test('looks for the long form of an abbreviation too, in the plural as well, and not for its small words', async () => {
    const terms = { vve: { pages: [], alsoKnownAs: 'vereniging van eigenaren' } };
    const index = source(['een vereniging van alle eigenaren', 'brief van de wethouder'], terms);
    for (const question of ['VvE', 'VvE’s', "vve's"]) {
      const { pages, alsoKnownAs, missing } = await answer(question, index);
      expect([pages.map(({ id }) => id), alsoKnownAs, missing]).toEqual([[0], 'vereniging van eigenaren', []]);
      expect(pages[0]?.at.get(0)).toEqual([1, 4]);
    }
  });

  test('says which words stand nowhere, and that no page holds all', async () => {
    const { partial, missing, words } = await answer('stad wolf xqzvwkp', source(['stad', 'wolf']));
    expect([partial, missing, words]).toEqual([true, ['xqzvwkp'], ['stad', 'wolf']]);
  });

  test('keeps the words of a quoted question in a row', async () => {
    expect(await found('"samen leren"', 'samen te leren', 'zij willen samen leren')).toEqual([1]);
  });

  test('fails when the index cannot be read', async () => {
    const broken = { ...source([]), find: () => Promise.reject(new Error('gone')) };
    await expect(answer('stad', broken)).rejects.toThrow('gone');
  });

  test('fails when the index lacks a word that the site has, since a part of it is missing then', async () => {
    const broken = {
      ...source(['een stad']),
      find: () => Promise.resolve([]),
      findBeginning: () => Promise.resolve([]),
    };
    await expect(answer('stad', broken)).rejects.toThrow('The index has no "stad"');
  });
});

/** Questions with signs, each with the texts that answer it and a text that only has pieces of it. */
describe('a question is never asked in pieces of a letter', () => {
  test.each([
    ["VvE's", 'De VvE’s kiezen', 'een eend is een vogel'],
    ['thema’s', 'drie thema’s', 'staat stelt spreekt september'],
    ["thema's", 'het thema is', 'staat stelt spreekt'],
    ["foto's", 'een foto', 'snel schreven'],
    ['auto’s', 'de auto’s', 'autonomie in september'],
    ["zzp'ers", 'een zzp’er', 'erop en erna'],
    ["baby's", 'een baby', 'schrijven sturen'],
    ['e-mail', 'per e-mail', 'een echte eend'],
    ['e-mails', 'een e‑mail', 'een echte eend'],
    ['T-stuk', 'het T‑stuk', 'tijd en toren'],
    ['co-creatie', 'door cocreatie', 'coöperatie'],
    ['cocreatie', 'door co-creatie', 'coöperatie'],
    ['creatie', 'door co-creatie', 'coöperatie'],
    ['4,5 miljoen', 'ruim 4,5 miljoen', '24 en 500 en 44'],
    ['4.5', '4,5 procent', '45 procent'],
    ['1250000', '1.250.000 euro', '1250 euro'],
    ['24/7', 'open, 24/7', '24 uur, 7 dagen'],
    ['t/m', 'maandag t/m vrijdag', 'tijd en moeite'],
    ['m/v', 'wethouder (m/v)', 'moed en vuur'],
    ['2015-2019', 'in 2015–2019', '2018'],
    ['2019', 'in 2015-2019', '20190'],
    ['20', '20 wijken', '2015'],
    ['i.p.v.', 'dit i.p.v. dat', 'ik probeer vis'],
    ['’s-Hertogenbosch', 'Gemeente ’s-Hertogenbosch', 's avonds'],
    ['Hertogenbosch', 'Gemeente ’s-Hertogenbosch', 'hertog'],
    ['R&D', 'de R&D van nu', 'rood en dun'],
    ['CO2', 'de CO₂ daalt', 'co en 2'],
    ['m²', '40 m2', 'meer van 2'],
    ['oﬃciële', 'de officiële brief', 'office'],
    ['fietsvlonder', 'de ﬁetsvlonder', 'fiets'],
    ['roeiboot-verdeling', 'de roeiboot‑verdeling', 'roeiboot'],
    ['kampvuur­overleg', 'kampvuuroverleg', 'kampvuur'],
    ['kampvuuroverleg', 'kamp­vuur­overleg', 'kamp'],
    ['coöperatief', 'coöperatief', 'coo'],
    ['Sørensen', 'Sorensen', 'soren'],
    ['medewerksters', 'medewerk*sters', 'medewerk'],
  ])('%s', async (question, text, other) => {
    expect(await found(question, text, other)).toEqual([0]);
  });

  test.each(["xqz's", 'x-q', 'e-xqzv', '7,3', '24/9', 'x/y', "q'er", 's', '’t', 'a.b.c.'])(
    '%s finds nothing',
    async (question) => {
      expect(await found(question, 'Een stad met 24 wijken, zie september', 'een eend')).toEqual([]);
    },
  );

  test('"meten" is not "met"', async () => {
    expect(await found('meten', 'met de wijk', 'zij meet alles')).toEqual([1]);
    expect(await found('met', 'met de wijk', 'zij meet alles')).toEqual([0]);
  });
});
