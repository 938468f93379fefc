import { describe, expect, test } from 'vitest';
import { conceptView, type RelationView } from '../../../src/core/views/concept-view.ts';
import { quotations, type Quotation } from '../../../src/core/views/evidence-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';
import { segmentsText } from '../../reader/notation.ts';
import { conceptId } from '../ids.ts';

const graph = await fixtureGraph('twee-regios');

function view(id: string, locale: 'nl' | 'en', within = graph) {
  const entry = within.get('concept', id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return conceptView(within, entry, locale);
}

const relation = ({ kind, inverse, concept, reason }: RelationView) =>
  `${kind}${inverse ? ' (inverse)' : ''} ${concept.name.words}: ${reason.words} [${reason.lang}]`;
const quoted = ({ from, how, reading, grade, lang, reason }: Quotation) =>
  `${grade ?? '-'} ${reading} ${how} ${from.name.words}#${from.ref.fragment ?? ''} [${lang}] ${segmentsText(reason)}`;

describe('a concept', () => {
  test('prints its fields, and its relations from both sides, in each language that has them', () => {
    expect(view('richting-kiezen', 'nl')).toMatchObject({
      fields: { term: 'richting kiezen' },
      lang: 'nl',
      translated: true,
      names: [
        { lang: 'nl', names: ['koers bepalen'] },
        { lang: 'en', names: ['setting direction', 'setting a course'] },
      ],
    });
    expect(view('richting-kiezen', 'nl').relations.map(relation)).toEqual([
      'part-of samenspel: Richten is een deel van sturen. [nl]',
      'resembles (inverse) kennis delen: Beide doet men samen. [nl]',
    ]);
    expect(view('richting-kiezen', 'en').relations.map(relation)).toEqual([
      'part-of samenspel: Direction is part of steering. [en]',
      'resembles (inverse) kennis delen: Beide doet men samen. [nl]',
    ]);
    expect(view('samenspel', 'nl').relations.map(relation)).toEqual([
      'part-of (inverse) richting kiezen: Richten is een deel van sturen. [nl]',
    ]);
  });

  test('tells its place in each lens', () => {
    const places = (locale: 'nl' | 'en') =>
      view('richting-kiezen', locale).lenses.map(({ lens, place, size }) => `${lens.name.words} ${place}/${size}`);
    expect(places('nl')).toEqual(['Drie taken 1/3']);
    expect(places('en')).toEqual(['Three tasks 1/3']);
  });

  test('is mentioned by the entries whose text links to it, each once, cases first', () => {
    expect(view('richting-kiezen', 'nl').backlinks.map(({ ref }) => ref.id)).toEqual(['regio-noord', 'samenspel']);
    expect(view('kennis-delen', 'nl').backlinks.map(({ ref }) => ref.id)).toEqual(['regio-noord', 'richting-kiezen']);
  });

  test('without a translation speaks the original language on the English page, all of it', () => {
    const { translated, ...english } = view('kennis-delen', 'en');
    expect(translated).toBe(false);
    expect({ translated: true, ...english }).toEqual(view('kennis-delen', 'nl'));
  });

  test('that no passage shows has no evidence and no profile', () => {
    expect(view('stilte', 'nl')).toMatchObject({ evidence: [], profile: [], count: { passages: 0 }, casesWithout: 2 });
  });
});

describe('quotations', () => {
  test('have the best grade first, then the source’s own reading, then the order of case and text', () => {
    expect(quotations(graph, conceptId('richting-kiezen'), 'nl').map(quoted)).toEqual([
      'A source illustrates Een plan voor Noord#noord-plan [nl] Het plan was van iedereen. ⟨bron-d⟩',
      'B source illustrates Een plan voor Zuid#zuid-samen [nl] De bron zegt het.',
      'B atlas illustrates Een plan voor Zuid#zuid-plan [nl] Weer van iedereen.',
      'B atlas nuances Een plan voor Zuid#zuid-samen [nl] Maar niet lang.',
      'C atlas contradicts Een plan voor Noord#noord-werk [nl] De rest haakte af.',
    ]);
  });

  test('are in the language of the page where there is a translation, and say which they are in', () => {
    expect(
      quotations(graph, conceptId('richting-kiezen'), 'en').map(({ lang, from }) => [lang, from.name.lang]),
    ).toEqual([
      ['en', 'en'],
      ['nl', 'nl'],
      ['nl', 'nl'],
      ['nl', 'nl'],
      ['nl', 'en'],
    ]);
  });
});

test('tells how many passages came and went since it was told what they show together', () => {
  const [entry] = graph.all('concept').filter(({ id }) => id === 'richting-kiezen');
  if (entry === undefined) throw new Error('There is no richting-kiezen.');
  const told = (passages: readonly string[]) =>
    conceptView(
      graph,
      { ...entry, fields: { ...entry.fields, synthesis: { date: '2026-11-27', passages: [...passages] } } },
      'nl',
    ).synthesis;
  expect(conceptView(graph, entry, 'nl').synthesis).toBeUndefined();
  expect(told(['regio-noord#noord-plan', 'regio-noord#weg'])).toEqual({
    date: '2026-11-27',
    passages: 2,
    came: 3,
    went: 1,
  });
});

test('the profile of a concept has a column for each passage, by case, the case with the most first', () => {
  expect(view('richting-kiezen', 'nl').profile).toMatchInlineSnapshot(`
    [
      {
        "columns": [
          {
            "caseId": "regio-noord",
            "marks": [
              {
                "how": "illustrates",
                "name": "Een plan voor Noord",
                "places": [],
              },
            ],
            "passage": "noord-plan",
          },
          {
            "caseId": "regio-noord",
            "marks": [
              {
                "how": "contradicts",
                "name": "Een plan voor Noord",
                "places": [],
              },
            ],
            "passage": "noord-werk",
          },
        ],
        "of": {
          "name": {
            "lang": "nl",
            "words": "Een plan voor Noord",
          },
          "ref": {
            "id": "regio-noord",
            "kind": "case",
          },
        },
      },
      {
        "columns": [
          {
            "caseId": "regio-zuid",
            "marks": [
              {
                "how": "illustrates",
                "name": "Een plan voor Zuid",
                "places": [],
              },
            ],
            "passage": "zuid-plan",
          },
          {
            "caseId": "regio-zuid",
            "marks": [
              {
                "how": "illustrates",
                "name": "Een plan voor Zuid",
                "places": [],
              },
              {
                "how": "nuances",
                "name": "Een plan voor Zuid",
                "places": [],
              },
            ],
            "passage": "zuid-samen",
          },
        ],
        "of": {
          "name": {
            "lang": "nl",
            "words": "Een plan voor Zuid",
          },
          "ref": {
            "id": "regio-zuid",
            "kind": "case",
          },
        },
      },
    ]
  `);
});
