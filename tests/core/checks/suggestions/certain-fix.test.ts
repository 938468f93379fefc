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

const concept = 'concepts/kennis-delen.mdx';
const body = (from: string, to: string) => {
  const files = changed(concept, from, to);
  return { before: files[concept] ?? '', after: mended(files, concept) };
};

describe('the only word that can be meant', () => {
  test.each([
    ['kennis-delem', ['kennis-delen', 'richting-kiezen'], 'kennis-delen'],
    ['Kennis-Delen', ['kennis-delen'], 'kennis-delen'],
    ['kennisdelen', ['kennis-delen'], 'kennis-delen'],
    ['summmary', ['title', 'summary'], 'summary'],
  ])('for %s among %j is %s', (word, candidates, meant) => {
    expect(onlyMeant(word, candidates)).toBe(meant);
  });

  test.each([
    ['two letters differ', 'kennis-deelm', ['kennis-delen']],
    ['two candidates are near', 'kennis-delen', ['kennis-delend', 'kennis-deren']],
    ['a figure differs, since a year is a fact', 'jansens-2015', ['jansens-2016']],
    ['a figure is missing', 'jansens-201', ['jansens-2016']],
    ['the first letter differs', 'asociaal', ['sociaal']],
    ['the word is short', 'dko', ['dok']],
    ['there are no candidates', 'kennis-delen', []],
  ])('is not known when %s', (_why, word, candidates) => {
    expect(onlyMeant(word, candidates)).toBeUndefined();
  });
});

describe('what has one answer is mended', () => {
  test('in links, their headings and citations', () => {
    const { before, after } = body('Meer hierover.', 'Zie [[richting-kieze|dit]] en [[Richting-Kiezen]].');
    expect(after).toBe(
      before.replace('richting-kieze|', 'richting-kiezen|').replace('Richting-Kiezen', 'richting-kiezen'),
    );
    const cited = body('[@jansens-2016]', '[@jansen-2016, p. 3]');
    expect(cited.after).toBe(cited.before.replace('@jansen', '@jansens'));
  });

  test('to the id that an entry has now', () => {
    const files = {
      ...changed('concepts/richting-kiezen.mdx', 'group: functies', 'group: functies\nformerIds: [koers]'),
      ...changed(concept, 'Meer', 'Zie [[koers]]. Meer'),
    };
    expect(mended(files, concept)).toBe(files[concept]?.replace('[[koers]]', '[[richting-kiezen]]'));
  });

  test('in values and names of fields, with quotes around them or not', () => {
    const relation = (id: string) => `group: functies\nrelations:\n  - { concept: ${id}, kind: requires, reason: Ja. }`;
    const quoted = body('group: functies', relation('"richting-kieze"'));
    expect(quoted.after).toBe(quoted.before.replace('"richting-kieze"', '"richting-kiezen"'));
    const key = body('definition:', '"definitions":');
    expect(key.after).toBe(key.before.replace('"definitions":', '"definition":'));
  });

  test('in the value of an attribute', () => {
    const files = changed('cases/voorbeeld.mdx', 'how="illustrates"', 'how="illustrate"');
    expect(mended(files, 'cases/voorbeeld.mdx')).toContain('how="illustrates"');
  });

  test('with a byte-order mark, Windows line ends, tabs and emoji left as they are', () => {
    const before = `\uFEFF${changed(concept, 'Meer', '😀\t[[richting-kieze]] Meer')[concept] ?? ''}`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(mended({ [concept]: before }, concept)).toBe(before.replace('richting-kieze]', 'richting-kiezen]'));
  });
});

test.each([
  ['nothing is near', 'Meer hierover.', 'Zie [[iets-heel-anders]].'],
  ['a year differs', '[@jansens-2016]', '[@jansens-2015]'],
  ['the word is escaped', 'Meer hierover.', 'Zie [[richting\\-kieze]].'],
  ['a word stands there twice', 'Meer hierover.', 'Meer meer hierover hierover.'],
  ['the field is there already', 'definition:', 'definition: Ja.\ndefinitions:'],
])('nothing is mended when %s', (_why, from, to) => {
  expect(body(from, to).after).toBeUndefined();
});
