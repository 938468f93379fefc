import { describe, expect, test } from 'vitest';
import { homeView } from '../../../src/core/views/home-view.ts';
import type { FileChange } from '../../../src/core/views/news-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');
const choice = { story: 'regio-noord', passage: 'noord-werk', changes: [] };

describe('the home page', () => {
  test('tells how much there is of each kind, and how much is open', () => {
    const { amounts, passages, open, lenses } = homeView(graph, choice, 'en');
    expect(amounts.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'case 2',
      'concept 4',
      'lens 2',
      'path 0',
      'tool 0',
      'source 4',
    ]);
    expect({ passages, open, lenses: lenses.map(({ id }) => id) }).toEqual({
      passages: 4,
      open: { questions: 1, concepts: 2 },
      lenses: ['drie-functies', 'stil'],
    });
  });

  test('tells one case, and the passage that was chosen of it with what it shows', () => {
    const { story } = homeView(graph, choice, 'nl');
    expect(story?.of.fields.title).toBe('Een plan voor Noord');
    expect(story?.passage?.id).toBe('noord-werk');
    expect(story?.passage?.shown.map(({ concept, how }) => [concept.ref.id, how])).toEqual([
      ['samen-richten', 'contradicts'],
    ]);
  });

  test('takes the first passage that shows something, when the one chosen is not there in this language', () => {
    const { story } = homeView(graph, choice, 'en');
    expect([story?.of.fields.title, story?.passage?.id]).toEqual(['A plan for the North', 'noord-plan']);
  });

  test('tells no case when the one to begin with is not there', () => {
    expect(homeView(graph, { ...choice, story: 'bestaat-niet' }, 'nl').story).toBeUndefined();
  });
});

describe('what is new', () => {
  const file = (name: string, when: string, added = false): FileChange => ({
    path: `tests/fixtures/libraries/twee-regios/${name}`,
    when,
    added,
  });
  const news = (changes: readonly FileChange[]) =>
    homeView(graph, { ...choice, changes }, 'nl').news.map(
      ({ label, day, added }) => `${day} ${label.ref.id}${added ? ' (added)' : ''}`,
    );

  test('is nothing when nothing is known of changes', () => {
    expect(news([])).toEqual([]);
  });

  test('has the latest first; of one moment, what was added, and then cases before concepts', () => {
    const first = '2026-01-02T10:00:00Z';
    const changes = [
      file('lenses/stil.mdx', '2026-03-01T10:00:00Z'),
      file('concepts/stilte.mdx', first),
      file('concepts/samen-leren.mdx', first, true),
      file('cases/regio-zuid.mdx', first),
    ];
    expect(news(changes)).toEqual([
      '2026-03-01 stil',
      '2026-01-02 samen-leren (added)',
      '2026-01-02 regio-zuid',
      '2026-01-02 stilte',
    ]);
  });

  test('leaves out translations, sources and what is not an entry', () => {
    const when = '2026-01-02T10:00:00Z';
    expect(
      news([file('cases/regio-noord.en.mdx', when), file('sources/bron-a.yaml', when), file('ids.txt', when)]),
    ).toEqual([]);
  });

  test('names six entries at most', () => {
    const changes = ['case', 'concept', 'lens'].flatMap((kind) =>
      graph
        .all(kind === 'case' ? 'case' : kind === 'concept' ? 'concept' : 'lens')
        .map(({ path }) => ({ path, when: '2026-01-02T10:00:00Z', added: false })),
    );
    expect(changes.length).toBeGreaterThan(6);
    expect(news(changes)).toHaveLength(6);
  });
});
