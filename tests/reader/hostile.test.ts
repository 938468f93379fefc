import { describe, expect, test } from 'vitest';
import { exampleFiles, exampleLibrary, exampleVocabulary } from '../../src/core/checks/example.ts';
import { githubAnnotations, reportJson, reportText } from '../../src/core/problems/report.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';

const root = 'src/content/';
const rules = { languages: ['nl', 'en'], vocabulary: exampleVocabulary } as const;
const many = 10_000;
const times = (count: number, piece: (at: number) => string) => Array.from({ length: count }, (_, at) => piece(at));

type Files = Readonly<Record<string, string>>;

/** The example library with other files, read, checked and told in every form; every problem has a place in its file. */
function told(files: Files): string {
  const { problems, report } = readCheckedLibrary(exampleFiles({ files }, root), root, rules);
  const lines = new Map([...report.texts].map(([path, text]) => [path, text.split(/\r\n|\n|\r/)]));
  const outside = problems.filter(({ place: { path, line, column } }) => {
    const last = lines.get(path)?.[line - 1];
    return last === undefined || column < 1 || column > last.length + 1;
  });
  expect(outside).toEqual([]);
  expect(reportText(report, 'nl') + githubAnnotations(problems, 'en') + reportJson(report)).not.toMatch(
    /call stack|RangeError|\bat \w+ \(/,
  );
  const counts = Map.groupBy(
    problems.filter(({ severity }) => severity !== 'note'),
    ({ code, place }) => `${code} ${place.path.slice(root.length)}`,
  );
  return [...counts]
    .map(([what, [first, ...others]]) => {
      const at = first === undefined ? '' : `:${first.place.line}:${first.place.column}`;
      return `${what}${at}${others.length === 0 ? '' : ` and ${others.length} more`}`;
    })
    .join('\n');
}

const conceptPath = 'concepts/samen-leren.mdx';
const concept = (body: string): Files => ({
  [conceptPath]: `---\nterm: samen leren\ndefinition: Met elkaar.\ngroup: functies\n---\n${body}\n\nMeer hierover. [@klaster-2016]\n`,
});
const casePath = 'cases/voorbeeld.mdx';
const caseWith = (body: string): Files => ({ [casePath]: `${exampleLibrary[casePath] ?? ''}\n${body}\n` });
const sourcePath = 'sources/klaster-2016.yaml';
const source = (fields: string): Files => ({ [sourcePath]: `${exampleLibrary[sourcePath] ?? ''}${fields}\n` });

describe('size', () => {
  test('a file of ten million characters is told in words and not read', () => {
    const files = concept('Zo gaat het maar door. '.repeat(450_000));
    const { problems } = readCheckedLibrary(exampleFiles({ files }, root), root, rules);
    expect(problems.find(({ code }) => code === 'file-too-large')?.message).toMatchInlineSnapshot(`
      {
        "en": "This file has 10350099 characters; we read 1000000 at most. It has not been read.",
        "nl": "Dit bestand heeft 10350099 tekens; wij lezen er hoogstens 1000000. Het is niet gelezen.",
      }
    `);
  });

  test.each<[string, Files]>([
    ['passages', caseWith(times(many, (at) => `<Passage id="p-${at}">\nTekst. [@klaster-2016]\n</Passage>\n`).join('\n'))],
    ['headings of the same words', concept(times(many, () => '## Kop\n\nTekst. [@klaster-2016]\n').join('\n'))],
    ['links and citations', concept('[[samen-richten]] [@klaster-2016] '.repeat(many))],
    ['links and citations that lead nowhere', concept('[[nergens]] [@niemand] '.repeat(many))],
    ['footnotes', concept(`${times(many, (at) => `a[^${at}]`).join(' ')}\n\n${times(many, (at) => `[^${at}]: n`).join('\n\n')}`)],
    ['references to one footnote', concept(`${'a[^1] '.repeat(100_000)}\n\n[^1]: Noot. [^1]`)],
    ['footnotes that refer to each other twice', concept(`a[^0]\n\n${times(60, (at) => `[^${at}]: [^${at + 1}] [^${at + 1}]`).join('\n\n')}`)],
    ['fields that there are not', source(times(many, (at) => `veld-${at}: x`).join('\n'))],
    ['wrong items in a list', source(`formerIds: [${times(many, () => 'X').join(', ')}]`)],
    ['rows of a table', concept(`| a | b |\n| - | - |\n${'| a | b |\n'.repeat(many)}`)],
    ['columns of a table', concept(`|${' a |'.repeat(many)}\n|${' - |'.repeat(many)}\n|${' a |'.repeat(many)}`)],
    ['remarks between braces', concept('{/* a */} '.repeat(many))],
    ['pieces of code between braces', concept('{a} '.repeat(many))],
    ['addresses of links that are nowhere used', concept(times(many, (at) => `[${at}]: https://a.nl/${at}`).join('\n'))],
  ])('very many %s', (_what, files) => {
    expect(told(files)).toMatchSnapshot();
  });

  test.each<[string, Files]>([
    ['letters', concept('a'.repeat(900_000))],
    ['spaces', concept(`a${' '.repeat(900_000)}b`)],
    ['quotation marks', concept('"'.repeat(100_000))],
    ['entities', concept('&amp;'.repeat(100_000))],
    ['backslashes', concept('\\'.repeat(100_000))],
    ['backticks', concept(times(1000, (at) => '`'.repeat(at + 1)).join(' '))],
    ['letters in a field', source(`publisher: ${'a'.repeat(900_000)}`)],
  ])('one line of very many %s', (_what, files) => {
    expect(told(files)).toMatchSnapshot();
  });
});

describe('depth', () => {
  test.each<[string, Files]>([
    ['quotes', concept(`${'>'.repeat(many)} a`)],
    ['quotes and lists', concept(`${'> - '.repeat(many)}a`)],
    ['lists on one line', concept(`${'- '.repeat(many)}a`)],
    ['numbered lists on one line', concept(`${'1. '.repeat(many)}a`)],
    ['lists by indentation', concept(times(500, (at) => `${'  '.repeat(at)}- a`).join('\n'))],
    ['emphasis', concept(`${'*a '.repeat(many)}b${'*'.repeat(many)}`)],
    ['asterisks', concept(`${'*'.repeat(many)}a${'*'.repeat(many)}`)],
    ['brackets', concept(`${'['.repeat(many)}a${']'.repeat(many)}`)],
    ['unclosed brackets of links', concept('[['.repeat(many))],
    ['unclosed citations', concept('[@'.repeat(many))],
    ['addresses', concept('[a]('.repeat(many))],
    ['images', concept(`${'!['.repeat(many)}a${'](http://x)'.repeat(many)}`)],
    ['passages', concept(`${'<Passage id="a">\n'.repeat(many)}a\n${'</Passage>\n'.repeat(many)}`)],
    ['passages, a hundred', caseWith(`${'<Passage id="a">\n\n'.repeat(100)}a\n\n${'</Passage>\n\n'.repeat(100)}`)],
    ['HTML in a sentence', concept(`a ${'<b>'.repeat(many)}a${'</b>'.repeat(many)}`)],
    ['tags that are not closed', concept('<b>'.repeat(many))],
    ['braces', concept('{'.repeat(many) + '}'.repeat(many))],
    ['braces that are not closed', concept('{'.repeat(many))],
    ['brackets between braces', concept(`{${'('.repeat(many)}1${')'.repeat(many)}}`)],
    ['tags and braces', concept('{<a>'.repeat(300) + '</a>}'.repeat(300))],
    ['braces in a tag', concept(`<Passage id={${'('.repeat(many)}1${')'.repeat(many)}} />`)],
    ['brackets after export', concept(`export const a = ${'['.repeat(many)}${']'.repeat(many)}`)],
    ['remarks that are not closed', concept('{/* '.repeat(many))],
    ['lists in a field', source(`x: ${'['.repeat(many)}${']'.repeat(many)}`)],
    ['fields in a field', source(`x: ${'{a: '.repeat(many)}1${'}'.repeat(many)}`)],
    ['hyphens in a field', source(`x:\n  ${'- '.repeat(many)}a`)],
    ['fields by indentation', source(`x:\n${times(1400, (at) => `${' '.repeat(at + 1)}a:`).join('\n')}`)],
  ])('%s in each other, very deep', (_what, files) => {
    expect(told(files)).toMatchSnapshot();
  });
});

describe('names', () => {
  test('ids and keys that every object has are names like any other', () => {
    expect(
      told({
        'concepts/constructor.mdx': exampleLibrary[conceptPath] ?? '',
        ...concept('[[constructor]] [[toString]] [@constructor] [@hasOwnProperty, p. 1] [[samen-richten#constructor]]'),
        ...caseWith('<Passage id="constructor">\nTekst. [@klaster-2016]\n<Shows concept="valueOf">Reden.</Shows>\n</Passage>\n\n<constructor />\n'),
        ...source('__proto__: { grade: A }\nconstructor: x\ntoString: y'),
      }),
    ).toMatchInlineSnapshot(`
      "wrong-attribute cases/voorbeeld.mdx:43:2 and 1 more
      unknown-concept cases/voorbeeld.mdx:43:17
      code-in-content cases/voorbeeld.mdx:46:2
      unknown-link concepts/samen-leren.mdx:6:19 and 1 more
      unknown-source concepts/samen-leren.mdx:6:32 and 1 more
      unknown-key sources/klaster-2016.yaml:7:1 and 2 more"
    `);
    expect('grade' in {}).toBe(false);
  });

  test('a file named __proto__ is told, and changes nothing else', () => {
    expect(told({ 'concepts/__proto__.mdx': exampleLibrary[conceptPath] ?? '', '__proto__/x.mdx': 'x' })).toMatchInlineSnapshot(`
      "unknown-file __proto__/x.mdx:1:1
      unknown-file concepts/__proto__.mdx:1:1"
    `);
  });

  test('ids and addresses never lead out of the folder', () => {
    const names = ['../x', '..', 'a/../../b', '/etc/passwd', 'C:\\x', '%2e%2e', 'a\u2215b'];
    expect(
      told({
        ...concept(names.map((name) => `[[${name}]] [@${name}]`).join('\n')),
        ...caseWith(
          [
            ...names.map((name) => `<Passage id="${name}">\nTekst. [@klaster-2016]\n</Passage>\n`),
            ...['../x.png', './../x.png', './a/../../x.png', './%2e%2e/x.png', '.\\..\\x.png', '/x.png', 'file:///x.png', 'data:image/png,x', '//a.nl/x.png'].map((src) => `![Kaart](${src})\n`),
          ].join('\n'),
        ),
        'cases/../../x.mdx': 'x',
        'concepts/a/../b.mdx': exampleLibrary[conceptPath] ?? '',
      }),
    ).toMatchInlineSnapshot(`
      "front-matter-missing cases/../../x.mdx:1:1
      wrong-attribute cases/voorbeeld.mdx:41:14 and 6 more
      code-in-content cases/voorbeeld.mdx:69:1 and 8 more
      unknown-link concepts/samen-leren.mdx:6:3 and 6 more
      unknown-source concepts/samen-leren.mdx:6:12 and 6 more"
    `);
  });
});

describe('signs', () => {
  test('halves of characters, control characters and signs that turn the reading direction are told at their place', () => {
    expect(
      told({
        ...concept('Een half \uD800 teken, een bel \u0007, en \u202Eomgekeerd\u202C.\n\n[[samen-rich\u2066ten]]'),
        ...source('publisher: "a\uDC00b"\ngenre: a\u200Fb'),
      }),
    ).toMatchInlineSnapshot(`
      "invisible-sign concepts/samen-leren.mdx:6:10 and 4 more
      unknown-link concepts/samen-leren.mdx:8:3
      invisible-sign sources/klaster-2016.yaml:7:14 and 1 more"
    `);
  });

  test('an emoji, letters from elsewhere and joined signs are ordinary text', () => {
    expect(told(concept('🌱 👩‍👩‍👧 é e\u0301 שלום 日本 a\u00ADb a\u200Bb'))).toBe('');
  });

  test('null bytes are told', () => {
    expect(told({ ...concept('a\0b'), ...source('publisher: a\0b') })).toMatchInlineSnapshot(`
      "not-utf-8 concepts/samen-leren.mdx:6:2
      not-utf-8 sources/klaster-2016.yaml:7:13"
    `);
  });
});

describe('YAML that does more than it shows', () => {
  test.each<[string, string]>([
    ['aliases that explode', `a: &a [x, x]\n${times(30, (at) => `a${at}: &a${at} [*a${at === 0 ? '' : at - 1}, *a${at === 0 ? '' : at - 1}]`).join('\n')}`],
    ['an alias to itself', 'a: &a [*a]'],
    ['an alias to nothing', 'publisher: *Uitgever*'],
    ['an anchor', 'publisher: &Uitgever Boom'],
    ['a tag', 'publisher: !belangrijk Boom'],
    ['a tag of YAML', 'publisher: !!binary aGFsbG8='],
    ['a mapping as a key', 'publisher: {{naam}}'],
    ['a list as a key', '? [a]\n: b'],
    ['keys that are no text', '1: x\nnull: y\ntrue: z'],
    ['a merge', '<<: { publisher: Boom }'],
    ['a second document', '---\npublisher: Boom'],
    ['an end of the document', '...\npublisher: Boom'],
  ])('%s', (_what, fields) => {
    expect(told(source(fields))).toMatchSnapshot();
  });

  test('another version of YAML', () => {
    expect(told({ [sourcePath]: `%YAML 1.1\n---\n${exampleLibrary[sourcePath] ?? ''}` })).toMatchInlineSnapshot(`""`);
  });
});
