import { expect, test } from 'vitest';
import { shownEntries, type State } from '../../../src/core/graph/publicity.ts';
import type { Entry } from '../../../src/core/graph/entry.ts';
import { readLibrary } from '../../../src/reader/library.ts';
import { recordIds } from '../../../src/core/checks/permanent-ids.ts';
import { languages, vocabulary } from '../../fixtures/libraries/read.ts';

/** A case in a state that names a source, an organisation and a person of its own. */
const caseFile = (id: string, state: State) => ({
  path: `cases/${id}.mdx`,
  text: `---
title: Casus ${id}
about: een plan, hier
summary: Een plan.
form: illustration
status: ${state}
sector: [werk]
scale: regio
place: Hier
period: { from: 2009 }
parties:
  - { id: gemeente, organisation: gemeente-${id}, role: Schreef het plan }
people:
  - { person: mens-${id}, role: Schreef mee }
timeline: []
worked:
  - { id: plan, text: Het plan kwam er., sources: [velden-${id}] }
friction: []
unknown: []
questions: []
---
Een zin. [@tekst-${id}]
`,
});

const source = (id: string) => ({
  path: `sources/${id}.yaml`,
  text: `type: book\ntitle: Boek ${id}\ngrade: B\nwhy: { nl: Een boek., en: A book. }\n`,
});

const records = (id: string) => [
  source(`velden-${id}`),
  source(`tekst-${id}`),
  { path: `organisations/gemeente-${id}.yaml`, text: `name: Gemeente ${id}\nkind: gemeente\n` },
  { path: `people/mens-${id}.yaml`, text: `name: Mens ${id}\nrole: { nl: Schrijver, en: Writer }\n` },
];

const files = (['draft', 'review', 'published'] as const).flatMap((state) => [
  caseFile(state, state),
  ...records(state),
]);
const nowhere = source('nergens-genoemd');
const library = readLibrary([...files, nowhere], '', { languages, vocabulary });

const ids = (entries: readonly Entry[]) => entries.map(({ kind, id }) => `${kind} ${id}`);

test('the public sees what is published and the records that it names, in fields and text', () => {
  expect(ids(shownEntries(library.entries, 'published'))).toMatchInlineSnapshot(`
    [
      "case published",
      "organisation gemeente-published",
      "person mens-published",
      "source tekst-published",
      "source velden-published",
    ]
  `);
});

test('a preview shows what is under review too, with its records, and no draft', () => {
  const shown = ids(shownEntries(library.entries, 'review'));
  expect(shown).toContain('person mens-review');
  expect(shown.filter((id) => id.includes('draft') || id.includes('nergens'))).toEqual([]);
});

test('those who write see everything', () => {
  expect(shownEntries(library.entries, 'draft')).toHaveLength(library.entries.length);
});

test('a record of a draft is public when something published names it too', () => {
  const both = { ...caseFile('published', 'published') };
  const shared = { ...both, text: both.text.replace('[@tekst-published]', '[@tekst-published; @tekst-draft]') };
  const { entries } = readLibrary([...files.filter(({ path }) => path !== both.path), shared], '', {
    languages,
    vocabulary,
  });
  expect(ids(shownEntries(entries, 'published'))).toContain('source tekst-draft');
});

test('only ids of what is public are recorded', () => {
  expect(recordIds(library, undefined)).toMatchInlineSnapshot(`
    "case/published
    organisation/gemeente-published
    person/mens-published
    source/tekst-published
    source/velden-published
    "
  `);
});
