import { describe, expect, test } from 'vitest';
import { exampleLibrary } from '../../../src/core/checks/example.ts';
import { readQuery } from '../../../src/core/search/query.ts';
import { readWord } from '../../../src/core/search/written-word.ts';
import { readPicture } from '../../../src/reader/picture.ts';
import { concept, conceptPath, sourcePath, told } from './told.ts';

describe('a question is asked with what its words are looked for by', () => {
  test.each<[string, string[]]>([
    ['foto’s', ["foto's"]],
    ['6-3-1-methode', ['631methode']],
    ['x²', ['x2']],
    ['Ⅻ ＡＢＣ ĳssel', ['xii', 'abc', 'ijssel']],
    ['1.000.000,50 en 1,000,000.50', ['1000000.50', '1000000.50']],
    ['2023/’24', ['2023', '24']],
    ['#opgave @gemeente', ['opgave', 'gemeente']],
    ['‘s-Hertogenbosch', ['shertogenbosch']],
    ['haven\u2060team \u3164 haven\u00ADraad', ['haventeam', 'havenraad']],
    ['a\u202Eb', ['ab']],
    ['\uD800x', []],
    ['C# "" * (((', []],
    ['नमस्ते 東京', ['नमस्ते', '東京']],
  ])('%s', (question, words) => {
    expect(readQuery(question, ['nl', 'en']).words.map((word) => readWord(word).whole)).toEqual(words);
  });
});

describe('a field of a source', () => {
  const withField = (line: string) => {
    const key = line.slice(0, line.indexOf(':') + 1);
    const lines = (exampleLibrary[sourcePath] ?? '').split('\n').filter((one) => one !== '' && !one.startsWith(key));
    return { [sourcePath]: `${[...lines, line].join('\n')}\n` };
  };

  test.each([
    'volume: 0x1F',
    'volume: 1_000',
    'issue: 08',
    'page: 1:30',
    'edition: 2.0',
    'issued: "2016"',
    'URL: "HTTPS://EXAMPLE.ORG"',
    'publisher: yes',
    'publisher: 2016-01-01',
    '"publisher": Boom',
    'publisher : Boom',
  ])('%s is read as it was written', (line) => {
    expect(told(withField(line))).toEqual([]);
  });

  test.each<[string, string]>([
    ['DOI: https://doi.org/10.1093/jopart', 'wrong-value 7:6'],
    ['issued: 0000', 'wrong-value 6:9'],
    ['issued: 20160502', 'wrong-value 6:9'],
    ['issued: ~', 'missing-field 6:1'],
    ['author: [Jansens]', 'wrong-value 6:10'],
    ['author: [{ family: " " }]', 'missing-field 6:20'],
    ['editor: [{ family: Jansens, first: Margot }]', 'unknown-key 7:20'],
    ['language: nl_NL', 'wrong-value 7:11'],
    ['URL: https://localhost/x', 'wrong-value 7:6'],
    ['URL: http://[::1]/', 'wrong-value 7:6'],
    ['URL: https://a..b.nl/', 'wrong-value 7:6'],
    ['grade: "A "', 'wrong-value 6:8'],
    ['formerIds: [jansens-2016]', 'duplicate-id 7:13'],
    ['publisher: "\\u00a0"', 'missing-field 7:12'],
    ['publisher: "\\x"', 'yaml-does-not-parse 7:12'],
    ['publisher: "Boom" uitgever', 'yaml-does-not-parse 7:19'],
    ['\tpublisher: Boom', 'yaml-does-not-parse 7:1'],
  ])('%s is told at its place', (line, expected) => {
    expect(told(withField(line)).map((one) => one.replace(`${sourcePath}:`, ''))).toEqual([expected]);
  });
});

describe('a text', () => {
  test.each([
    '[a](HTTP://a.nl)',
    '[a](mailto:a@b.nl?subject=x)',
    '[a](https://a.nl/?q=<b>)',
    '[[ richting-kiezen ]]',
    'Zie [de kop](#kop).\n\n## Kop\n\nTekst.',
    'snake_case_naam',
    'Toen.\\[^raad] En `[^a-z]`.',
    '&notanentity; &#x26;lt;',
  ])('may hold %s', (text) => {
    expect(told(concept(text))).toEqual([]);
  });

  test.each<[string, string]>([
    ['[a](tel:+31612345678)', 'code-in-content 6:1'],
    ['[a](mailto:)', 'code-in-content 6:1'],
    ['[a](https:/a.nl)', 'code-in-content 6:1'],
    ['[a](https://a.nl:443abc)', 'code-in-content 6:1'],
    ['[a](blob:https://a.nl/x)', 'code-in-content 6:1'],
    ['[a](data&colon;text/html,x)', 'code-in-content 6:1'],
    ['![a](.\\a.png)', 'code-in-content 6:1'],
    ['![a](./con.png)', 'missing-picture 6:1'],
    ['[[Richting-Kiezen]]', 'unknown-link 6:3'],
    ['[[richting-kiezen#]]', 'unknown-link 6:19'],
    ['[[#kop]]', 'malformed-reference 6:3'],
    ['[[richting-kiezen||koers]]', 'malformed-reference 6:1'],
    ['[[richting-kiezen|koers|plan]]', 'malformed-reference 6:1'],
    ['[daar](#nergens)', 'unknown-link 6:9'],
    ['[daar](#)', 'unknown-link 6:9'],
    ['[daar][a]\n\n[a]: #nergens', 'unknown-link 6:1'],
    ['Toen.[^raad]', 'malformed-reference 6:6'],
    ['[@jansens-2016 p. 3]', 'malformed-reference 6:1'],
    ['[@jansens-2016;]', 'malformed-reference 6:1'],
    ['[-@jansens-2016]', 'reference-without-brackets 6:3'],
    ['<passage id="a">x</passage>', 'code-in-content 6:2'],
    ['<https://a.nl>', 'mdx-does-not-parse 6:1'],
    ['${a}', 'code-in-content 6:2'],
  ])('with %s is told at its place', (text, expected) => {
    expect(told(concept(text)).map((one) => one.replace(`${conceptPath}:`, ''))).toEqual([expected]);
  });
});

describe('a drawing', () => {
  test.each([
    ['<rect filter="url(#a)" mask="url(\'#b\')"/>', undefined],
    ['<!-- <script> --><text>a</text>', undefined],
    ['<set attributeName="onclick" to="x"/>', 'set'],
    ['<feImage href="//a"/>', 'feImage'],
    ['<use href="k.svg#a"/>', 'href="k.svg#a"'],
    ['<rect cursor="URL(//a)"/>', 'cursor="URL(//a)"'],
    ['<rect style="background:image-set(\'a.png\')"/>', 'style="background:image-set(\'a.png\')"'],
    ['<rect x="1"y="2"/>', '<rect'],
  ])('of %s does no more than draw, or what it does is told', (inside, active) => {
    const bytes = new TextEncoder().encode(`<svg viewBox="0 0 9 9">${inside}</svg>`);
    expect(readPicture({ path: 'k.svg', bytes })?.active?.what).toBe(active);
  });

  test.each(['viewBox="0 0 0 0"', 'width="0" height="0.0"', 'width="." height="."', 'width="1.2.3" height="9"'])(
    'of size %s is told',
    (size) => {
      const bytes = new TextEncoder().encode(`<svg ${size}></svg>`);
      expect(readPicture({ path: 'k.svg', bytes })?.flaw).toBe('no-size');
    },
  );

  test('with a declaration of its type is told what to take out', () => {
    const bytes = new TextEncoder().encode('<!DOCTYPE svg PUBLIC "x" "y"><svg viewBox="0 0 9 9"></svg>');
    expect(readPicture({ path: 'k.svg', bytes })?.active?.what).toBe('<!DOCTYPE');
  });
});
