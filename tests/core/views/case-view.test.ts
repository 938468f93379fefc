import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { caseView, conceptsShown } from '../../../src/core/views/case-view.ts';
import { lensChoices, type LensChoice, type Shown } from '../../../src/core/views/shown.ts';
import { fixtureGraph, languages, readFixture } from '../../fixtures/libraries/read.ts';
import { segmentsText } from '../../reader/notation.ts';
import { caseId, lensId } from '../ids.ts';

const graph = await fixtureGraph('twee-regios');

function view(id: string, locale: 'nl' | 'en') {
  const entry = graph.get('case', id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return caseView(graph, entry, locale);
}

const chosen = ({ number, label, question, passages, concepts }: LensChoice) =>
  `${number} ${label.name.words}: ${question?.words ?? ''} ${passages} (${concepts.map((one) => `${one.place} ${one.label.name.words} ${one.passages} ${one.first ?? ''}`).join(', ')})`;
const shownText = ({ concept, how, reading, reason, lang, places }: Shown) =>
  `${how} ${concept.name.words}, ${reading} [${lang}] ${places.map(({ lens, place }) => `l${lens}p${place}`).join(' ')}: ${segmentsText(reason)}`;

describe('a case in its own language', () => {
  const noord = view('regio-noord', 'nl');

  test('prints its fields, with names for what they name', () => {
    expect(noord).toMatchObject({
      lang: 'nl',
      translated: true,
      fields: { title: 'Een plan voor Noord', period: { from: '2009', to: '2012-06' } },
      people: [
        {
          person: { ref: { kind: 'person', id: 'robin-voorbeeld' }, name: { words: 'Robin Voorbeeld' } },
          role: 'Leidde het overleg',
        },
      ],
    });
    expect(noord.parties).toEqual([
      {
        id: 'gemeente',
        role: 'Schreef het plan',
        kind: 'gemeente',
        abbreviation: 'GN',
        organisation: {
          ref: { kind: 'organisation', id: 'gemeente-noord' },
          name: { words: 'Gemeente Noord', lang: 'nl' },
        },
      },
      { id: 'inwoners', role: 'Dacht mee', kind: 'bewoners', name: 'De straat', broughtInBy: 'gemeente' },
    ]);
  });

  test('tells what it is called besides, in its own language first', () => {
    const entry = graph.get('case', caseId('regio-noord'));
    if (entry === undefined) throw new Error('There is no regio-noord.');
    const aliases = { nl: ['een plan voor noord', 'het noordplan'], en: ['northern plan'] };
    expect(caseView(graph, { ...entry, fields: { ...entry.fields, aliases } }, 'nl').names).toEqual([
      { lang: 'nl', names: ['het noordplan'] },
      { lang: 'en', names: ['A plan for the North', 'northern plan'] },
    ]);
  });

  test('has what each passage shows, with the places in the lenses that are offered', () => {
    expect([...noord.shown].map(([id, shown]) => [id, shown.map(shownText)])).toEqual([
      [
        'noord-plan',
        [
          'illustrates richting kiezen, source [nl] l1p1: Het plan was van iedereen. ⟨bron-d⟩',
          'nuances kennis delen, atlas [nl] l1p3: Zij leerden pas later van ⟦richting-kiezen⟧.',
        ],
      ],
      ['noord-werk', ['contradicts richting kiezen, atlas [nl] l1p1: De rest haakte af.']],
    ]);
  });

  test('offers the lenses that light a passage, with an honest zero for a concept that none shows', () => {
    expect(noord.lenses.map(chosen)).toEqual([
      '1 Drie taken: Wat doen zij samen? 2 (1 richting kiezen 2 noord-plan, 2 samenspel 0 , 3 kennis delen 1 noord-plan)',
    ]);
  });

  test('counts its evidence, and has a column for each passage, by the sections of the story', () => {
    expect(noord.count.stances.map(({ count }) => count)).toEqual([1, 1, 1, 0]);
    expect(noord.profile).toMatchInlineSnapshot(`
      [
        {
          "columns": [
            {
              "caseId": "regio-noord",
              "marks": [
                {
                  "how": "illustrates",
                  "name": "richting kiezen",
                  "places": [
                    {
                      "lens": 1,
                      "place": 1,
                    },
                  ],
                },
                {
                  "how": "nuances",
                  "name": "kennis delen",
                  "places": [
                    {
                      "lens": 1,
                      "place": 3,
                    },
                  ],
                },
              ],
              "passage": "noord-plan",
            },
          ],
          "of": {
            "anchor": "het-plan",
            "name": "Het plan",
          },
        },
        {
          "columns": [
            {
              "caseId": "regio-noord",
              "marks": [
                {
                  "how": "contradicts",
                  "name": "richting kiezen",
                  "places": [
                    {
                      "lens": 1,
                      "place": 1,
                    },
                  ],
                },
              ],
              "passage": "noord-werk",
            },
          ],
          "of": {
            "anchor": "het-werk",
            "name": "Het werk",
          },
        },
      ]
    `);
  });

  test('has its sources in the order of the text, and the best grade among them', () => {
    expect(noord.sources).toEqual(['bron-b', 'bron-c', 'bron-a', 'bron-d']);
    expect([noord.strongest, view('regio-zuid', 'nl').strongest]).toEqual(['A', 'B']);
  });
});

describe('a translated case', () => {
  const noord = view('regio-noord', 'en');

  test('has the words of the translation by id, and the original’s where they are missing', () => {
    expect(noord).toMatchObject({
      lang: 'en',
      translated: true,
      fields: { title: 'A plan for the North', place: 'Noord' },
    });
    expect(noord.fields.timeline).toEqual([
      { id: 'start', date: '2009', text: 'It begins.', sources: ['bron-a'] },
      { id: 'eind', date: '2012-06', text: 'It ends.', sources: ['bron-a', 'bron-c'] },
    ]);
    expect(noord.fields.friction).toEqual([{ id: 'haast', text: 'Er was haast.', sources: ['bron-b'] }]);
    expect(noord.fields.questions.map(({ level, text }) => [level, text])).toEqual([
      ['understand', 'Who wrote the plan?'],
      ['judge', 'Waarom stopte het?'],
    ]);
    expect(noord.parties.map(({ role, name }) => [role, name])).toEqual([
      ['Wrote the plan', undefined],
      ['Thought along', 'The street'],
    ]);
    expect(noord.people.map(({ role }) => role)).toEqual(['Led the talks']);
  });

  test('keeps how and whose reading of the original, whatever the order, and says which reasons are in another language', () => {
    expect([...noord.shown].map(([id, shown]) => [id, shown.map(shownText)])).toEqual([
      [
        'noord-plan',
        [
          'illustrates setting direction, source [en] l1p1: The plan was everyone’s. ⟨bron-d⟩',
          'nuances kennis delen, atlas [en] l1p3: They learned later from ⟦richting-kiezen⟧.',
        ],
      ],
      ['noord-werk', ['contradicts setting direction, atlas [nl] l1p1: De rest haakte af.']],
    ]);
  });

  test('names what is translated in its language, and the rest in the original, marked', () => {
    expect(noord.concepts.map(({ label }) => label.name)).toEqual([
      { words: 'setting direction', lang: 'en' },
      { words: 'kennis delen', lang: 'nl' },
    ]);
    expect(noord.lenses.map(({ label }) => label.name)).toEqual([{ words: 'Three tasks', lang: 'en' }]);
  });
});

test('a case without a translation is the same in both languages, but for saying so', () => {
  const { translated: inDutch, ...dutch } = view('regio-zuid', 'nl');
  const { translated: inEnglish, ...english } = view('regio-zuid', 'en');
  expect([inDutch, inEnglish]).toEqual([true, false]);
  expect(english).toEqual(dutch);
  expect(english.lang).toBe('nl');
});

test('lenses are offered by id and numbered from 1; a lens without a lit passage is not offered', () => {
  const stilte = { ...graph.evidenceOf(caseId('regio-zuid'))[0], concept: 'stilte', passageId: 'x' };
  const evidence = [
    ...graph.evidenceOf(caseId('regio-noord')),
    ...graph
      .evidenceOf(caseId('regio-zuid'))
      .slice(0, 1)
      .map((one) => ({ ...one, ...stilte })),
  ];
  expect(lensChoices(graph, evidence, 'nl').map(({ number, label }) => `${number} ${label.ref.id}`)).toEqual([
    '1 drie-taken',
    '2 stil',
  ]);
  expect(lensChoices(graph, [], 'nl')).toEqual([]);
});

test('as many lenses are offered as light a passage', async () => {
  const { entries } = await readFixture('twee-regios');
  const more = entries.flatMap((one) =>
    one.kind === 'lens' ? Array.from({ length: 16 }, (_, at) => ({ ...one, id: lensId(`lens-${at + 1}`) })) : [],
  );
  const many = buildGraph([...entries, ...more], languages);
  const offered = lensChoices(many, many.evidenceOf(caseId('regio-noord')), 'nl');
  expect(offered.length).toBeGreaterThan(16);
  expect(offered.map(({ number }) => number)).toEqual(offered.map((_, at) => at + 1));
});

test('the concepts of a case are the most shown first, each passage counted once', () => {
  const shown = conceptsShown(graph, caseId('regio-zuid'), 'nl');
  expect(shown.map(({ label, count }) => [label.ref.id, count.passages])).toEqual([['richting-kiezen', 2]]);
  expect(conceptsShown(graph, caseId('bestaat-niet'), 'nl')).toEqual([]);
});
