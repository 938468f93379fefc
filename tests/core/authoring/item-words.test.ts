import { expect, test } from 'vitest';
import { editorSchema } from '../../../src/core/authoring/editor-schema.ts';
import { plansOf, type Control, type Plan } from '../../../src/core/authoring/field-plan.ts';
import { worksheetPlan } from '../../../src/core/authoring/worksheet.ts';
import { kinds } from '../../../src/core/model/kind.ts';
import { createSchemas } from '../../../src/core/model/schemas.ts';
import { catalogueOf } from '../../../src/languages/catalogue.ts';
import { de } from '../../../src/languages/de/index.ts';
import { en } from '../../../src/languages/en/index.ts';
import { nl } from '../../../src/languages/nl/index.ts';
import { atlas } from '../../fixtures/atlas/site.config.ts';

const { vocabulary, languages } = atlas;
const schemas = createSchemas(vocabulary, languages);
const catalogues = [en, nl, catalogueOf(de, [], en)];

/** All lists in a plan by the way to them, with what their items are called for each form. */
function listsIn(plan: Plan, way = ''): string[][] {
  const inControl = (asked: Control, here: string): string[][] => {
    switch (asked.control) {
      case 'list':
      case 'record': {
        const { ones, item } = asked;
        const forms = item.control === 'either' ? item.forms.length : 1;
        return [[here, ...(ones.length === forms ? ones : [])], ...inControl(item, here)];
      }
      case 'part':
        return listsIn(asked.fields, `${here}.`);
      case 'either':
        return asked.forms.flatMap((form) => listsIn(form, `${here}.`));
      default:
        return [];
    }
  };
  return plan.flatMap(({ name, asked }) => inControl(asked, way + name));
}

const asLine = ([way = '', ...ones]: string[]) => `${way}: ${ones.join(' / ')}`;

const plansIn = (words: (typeof catalogues)[number], locale: string) =>
  kinds.map((kind) => ({ kind, ...plansOf(kind, schemas, words, { locale, languages }) }));

test('an item of any list has a word of its own, for each form that it may have, as it stands in running text', () => {
  const found = catalogues.flatMap((words, at) =>
    plansIn(words, ['en', 'nl', 'de'][at] ?? '').flatMap(({ kind, original, translation = [] }) =>
      [...listsIn(original), ...listsIn(translation)].map(([way = '', ...ones]) => ({ kind, way, ones })),
    ),
  );
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter(({ ones }) => ones.length === 0 || !ones.every((one) => /^\p{Ll}/u.test(one)))).toEqual([]);
});

test('what the items of a case and a source are called', () => {
  const [inCase, inSource] = plansIn(nl, 'nl').flatMap(({ kind, original }) =>
    kind === 'case' || kind === 'source' ? [listsIn(original)] : [],
  );
  const told = [...(inCase ?? []), ...(inSource ?? [])].map(asLine);
  expect(told).toMatchInlineSnapshot(`
    [
      "aliases.en: andere naam (Engels)",
      "aliases.nl: andere naam (Nederlands)",
      "aliases.de: andere naam (Duits)",
      "asks.en: vraag (Engels)",
      "asks.nl: vraag (Nederlands)",
      "asks.de: vraag (Duits)",
      "sector: werkveld",
      "regions: provincie",
      "parties: partij",
      "people: persoon",
      "timeline: gebeurtenis",
      "timeline.sources: bron",
      "worked: iets wat werkte",
      "worked.sources: bron",
      "friction: iets wat schuurde",
      "friction.sources: bron",
      "unknown: iets wat wij niet weten",
      "questions: vraag",
      "teaching: deel van de sessie",
      "corrections: verbetering",
      "author: schrijver / organisatie als schrijver",
      "editor: redacteur / organisatie als redacteur",
      "translator: vertaler / organisatie als vertaler",
      "director: regisseur / organisatie als regisseur",
      "interviewer: interviewer / organisatie als interviewer",
    ]
  `);
});

test('a worksheet says what its own items are called, in its own words', () => {
  const { original } = plansOf('case', schemas, nl, { locale: 'nl', languages });
  expect(listsIn(worksheetPlan(original, nl.own.fields)).map(asLine)).toMatchInlineSnapshot(`
    [
      "sector: werkveld",
      "parties: partij",
      "timeline: moment",
      "worked: iets wat werkt",
      "friction: iets wat schuurt",
      "unknown: iets wat niemand weet",
    ]
  `);
});

test('editors call an item of a list what it is, and the list as a whole by its label', () => {
  const schema = editorSchema(schemas.original.case, nl.pages.kinds.case.fields, {
    entries: [],
    vocabulary,
    language: 'nl',
  });
  expect(schema.properties).toMatchObject({
    parties: { title: 'Wie er meededen', anyOf: [{ items: { title: 'partij' } }, {}] },
  });
});
