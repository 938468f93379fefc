import { ElementType, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { pastedText, type PastedNode } from '../../../src/core/authoring/pasted-text.ts';

type Parsed = ReturnType<typeof parseDocument>['children'][number];

const nodeOf = (node: Parsed): PastedNode => ({
  nodeName: 'name' in node ? node.name : 'data' in node && node.type === ElementType.Comment ? '#comment' : '#text',
  nodeValue: 'data' in node ? node.data : null,
  childNodes: 'children' in node ? node.children.map(nodeOf) : [],
  getAttribute: (name) => ('attribs' in node ? (node.attribs[name] ?? null) : null),
});
const pasted = (html: string) =>
  pastedText({ nodeName: '#document', nodeValue: null, childNodes: parseDocument(html).children.map(nodeOf) });

test.each([
  ['paragraphs', '<p>One\n line.</p><p>Two.</p>', 'One line.\n\nTwo.'],
  ['headings', '<h1><b>Top</b></h1><p>a</p><h3>Deep</h3>', '## Top\n\na\n\n### Deep'],
  ['bold and italic', '<p>a <strong>b </strong>c <em>d</em></p>', 'a **b** c *d*'],
  ['links', '<p><a href="https://a.example/x">a</a> <a href="javascript:x">b</a></p>', '[a](https://a.example/x) b'],
  ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><p>d</p>', '- a\n  - b\n- c\n\nd'],
  ['numbers', '<ol><li><p>a</p></li><li>b</li></ol>', '1. a\n2. b'],
  ['quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  ['line ends, and two of them', 'a<br>b<br><br>c', 'a\nb\n\nc'],
  ['tables', '<table><tr><td>a</td><td>b</td></tr></table>', 'a, b'],
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
  ['nothing', '', ''],
])('%s are pasted as text', (_what, html, text) => {
  expect(pasted(html).text).toBe(text);
});

test('what is mended or left out is told', () => {
  const html = '<p>•a\u00AD</p><img><table><tr><td>x</td></tr></table><p><u>b</u>&lt;Shows how=“absent”&gt;</p>';
  expect(pasted(html).mended).toEqual(['invisible', 'bullets', 'pictures', 'tables', 'formatting', 'tags']);
  expect(pasted('<p>a <b>b</b></p>').mended).toEqual([]);
});
