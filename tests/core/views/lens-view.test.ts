import { describe, expect, test } from 'vitest';
import { lensView } from '../../../src/core/views/lens-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');

function view(id: string, locale: 'nl' | 'en') {
  const entry = graph.get('lens', id);
  if (entry === undefined) throw new Error(`There is no ${id}.`);
  return lensView(graph, entry, locale);
}

describe('a lens', () => {
  test('has its concepts in order, each with its prompt and what the cases show of it', () => {
    expect(
      view('drie-taken', 'nl').members.map(
        ({ place, concept, prompt, count }) => `${place} ${concept.name.words}: ${prompt} ${count.passages}`,
      ),
    ).toEqual([
      '1 richting kiezen: Waar gaat het heen? 4',
      '2 samenspel: Wie stuurt? 0',
      '3 kennis delen: Wat leren zij? 1',
    ]);
  });

  test('in translation takes its own words, and the original’s where they are missing', () => {
    const { fields, lang, members } = view('drie-taken', 'en');
    expect({ title: fields.title, question: fields.question, lang }).toEqual({
      title: 'Three tasks',
      question: 'What do they do together?',
      lang: 'en',
    });
    expect(members.map(({ prompt, definition }) => [prompt, definition.words, definition.lang])).toEqual([
      ['Where is it going?', 'Deciding together where to go.', 'en'],
      ['Wie stuurt?', 'Met elkaar sturen.', 'nl'],
      ['What do they learn?', 'Met elkaar ontdekken hoe het zit.', 'nl'],
    ]);
  });

  test('without a translation is the same in both languages, but for saying so', () => {
    const { translated, ...english } = view('stil', 'en');
    expect(translated).toBe(false);
    expect({ translated: true, ...english }).toEqual(view('stil', 'nl'));
  });
});
