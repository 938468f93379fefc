import { describe, expect, test } from 'vitest';
import { isOfKind, type Entry } from '../../src/core/graph/entry.ts';
import { languages, readFixture, vocabulary } from '../fixtures/libraries/read.ts';
import { readLibrary } from '../../src/reader/library.ts';
import { segmentsText } from './notation.ts';

const rules = { languages, vocabulary };
const { documents, entries, strangers } = await readFixture('twee-regios');

function entryOf(id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return entry;
}

const concept = (term: string) => `---\nterm: ${term}\ndefinition: Iets.\ngroup: functies\n---\n`;
const files = (all: Readonly<Record<string, string>>) =>
  Object.entries(all).map(([path, text]) => ({ path: `c/${path}`, text }));

describe('a library', () => {
  test('has every file, without an issue, sorted by path', () => {
    expect(documents.flatMap(({ path, issues }) => issues.map((one) => ({ path, ...one })))).toEqual([]);
    expect(documents.map(({ path }) => path)).toEqual(documents.map(({ path }) => path).sort());
    expect(strangers).toEqual([]);
  });

  test('has one entry per id, translations included in it', () => {
    expect(entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'case regio-noord',
      'case regio-zuid',
      'concept kennis-delen',
      'concept richting-kiezen',
      'concept samenspel',
      'concept stilte',
      'lens drie-taken',
      'lens stil',
      'organisation gemeente-noord',
      'person robin-voorbeeld',
      'source bron-a',
      'source bron-b',
      'source bron-c',
      'source bron-d',
    ]);
  });

  test('does not depend on the order of the files', () => {
    const mixed = files({
      'concepts/b.mdx': concept('b'),
      'sources/c.txt': '',
      'concepts/a.mdx': concept('a'),
      'concepts/a.en.mdx': '---\nterm: a\ndefinition: It.\n---\n',
    });
    expect(JSON.stringify(readLibrary([...mixed].reverse(), 'c/', rules))).toBe(
      JSON.stringify(readLibrary(mixed, 'c/', rules)),
    );
  });

  test('sets apart files that are not content by their name or place', () => {
    expect(readLibrary(files({ 'concepts/a.md': '', 'x/a.mdx': '', 'a.mdx': '' }), 'c/', rules).strangers).toEqual([
      'c/a.mdx',
      'c/concepts/a.md',
      'c/x/a.mdx',
    ]);
    expect(readLibrary([{ path: 'elders/concepts/a.mdx', text: concept('a') }], 'c/', rules).strangers).toEqual([
      'elders/concepts/a.mdx',
    ]);
  });

  test('makes an entry with holes of what is still to be written, for those who write', () => {
    const unfinished = files({ 'concepts/a.mdx': '---\nterm: a\n---\n', 'concepts/b.mdx': `${concept('b')}{` });
    const { entries } = readLibrary(unfinished, 'c/', { ...rules, holes: true });
    expect(entries).toMatchObject([
      { id: 'a', fields: { term: 'a', definition: 'nog invullen', group: 'nog-invullen' } },
      { id: 'b', fields: { term: 'b' }, body: { segments: [], notes: [] } },
    ]);
  });

  test('leaves out an entry that does not keep to its schema or does not parse, but keeps its document', () => {
    const read = readLibrary(
      files({
        'concepts/a.mdx': '---\nterm: a\n---\n',
        'concepts/b.mdx': `${concept('b')}{`,
        'concepts/c.mdx': concept('c'),
      }),
      'c/',
      rules,
    );
    expect(read.documents).toHaveLength(3);
    expect(read.entries.map(({ id }) => id)).toEqual(['c']);
  });

  test('leaves out only the translation when that is what is wrong', () => {
    const read = readLibrary(
      files({ 'concepts/a.mdx': concept('a'), 'concepts/a.en.mdx': '---\nterm: a\ngroup: functies\n---\n' }),
      'c/',
      rules,
    );
    expect(read.entries).toMatchObject([{ id: 'a', translations: {} }]);
  });

  test('an id that two files have is the first one’s', () => {
    const read = readLibrary(
      files({ 'concepts/x/a.mdx': concept('twee'), 'concepts/a.mdx': concept('een') }),
      'c/',
      rules,
    );
    expect(read.entries).toMatchObject([{ id: 'a', path: 'c/concepts/a.mdx', fields: { term: 'een' } }]);
  });

  test('words in fields are typeset; addresses are not', () => {
    const source = `type: webpage\ntitle: De foto's\nURL: "https://e.nl/'x'"\ngrade: A\nwhy: { nl: "'t is \\"zo\\"...", en: b }\n`;
    const read = readLibrary(files({ 'sources/a.yaml': source }), 'c/', rules);
    expect(read.entries).toMatchObject([
      { fields: { title: 'De foto’s', URL: "https://e.nl/'x'", why: { nl: '’t is “zo”…' } } },
    ]);
  });
});

describe('a translation', () => {
  test('has its own words and inherits the anchors of the original by position', () => {
    const noord = entryOf('regio-noord');
    if (!isOfKind(noord, 'case')) throw new Error('No case.');
    const { translations } = noord;
    expect(translations.en?.fields.title).toBe('A plan for the North');
    const headings = translations.en?.body.segments.filter(({ type }) => type === 'heading') ?? [];
    expect(segmentsText(headings)).toMatchInlineSnapshot(`
      "h2 #het-plan "The plan": The plan
      h2 #het-werk "The work": The work
      h2 #a-heading-of-its-own "A heading of its own": A heading of its own"
    `);
  });

  test('of nothing is no entry', () => {
    const read = readLibrary(files({ 'concepts/a.en.mdx': '---\nterm: a\ndefinition: It.\n---\n' }), 'c/', rules);
    expect([read.entries, read.documents.length]).toEqual([[], 1]);
  });

  test('belongs to the original of the same kind', () => {
    const read = readLibrary(
      files({ 'concepts/a.mdx': concept('a'), 'lenses/a.en.mdx': '---\ntitle: a\nquestion: b\nconcepts: {}\n---\n' }),
      'c/',
      rules,
    );
    expect(read.entries).toMatchObject([{ kind: 'concept', translations: {} }]);
  });
});
