import { describe, expect, test } from 'vitest';
import { caseWith, concept, many, source, times, told, type Files } from './told.ts';

/** As many as a paragraph may hold. */
const wide = 2000;

describe('depth', () => {
  test.each<[string, Files, string[]]>([
    ['quotes', concept(`${'>'.repeat(many)} a`), ['nested-too-deep concepts/kennis-delen.mdx:6:1']],
    ['quotes and lists', concept(`${'> - '.repeat(many)}a`), ['nested-too-deep concepts/kennis-delen.mdx:6:1']],
    ['lists on one line', concept(`${'- '.repeat(many)}a`), ['nested-too-deep concepts/kennis-delen.mdx:6:1']],
    [
      'numbered lists on one line',
      concept(`${'1. '.repeat(many)}a`),
      ['nested-too-deep concepts/kennis-delen.mdx:6:1'],
    ],
    [
      'lists by indentation',
      concept(times(500, (at) => `${'  '.repeat(at)}- a`).join('\n')),
      ['paragraph-too-long concepts/kennis-delen.mdx:7:1'],
    ],
    [
      'emphasis',
      concept(`${'*a '.repeat(wide)}b${'*'.repeat(wide)}`),
      ['nested-too-deep concepts/kennis-delen.mdx:6:298'],
    ],
    [
      'asterisks',
      concept(`${'*'.repeat(wide)}a${'*'.repeat(wide)}`),
      ['nested-too-deep concepts/kennis-delen.mdx:6:199'],
    ],
    [
      'brackets',
      concept(`${'['.repeat(wide)}a${']'.repeat(wide)}`),
      [
        'malformed-reference concepts/kennis-delen.mdx:6:1 and 998 more',
        'unknown-link concepts/kennis-delen.mdx:6:2001',
      ],
    ],
    [
      'unclosed brackets of links',
      concept('[['.repeat(wide)),
      ['malformed-reference concepts/kennis-delen.mdx:6:1 and 1999 more'],
    ],
    [
      'unclosed citations',
      concept('[@'.repeat(wide)),
      ['malformed-reference concepts/kennis-delen.mdx:6:1 and 1999 more'],
    ],
    ['addresses', concept('[a]('.repeat(wide)), []],
    [
      'images',
      concept(`${'!['.repeat(500)}a${'](http://x)'.repeat(500)}`),
      ['code-in-content concepts/kennis-delen.mdx:6:1'],
    ],
    [
      'passages',
      concept(`${'<Passage id="a">\n'.repeat(many)}a\n${'</Passage>\n'.repeat(many)}`),
      ['nested-too-deep concepts/kennis-delen.mdx:1006:1'],
    ],
    [
      'passages, a hundred',
      caseWith(`${'<Passage id="a">\n\n'.repeat(100)}a\n\n${'</Passage>\n\n'.repeat(100)}`),
      ['nested-too-deep cases/voorbeeld.mdx:241:1'],
    ],
    [
      'HTML in a sentence',
      concept(`a ${'<b>'.repeat(many)}a${'</b>'.repeat(many)}`),
      ['nested-too-deep concepts/kennis-delen.mdx:6:3003'],
    ],
    ['tags that are not closed', concept('<b>'.repeat(many)), ['nested-too-deep concepts/kennis-delen.mdx:6:3001']],
    ['braces', concept('{'.repeat(many) + '}'.repeat(many)), ['nested-too-deep concepts/kennis-delen.mdx:6:6']],
    ['braces that are not closed', concept('{'.repeat(many)), ['nested-too-deep concepts/kennis-delen.mdx:6:6']],
    ['braces that close nothing, far in a text', concept(`${'een twee '.repeat(100)}\\{a} b}`), []],
    [
      'brackets between braces',
      concept(`{${'('.repeat(many)}1${')'.repeat(many)}}`),
      ['nested-too-deep concepts/kennis-delen.mdx:6:1'],
    ],
    [
      'tags and braces',
      concept('{<a>'.repeat(300) + '</a>}'.repeat(300)),
      ['nested-too-deep concepts/kennis-delen.mdx:6:21'],
    ],
    [
      'braces in a tag',
      concept(`<Passage id={${'('.repeat(many)}1${')'.repeat(many)}} />`),
      ['nested-too-deep concepts/kennis-delen.mdx:6:13'],
    ],
    [
      'brackets after export',
      concept(`export const a = ${'['.repeat(many)}${']'.repeat(many)}`),
      ['nested-too-deep concepts/kennis-delen.mdx:6:1'],
    ],
    ['remarks that are not closed', concept('{/* '.repeat(many)), ['nested-too-deep concepts/kennis-delen.mdx:6:21']],
    [
      'lists in a field',
      source(`x: ${'['.repeat(many)}${']'.repeat(many)}`),
      ['nested-too-deep sources/jansens-2016.yaml:7:104'],
    ],
    [
      'fields in a field',
      source(`x: ${'{a: '.repeat(many)}1${'}'.repeat(many)}`),
      ['nested-too-deep sources/jansens-2016.yaml:7:404'],
    ],
    ['hyphens in a field', source(`x:\n  ${'- '.repeat(many)}a`), ['nested-too-deep sources/jansens-2016.yaml:8:3']],
    [
      'fields by indentation',
      source(`x:\n${times(1400, (at) => `${' '.repeat(at + 1)}a:`).join('\n')}`),
      ['nested-too-deep sources/jansens-2016.yaml:107:101'],
    ],
  ])('%s in each other, very deep', (_what, files, expected) => {
    expect(told(files)).toEqual(expected);
  });
});
