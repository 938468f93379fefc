import { expect, test } from 'vitest';
import { previews } from '../../../src/core/authoring/preview.ts';
import { tellProblems } from '../../../src/core/authoring/told-problem.ts';
import { cataloguesOf } from '../../../src/languages/catalogue.ts';
import { en } from '../../../src/languages/en/index.ts';
import { nl } from '../../../src/languages/nl/index.ts';
import { createDraftReader } from '../../../src/reader/draft-reader.ts';
import { context, root, now } from '../../reader/fixture-context.ts';

const read = createDraftReader(context, now);
const words = { catalogues: cataloguesOf([en, nl], en), originalIn: () => 'English' };

const draft = (body: string, fields = 'title: A new light\nstatus: draft') => ({
  path: `${root}cases/new-light.mdx`,
  text: `---\n${fields}\n---\n\n${body}\n`,
});
const newSource = {
  path: `${root}sources/lamp-log-1908.yaml`,
  text: 'title: The log of the lamp\nauthor:\n  - { family: Morrow, given: Ada }\n  - { family: Berg }\nissued: 1908-02-01\ngrade: B\n',
};
const beside = { path: `${root}cases/b.jpg`, promised: 'jpeg', found: 'jpeg', address: '/b.webp' } as const;
const around = { ...context, pictures: [beside] };
const addresses = new Map([[`${root}cases/a.jpg`, 'blob:a']]);
const preview = (body: string) => [
  ...previews({ ...read([draft(body), newSource]), addresses }, around, words).values(),
];

test.each([
  {
    of: 'a source that is new too is named by who made it and when',
    body: 'It shone. [@lamp-log-1908, p. 4]',
    html: '<p>It shone. <span class="cite"><a href="#_source-lamp-log-1908">Morrow &amp; Berg, 1908, <span>p. 4</span></a></span></p>',
  },
  {
    of: 'a source of the atlas as its pages name it, what does not exist as words',
    body: 'So it was. [@hallema-1923; @nobody]',
    html: '<p>So it was. <span class="cite"><a href="#_source-hallema-1923">hallema-1923 in en</a>; <span class="dead" title="this page does not exist yet">nobody</span></span></p>',
  },
  {
    of: 'links say the name of what they lead to, with its place in the language of the text',
    body: '[[relief]] and [[new-light|this]] and [[relief#how]]',
    html: '<p><a href="/en/concept/relief/">relief</a> and <a href="/en/case/new-light/">this</a> and <a href="/en/concept/relief/#how">relief</a></p>',
  },
  {
    of: 'the first use of a word of the trade leads to what it means',
    body: 'A jug, another jug.',
    html: '<p>A <a class="word" href="/en/word/jug/">jug</a>, another jug.</p>',
  },
  {
    of: 'pictures that are taken along, and those of the atlas, are shown; others are their words',
    body: '![A](./a.jpg) ![B](./b.jpg "Berg") ![C](./c.jpg)',
    html: '<p><img src="blob:a" alt="A"> <img src="/b.webp" alt="B" title="Berg"> <span class="dead">C</span></p>',
  },
  {
    of: 'signs of HTML are signs',
    body: 'a &lt;b&gt; & "c" `<script>` [[nobody|x &lt;y&gt; "z]]',
    html: '<p>a &lt;b&gt; &amp; “c” <code>&lt;script&gt;</code> <span class="dead" title="this page does not exist yet">x &lt;y&gt; “z</span></p>',
  },
])('a preview is printed by the printer of the pages: $of', ({ body, html }) => {
  expect(preview(body)).toEqual([html]);
});

test('passages stand with what they show, and a case that is hardly begun has a preview', () => {
  const [html = ''] = preview(
    '<Passage id="lit">\n\nIt shone. [@lamp-log-1908]\n\n<Shows concept="relief" how="absent">Nobody came.</Shows>\n\n</Passage>',
  );
  expect(html).toContain('<div class="passage');
  expect(html).toContain('>relief</a><p class="reason">');
  expect(html).toContain('Nobody came.');
});

test('what could not be read has no preview, and a record never has', () => {
  expect(preview('<Passage id="open">\n\nIt shone.')).toEqual([]);
});

test('a problem is told with the field that it stands in, also one that is missing', () => {
  const { diagnostics, documents } = read([
    draft(
      'It shone. [@nobody]',
      'title: A new light\nstatus: drafft\nperiod: { from: 1900, too: 1901 }\nparties:\n  - { id: a, kind: crew, role: 3 }',
    ),
  ]);
  const told = tellProblems(diagnostics, documents, en, '/manual/');
  expect(
    told
      .filter(({ severity }) => severity === 'error')
      .map(({ range: { line }, field = [], code, manual }) => `${line} ${field.join('.')}: ${code} ${manual}`)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "2 summary: missing-field /manual/missing-field/
    2 form: missing-field /manual/missing-field/
    2 sector: missing-field /manual/missing-field/
    2 scale: missing-field /manual/missing-field/
    2 place: missing-field /manual/missing-field/
    2 timeline: missing-field /manual/missing-field/
    2 worked: missing-field /manual/missing-field/
    2 friction: missing-field /manual/missing-field/
    2 unknown: missing-field /manual/missing-field/
    2 questions: missing-field /manual/missing-field/
    3 status: wrong-value /manual/wrong-value/
    4 period.too: unknown-key /manual/unknown-key/
    6 parties.0.role: wrong-value /manual/wrong-value/
    9 : unknown-source /manual/unknown-source/"
  `);
});
