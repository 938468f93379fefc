import { describe, expect, test } from 'vitest';
import type { MarkNode } from '../../src/reader/markdown.ts';
import { told } from './notation.ts';

describe('signs that nobody meant', () => {
  test('a star inside a word stays as it is written', () => {
    expect(told('De medewerk*sters en bewon*ers schreven het plan, lhbti*-groepen ook.')).toMatchInlineSnapshot(
      `"<p>De medewerk*sters en bewon*ers schreven het plan, lhbti*-groepen ook.</p>"`,
    );
    expect(told('Een woord**deel** en 2*3*4, en *dit is* **wel** bedoeld.')).toMatchInlineSnapshot(
      `"<p>Een woord**deel** en 2*3*4, en <em>dit is</em> <strong>wel</strong> bedoeld.</p>"`,
    );
  });

  test('what stands between single tildes in a word stands low, and elsewhere the tildes stay', () => {
    expect(told('Minder CO~2~, NO~x~ en PM~2,5~ dan in 2019.')).toMatchInlineSnapshot(
      `"<p>Minder CO₂, NO<sub>x</sub> en PM<sub>2,5</sub> dan in 2019.</p>"`,
    );
    expect(told('Tussen ~5 en ~7 graden, ~~niet~~ zo.')).toMatchInlineSnapshot(
      `"<p>Tussen ~5 en ~7 graden, <del>niet</del> zo.</p>"`,
    );
  });

  test('a heading keeps them too', () => {
    expect(told('## Minder CO~2~ voor bewon*ers en collega*s')).toMatchInlineSnapshot(
      `"h2 #minder-co2-voor-bewon-ers-en-collega-s "Minder CO2 voor bewon*ers en collega*s": Minder CO₂ voor bewon*ers en collega*s"`,
    );
  });

  test('boxes of a task list show what is done', () => {
    expect(told('- [x] de ketel vervangen\n- [ ] het dak isoleren')).toMatchInlineSnapshot(`
      "<ul>
      <li>☑ de ketel vervangen</li>
      <li>☐ het dak isoleren</li>
      </ul>"
    `);
  });

  test('a paragraph with a line under it is told', () => {
    expect(told('De gemeente koos voor een havenlicht.\n---\nDaarna begon het gesprek.')).toMatchInlineSnapshot(`
      "h2 #de-gemeente-koos-voor-een-havenlicht "De gemeente koos voor een havenlicht.": De gemeente koos voor een havenlicht.
      <p>Daarna begon het gesprek.</p>
      ! underlined 5:1 ‹---›"
    `);
  });

  test('a year that begins a paragraph is told, and so is a number that readers would not see', () => {
    expect(told('2019. Dat was het jaar.\n\nTekst.\n\n3. Dat cijfer.')).toMatchInlineSnapshot(`
      "<ol start="2019">
      <li>Dat was het jaar.</li>
      </ol>
      <p>Tekst.</p>
      <ol start="3">
      <li>Dat cijfer.</li>
      </ol>
      ! list-number 2019. sentence 4:1 ‹2019.›
      ! list-number 3. sentence 8:1 ‹3.›"
    `);
    expect(told('1. een\n2. twee\n4. vier\n\nEn dan:\n\n1. een\n1. ook')).toMatchInlineSnapshot(`
      "<ol>
      <li>een</li>
      <li>twee</li>
      <li>vier</li>
      </ol>
      <p>En dan:</p>
      <ol>
      <li>een</li>
      <li>ook</li>
      </ol>
      ! list-number 4. order 6:1 ‹4.›"
    `);
  });
});

/** How a node of each type comes about, and what readers see of it; undefined for what the parser makes of no text of ours. */
const written: Readonly<Record<MarkNode['type'], readonly [text: string, seen: string | RegExp] | undefined>> = {
  root: ['woord', 'woord'],
  paragraph: ['woord', '<p>woord</p>'],
  text: ['woord', 'woord'],
  heading: ['## woord', 'h2 #woord'],
  thematicBreak: ['a\n\n***\n\nb', '<hr>'],
  blockquote: ['> woord', '<blockquote>'],
  list: ['- woord', '<ul>'],
  listItem: ['- woord', '<li>woord'],
  code: ['```\nwoord\n```', '<pre'],
  inlineCode: ['`woord`', '<code>woord'],
  emphasis: ['*woord*', '<em>woord'],
  strong: ['**woord**', '<strong>woord'],
  delete: ['~~woord~~', '<del>woord'],
  break: ['een\\\ntwee', '<br>'],
  link: ['[woord](https://example.org)', '<a href='],
  linkReference: ['[woord][x]\n\n[x]: https://example.org', '<a href='],
  definition: ['tekst\n\n[x]: https://example.org', '! unused definition x'],
  image: ['![woord](./a.png)', '⟪./a.png "woord"'],
  imageReference: ['![woord][x]\n\n[x]: ./a.png', '⟪./a.png "woord"'],
  footnoteReference: ['a[^1]\n\n[^1]: woord', '^1'],
  footnoteDefinition: ['a[^1]\n\n[^1]: woord', 'note 1: <p>woord'],
  table: ['| a |\n| - |\n| woord |', '<table>'],
  tableRow: ['| a |\n| - |\n| woord |', '<tr>'],
  tableCell: ['| a |\n| - |\n| woord |', '<td>woord'],
  mdxJsxFlowElement: ['<Passage id="x">\nwoord\n</Passage>', 'passage x'],
  mdxJsxTextElement: ['een <Kader>woord</Kader>', '! component Kader'],
  mdxFlowExpression: ['{1 + 1}', '! code expression'],
  mdxTextExpression: ['een {1 + 1}', '! code expression'],
  mdxjsEsm: ["import x from 'y'", '! code import'],
  html: undefined,
  yaml: undefined,
  toml: undefined,
  math: undefined,
  inlineMath: undefined,
  containerDirective: undefined,
  leafDirective: undefined,
  textDirective: undefined,
  descriptionList: undefined,
  descriptionTerm: undefined,
  descriptionDetails: undefined,
  superscript: undefined,
  subscript: undefined,
};

const made = Object.entries(written).flatMap(([type, one]) => (one === undefined ? [] : [[type, ...one] as const]));

test.each(made)('of a %s nothing is lost in silence', (_type, text, seen) => {
  expect(told(text)).toMatch(seen);
});

const never = [
  '<!-- woord -->',
  '+++\nwoord\n+++',
  '$$\nwoord\n$$',
  ':::woord\nx\n:::',
  '::woord',
  ':woord[x]',
  'woord\n: x',
  '^woord^',
];

test.each(never)('"%s", which stands for a node that the parser does not make, is told or shown', (text) => {
  expect(told(text)).toMatch(/woord|! mdx/);
});
