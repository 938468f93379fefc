import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/graph.ts';
import { reviewMarkdown } from '../../../src/core/views/review-markdown.ts';
import { reviewView } from '../../../src/core/views/review-view.ts';
import { en } from '../../../src/languages/en/index.ts';
import { nl } from '../../../src/languages/nl/index.ts';
import { fixtureGraph, languages, readFixture } from '../../fixtures/libraries/read.ts';

/** Parts of files, by their paths, with what stands there instead; a new file has nothing to replace, a file that is gone nothing instead. */
type Changes = readonly (readonly [path: string, from: string, to: string])[];

const name = 'twee-regios';

async function told(changes: Changes, locale: 'nl' | 'en' = 'nl', unread: readonly string[] = []) {
  const after = await readFixture(name, (files, root) => {
    const texts = new Map(files.map((file) => [file.path, file]));
    for (const [path, from, to] of changes) {
      const had = texts.get(root + path)?.text ?? '';
      if (!had.includes(from)) throw new Error(`${path} does not say: ${from}`);
      if (to === '') texts.delete(root + path);
      else texts.set(root + path, { path: root + path, text: from === '' ? to : had.replace(from, to) });
    }
    return [...texts.values()];
  });
  const view = reviewView(await fixtureGraph(name), buildGraph(after.entries, languages), locale);
  const pathOf = ({ ref }: { readonly ref: { readonly kind: string; readonly id: string } }) =>
    `${ref.kind}/${ref.id}/`;
  return reviewMarkdown(view, { locale, unread, pathOf }, { nl, en }[locale]).replaceAll(
    `tests/fixtures/libraries/${name}/`,
    '',
  );
}

const source = (id: string, grade: string): Changes[number] => [
  `sources/${id}.yaml`,
  '',
  `type: report\ntitle: ${id} <b>\nissued: 2020\ngrade: ${grade}\nwhy: { nl: Zo *is* het., en: So it is. }\n`,
];

test('a change is told in the words of the site: what is new, what shows what, on which sources, who is named, and what to look at', async () => {
  const changes: Changes = [
    source('bron-e', 'C'),
    ['people/nieuw-mens.yaml', '', 'name: Nieuw Mens\nrole: { nl: wethouder, en: alderman }\n'],
    [
      'cases/regio-zuid.mdx',
      'status: review',
      'status: published\npeople:\n  - { person: nieuw-mens, role: Keek mee }',
    ],
    [
      'cases/regio-zuid.mdx',
      '<Passage id="zuid-los">\n  Zonder begrip. [@bron-b]',
      '<Passage id="zuid-los">\n  Zij zwegen. [@bron-e]\n\n  <Shows concept="stilte" how="contradicts" reading="atlas">Niemand zei iets.</Shows>',
    ],
    [
      'cases/regio-zuid.mdx',
      '\n  <Shows concept="richting-kiezen" how="nuances" reading="atlas">Maar niet lang.</Shows>\n',
      ' ',
    ],
    ['cases/regio-noord.mdx', '## Het werk\n', '## Het werk\n\nEr kwam een zin bij. [@bron-b]\n'],
    ['sources/bron-c.yaml', 'grade: C', 'grade: A'],
  ];
  expect(await told(changes)).toMatchInlineSnapshot(`
    "# Wat er verandert

    ## Kijk hiernaar

    - [ ] Wordt openbaar: **Een plan voor Zuid**. Dat beslist een beheerder.
    - [ ] Wordt openbaar zonder lastReviewed: **Een plan voor Zuid**. Zet erbij wanneer en door wie het is nagelezen.
    - [ ] Mensen: **Nieuw Mens**. Alleen een openbare rol, met een bron die haar noemt.
    - [ ] Rust op bronnen over eigen werk alleen: **Een plan voor Zuid**. Zegt de tekst van wie het komt?
    - [ ] Krijgt een hogere graad: **Bron c**. Klopt de reden?
    - [ ] Wordt tegengesproken: **stilte**. Waren de voorwaarden er echt?
    - [ ] Verliest bewijs: **richting kiezen**. Klopt de tekst van het begrip nog?

    ## Nieuw

    - bron **bron-e &#60;b&#62;** · <code>sources/bron-e.yaml</code>
    - persoon **Nieuw Mens** · <code>people/nieuw-mens.yaml</code>

    ## Veranderd

    - casus **Een plan voor Noord**: “Het werk” · <code>cases/regio-noord.mdx</code>
    - casus **Een plan voor Zuid**: Stand, Mensen, het begin (voor de eerste kop) · <code>cases/regio-zuid.mdx</code>
    - bron **Bron c**: Graad · <code>sources/bron-c.yaml</code>

    ## Begrippen: bewijs erbij en eraf

    - **richting kiezen** **−** nuanceert (lezing van de atlas), **Een plan voor Zuid**: En nog een.
    - **stilte** **+** spreekt tegen (lezing van de atlas), **Een plan voor Zuid**: Zij zwegen.

    ## Bronnen, de minst zekere eerst

    - **C** **bron-e &#60;b&#62;**: Zo &#42;is&#42; het. · nu ook genoemd in **Een plan voor Zuid**
    - **A** (was C) **Bron c**: Zo is het.

    ## Mensen

    - **Nieuw Mens**: wethouder · nu ook genoemd in **Een plan voor Zuid**

    ## Beweringen op bronnen over eigen werk alleen

    - **Een plan voor Zuid**: Zij zwegen.

    ## Bladzijden die anders worden, naast lijsten

    - <code>case/regio-noord/</code> **Een plan voor Noord**
    - <code>case/regio-zuid/</code> **Een plan voor Zuid**
    - <code>concept/richting-kiezen/</code> **richting kiezen**
    - <code>concept/stilte/</code> **stilte**
    - <code>source/bron-b/</code> **Bron b**
    - <code>source/bron-c/</code> **Bron c**
    - <code>source/bron-e/</code> **bron-e &#60;b&#62;**
    - <code>person/nieuw-mens/</code> **Nieuw Mens**"
  `);
});

test('what is renamed is no other entry, and what goes is told', async () => {
  const zuid = (await readFixture(name)).documents.find(({ id }) => id === 'regio-zuid')?.text ?? '';
  const changes: Changes = [
    ['cases/regio-zuid.mdx', '', ''],
    ['cases/het-zuiden.mdx', '', zuid.replace('status: review', 'status: review\nformerIds: [regio-zuid]')],
    ['lenses/stil.mdx', '', ''],
  ];
  expect(await told(changes, 'en')).toMatchInlineSnapshot(`
    "# What changes

    ## Look at this

    - [ ] Goes away: **Wat stil blijft**. If it is withdrawn, ids.txt should say so.
    - [ ] Gets another id: **Een plan voor Zuid**.

    ## Changed

    - case **Een plan voor Zuid** (under review): was called <code>regio-zuid</code>, Former ids · <code>cases/het-zuiden.mdx</code>

    ## Gone

    - lens **Wat stil blijft** · <code>lenses/stil.mdx</code>

    ## Pages that become different, besides lists

    - <code>case/het-zuiden/</code> **Een plan voor Zuid**
    - <code>concept/richting-kiezen/</code> **setting direction**
    - <code>concept/samenspel/</code> **samenspel**
    - <code>concept/stilte/</code> **stilte**
    - <code>source/bron-b/</code> **Bron b**
    - <code>organisation/gemeente-noord/</code> **Gemeente Noord**"
  `);
});

test('a file that makes no entry is looked at first, and no change is told as none', async () => {
  expect(await told([], 'nl', ['cases/kapot.mdx'])).toMatchInlineSnapshot(`
    "# Wat er verandert

    ## Kijk hiernaar

    - [ ] Nog niet te lezen; zie de controle van de inhoud: <code>cases/kapot.mdx</code>"
  `);
  expect(await told([])).toMatchInlineSnapshot(`
    "# Wat er verandert

    Aan wat lezers zien verandert niets."
  `);
});
