import { describe, expect, test } from 'vitest';
import { isOfSchema } from '../../src/core/diagnostics/issue.ts';
import { createSchemas } from '../../src/core/model/schemas.ts';
import { readFileName } from '../../src/core/graph/file-name.ts';
import { readDocument } from '../../src/reader/document.ts';

const groups = [{ id: 'g', label: { nl: 'G', en: 'G' } }];
const schemas = createSchemas({ sectors: [], scales: [], groups, partyKinds: [] }, ['nl', 'en']);
const concept = { kind: 'concept', id: 'x', language: 'nl', translation: false } as const;
const read = (text: string) => readDocument({ path: 'src/content/concepts/x.mdx', text }, concept, schemas);

describe('readFileName', () => {
  test.each([
    ['cases/a.mdx', { kind: 'case', id: 'a', language: 'nl', translation: false }],
    ['cases/a.en.mdx', { kind: 'case', id: 'a', language: 'en', translation: true }],
    ['concepts/b/c.mdx', undefined],
    ['lenses/a.mdx', { kind: 'lens', id: 'a', language: 'nl', translation: false }],
    ['sources/a-2020.yaml', { kind: 'source', id: 'a-2020', language: 'nl', translation: false }],
    ['people/a.yaml', { kind: 'person', id: 'a', language: 'nl', translation: false }],
    ['organisations/a.yaml', { kind: 'organisation', id: 'a', language: 'nl', translation: false }],
  ])('%s', (path, name) => {
    expect(readFileName(path, ['nl', 'en'])).toEqual(name);
  });

  test.each([
    'a.mdx',
    'cases/a.md',
    'cases/a.yaml',
    'sources/a.mdx',
    'sources/a.yml',
    'casussen/a.mdx',
    'cases/a.de.mdx',
    'cases/.mdx',
    'cases/a.mdx.bak',
  ])('%s is not content', (path) => {
    expect(readFileName(path, ['nl', 'en'])).toBeUndefined();
  });

  test('the first language is the original, whichever it is', () => {
    expect(readFileName('cases/a.mdx', ['en', 'nl'])).toMatchObject({ language: 'en', translation: false });
    expect(readFileName('cases/a.nl.mdx', ['en', 'nl'])).toMatchObject({ language: 'nl', translation: true });
    expect(readFileName('cases/a.en.mdx', ['nl'])).toBeUndefined();
  });
});

describe('readDocument', () => {
  test('gives the front matter as written, and what its schema does not accept', () => {
    const { raw, issues } = read('---\nterm: x\ndefinitie: y\ngroup: h\n---\n');
    expect(raw).toEqual({ term: 'x', definitie: 'y', group: 'h' });
    expect(issues).toMatchObject([
      { type: 'missing', path: ['definition'] },
      { type: 'value', path: ['group'], found: 'h' },
      { type: 'unknown-key', path: ['definitie'], found: 'definitie' },
    ]);
  });

  test('reads the body when the front matter cannot be read, and the other way round', () => {
    const body = read('---\nterm: "x\n---\n[[a]]\n');
    expect([body.raw, body.issues.map(({ type }) => type), body.mentions.length]).toEqual([undefined, ['yaml'], 1]);
    const front = read('---\nterm: x\n---\n\n<Passage>\n');
    expect([front.raw, front.issues.map(({ type }) => type)]).toEqual([{ term: 'x' }, ['missing', 'missing', 'mdx']]);
    expect(front.issues[2]?.range).toEqual({ path: 'src/content/concepts/x.mdx', line: 5, column: 1, length: 1 });
  });

  test('a file without front matter is told, and its body is not read', () => {
    const { issues, body, mentions } = read('# Kop\n\n[[a]]');
    expect(issues).toEqual([
      { type: 'front-matter-missing', range: { path: 'src/content/concepts/x.mdx', line: 1, column: 1, length: 3 } },
    ]);
    expect([body.segments, mentions]).toEqual([[], []]);
  });

  test('nothing in front matter is taken for text of the body', () => {
    const { mentions, issues } = read('---\nterm: "[[a]] {b} <c> [@d]"\ngroup: |\n  import x\n---\n[[e]]\n');
    expect(mentions.map(({ to }) => to)).toEqual(['e']);
    expect(issues.filter((issue) => !isOfSchema(issue))).toEqual([]);
  });

  test('a file of fields has no body', () => {
    const name = { kind: 'person', id: 'x', language: 'nl', translation: false } as const;
    const { body, raw, issues } = readDocument(
      { path: 'x.yaml', text: '\uFEFFname: Robin\nrole: { nl: "[[a]]", en: b }\n' },
      name,
      schemas,
    );
    expect([body.segments, raw, issues]).toEqual([[], { name: 'Robin', role: { nl: '[[a]]', en: 'b' } }, []]);
  });
});
