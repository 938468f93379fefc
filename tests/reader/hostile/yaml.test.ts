import { describe, expect, test } from 'vitest';
import { exampleLibrary } from '../../../src/core/checks/example.ts';
import { source, sourcePath, times, told } from './told.ts';

describe('YAML that does more than it shows', () => {
  test.each<[string, string, string[]]>([
    [
      'aliases that explode',
      `a: &a [x, x]\n${times(30, (at) => `a${at}: &a${at} [*a${at === 0 ? '' : at - 1}, *a${at === 0 ? '' : at - 1}]`).join('\n')}`,
      ['yaml-does-not-parse sources/jansens-2016.yaml:7:4'],
    ],
    ['an alias to itself', 'a: &a [*a]', ['yaml-does-not-parse sources/jansens-2016.yaml:7:4']],
    ['an alias to nothing', 'publisher: *Uitgever*', ['yaml-does-not-parse sources/jansens-2016.yaml:7:12']],
    ['an anchor', 'publisher: &Uitgever Boom', ['yaml-does-not-parse sources/jansens-2016.yaml:7:12']],
    ['a tag', 'publisher: !belangrijk Boom', ['yaml-does-not-parse sources/jansens-2016.yaml:7:12']],
    ['a tag of YAML', 'publisher: !!binary aGFsbG8=', ['yaml-does-not-parse sources/jansens-2016.yaml:7:13']],
    ['a mapping as a key', 'publisher: {{naam}}', ['yaml-does-not-parse sources/jansens-2016.yaml:7:12']],
    ['a list as a key', '? [a]\n: b', ['yaml-does-not-parse sources/jansens-2016.yaml:7:3']],
    ['keys that are no text', '1: x\nnull: y\ntrue: z', ['unknown-key sources/jansens-2016.yaml:7:1 and 2 more']],
    ['a merge', '<<: { publisher: Boom }', ['unknown-key sources/jansens-2016.yaml:7:1']],
    ['a second document', '---\npublisher: Boom', ['yaml-does-not-parse sources/jansens-2016.yaml:7:1']],
    ['an end of the document', '...\npublisher: Boom', ['yaml-does-not-parse sources/jansens-2016.yaml:8:1']],
  ])('%s', (_what, fields, expected) => {
    expect(told(source(fields))).toEqual(expected);
  });

  test('another version of YAML', () => {
    expect(told({ [sourcePath]: `%YAML 1.1\n---\n${exampleLibrary[sourcePath] ?? ''}` })).toEqual([
      'yaml-does-not-parse sources/jansens-2016.yaml:1:1',
    ]);
  });
});
