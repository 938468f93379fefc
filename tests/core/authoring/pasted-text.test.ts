import { ElementType, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { PastedNode } from '../../../src/core/authoring/pasted-line.ts';
import { pastedText } from '../../../src/core/authoring/pasted-text.ts';

type Parsed = ReturnType<typeof parseDocument>['children'][number];

const nodeOf = (node: Parsed): PastedNode => ({
  nodeName: 'name' in node ? node.name : 'data' in node && node.type === ElementType.Comment ? '#comment' : '#text',
  nodeValue: 'data' in node ? node.data : null,
  childNodes: 'children' in node ? node.children.map(nodeOf) : [],
  getAttribute: (name) => ('attribs' in node ? (node.attribs[name] ?? null) : null),
});
const pasted = (html: string, before?: string) =>
  pastedText({ nodeName: '#document', nodeValue: null, childNodes: parseDocument(html).children.map(nodeOf) }, before);

test.each([
  ['paragraphs', '<p>One\n line.</p><p>Two.</p>', 'One line.\n\nTwo.'],
  ['headings', '<h1><b>Top</b></h1><p>a</p><h3>Deep</h3>', '## Top\n\na\n\n### Deep'],
  ['bold and italic', '<p>a <strong>b </strong>c <em>d</em></p>', 'a **b** c *d*'],
  ['links', '<p><a href="https://a.example/x">a</a> <a href="javascript:x">b</a></p>', '[a](https://a.example/x) b'],
  ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><p>d</p>', '- a\n  - b\n- c\n\nd'],
  [
    'lists in numbers',
    '<ol start="9"><li>a</li><li>b<p>c</p><ul><li>d</li></ul></li></ol>',
    '9. a\n10. b\n\n    c\n\n    - d',
  ],
  ['numbers', '<ol><li><p>a</p></li><li>b</li></ol>', '1. a\n2. b'],
  ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['line ends, and two of them', 'a<br>b<br><br>c', 'a\nb\n\nc'],
  [
    'tables',
    '<table><caption>t</caption><tbody><tr><th><b>a</b></th><th>b</th></tr><tr><td><p>c</p><p>d | e</p></td></tr></tbody></table>',
    't\n\n| a | b |\n| --- | --- |\n| c d \\| e | |',
  ],
  ['what only looks like a table', '<table><tr><td>a</td><td><p>b</p></td></tr></table>', 'a\n\nb'],
  ['pictures and what is no text', '<style>p{}</style><!-- x --><p>a<img src="x"></p>', 'a'],
  ['code, braces and other tags', '<p>a &lt; b {x} &lt;script&gt; {/* y */}</p>', 'a \\< b \\{x} \\<script> {/* y */}'],
  ['tags of ours with curly quotes', '<p>&lt;Passage id=“a”&gt;</p>', '<Passage id="a">'],
  ['soft hyphens and hard spaces', '<p>co\u00ADoperation\u00A0now</p>', 'cooperation now'],
  ['bullets that are typed', '<p>•\ta</p><p>·  b</p>', '- a\n- b'],
  ['other scripts', '<p dir="rtl">שלום 👩‍🚒</p>', 'שלום 👩‍🚒'],
  [
    'lists of Word',
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>a<o:p></o:p></p><p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.</span>b</p>",
    '- a\n  1. b',
  ],
  [
    'a text of Google Docs',
    '<b style="font-weight:normal" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Kop</span></h2><p><span style="font-weight:700">a</span><span>b</span></p></b>',
    '## Kop\n\n**a**b',
  ],
  [
    'bold and italic of Word',
    "<p><b style='mso-bidi-font-weight:normal'>a</b> <i style='mso-bidi-font-style:normal'>b</i> <span style='mso-bidi-font-weight:bold'>c</span></p>",
    '**a** *b* c',
  ],
  [
    'changes and remarks of Word',
    "<p>a<span class=msoDel><del>b</del></span><span class=msoIns><ins>c</ins></span><a class=msocomanchor href='#_msocom_1'>[AB1]</a></p><div style='mso-element:comment-list'><p>d</p></div>",
    'ac',
  ],
  [
    'headings and lists of Word on the web',
    '<div><p role="heading" aria-level="1">a</p></div><ol start="2"><li aria-level="1"><p>b</p></li></ol><ul><li aria-level="2"><p>c</p></li></ul>',
    '## a\n\n2. b\n   - c',
  ],
  [
    'footnotes',
    '<p>a<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> b<sup><a href="#n2" id="r2">2</a></sup></p><div><p><a href="#_ftnref1" name="_ftn1">[1]</a> c</p></div><p><a href="#r2" id="n2">2</a>d</p>',
    'a[^1] b[^2]\n\n[^1]: c\n\n[^2]: d',
  ],
  ['links in the page that are no notes', '<p><a href="#b" name="a">a</a></p><p><a name="b">b</a></p>', 'a\n\nb'],
  [
    'figures above and below the line',
    '<p>CO<sub>2</sub> m<sup>3</sup> a<span style="vertical-align:super">12</span></p>',
    'CO₂ m³ a¹²',
  ],
  ['nothing', '', ''],
])('%s are pasted as text', (_what, html, text) => {
  expect(pasted(html).text).toBe(text);
});

test('what is mended or left out is told', () => {
  const html =
    '<p>•a\u00AD</p><img><table><tr><td>x</td><td>y</td></tr><tr></tr><tr><td>z</td></tr></table><p><u>b</u>&lt;Shows how=“absent”&gt;<del>c</del></p>';
  expect(pasted(html).mended).toEqual(['invisible', 'bullets', 'pictures', 'tables', 'formatting', 'tags', 'review']);
  expect(pasted('<p>a <b>b</b></p>').mended).toEqual([]);
});

test('footnotes are numbered on from those of the text that they come in', () => {
  const html = '<p>a<a href="#n" name="r">1</a></p><p><a href="#r" name="n">1</a> b</p>';
  expect(pasted(html, 'Before.[^3]').text).toBe('a[^4]\n\n[^4]: b');
});
