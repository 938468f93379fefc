import { describe, expect, test } from 'vitest';
import { documentOf, mentionLines, told } from './notation.ts';

describe('links', () => {
  test('a link names an entry, a heading on its page, and words of the author', () => {
    expect(
      told('Zie [[kennis-delen]], [[kennis-delen#het-begin]], [[kennis-delen|al doende leren]] en [[a#b|c]].'),
    ).toMatchInlineSnapshot(
      `"<p>Zie ⟦kennis-delen⟧, ⟦kennis-delen#het-begin⟧, ⟦kennis-delen|al doende leren⟧ en ⟦a#b|c⟧.</p>"`,
    );
  });

  test('spaces around an id do not count, and neither do words that are empty', () => {
    expect(told('[[ kennis-delen ]] [[a # b | c ]] [[kennis-delen|]] [[]]')).toMatchInlineSnapshot(
      `"<p>⟦kennis-delen⟧ ⟦a#b|c⟧ ⟦kennis-delen⟧ ⟦⟧</p>"`,
    );
  });

  test('the words of a link are typeset, and may run on to the next line', () => {
    expect(
      told(`[[a|'s Avonds foto's
kijken]]`),
    ).toMatchInlineSnapshot(`"<p>⟦a|’s Avonds foto’s kijken⟧</p>"`);
  });

  test('links stand in bold text, headings, lists, quotes and notes', () => {
    expect(told('**[[a]]** *[[b]]*\n\n## Over [[c|samen]]\n\n- [[d]]\n\n> [[e]][^1]\n\n[^1]: [[f]]'))
      .toMatchInlineSnapshot(`
      "<p><strong>⟦a⟧</strong> <em>⟦b⟧</em></p>
      h2 #over-samen "Over samen": Over ⟦c|samen⟧
      <ul>
      <li>⟦d⟧</li>
      </ul>
      <blockquote>
      <p>⟦e⟧^1</p>
      </blockquote>
      note 1: <p>⟦f⟧</p>"
    `);
  });

  test('underscores in an id are no emphasis', () => {
    expect(told('[[a_b_c]] en [[d_e|f_g]]')).toMatchInlineSnapshot(`"<p>⟦a_b_c⟧ en ⟦d_e|f_g⟧</p>"`);
  });

  test('a link that is not closed, or has markup or brackets in its words, is told and stays as it was written', () => {
    expect(told('Zie [[kennis-delen. En [[a|met *nadruk*]] en [[b|een [haak]]].')).toMatchInlineSnapshot(`
      "<p>Zie [[kennis-delen. En [[a|met <em>nadruk</em>]] en [[b|een [haak]]].</p>
      ! link-form [[kennis-delen. En  4:5 ‹[[kennis-delen. En ›
      ! link-form [[a|met  4:24 ‹[[a|met ›
      ! link-form [[b|een  4:46 ‹[[b|een ›"
    `);
  });

  test('in a table the bar of a link is escaped, and forgetting it has a fault of its own', () => {
    expect(told('| Een | Twee |\n| --- | --- |\n| [[a\\|woorden]] | [[b]] |\n| [[c|woorden]] |\n'))
      .toMatchInlineSnapshot(`
      "<div class="table-scroll" tabindex="0"><table><thead>
      <tr><th scope="col">Een</th><th scope="col">Twee</th></tr>
      </thead>
      <tbody>
      <tr><td>⟦a|woorden⟧</td><td>⟦b⟧</td></tr>
      <tr><td>[[c</td><td>woorden]]</td></tr>
      </tbody>
      </table>
      </div>
      ! table-bar c 7:3 ‹[[c›"
    `);
  });
});

describe('citations', () => {
  test('a citation names a source, or several, each with the place in it', () => {
    expect(told('Eén. [@a] Twee. [@a, p. 680] Drie. [@a, p. 3; @b; @c,hfst. 2, § 4]')).toMatchInlineSnapshot(
      `"<p>Eén. ⟨a⟩ Twee. ⟨a, p. 680⟩ Drie. ⟨a, p. 3; b; c, hfst. 2, § 4⟩</p>"`,
    );
  });

  test('a citation may run on to the next line, in a quote too', () => {
    expect(told('Een [@a,\np. 3;\n@b].\n\n> Twee [@c,\n> p. 4; @d].')).toMatchInlineSnapshot(`
      "<p>Een ⟨a, p. 3; b⟩.</p>
      <blockquote>
      <p>Twee ⟨c, p. 4; d⟩.</p>
      </blockquote>"
    `);
  });

  test('a citation that cannot be read is told and stays as it was written', () => {
    expect(told('[@ a] [@] [@a;] [@a b] [@a, ] [@a; b]')).toMatchInlineSnapshot(`
      "<p>[@ a] [@] [@a;] [@a b] [@a, ] [@a; b]</p>
      ! link-form [@ a] 4:1 ‹[@ a]›
      ! link-form [@] 4:7 ‹[@]›
      ! link-form [@a;] 4:11 ‹[@a;]›
      ! link-form [@a b] 4:17 ‹[@a b]›
      ! link-form [@a, ] 4:24 ‹[@a, ]›
      ! link-form [@a; b] 4:31 ‹[@a; b]›"
    `);
  });

  test('nothing in code is a link or a citation', () => {
    expect(told('`[[a]]` en `[@b]`\n\n```js\n[[c]] [@d]\n```')).toMatchInlineSnapshot(`
      "<p><code>[[a]]</code> en <code>[@b]</code></p>
      <pre tabindex="0"><code>[[c]] [@d]</code></pre>"
    `);
  });

  test('an address of a mailbox or a lone bracket is no citation', () => {
    expect(told('[zie boven] en naam@voorbeeld.nl en @iemand [1]')).toMatchInlineSnapshot(
      `"<p>[zie boven] en <a href="mailto:naam@voorbeeld.nl">naam@voorbeeld.nl</a> en @iemand [1]</p>"`,
    );
  });
});

describe('what the author escaped stays words', () => {
  test.each([
    ['the first bracket of a link', '\\[[a]] en [[b]]'],
    ['the second bracket of a link', '[\\[a]] en [[b]]'],
    ['all brackets of a link', '\\[\\[a\\]\\] en [[b]]'],
    ['the end of a link', '[[a\\]] en [[b]]'],
    ['a bracket before a link', '\\[[[b]]'],
    ['the bracket of a citation', '\\[@a] en [[b]]'],
    ['the sign of a citation', '[\\@a] en [[b]]'],
    ['the end of a citation', '[@a\\] en [[b]]'],
    ['a bracket by its number', '&#91;[a]] en [[b]]'],
    ['a link in a quote', '> x\n> \\[[a]]\n> [[b]]'],
  ])('%s', (_what, body) => {
    const { body: read, mentions, text } = documentOf(body);
    expect(read.segments.filter(({ type }) => type === 'link')).toEqual([{ type: 'link', to: 'b' }]);
    expect(
      mentions.map(({ range }) => text.split('\n')[range.line - 1]?.slice(range.column - 3, range.column + 2)),
    ).toEqual(['[[b]]']);
  });

  test('in a heading too', () => {
    expect(told('## Schrijf \\[[id]]')).toMatchInlineSnapshot(`"h2 #schrijf-id "Schrijf [[id]]": Schrijf [[id]]"`);
  });
});

describe('places', () => {
  test('every mention has the place of its id in the file', () => {
    const body = [
      '😀😀 é [[a]] &amp; [[ b ]] \\* [@c, p. 1; @d]',
      'x&nbsp;[[e]] &copy; [[f]] \\[[geen]] [[g|w]]',
      '> > [@h,',
      '> > p. 2; @i]',
      '- 😀 **[[j]]**',
      '',
      '| 😀 | [[k\\|l]] |',
      '| --- | --- |',
      '| \\* | [@m] [@n] |',
    ].join('\n');
    expect(mentionLines(documentOf(body)).join('\n')).toMatchInlineSnapshot(`
      "link 4:10 ‹a›
      link 4:23 ‹b›
      citation 4:33 ‹c›
      citation 4:43 ‹d›
      link 5:10 ‹e›
      link 5:23 ‹f›
      link 5:39 ‹g›
      citation 6:7 ‹h›
      citation 7:12 ‹i›
      link 8:10 ‹j›
      link 10:10 ‹k›
      citation 12:10 ‹m›
      citation 12:15 ‹n›"
    `);
  });

  test('lines that end as on Windows and a byte order mark change no place', () => {
    const body =
      'Een [[a]]\nTwee [@b,\np. 1]\n\n| x |\n| --- |\n| [[c\\|d]] |\n\n<Passage id="p">\n  T [@e]\n\n  <Shows concept="f">R\n  S</Shows>\n</Passage>\n';
    const unix = documentOf(body);
    const windows = documentOf(body.replaceAll('\n', '\r\n'), '\uFEFF---\r\nterm: proef\r\n---\r\n');
    expect(windows.mentions).toEqual(unix.mentions);
    expect(windows.mentions).toHaveLength(5);
    expect(windows.body).toEqual(unix.body);
    expect(windows.raw).toEqual({ term: 'proef' });
  });
});
