import { describe, expect, test } from 'vitest';
import { parseMarkdown, type MarkNode } from '../../src/reader/markdown.ts';

/** A tree as a line for each node: its type, where it stands (offsets), and what it carries. */
function tree(text: string): string {
  const parsed = parseMarkdown(text);
  return 'tree' in parsed ? nodeLines(parsed.tree, '').join('\n') : `${parsed.line}:${parsed.column} ${parsed.detail}`;
}

function nodeLines(node: MarkNode, indent: string): string[] {
  const { type, position } = node;
  const carried = Object.entries(node)
    .filter(
      ([key, value]) =>
        !['type', 'position', 'children', 'data'].includes(key) && value !== undefined && value !== null,
    )
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const range = `${position?.start.offset ?? '?'}-${position?.end.offset ?? '?'}`;
  const own = [indent + type, range, ...carried].join(' ');
  return [own, ...('children' in node ? node.children.flatMap((child) => nodeLines(child, `${indent}  `)) : [])];
}

describe('the tree of the parser, on which the reader relies', () => {
  test('text keeps the brackets of links and citations; escapes and entities are resolved', () => {
    expect(tree('A [[b|c]] *d* [@e, p. 1]\\\n\\[f\\] &amp; `g`')).toMatchInlineSnapshot(`
      "root 0-42
        paragraph 0-41
          text 0-10 value="A [[b|c]] "
          emphasis 10-13
            text 11-12 value="d"
          text 13-24 value=" [@e, p. 1]"
          break 24-26
          text 26-38 value="[f] & "
          inlineCode 38-41 value="g""
    `);
  });

  test('offsets count UTF-16 units', () => {
    expect(tree('😀 *é* [x](https://e.nl "t")')).toMatchInlineSnapshot(`
      "root 0-29
        paragraph 0-28
          text 0-3 value="😀 "
          emphasis 3-6
            text 4-5 value="é"
          text 6-7 value=" "
          link 7-28 url="https://e.nl" title="t"
            text 8-9 value="x""
    `);
  });

  test('a component on lines of its own is a block with blocks in it; in a sentence it is inline', () => {
    expect(tree('<Passage id="p">\n  Tekst.\n\n  <Shows concept="c" {...x} y={1}>R</Shows>\n</Passage>\n\na <B/> c'))
      .toMatchInlineSnapshot(`
        "root 0-92
          mdxJsxFlowElement 0-81 name="Passage" attributes=[{"type":"mdxJsxAttribute","name":"id","value":"p"}]
            paragraph 19-25
              text 19-25 value="Tekst."
            mdxJsxFlowElement 29-70 name="Shows" attributes=[{"type":"mdxJsxAttribute","name":"concept","value":"c"},{"type":"mdxJsxExpressionAttribute","value":"...x"},{"type":"mdxJsxAttribute","name":"y","value":{"type":"mdxJsxAttributeValueExpression","value":"1"}}]
              text 61-62 value="R"
          paragraph 83-91
            text 83-85 value="a "
            mdxJsxTextElement 85-89 name="B" attributes=[]
            text 89-91 value=" c""
      `);
  });

  test('a component on one line holds inline content without a paragraph', () => {
    expect(tree('<Passage id="p">Tekst <Shows concept="c">R</Shows></Passage>')).toMatchInlineSnapshot(`
      "root 0-61
        mdxJsxFlowElement 0-60 name="Passage" attributes=[{"type":"mdxJsxAttribute","name":"id","value":"p"}]
          text 16-22 value="Tekst "
          mdxJsxTextElement 22-50 name="Shows" attributes=[{"type":"mdxJsxAttribute","name":"concept","value":"c"}]
            text 41-42 value="R""
    `);
  });

  test('expressions and modules are nodes of their own', () => {
    expect(tree("import x from 'y'\n\n{/* a */}\n\nb {c}")).toMatchInlineSnapshot(`
      "root 0-36
        mdxjsEsm 0-18 value="import x from 'y'"
        mdxFlowExpression 19-28 value="/* a */"
        paragraph 30-35
          text 30-32 value="b "
          mdxTextExpression 32-35 value="c""
    `);
  });

  test('tables tell their alignment, and an escaped bar does not end a cell', () => {
    expect(tree('| a | b |\n| :-- | --- |\n| c\\|d |')).toMatchInlineSnapshot(`
      "root 0-33
        table 0-32 align=["left",null]
          tableRow 0-9
            tableCell 0-4
              text 2-3 value="a"
            tableCell 4-9
              text 6-7 value="b"
          tableRow 24-32
            tableCell 24-32
              text 26-30 value="c|d""
    `);
  });

  test('lists tell whether they are loose, and where their numbers begin', () => {
    expect(tree('3. a\n4. b\n\n- c\n\n- d')).toMatchInlineSnapshot(`
      "root 0-20
        list 0-9 ordered=true start=3 spread=false
          listItem 0-4 spread=false
            paragraph 3-4
              text 3-4 value="a"
          listItem 5-9 spread=false
            paragraph 8-9
              text 8-9 value="b"
        list 11-19 ordered=false spread=true
          listItem 11-14 spread=false
            paragraph 13-14
              text 13-14 value="c"
          listItem 16-19 spread=false
            paragraph 18-19
              text 18-19 value="d""
    `);
  });

  test('footnotes and definitions are named in one way', () => {
    expect(tree('a[^N] [R] ![i][R]\n\n[^n]: b\n\n[r]: ./c.png "t"')).toMatchInlineSnapshot(`
      "root 0-45
        paragraph 0-17
          text 0-1 value="a"
          footnoteReference 1-5 identifier="n" label="N"
          text 5-6 value=" "
          linkReference 6-9 identifier="r" label="R" referenceType="shortcut"
            text 7-8 value="R"
          text 9-10 value=" "
          imageReference 10-17 identifier="r" label="R" referenceType="full" alt="i"
        footnoteDefinition 19-26 identifier="n" label="n"
          paragraph 25-26
            text 25-26 value="b"
        definition 28-44 url="./c.png" title="t" identifier="r" label="r""
    `);
  });

  test('colons, dollar signs and quotes are text', () => {
    expect(tree('10:30 :x[a]{/* */} $y$ "z" ...\n\n:::n\n:::')).toMatchInlineSnapshot(`
      "root 0-41
        paragraph 0-30
          text 0-11 value="10:30 :x[a]"
          mdxTextExpression 11-18 value="/* */"
          text 18-30 value=" $y$ \\"z\\" ..."
        paragraph 32-40
          text 32-40 value=":::n\\n:::""
    `);
  });
});

test('an error has a line, a column and words, and no name of the parser’s own', () => {
  expect(tree('a\n\n😀 <b')).toMatchInlineSnapshot(
    `"3:4 Unexpected character after \`<\`, expected a valid JSX tag (note: to create a link in MDX, use \`[text](url)\`)"`,
  );
});

test.each(['import `\\', "import '\\", 'export "\\', 'a\n\nimport `\\'])(
  'a text that stops within programme code is parsed, and not the end of the process: %j',
  (text) => {
    expect(parseMarkdown(text)).toHaveProperty('tree');
  },
);
