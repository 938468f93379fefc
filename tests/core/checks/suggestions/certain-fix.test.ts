import { describe, expect, test } from 'vitest';
import { onlyMeant } from '../../../../src/core/checks/suggestions/certain-fix.ts';
import { fixedFiles } from '../../../../src/core/diagnostics/fixes.ts';
import { changed, checkFiles } from '../checked.ts';

const root = 'src/content/';

/** The file after everything in it was mended that can be; undefined when nothing was. */
function mended(files: Readonly<Record<string, string>>, path: string): string | undefined {
  const { diagnostics } = checkFiles(files).report;
  const texts = new Map(Object.entries(files).map(([name, text]) => [root + name, text]));
  return fixedFiles(diagnostics, texts).find((file) => file.path === root + path)?.after;
}

const concept = 'concepts/samen-leren.mdx';
const body = (from: string, to: string) => {
  const files = changed(concept, from, to);
  return { before: files[concept] ?? '', after: mended(files, concept) };
};

describe('the only word that can be meant', () => {
  test.each([
    ['samen-lerem', ['samen-leren', 'samen-richten'], 'samen-leren'],
    ['Samen-Leren', ['samen-leren'], 'samen-leren'],
    ['samenleren', ['samen-leren'], 'samen-leren'],
    ['summmary', ['title', 'summary'], 'summary'],
  ])('for %s among %j is %s', (word, candidates, meant) => {
    expect(onlyMeant(word, candidates)).toBe(meant);
  });

  test.each([
    ['two letters differ', 'samen-leerm', ['samen-leren']],
    ['two candidates are near', 'samen-leren', ['samen-lerend', 'samen-lezen']],
    ['a figure differs, since a year is a fact', 'jansens-2015', ['jansens-2016']],
    ['a figure is missing', 'jansens-201', ['jansens-2016']],
    ['the first letter differs', 'asociaal', ['sociaal']],
    ['the word is short', 'vgn', ['vng']],
    ['there are no candidates', 'samen-leren', []],
  ])('is not known when %s', (_why, word, candidates) => {
    expect(onlyMeant(word, candidates)).toBeUndefined();
  });
});

describe('what has one answer is mended', () => {
  test('in links, their headings and citations', () => {
    const { before, after } = body('Meer hierover.', 'Zie [[samen-richte|dit]] en [[Samen-Richten]].');
    expect(after).toBe(before.replace('samen-richte|', 'samen-richten|').replace('Samen-Richten', 'samen-richten'));
    const cited = body('[@jansens-2016]', '[@jansen-2016, p. 3]');
    expect(cited.after).toBe(cited.before.replace('@jansen', '@jansens'));
  });

  test('to the id that an entry has now', () => {
    const files = {
      ...changed('concepts/samen-richten.mdx', 'group: functies', 'group: functies\nformerIds: [koers]'),
      ...changed(concept, 'Meer', 'Zie [[koers]]. Meer'),
    };
    expect(mended(files, concept)).toBe(files[concept]?.replace('[[koers]]', '[[samen-richten]]'));
  });

  test('in values and names of fields, with quotes around them or not', () => {
    const relation = (id: string) => `group: functies\nrelations:\n  - { concept: ${id}, kind: requires, reason: Ja. }`;
    const quoted = body('group: functies', relation('"samen-richte"'));
    expect(quoted.after).toBe(quoted.before.replace('"samen-richte"', '"samen-richten"'));
    const key = body('definition:', '"definitions":');
    expect(key.after).toBe(key.before.replace('"definitions":', '"definition":'));
  });

  test('in the value of an attribute', () => {
    const files = changed('cases/voorbeeld.mdx', 'how="illustrates"', 'how="illustrate"');
    expect(mended(files, 'cases/voorbeeld.mdx')).toContain('how="illustrates"');
  });

  test('with a byte-order mark, Windows line ends, tabs and emoji left as they are', () => {
    const before = `\uFEFF${changed(concept, 'Meer', '😀\t[[samen-richte]] Meer')[concept] ?? ''}`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(mended({ [concept]: before }, concept)).toBe(before.replace('samen-richte]', 'samen-richten]'));
  });
});

test.each([
  ['nothing is near', 'Meer hierover.', 'Zie [[iets-heel-anders]].'],
  ['a year differs', '[@jansens-2016]', '[@jansens-2015]'],
  ['the word is escaped', 'Meer hierover.', 'Zie [[samen\\-richte]].'],
  ['a word stands there twice', 'Meer hierover.', 'Meer meer hierover hierover.'],
  ['the field is there already', 'definition:', 'definition: Ja.\ndefinitions:'],
])('nothing is mended when %s', (_why, from, to) => {
  expect(body(from, to).after).toBeUndefined();
});
