import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { mostTops } from '../../../src/core/views/case-view.ts';
import { conceptView, type RelationView } from '../../../src/core/views/concept-view.ts';
import { quotations, type Quotation } from '../../../src/core/views/evidence-view.ts';
import { fixtureGraph, languages, readFixture } from '../../fixtures/libraries/read.ts';
import { segmentsText } from '../../reader/notation.ts';
import { caseId, conceptId } from '../ids.ts';

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
    expect(view('samen-richten', 'nl')).toMatchObject({
      fields: { term: 'samen richten' },
      lang: 'nl',
      translated: true,
      names: [
        { lang: 'nl', names: ['koers bepalen'] },
        { lang: 'en', names: ['setting direction', 'setting a course'] },
      ],
    });
    expect(view('samen-richten', 'nl').relations.map(relation)).toEqual([
      'part-of samensturing: Richten is een deel van sturen. [nl]',
      'resembles (inverse) samen leren: Beide doet men samen. [nl]',
    ]);
    expect(view('samen-richten', 'en').relations.map(relation)).toEqual([
      'part-of samensturing: Direction is part of steering. [en]',
      'resembles (inverse) samen leren: Beide doet men samen. [nl]',
    ]);
    expect(view('samensturing', 'nl').relations.map(relation)).toEqual([
      'part-of (inverse) samen richten: Richten is een deel van sturen. [nl]',
    ]);
  });

  test('tells its place in each lens', () => {
    const places = (locale: 'nl' | 'en') =>
      view('samen-richten', locale).lenses.map(({ lens, place, size }) => `${lens.name.words} ${place}/${size}`);
    expect(places('nl')).toEqual(['Drie functies 1/3']);
    expect(places('en')).toEqual(['Three functions 1/3']);
  });

  test('is mentioned by the entries whose text links to it, each once, cases first', () => {
    expect(view('samen-richten', 'nl').backlinks.map(({ ref }) => ref.id)).toEqual(['regio-noord', 'samensturing']);
    expect(view('samen-leren', 'nl').backlinks.map(({ ref }) => ref.id)).toEqual(['regio-noord', 'samen-richten']);
  });

  test('without a translation speaks the original language on the English page, all of it', () => {
    const { translated, ...english } = view('samen-leren', 'en');
    expect(translated).toBe(false);
    expect({ translated: true, ...english }).toEqual(view('samen-leren', 'nl'));
  });

  test('that no passage shows has no evidence and no tops', () => {
    expect(view('stilte', 'nl')).toMatchObject({ evidence: [], tops: [], count: { passages: 0 } });
  });
});

describe('quotations', () => {
  test('have the best grade first, then the source’s own reading, then the order of case and text', () => {
    expect(quotations(graph, conceptId('samen-richten'), 'nl').map(quoted)).toEqual([
      'A source illustrates Een plan voor Noord#noord-plan [nl] Het plan was van iedereen. ⟨bron-d⟩',
      'B source illustrates Een plan voor Zuid#zuid-samen [nl] De bron zegt het.',
      'B atlas illustrates Een plan voor Zuid#zuid-plan [nl] Weer van iedereen.',
      'B atlas nuances Een plan voor Zuid#zuid-samen [nl] Maar niet lang.',
      'C atlas contradicts Een plan voor Noord#noord-werk [nl] De rest haakte af.',
    ]);
  });

  test('are in the language of the page where there is a translation, and say which they are in', () => {
    expect(quotations(graph, conceptId('samen-richten'), 'en').map(({ lang, from }) => [lang, from.name.lang])).toEqual(
      [
        ['en', 'en'],
        ['nl', 'nl'],
        ['nl', 'nl'],
        ['nl', 'nl'],
        ['nl', 'en'],
      ],
    );
  });
});

test('the tops of a concept are its cases, the most passages first, no more than a plate has room for', async () => {
  const { entries } = await readFixture('twee-regios');
  const passages = (count: number) =>
    Array.from(
      { length: count },
      (_, at) =>
        ({
          type: 'passage',
          id: `p-${at}`,
          children: [],
          shows: [
            { concept: 'stilte', reason: [] },
            { concept: 'stilte', reason: [] },
          ],
        }) as const,
    );
  const zuid = entries.flatMap((entry) => (entry.kind === 'case' && entry.id === 'regio-zuid' ? [entry] : []));
  const cases = Array.from({ length: mostTops + 2 }, (_, at) =>
    zuid.map((entry) => ({
      ...entry,
      id: caseId(`zuid-${String(at).padStart(2, '0')}`),
      fields: { ...entry.fields, place: `Zuid ${at}` },
      body: { segments: passages(at + 1), notes: [] },
    })),
  ).flat();
  const { tops } = view('stilte', 'nl', buildGraph([...entries, ...cases], languages));
  expect(tops.map(({ label, weight }) => `${label}: ${weight}`)).toEqual(
    Array.from({ length: mostTops }, (_, at) => `Zuid ${mostTops + 1 - at}: ${mostTops + 2 - at}`),
  );
});
