import { describe, expect, test } from 'vitest';
import { exampleLibrary } from '../../../src/core/checks/example.ts';
import { caseWith, concept, conceptPath, source, told } from './told.ts';

describe('names', () => {
  test('ids and keys that every object has are names like any other', () => {
    expect(
      told({
        'concepts/constructor.mdx': exampleLibrary[conceptPath] ?? '',
        ...concept(
          '[[constructor]] [[toString]] [@constructor] [@hasOwnProperty, p. 1] [[richting-kiezen#constructor]]',
        ),
        ...caseWith(
          '<Passage id="constructor">\nTekst. [@jansens-2016]\n<Shows concept="valueOf">Reden.</Shows>\n</Passage>\n\n<constructor />\n',
        ),
        ...source('__proto__: { grade: A }\nconstructor: x\ntoString: y'),
      }),
    ).toEqual([
      'wrong-attribute cases/voorbeeld.mdx:43:2 and 1 more',
      'unknown-concept cases/voorbeeld.mdx:43:17',
      'code-in-content cases/voorbeeld.mdx:46:2',
      'unknown-link concepts/kennis-delen.mdx:6:19 and 1 more',
      'unknown-source concepts/kennis-delen.mdx:6:32 and 1 more',
      'unknown-key sources/jansens-2016.yaml:7:1 and 2 more',
    ]);
    expect('grade' in {}).toBe(false);
  });

  test('a file named __proto__ is told, and changes nothing else', () => {
    expect(told({ 'concepts/__proto__.mdx': exampleLibrary[conceptPath] ?? '', '__proto__/x.mdx': 'x' })).toEqual([
      'unknown-file __proto__/x.mdx:1:1',
      'unknown-file concepts/__proto__.mdx:1:1',
    ]);
  });

  test('ids and addresses never lead out of the folder', () => {
    const names = ['../x', '..', 'a/../../b', '/etc/passwd', 'C:\\x', '%2e%2e', 'a\u2215b'];
    expect(
      told({
        ...concept(names.map((name) => `[[${name}]] [@${name}]`).join('\n')),
        ...caseWith(
          [
            ...names.map((name) => `<Passage id="${name}">\nTekst. [@jansens-2016]\n</Passage>\n`),
            ...[
              '../x.png',
              './../x.png',
              './a/../../x.png',
              './%2e%2e/x.png',
              '.\\..\\x.png',
              '/x.png',
              'file:///x.png',
              'data:image/png,x',
              '//a.nl/x.png',
            ].map((src) => `![Kaart](${src})\n`),
          ].join('\n'),
        ),
        'cases/../../x.mdx': 'x',
        'concepts/a/../b.mdx': exampleLibrary[conceptPath] ?? '',
      }),
    ).toEqual([
      'unknown-file cases/../../x.mdx:1:1',
      'wrong-attribute cases/voorbeeld.mdx:41:14 and 6 more',
      'code-in-content cases/voorbeeld.mdx:69:1 and 8 more',
      'missing-picture cases/voorbeeld.mdx:71:1 and 2 more',
      'unknown-file concepts/a/../b.mdx:1:1',
      'unknown-link concepts/kennis-delen.mdx:6:3 and 6 more',
      'unknown-source concepts/kennis-delen.mdx:6:12 and 6 more',
    ]);
  });
});

describe('signs', () => {
  test('halves of characters, control characters and signs that turn the reading direction are told at their place', () => {
    expect(
      told({
        ...concept('Een half \uD800 teken, een bel \u0007, en \u202Eomgekeerd\u202C.\n\n[[richting-\u2066kiezen]]'),
        ...source('publisher: "a\uDC00b"\ngenre: a\u200Fb'),
      }),
    ).toEqual([
      'invisible-sign concepts/kennis-delen.mdx:6:10 and 4 more',
      'unknown-link concepts/kennis-delen.mdx:8:3',
      'invisible-sign sources/jansens-2016.yaml:7:14 and 1 more',
    ]);
  });

  test('null bytes are told', () => {
    expect(told({ ...concept('a\0b'), ...source('publisher: a\0b') })).toEqual([
      'not-utf-8 concepts/kennis-delen.mdx:6:2',
      'not-utf-8 sources/jansens-2016.yaml:7:13',
    ]);
  });
});
