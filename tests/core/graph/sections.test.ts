import { describe, expect, test } from 'vitest';
import { fnv1a64 } from '../../../src/core/graph/fnv1a.ts';
import { isWritten } from '../../../src/core/model/kind.ts';
import { outdatedSections, sectionHashes, staleness, type TranslatedFrom } from '../../../src/core/graph/sections.ts';
import { readLibrary } from '../../../src/reader/library.ts';
import { rules } from '../../cli/command-run.ts';
import { readFixture } from '../../fixtures/libraries/read.ts';

const front = `term: leren
definition: Samen "iets" ontdekken.
group: functies
relations: [{ concept: b, kind: requires, reason: Het een kan niet zonder het ander. }]
`;

const body = `Begin met [[b|woorden]]. [@bron, p. 3][^noot]

## Wat het is

Een alinea
over *twee* regels.

- punt

### Dieper

Slot. [link](https://example.org/)

[^noot]: Een noot.
`;

function read(fields: string, text: string) {
  const file = { path: 'c/concepts/leren.mdx', text: `---\n${fields}---\n${text}` };
  const [document] = readLibrary([file], 'c/', rules).documents;
  if (document === undefined) throw new Error('Nothing was read.');
  return document;
}

const hashes = (fields: string, text: string) => {
  const document = read(fields, text);
  return sectionHashes('concept', document.raw, document.body);
};

/** The sections that differ from those of the text above. */
const changedBy = (fields: string, text: string) =>
  staleness(hashes(fields, text), Object.fromEntries(hashes(front, body))).changed;

describe('the hash of a text', () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
    ['één € 😀', 'f1228bb0d48843ae'],
  ])('of "%s" is that of FNV-1a over its UTF-8', (text, hash) => {
    expect(fnv1a64(text)).toBe(hash);
  });

  test('is there for half a surrogate pair too', () => {
    expect(fnv1a64('\uD83D')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the sections of an original', () => {
  test('are its front matter, its opening and each heading, in the order of the text', () => {
    expect([...hashes(front, body).keys()]).toEqual(['_front', '_opening', 'wat-het-is', 'dieper']);
  });

  test('do not have an opening when nothing stands before the first heading', () => {
    expect([...hashes(front, '{/* later */}\n\n## Kop\n\nWoord.\n').keys()]).toEqual(['_front', 'kop']);
    expect([...hashes(front, '').keys()]).toEqual(['_front']);
  });

  test.each<[name: string, fields: string, text: string]>([
    ['white space', front, body.replace('Een alinea\nover', 'Een  alinea over').replaceAll('\n\n', '\n\n\n')],
    ['Windows line ends', front.replaceAll('\n', '\r\n'), body.replaceAll('\n', '\r\n')],
    ['typography', front.replaceAll('"', '“').replace('“ ', '” '), body],
    ['emphasis written otherwise or left out', front, body.replace('*twee*', '_twee_').replace('- punt', '* punt')],
    ['how the front matter is written', front.replace('term: leren', 'term: "leren"'), body],
    ['the order of fields', `group: functies\n${front.replace('group: functies\n', '')}`, body],
    ['facts that a translation does not repeat', front.replace('kind: requires', 'kind: resembles'), body],
    ['ids', front.replace('concept: b', 'concept: c'), body.replace('[[b|', '[[c#d|').replace('@bron', '@nieuw')],
    ['a comment', front, body.replace('### Dieper', '{/* let op */}\n\n### Dieper')],
  ])('stay the same with other %s', (_name, fields, text) => {
    expect(changedBy(fields, text)).toEqual([]);
  });

  test.each<[name: string, fields: string, text: string, sections: string[]]>([
    ['a word of the front matter', front.replace('leren', 'leer'), body, ['_front']],
    ['a reason', front.replace('Het een', 'Het ene'), body, ['_front']],
    ['the words of a link', front, body.replace('|woorden]]', '|andere woorden]]'), ['_opening']],
    ['a word of the opening', front, body.replace('Begin', 'Start'), ['_opening']],
    ['a footnote, where it is referred to', front, body.replace('Een noot', 'De noot'), ['_opening']],
    ['the place in a source', front, body.replace('p. 3', 'p. 4'), ['_opening']],
    ['an address', front, body.replace('example.org', 'example.com'), ['dieper']],
    ['a word below one heading', front, body.replace('alinea', 'zin'), ['wat-het-is']],
    ['the depth of a heading', front, body.replace('### Dieper', '## Dieper'), ['dieper']],
    ['a heading, which is then a new section', front, body.replace('Dieper', 'Diep'), ['diep']],
    ['words that run together', front, body.replace('over *twee*', 'over*twee*'), ['wat-het-is']],
  ])('change with %s, and the others do not', (_name, fields, text, sections) => {
    expect(changedBy(fields, text)).toEqual(sections);
  });

  test('do not change when a passage says how it shows a concept, and do when its reason changes', async () => {
    const { documents } = await readFixture('twee-regios');
    const found = documents.find(({ path }) => path.endsWith('cases/regio-noord.mdx'));
    const hashOf = (text: string) => {
      const file = { path: 'c/cases/x.mdx', text };
      const [one] = readLibrary([file], 'c/', rules).documents;
      return one === undefined ? {} : Object.fromEntries(sectionHashes('case', one.raw, one.body));
    };
    const text = found?.text ?? '';
    expect(text).toContain('how="nuances"');
    expect(hashOf(text.replace('how="nuances"', 'how="contradicts"'))).toEqual(hashOf(text));
    expect(hashOf(text.replace('Het plan was van iedereen', 'Het plan was van velen'))).not.toEqual(hashOf(text));
  });

  test('that are gone are told apart from those that changed', () => {
    const sections = new Map([['_front', '1']]);
    expect(staleness(sections, { _front: '1', oud: '2' })).toEqual({ changed: [], gone: ['oud'] });
    expect(staleness(new Map([['constructor', '1']]), {})).toEqual({ changed: ['constructor'], gone: [] });
  });
});

test('an entry as published has the same hashes as its file, so that page and check agree', async () => {
  const { documents, entries } = await readFixture('twee-regios');
  const compared = entries.flatMap((entry) => {
    const document = documents.find(({ path }) => path === entry.path);
    if (!isWritten(entry.kind) || !('body' in entry) || document === undefined) return [];
    return [
      [sectionHashes(entry.kind, entry.fields, entry.body), sectionHashes(entry.kind, document.raw, document.body)],
    ];
  });
  expect(compared.length).toBeGreaterThan(5);
  for (const [published, written] of compared) expect(published).toEqual(written);
});

describe('the sections of an entry that are outdated in a translation', () => {
  const entryWith = async (record: (hashes: TranslatedFrom) => TranslatedFrom | undefined) => {
    const { entries } = await readFixture('twee-regios');
    const entry = entries.find(({ id }) => id === 'richting-kiezen');
    if (entry?.kind !== 'concept' || entry.translations.en === undefined) throw new Error('There is no such entry.');
    const translatedFrom = record(Object.fromEntries(sectionHashes('concept', entry.fields, entry.body)));
    const { en } = entry.translations;
    return { ...entry, translations: { en: { ...en, translatedFrom } } };
  };

  test('are none when the record is that of the original', async () => {
    expect([...outdatedSections(await entryWith((now) => now), 'en')]).toEqual([]);
  });

  test('are those with another hash', async () => {
    expect([...outdatedSections(await entryWith((now) => ({ ...now, _front: 'x' })), 'en')]).toEqual(['_front']);
  });

  test('are not known without a record, and none in the language of the original', async () => {
    expect([...outdatedSections(await entryWith(() => undefined), 'en')]).toEqual([]);
    expect([...outdatedSections(await entryWith(() => ({})), 'nl')]).toEqual([]);
  });
});
