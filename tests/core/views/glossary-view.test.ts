import { describe, expect, test } from 'vitest';
import { glossaryView, letterOf } from '../../../src/core/views/glossary-view.ts';
import { fixtureGraph } from '../../fixtures/libraries/read.ts';

const graph = await fixtureGraph('twee-regios');

const told = (locale: 'nl' | 'en') =>
  glossaryView(graph, locale)
    .filter(({ items }) => items.length > 0)
    .map(({ letter, items }) => [
      letter,
      ...items.map((item) =>
        item.type === 'alias'
          ? `${item.words}: see ${item.see.map(({ ref }) => ref.id).join()}`
          : item.type === 'word'
            ? `${item.label.name.words} (${item.short ?? ''}): ${item.definition?.words ?? ''} In ${item.cases}.`
            : `${item.label.name.words} [${item.label.name.lang}] (${item.elsewhere.map(({ lang, names }) => `${lang}: ${names.join(', ')}`).join(', ')})`,
      ),
    ]);

describe('the glossary', () => {
  test('has every concept and its other names under their letters, with what they are called elsewhere', () => {
    expect(told('nl')).toEqual([
      ['K', 'kennis delen [nl] ()', 'koers bepalen: see richting-kiezen'],
      ['R', 'richting kiezen [nl] (en: setting direction, setting a course)'],
      ['S', 'samenspel [nl] ()', 'stilte [nl] ()'],
    ]);
  });

  test('is in the order of its own language, and says which concepts are not translated', () => {
    expect(told('en')).toEqual([
      ['K', 'kennis delen [nl] ()'],
      [
        'S',
        'samenspel [nl] ()',
        'setting a course: see richting-kiezen',
        'setting direction [en] (nl: richting kiezen, koers bepalen)',
        'stilte [nl] ()',
      ],
    ]);
  });

  test('has all letters of the alphabet, empty or not, and no other letter when no word needs one', () => {
    const letters = glossaryView(graph, 'nl').map(({ letter }) => letter);
    expect(letters.join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });
});

test('a word stands under its first letter, without accents, quotes and brackets', () => {
  expect(['één stem', '‘samen’ doen', '(regie)', 'Ångström', '5 condities', '…'].map(letterOf)).toEqual([
    'E',
    'S',
    'R',
    'A',
    '#',
    '#',
  ]);
});
