import { expect, test } from 'vitest';
import { pageMarkdown } from '../../../src/core/publishing/markdown.ts';

const page = {
  address: 'https://a.example/x/',
  language: 'en',
  title: 'X',
  kicker: '',
  site: 'Atlas',
  changed: '2026-01-02',
  picture: undefined,
  alternates: [],
};
const whole = (address: string) => (address.startsWith('/') ? `https://a.example${address}` : address);
const end = '\n\n---\n\nAtlas: <https://a.example/x/>, 2026-01-02\n';

test.each([
  ['headings and paragraphs', '<h1>A</h1><p>b <em>c</em> <strong>d</strong> e</p>', '# A\n\nb *c* **d** e'],
  ['space beside a mark', '<p>a<em> b </em>c</p>', 'a *b* c'],
  ['a link, whole', '<p><a href="/y/">why &amp; how</a></p>', '[why & how](https://a.example/y/)'],
  ['a list in a list', '<ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>', '- a\n\n  1. b\n  2. c'],
  ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
  [
    'a table',
    '<table><tr><th>a|b</th><th>c</th></tr><tr><td><p>d</p></td></tr></table>',
    '| a\\|b | c |\n| --- | --- |\n| d |  |',
  ],
  [
    'a number to press in a cell',
    '<table><tr><td><button class="cell"><span>3</span></button></td></tr></table>',
    '| 3 |\n| --- |',
  ],
  ['code', '<p><code>a_b</code></p><pre>x\n  y</pre>', '`a_b`\n\n```\nx\n  y\n```'],
  ['what stands beside each other without a space', '<p><span>a</span><span>b</span><i>c</i></p>', 'a b*c*'],
  [
    'no marks out of words',
    '<p># 1 * 2_3 [x] &lt;b&gt; `c`</p><p>4. five</p>',
    '\\# 1 \\* 2\\_3 \\[x\\] \\<b\\> \\`c\\`\n\n4\\. five',
  ],
  ['no places where words break', '<p>op\u00ADgave</p>', 'opgave'],
  [
    'no ways around the page, nothing to press, no drawing',
    '<nav><a href="/">a</a></nav><button>b</button><svg><text>c</text></svg><p aria-hidden="true">d</p><p>e</p>',
    'e',
  ],
  ['from right to left', '<p>שלום <i>עולם</i></p>', 'שלום *עולם*'],
])('the text of a page in Markdown has %s', (_what, html, text) => {
  expect(pageMarkdown(`<body><nav>no</nav><main id="x">${html}</main></body>`, page, whole)).toBe(text + end);
});
