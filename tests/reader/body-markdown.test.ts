import { describe, expect, test } from 'vitest';
import { documentOf, told } from './notation.ts';

describe('ordinary Markdown', () => {
  test('headings get an anchor each, and none is above the second level', () => {
    expect(
      told(
        '# Een\n\n## Wat "wij" deden: [[a|b]] [@c] `d`\n\n## Besluit\n\n## Besluit\n\n### Één café\n\nOnderstreept\n===\n\n###### Zes\n\n## ???',
      ),
    ).toMatchInlineSnapshot(`
      "h2 #een "Een": Een
      h2 #wat-wij-deden-b-d "Wat "wij" deden: b d": Wat “wij” deden: ⟦a|b⟧ ⟨c⟩ <code>d</code>
      h2 #besluit "Besluit": Besluit
      h2 #besluit-2 "Besluit": Besluit
      h3 #een-cafe "Één café": Één café
      h2 #onderstreept "Onderstreept": Onderstreept
      h6 #zes "Zes": Zes
      h2 #deel "???": ???"
    `);
  });

  test('lists: tight, loose, nested, numbered from another number', () => {
    expect(
      told(
        '- een\n- twee\n  - drie\n    1. vier\n\n+ los\n\n+ los twee\n\n  tweede alinea\n\n4. vier\n5. vijf\n\n* half\n* los\n\n  > met een quote',
      ),
    ).toMatchInlineSnapshot(`
      "<ul>
      <li>een</li>
      <li>twee<ul>
      <li>drie<ol>
      <li>vier</li>
      </ol>
      </li>
      </ul>
      </li>
      </ul>
      <ul>
      <li><p>los</p>
      </li>
      <li><p>los twee</p>
      <p>tweede alinea</p>
      </li>
      </ul>
      <ol start="4">
      <li>vier</li>
      <li>vijf</li>
      </ol>
      <ul>
      <li><p>half</p>
      </li>
      <li><p>los</p>
      <blockquote>
      <p>met een quote</p>
      </blockquote>
      </li>
      </ul>"
    `);
  });

  test('tables with alignment, and rows of another length', () => {
    expect(told('| l | c | r | n |\n| :-- | :-: | --: | --- |\n| **1** | 2 | `3\\|4` | 5 |\n| 6 |\n\n| kop |\n| --- |'))
      .toMatchInlineSnapshot(`
      "<div class="table-scroll" tabindex="0"><table><thead>
      <tr><th scope="col" class="align-left">l</th><th scope="col" class="align-center">c</th><th scope="col" class="align-right">r</th><th scope="col">n</th></tr>
      </thead>
      <tbody>
      <tr><td class="align-left"><strong>1</strong></td><td class="align-center">2</td><td class="align-right"><code>3|4</code></td><td>5</td></tr>
      <tr><td class="align-left">6</td></tr>
      </tbody>
      </table>
      </div>
      <div class="table-scroll" tabindex="0"><table><thead>
      <tr><th scope="col">kop</th></tr>
      </thead>
      </table>
      </div>"
    `);
  });

  test('footnotes are numbered as they are named, wherever they are written', () => {
    expect(
      told(
        'Een.[^b] Twee.[^Aap] Weer.[^b]\n\n[^aap]: De noot. [@x] "q"\n[^b]: Eerste, met noot.[^c]\n\n    Tweede alinea.\n[^c]: Noot bij noot.\n[^b]: Dubbel.',
      ),
    ).toMatchInlineSnapshot(`
      "<p>Een.^1 Twee.^2 Weer.^1</p>
      note 1: <p>Eerste, met noot.^3</p>
      <p>Tweede alinea.</p>
      note 2: <p>De noot. ⟨x⟩ “q”</p>
      note 3: <p>Noot bij noot.</p>
      ! unused footnote b 11:1 ‹[^b]: Dubbel.›"
    `);
  });

  test('an address may be written in a footnote', () => {
    expect(told('Een.[^b] [Daar][x]\n\n[^b]: De noot.\n\n    [x]: https://example.org')).toMatchInlineSnapshot(`
      "<p>Een.^1 <a href="https://example.org">Daar</a></p>
      note 1: <p>De noot.</p>"
    `);
  });

  test('images keep their words, and stand beside the file', () => {
    expect(told('![Een *mooie* foto](./foto.png "Titel")\n\nx ![y][ref] ![](./map/a.JPG)\n\n[ref]: ./b.webp "T"'))
      .toMatchInlineSnapshot(`
      "<p>⟪./foto.png "Een mooie foto" Titel⟫</p>
      <p>x ⟪./b.webp "y" T⟫ ⟪./map/a.JPG ""⟫</p>"
    `);
  });

  test('links to the web, to mail and to this page, in every way to write them', () => {
    expect(
      told(
        '[web](https://e.nl?a=1&b=2 "t") [mail](mailto:a@b.nl) [plek](#kop) [ref][R] [r] [r][] https://auto.nl www.x.nl a@b.nl\n\n[r]: https://een.nl\n[R]: https://twee.nl',
      ),
    ).toMatchInlineSnapshot(
      `
      "<p><a href="https://e.nl?a=1&amp;b=2">web</a> <a href="mailto:a@b.nl">mail</a> <a href="#kop">plek</a> <a href="https://een.nl">ref</a> <a href="https://een.nl">r</a> <a href="https://een.nl">r</a> <a href="https://auto.nl">https://auto.nl</a> <a href="http://www.x.nl">www.x.nl</a> <a href="mailto:a@b.nl">a@b.nl</a></p>
      ! unused definition R 7:1 ‹[R]: https://twee.nl›"
    `,
    );
  });

  test('emphasis, code, deleted words, hard breaks, rules and quotes', () => {
    expect(told('*a* __b__ `c < d` ~~e~~ f\\\ng  \nh\ni\n\n---\n\n> j\n>\n> > k\n\n```js\nif (a < "b") {}\n\n  c\n```'))
      .toMatchInlineSnapshot(`
      "<p><em>a</em> <strong>b</strong> <code>c &lt; d</code> <del>e</del> f<br>g<br>h⏎i</p>
      <hr>
      <blockquote>
      <p>j</p>
      <blockquote>
      <p>k</p>
      </blockquote>
      </blockquote>
      <pre tabindex="0"><code>if (a &lt; &quot;b&quot;) {}⏎⏎  c</code></pre>"
    `);
  });

  test('comments are left out', () => {
    expect(told('a {/* weg */} b\n\n{/* op een\nregel */}\n\n{/* twee */ /* na * elkaar */}\n\n- c {/* weg */}'))
      .toMatchInlineSnapshot(`
      "<p>a  b</p>
      <ul>
      <li>c </li>
      </ul>"
    `);
  });

  test('what looks like a directive or a formula stays as it was written', () => {
    expect(told('Om 10:30 uur, 1:100 000 of 2:a. :x[iets] ::naam\n\n:::note\nhoi\n:::\n\n$x$ en $$y$$ en x^2^'))
      .toMatchInlineSnapshot(`
      "<p>Om 10:30 uur, 1:100 000 of 2:a. :x[iets] ::naam</p>
      <p>:::note⏎hoi⏎:::</p>
      <p>$x$ en $$y$$ en x^2^</p>"
    `);
  });

  test('escapes, entities and signs of HTML come out as words', () => {
    expect(
      told('\\*geen nadruk\\* \\{geen code} a < b & c > d "e" &lt;b&gt; &copy; &eacute; \\<b> \\`c\\`'),
    ).toMatchInlineSnapshot(
      `"<p>*geen nadruk* {geen code} a &lt; b &amp; c &gt; d “e” &lt;b&gt; © é &lt;b&gt; \`c\`</p>"`,
    );
  });

  test('every body is the same whatever ends its lines', () => {
    const body = 'a\nb\\\nc\n\n- d\n- e\n\n```\nf\ng\n```\n\n> h\n> i `j\n> k`\n';
    expect(documentOf(body.replaceAll('\n', '\r\n')).body).toEqual(documentOf(body).body);
  });
});

describe('typesetting across markup', () => {
  test.each([
    ['"ja" en \'nee\'', '“ja” en ‘nee’'],
    ['**"vet"** en *\'t*', '<strong>“vet”</strong> en <em>’t</em>'],
    ['"**vet**" en "`code`" en `x`\'s', '“<strong>vet</strong>” en “<code>code</code>” en <code>x</code>’s'],
    ['"[[a]]" en \'[@b]\'', '“⟦a⟧” en ‘⟨b⟩’'],
    ['x "a [[b]]" y', 'x “a ⟦b⟧” y'],
    ['a  \n"b"', 'a<br>“b”'],
    ['a\n"b"', 'a⏎“b”'],
    ['`"a" ...`', '<code>&quot;a&quot; ...</code>'],
    ["10:30... en 5'", '10:30… en 5’'],
  ])('%s', (body, set) => {
    expect(told(body)).toBe(`<p>${set}</p>`);
  });

  test('a quote opens at the beginning of each paragraph, item, cell and heading', () => {
    expect(told('x\n\n"a"\n\n- y\n- "b"\n\n| z | "c" |\n| --- | --- |\n| "d" | "e" |\n\n## "f"'))
      .toMatchInlineSnapshot(`
      "<p>x</p>
      <p>“a”</p>
      <ul>
      <li>y</li>
      <li>“b”</li>
      </ul>
      <div class="table-scroll" tabindex="0"><table><thead>
      <tr><th scope="col">z</th><th scope="col">“c”</th></tr>
      </thead>
      <tbody>
      <tr><td>“d”</td><td>“e”</td></tr>
      </tbody>
      </table>
      </div>
      h2 #f ""f"": “f”"
    `);
  });
});
