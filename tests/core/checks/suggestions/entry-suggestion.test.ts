import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/languages/en/index.ts';
import { nl } from '../../../../src/languages/nl/index.ts';
import { suggestEntry } from '../../../../src/core/checks/suggestions/entry-suggestion.ts';
import { createLibrary } from '../../../../src/core/checks/index.ts';
import { createSchemas } from '../../../../src/core/model/schemas.ts';
import { readLibrary } from '../../../../src/reader/library.ts';

const root = 'src/content/';
const vocabulary = { sectors: [], scales: [], groups: [], partyKinds: [] };
const concept = (fields: string) => `---\n${fields}\n---\n`;
const files = {
  'cases/vuurtorenwachters.mdx': concept("title: Twee lantaarns, twee foto's"),
  'cases/vuurschip.mdx': concept('title: Een wachtlijst'),
  'concepts/kennis-delen.mdx': concept(
    'term: kennis delen\naliases:\n  nl: [gezamenlijk leerproces]\n  en: [joint learning, shared understanding]',
  ),
  'concepts/richting-kiezen.mdx': concept('term: richting kiezen\naliases: { nl: [gezamenlijke koers] }'),
  'concepts/richting-kiezen.en.mdx': concept('term: setting direction together'),
  'concepts/lichtcoordinator.mdx': concept('term: lichtcoördinator'),
  'sources/jansens-2016.yaml': 'title: Regionale netwerken\nURL: https://www.voorbeeld.nl/netwerken/\n',
};

const { documents } = readLibrary(
  Object.entries(files).map(([path, text]) => ({ path: root + path, text })),
  root,
  { languages: ['nl', 'en'], vocabulary },
);
const library = createLibrary(
  { documents, strangers: [], unread: [], pictures: [] },
  { root, languages: ['nl', 'en'], schemas: createSchemas(vocabulary, ['nl', 'en']) },
);
const suggest = (id: string, kind: Parameters<typeof suggestEntry>[1]) => suggestEntry(id, kind, library);

describe('what was probably meant by an id that there is not', () => {
  test.each([
    ['a slip of the pen', 'kennis-delem', 'kennis-delen'],
    ['spaces for what is one word', 'vuurtoren wachtters', 'vuurtorenwachters'],
    ['the words of the title', "twee lantaarns twee foto's", 'vuurtorenwachters'],
    ['another word for it', 'gezamenlijk-leerproces', 'kennis-delen'],
    ['an English word for it', 'shared-understanding', 'kennis-delen'],
    ['an English word with a slip', 'joint learnings', 'kennis-delen'],
    ['the term of its translation', 'setting-direction-together', 'richting-kiezen'],
    ['a part of a compound word', 'wachters', 'vuurtorenwachters'],
    ['a part with an accent', 'coördinator', 'lichtcoordinator'],
    ['an author without a year', 'jansens', 'jansens-2016'],
    ['the address of a source', 'http://voorbeeld.nl/netwerken?bron=mail', 'jansens-2016'],
  ])('%s', (_name, id, meant) => {
    expect(suggest(id, undefined)(nl)).toContain(`Bedoelde u "${meant}" (src/content/`);
  });

  test('of several that share parts the best is named first', () => {
    expect(suggest('gezamenlijk', 'concept')(nl)).toMatchInlineSnapshot(`
      "Bedoelde u "richting-kiezen" (src/content/concepts/richting-kiezen.mdx) of "kennis-delen" (src/content/concepts/kennis-delen.mdx)?
      Is het iets anders? Maak het bestand src/content/concepts/gezamenlijk.mdx (op uw eigen computer: npm run new concept gezamenlijk)."
    `);
  });

  test('only entries of the right kind are named', () => {
    expect(suggest('wachters', 'concept')(nl)).toMatchInlineSnapshot(
      `"Niets lijkt erop. Maak het bestand src/content/concepts/wachters.mdx (op uw eigen computer: npm run new concept wachters)."`,
    );
    expect(suggest('van-de-en', 'case')(nl)).toMatchInlineSnapshot(
      `"Niets lijkt erop. Maak het bestand src/content/cases/van-de-en.mdx (op uw eigen computer: npm run new case van-de-en)."`,
    );
  });
});

describe('when nothing is near, the command that makes a new entry', () => {
  test('with an id that can be one', () => {
    expect([suggest('Nieuw Plan', 'case')(nl), suggest('Nieuw Plan', 'case')(en)].join('\n')).toMatchInlineSnapshot(`
      "Niets lijkt erop. Maak het bestand src/content/cases/nieuw-plan.mdx (op uw eigen computer: npm run new case nieuw-plan).
      Nothing looks like it. Make the file src/content/cases/nieuw-plan.mdx (on your own computer: npm run new case nieuw-plan)."
    `);
  });

  test('of the kind that a link most often names', () => {
    expect([suggest('Nieuw Plan', undefined)(nl), suggest('Nieuw Plan', undefined)(en)].join('\n'))
      .toMatchInlineSnapshot(`
        "Niets lijkt erop. Is het een begrip, maak dan het bestand src/content/concepts/nieuw-plan.mdx (op uw eigen computer: npm run new concept nieuw-plan).
        Nothing looks like it. If it is a concept, make the file src/content/concepts/nieuw-plan.mdx (on your own computer: npm run new concept nieuw-plan)."
      `);
  });

  test('of a source, for an address that no source has', () => {
    expect(
      [suggest('https://www.nrc.nl/artikel', 'source')(nl), suggest('https://www.nrc.nl/artikel', 'source')(en)].join(
        '\n',
      ),
    ).toMatchInlineSnapshot(`
      "Hier hoort geen adres, maar de naam van een bestand. Maak dat in src/content/sources/, en zet het adres daar bij URL (op uw eigen computer: npm run new source naam-naar-keuze).
      No address belongs here, but the name of a file. Make that in src/content/sources/, and put the address at URL there (on your own computer: npm run new source name-of-your-choice)."
    `);
  });
});
