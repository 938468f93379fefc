import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../../src/core/checks/example.ts';
import { en } from '../../../src/languages/en/index.ts';
import { readCheckedLibrary } from '../../../src/reader/checked-library.ts';
import { rules } from '../../cli/command-run.ts';
import { caseWith, concept, many, root, source, times, told, type Files } from './told.ts';

/** Enough to tell when each costs as much as all before it; how work grows is in tests/full. */
const some = 2_000;
/** Very many of a piece, in paragraphs that have a hundred each. */
const manyOf = (piece: string) => times(some / 100, () => piece.repeat(100)).join('\n\n');
const paragraph = ['paragraph-too-long concepts/kennis-delen.mdx:6:1'];

describe('size', () => {
  test('a file of ten million characters is told in words and not read', () => {
    const files = concept('Zo gaat het maar door. '.repeat(450_000));
    const { diagnostics } = readCheckedLibrary(exampleFiles({ files }, root), root, rules).report;
    const message = diagnostics.find(({ code }) => code === 'file-too-large')?.message;
    expect(message?.(en)).toMatchInlineSnapshot(
      `"This file has 10350100 characters; we read 1000000 at most. It has not been read."`,
    );
  });

  test.each<[string, Files, string[]]>([
    [
      'passages',
      caseWith(times(some, (at) => `<Passage id="p-${at}">\nTekst. [@jansens-2016]\n</Passage>\n`).join('\n')),
      [],
    ],
    ['headings of the same words', concept(times(some, () => '## Kop\n\nTekst. [@jansens-2016]\n').join('\n')), []],
    ['links and citations', concept(manyOf('[[richting-kiezen]] [@jansens-2016] ')), []],
    [
      'links and citations that lead nowhere',
      concept(manyOf('[[nergens]] [@niemand] ')),
      ['unknown-link concepts/kennis-delen.mdx:6:3', 'unknown-source concepts/kennis-delen.mdx:6:15'],
    ],
    [
      'footnotes',
      concept(`${times(some, (at) => `a[^${at}]`).join('\n\n')}\n\n${times(some, (at) => `[^${at}]: n`).join('\n\n')}`),
      [],
    ],
    ['references to one footnote', concept(`${manyOf('a[^1] '.repeat(10))}\n\n[^1]: Noot. [^1]`), []],
    [
      'footnotes that refer to each other twice',
      concept(`a[^0]\n\n${times(60, (at) => `[^${at}]: [^${at + 1}] [^${at + 1}]`).join('\n\n')}`),
      ['malformed-reference concepts/kennis-delen.mdx:126:8 and 1 more'],
    ],
    [
      'fields that there are not',
      source(times(some, (at) => `veld-${at}: x`).join('\n')),
      ['unknown-key sources/jansens-2016.yaml:7:1 and 1999 more'],
    ],
    [
      'wrong items in a list',
      source(`formerIds: [${times(some, () => 'X').join(', ')}]`),
      [
        'wrong-value sources/jansens-2016.yaml:7:13 and 1999 more',
        'duplicate-id sources/jansens-2016.yaml:7:16 and 1998 more',
      ],
    ],
    ['rows of a table', concept(`| a | b |\n| - | - |\n${'| a | b |\n'.repeat(900)}`), []],
    ['columns of a table', concept(`|${' a |'.repeat(800)}\n|${' - |'.repeat(800)}\n|${' a |'.repeat(800)}`), []],
    [
      'remarks between braces',
      concept('{/* a */} '.repeat(many)),
      ['nested-too-deep concepts/kennis-delen.mdx:6:10001'],
    ],
    [
      'pieces of code between braces',
      concept('{a} '.repeat(many)),
      ['nested-too-deep concepts/kennis-delen.mdx:6:4001'],
    ],
    [
      'addresses of links that are nowhere used',
      concept(times(some, (at) => `[${at}]: https://a.nl/${at}`).join('\n\n')),
      ['malformed-reference concepts/kennis-delen.mdx:6:1 and 1999 more'],
    ],
  ])('very many %s', (_what, files, expected) => {
    expect(told(files)).toEqual(expected);
  });

  test.each<[string, Files, string[]]>([
    ['letters', concept('a'.repeat(900_000)), paragraph],
    ['spaces', concept(`a${' '.repeat(900_000)}b`), paragraph],
    ['quotation marks', concept('"'.repeat(100_000)), paragraph],
    ['entities', concept('&amp;'.repeat(100_000)), ['nested-too-deep concepts/kennis-delen.mdx:6:10001']],
    ['backslashes', concept('\\'.repeat(100_000)), paragraph],
    ['backticks', concept(times(1000, (at) => '`'.repeat(at + 1)).join(' ')), paragraph],
    ['letters in a field', source(`publisher: ${'a'.repeat(900_000)}`), ['wrong-value sources/jansens-2016.yaml:7:12']],
  ])('one line of very many %s', (_what, files, expected) => {
    expect(told(files)).toEqual(expected);
  });
});
