import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/core/graph/front-matter.ts';
import { readYaml } from '../../src/reader/front-matter/front-matter.ts';
import { linesOf } from '../../src/reader/lines.ts';

const read = (yaml: string) => readYaml(yaml, 0, linesOf('x.yaml', yaml));

/** Where a path leads, as `line:column ‹text›`. */
function located(yaml: string, path: readonly (string | number)[], what: 'key' | 'value' = 'value'): string {
  const { line, column, length } = read(yaml).locate(path, what);
  return `${line}:${column} ‹${(yaml.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length)}›`;
}

describe('splitFrontMatter', () => {
  test('takes what stands between two lines of hyphens', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\nTekst\n')).toEqual({ yaml: 'a: 1\nb: 2', start: 4, bodyStart: 18 });
  });

  test('knows lines that end as on Windows, spaces after the hyphens, nothing in between, and no body', () => {
    expect(splitFrontMatter('--- \r\na: 1\r\n---\t\r\nTekst')).toEqual({ yaml: 'a: 1', start: 6, bodyStart: 18 });
    expect(splitFrontMatter('---\n---\nTekst')).toEqual({ yaml: '', start: 4, bodyStart: 8 });
    expect(splitFrontMatter('---\na: 1\n---')).toEqual({ yaml: 'a: 1', start: 4, bodyStart: 12 });
  });

  test('is undefined when the text does not open with a block that is closed', () => {
    for (const text of ['', 'Tekst', '\n---\na: 1\n---\n', '---\na: 1\n', '----\na: 1\n----\n']) {
      expect(splitFrontMatter(text)).toBeUndefined();
    }
  });
});

describe('readYaml', () => {
  const yaml = [
    'title: Een plan',
    'period: { from: 2009, to: 2012 }',
    'items:',
    '  - id: a',
    '    text: >-',
    '      lang',
    '  - id: b',
    'leeg:',
  ].join('\n');

  test('gives plain data in which dates stay text', () => {
    expect(read('a: 2022-05-01\nb: [1, true, null]\nc: 2022-05').data).toEqual({
      a: '2022-05-01',
      b: [1, true, null],
      c: '2022-05',
    });
  });

  test('knows where a value or its key stands', () => {
    expect(located(yaml, ['title'])).toBe('1:8 ‹Een plan›');
    expect(located(yaml, ['title'], 'key')).toBe('1:1 ‹title›');
    expect(located(yaml, ['period', 'to'])).toBe('2:27 ‹2012›');
    expect(located(yaml, ['items', 1, 'id'])).toBe('7:9 ‹b›');
    expect(located(yaml, ['items', 0, 'text'])).toBe('5:11 ‹>-›');
  });

  test('points to what is around a value that is missing', () => {
    expect(located(yaml, ['summary'])).toBe('1:1 ‹title›');
    expect(located(yaml, ['items', 1, 'text'])).toBe('7:5 ‹id: b›');
    expect(located(yaml, ['leeg', 'diep'])).toBe('8:1 ‹leeg›');
    expect(located(yaml, ['title', 'diep'])).toBe('1:8 ‹Een plan›');
  });

  test.each([
    ['a key that is not closed', 'a: 1\nb: "x', 2],
    ['a key twice', 'a: 1\na: 2', 2],
    ['a tab', 'a:\n\t- b', 2],
    ['no mapping', '- a\n- b', 1],
    ['nothing at all', '', 1],
  ])('tells of %s, with its line, and gives no data', (_what, text, line) => {
    const { data, issues } = read(text);
    expect(data).toBeUndefined();
    expect(issues).toMatchObject([{ type: 'yaml', range: { path: 'x.yaml', line } }]);
  });

  test('aliases that blow up are told, not followed', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]',
      'c: [*b, *b, *b, *b, *b, *b, *b, *b, *b]',
    ].join('\n');
    expect(read(bomb)).toMatchObject({ data: undefined, issues: [{ type: 'yaml' }] });
  });

  test('a key called __proto__ is data like any other and changes no object', () => {
    const { data } = read('__proto__: { vuil: 1 }\na: 1');
    expect(Object.keys(data ?? {})).toEqual(['__proto__', 'a']);
    expect('vuil' in {}).toBe(false);
  });
});

test('a number keeps the digits it is written with', () => {
  const yaml = 'volume: 007\nissue: 3.10\npage: 1e3\nISBN: 0415707015\nyear: 2019\nlist: [0x10, 5]\n';
  expect(read(yaml).data).toEqual({
    volume: '007',
    issue: '3.10',
    page: '1e3',
    ISBN: '0415707015',
    year: 2019,
    list: ['0x10', 5],
  });
});
