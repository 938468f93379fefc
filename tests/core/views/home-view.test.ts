import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import type { Entry } from '../../../src/core/graph/entry.ts';
import { kinds } from '../../../src/core/model/kind.ts';
import { homeView } from '../../../src/core/views/home-view.ts';
import type { FileChange } from '../../../src/core/views/news-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');
const choice = { story: 'regio-noord', changes: [] };

describe('the home page', () => {
  test('tells how much there is of each kind, how much is open, and all cases', () => {
    const { amounts, passages, open, lenses, cases } = homeView(graph, choice, 'en');
    expect(amounts.filter(({ count }) => count > 0).map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'case 2',
      'concept 4',
      'lens 2',
      'source 4',
    ]);
    expect({ passages, open, lenses: lenses.map(({ id }) => id), cases: cases.length }).toEqual({
      passages: 4,
      open: { questions: 1, concepts: 2 },
      lenses: ['drie-taken', 'stil'],
      cases: 2,
    });
  });

  test('tells a case to begin with, a contradiction of another case, and a question with its case', () => {
    const { story, contradiction, question } = homeView(graph, { ...choice, story: 'regio-zuid' }, 'nl');
    expect(story?.label.name.words).toBe('Een plan voor Zuid');
    expect([contradiction?.concept.ref.id, contradiction?.quotation.from.ref.fragment]).toEqual([
      'richting-kiezen',
      'noord-werk',
    ]);
    expect([question?.of.ref.id, question?.ref.fragment, question?.said.lang]).toEqual([
      'regio-noord',
      '_unknown',
      'nl',
    ]);
  });

  test('tells no case when the one to begin with is not there, and no contradiction that the story itself has', () => {
    expect(homeView(graph, { ...choice, story: 'bestaat-niet' }, 'nl').story).toBeUndefined();
    expect(homeView(graph, choice, 'nl').contradiction).toBeUndefined();
  });
});

describe('what is new', () => {
  const file = (name: string, day?: string): FileChange => ({
    path: `tests/fixtures/libraries/twee-regios/${name}`,
    addedAt: day && `${day}T10:00:00Z`,
  });
  const begun = file('sources/bron-a.yaml', '2026-01-01');
  const news = (...changes: readonly FileChange[]) =>
    homeView(graph, { ...choice, changes: [...changes, begun] }, 'nl').news.map(
      ({ label, day }) => `${day} ${label.ref.id}`,
    );

  test('has corrections among what was added, by their day', () => {
    const at = graph.get('case', 'regio-noord');
    if (at === undefined) throw new Error('There is no regio-noord.');
    const corrections = ['2026-03', '2026-01-15', '2026-05-01'].map((date) => ({ date, text: { nl: 'Anders.' } }));
    const entries = kinds.flatMap((kind): readonly Entry[] => graph.all(kind));
    const corrected = buildGraph(
      entries.map((one) => (one === at ? { ...at, fields: { ...at.fields, corrections } } : one)),
      graph.languages,
    );
    const changes = [file('cases/regio-zuid.mdx', '2026-04-01'), begun];
    expect(
      homeView(corrected, { ...choice, changes }, 'en').news.map(
        ({ label, day, correction }) => `${day} ${label.ref.id} ${correction?.words ?? ''} ${correction?.lang ?? ''}`,
      ),
    ).toEqual([
      '2026-05-01 regio-noord Anders. nl',
      '2026-04-01 regio-zuid  ',
      '2026-03 regio-noord Anders. nl',
      '2026-01-15 regio-noord Anders. nl',
    ]);
  });

  test('has the latest first; of one moment, cases before concepts', () => {
    expect(
      news(
        file('concepts/stilte.mdx', '2026-01-02'),
        file('lenses/stil.mdx', '2026-03-01'),
        file('cases/regio-zuid.mdx', '2026-01-02'),
      ),
    ).toEqual(['2026-03-01 stil', '2026-01-02 regio-zuid', '2026-01-02 stilte']);
  });

  test('is nothing when nothing is known, and leaves out what the atlas began with, translations, sources and what was added at a moment that is not told', () => {
    expect(homeView(graph, choice, 'nl').news).toEqual([]);
    expect(
      news(
        file('cases/regio-noord.en.mdx', '2026-01-02'),
        file('sources/bron-b.yaml', '2026-01-02'),
        file('concepts/stilte.mdx'),
        file('cases/regio-zuid.mdx', '2026-01-01'),
      ),
    ).toEqual([]);
  });

  test('names four entries at most', () => {
    const concepts = graph.all('concept').map(({ id }) => file(`concepts/${id}.mdx`, '2026-01-02'));
    expect(news(file('lenses/stil.mdx', '2026-03-01'), ...concepts)).toHaveLength(4);
  });
});
