import { describe, expect, test } from 'vitest';
import { documentOf, mentionLines, told } from './notation.ts';

describe('a passage', () => {
  test('holds paragraphs, lists and quotes, and says which concepts it shows, how, and who reads it so', () => {
    expect(
      told(`Ervoor.

<Passage id="plan">
  Zij schreven het plan samen. [@a, p. 1]

  - de een
  - de ander

  > Zo zei men het.

  <Shows concept="richting-kiezen" how="nuances" reading="source">
    Want zij deden het [[kennis-delen|samen]]. [@b]
  </Shows>

  <Shows concept="kennis-delen" how="contradicts" reading="atlas">Kort.</Shows>
</Passage>

Erna.
`),
    ).toMatchInlineSnapshot(`
      "<p>Ervoor.</p>
      passage plan {
        <p>Zij schreven het plan samen. ⟨a, p. 1⟩</p>
        <ul>
        <li>de een</li>
        <li>de ander</li>
        </ul>
        <blockquote>
        <p>Zo zei men het.</p>
        </blockquote>
        shows richting-kiezen, nuances, source: Want zij deden het ⟦kennis-delen|samen⟧. ⟨b⟩
        shows kennis-delen, contradicts, atlas: Kort.
      }
      <p>Erna.</p>"
    `);
  });

  test.each([
    ['on one line', '<Passage id="p">Tekst. [@a] <Shows concept="c" how="illustrates">Reden.</Shows></Passage>'],
    [
      'behind the words',
      '<Passage id="p">\nTekst. [@a] <Shows concept="c" how="illustrates">Reden.</Shows>\n</Passage>',
    ],
    [
      'on the line below',
      '<Passage id="p">\nTekst. [@a]\n<Shows concept="c" how="illustrates">Reden.</Shows>\n</Passage>',
    ],
    [
      'on lines of its own',
      '<Passage id="p">\nTekst. [@a]\n<Shows concept="c" how="illustrates">\nReden.\n</Shows>\n</Passage>',
    ],
    [
      'before the words',
      '<Passage id="p">\n<Shows concept="c" how="illustrates">Reden.</Shows>\n\nTekst. [@a]\n</Passage>',
    ],
    [
      'with attributes on lines',
      '<Passage\n  id="p"\n>\nTekst. [@a]\n\n<Shows\n  concept="c"\n  how="illustrates"\n>\n  Reden.\n</Shows>\n</Passage>',
    ],
    [
      'with single quotes',
      "<Passage id='p'>\nTekst. [@a]\n\n<Shows concept='c' how='illustrates'>Reden.</Shows>\n</Passage>",
    ],
  ])('reads a Shows %s alike', (_where, body) => {
    expect(told(body).replace(/(?:⏎|\s)+<\/p>/, '</p>')).toBe(
      'passage p {\n  <p>Tekst. ⟨a⟩</p>\n  shows c, illustrates: Reden.\n}',
    );
  });

  test('a reason of several paragraphs becomes one run of text', () => {
    expect(told('<Passage id="p">\nx\n\n<Shows concept="c">\n\nEen *reden*.\n\nEn nog een.\n\n</Shows>\n</Passage>'))
      .toMatchInlineSnapshot(`
      "passage p {
        <p>x</p>
        shows c: Een <em>reden</em>. En nog een.
      }"
    `);
  });

  test('may have no words, no reason or no concept: checks tell about those', () => {
    expect(
      told('<Passage id="p" />\n\n<Passage id="q"></Passage>\n\n<Passage id="r"> <Shows concept="c" /> </Passage>'),
    ).toMatchInlineSnapshot(`
      "passage p {}
      passage q {}
      passage r {
        shows c: (no reason)
      }"
    `);
  });

  test('on one line is a paragraph, whatever it begins with', () => {
    expect(told('<Passage id="p">**Alles vet**</Passage>\n\n<Passage id="q">[[a]] en `b`</Passage>'))
      .toMatchInlineSnapshot(`
      "passage p {
        <p><strong>Alles vet</strong></p>
      }
      passage q {
        <p>⟦a⟧ en <code>b</code></p>
      }"
    `);
  });

  test('in the middle of a sentence ends the paragraph and begins another', () => {
    expect(told('Voor <Passage id="p">tekst</Passage> na.')).toMatchInlineSnapshot(`
      "<p>Voor </p>
      passage p {
        <p>tekst</p>
      }
      <p> na.</p>"
    `);
  });

  test('may stand in a list or a quote', () => {
    expect(told('- punt\n\n  <Passage id="p">\n    Tekst\n  </Passage>\n\n> <Passage id="q">x</Passage>'))
      .toMatchInlineSnapshot(`
      "<ul>
      <li><p>punt</p>
      passage p {
        <p>Tekst</p>
      }
      </li>
      </ul>
      <blockquote>
      passage q {
        <p>x</p>
      }
      </blockquote>"
    `);
  });

  test('counts the citations of its words, not those of its reasons', () => {
    const { passages } = documentOf(
      '<Passage id="p">\nEen [@a; @b]. Twee [@c].\n\n<Shows concept="x">R [@d]</Shows>\n</Passage>\n\n<Passage id="q">Geen <Shows concept="x">R [@d]</Shows></Passage>',
    );
    expect(passages.map(({ id, citations }) => [id, citations])).toEqual([
      ['p', 2],
      ['q', 0],
    ]);
  });

  test('is named with what it mentions', () => {
    const body = '[[a]]\n\n<Passage id="p">\n[[b]] [@c]\n\n<Shows concept="d">[[e]]</Shows>\n</Passage>\n\n[[f]]';
    expect(mentionLines(documentOf(body)).join('\n')).toMatchInlineSnapshot(`
      "link 4:3 ‹a›
      link 7:3 ‹b› in p
      citation 7:9 ‹c› in p
      shows 9:17 ‹d› in p
      link 9:22 ‹e› in p
      link 12:3 ‹f›"
    `);
  });
});

describe('told', () => {
  test('a heading, an image, a footnote or a passage in a passage', () => {
    expect(
      told(
        '<Passage id="p">\n\n## Kop\n\n![x](./a.png)\n\nx[^1]\n\n<Passage id="q">b</Passage>\n\n<Shows concept="c">\n\n### Kop\n\n</Shows>\n</Passage>\n\n[^1]: n',
      ),
    ).toMatchInlineSnapshot(`
      "passage p {
        h2 #kop "Kop": Kop
        <p>⟪./a.png "x"⟫</p>
        <p>x^1</p>
        shows c: h3 #kop-2 "Kop": Kop
      }
      note 1: <p>n</p>
      ! in-passage heading Passage 6:1 ‹## Kop›
      ! in-passage image Passage 8:1 ‹![x](./a.png)›
      ! in-passage footnote Passage 10:2 ‹[^1]›
      ! in-passage passage Passage 12:2 ‹Passage›
      ! in-passage heading Passage 16:1 ‹### Kop›"
    `);
  });

  test('a Shows outside a passage, in a list of it, or in another Shows', () => {
    expect(
      told(
        '<Shows concept="a">los</Shows>\n\n<Passage id="p">\n- punt\n<Shows concept="b">x</Shows>\n\n<Shows concept="c">r <Shows concept="d">s</Shows></Shows>\n</Passage>',
      ),
    ).toMatchInlineSnapshot(`
      "passage p {
        <ul>
        <li>punt⏎</li>
        </ul>
        shows c: r
      }
      ! misplaced-component Shows Passage 4:2 ‹Shows›
      ! misplaced-component Shows Passage 8:2 ‹Shows›
      ! misplaced-component Shows Passage 10:23 ‹Shows›"
    `);
  });

  test('attributes that are unknown, missing, empty, wrong or code', () => {
    expect(
      told(`<Passage id="p" class="x" onclick="y">
x

<Shows concept="c" how="bewijst" reading="wij" foo="x">R</Shows>

<Shows how="nuances">R</Shows>

</Passage>

<Passage>x</Passage>

<Passage id="">x</Passage>

<Passage id>x</Passage>

<Passage id={"x"} {...y}>x</Passage>
`),
    ).toMatchInlineSnapshot(`
      "passage p {
        <p>x</p>
        shows c: R
        shows (no concept), nuances: R
      }
      passage passage-13 {
        <p>x</p>
      }
      passage passage-15 {
        <p>x</p>
      }
      passage passage-17 {
        <p>x</p>
      }
      passage passage-19 {
        <p>x</p>
      }
      ! attribute Passage class 4:17 ‹class›
      ! code html onclick 4:27 ‹onclick›
      ! attribute Shows foo 7:48 ‹foo›
      ! attribute-value Shows how bewijst illustrates/nuances/contradicts/absent 7:25 ‹bewijst›
      ! attribute-value Shows reading wij source/atlas 7:43 ‹wij›
      ! attribute-missing Shows concept 9:2 ‹Shows›
      ! attribute-missing Passage id 13:2 ‹Passage›
      ! attribute-missing Passage id 15:10 ‹id›
      ! attribute-missing Passage id 17:2 ‹Passage›
      ! code expression <Passage id={"x"} {...y}>x</Passage> 19:2 ‹Passage›
      ! code expression <Passage id={"x"} {...y}>x</Passage> 19:2 ‹Passage›"
    `);
  });

  test('an attribute at its own place, also when its name stands in a value before it', () => {
    expect(told('<Passage id="a data-id=b" data-id="q">x</Passage>')).toMatchInlineSnapshot(`
      "passage a data-id=b {
        <p>x</p>
      }
      ! attribute Passage data-id 4:27 ‹data-id›"
    `);
  });
});

describe('a decision point', () => {
  const two = '<Option id="a">A.</Option> <Option id="b">B.</Option>';
  const ends = '<Outcome>C.</Outcome> <Unknown>D.</Unknown>';

  test('says what was known, what could be chosen, what happened and what nobody knows', () => {
    const body = `Ervoor.

<Decision id="zomer" formerIds="juli">
  Het plan moet af. [@a]

  <Option id="zelf">Zelf schrijven.</Option>
  <Option id="uitstel">
    Uitstel vragen aan [[de-provincie]].
  </Option>

  <Outcome>
    Zij schreef het zelf. [@b, p. 2]
  </Outcome>

  <Unknown>Of uitstel kon.</Unknown>
</Decision>

Erna.
`;
    expect(`${told(body)}\n${mentionLines(documentOf(body)).join('\n')}`).toMatchInlineSnapshot(`
      "<p>Ervoor.</p>
      decision zomer {
        <p>Het plan moet af. ⟨a⟩</p>
        option zelf: Zelf schrijven.
        option uitstel: Uitstel vragen aan ⟦de-provincie⟧.
        outcome: <p>Zij schreef het zelf. ⟨b, p. 2⟩</p>
        unknown: <p>Of uitstel kon.</p>
      }
      <p>Erna.</p>
      citation 7:23 ‹a› in zomer
      link 11:26 ‹de-provincie› in zomer
      citation 15:29 ‹b› in zomer"
    `);
    expect(
      documentOf(body).passages.map(({ id, citations, options }) => [id, citations, ...options.map((one) => one.id)]),
    ).toEqual([['zomer', 2, 'zelf', 'uitstel']]);
  });

  test.each([
    ['nothing known', `${two} ${ends}`, 'unsaid  1:2 ‹Decision›'],
    ['one option', `Wat. <Option id="a">A.</Option> ${ends}`, 'options  1:2 ‹Decision›'],
    ['no ends', `Wat. ${two}`, 'missing Outcome 1:2 ‹Decision›, missing Unknown 1:2 ‹Decision›'],
    ['an end twice', `Wat. ${two} ${ends}\n<Outcome>C.</Outcome>`, 'twice Outcome 4:2 ‹Outcome›'],
    ['an option twice', `Wat. ${two} ${ends}\n<Option id="a">C.</Option>`, 'option-twice a 4:13 ‹a›'],
    ['empty parts', `Wat. ${two}\n<Outcome></Outcome>\n<Unknown>.</Unknown>`, 'empty Outcome 4:2 ‹Outcome›'],
    ['a list in an option', `Wat.\n\n<Option id="c">\n\n- C.\n\n</Option>\n\n${two} ${ends}`, 'block  5:2 ‹Option›'],
  ])('with %s is told', (_, parts, issues) => {
    const lines = told(`<Decision id="d">\n\n${parts}\n\n</Decision>`).split('\n');
    const found = lines.flatMap((line) => /^! decision (.*)/.exec(line)?.[1] ?? []);
    expect(found.join(', ').replaceAll(/\d+(?=:)/g, (line) => String(Number(line) - 3))).toBe(issues);
  });

  test('holds no heading and no passage, and its parts hold each other no more than a passage does', () => {
    const inner = `## Kop\n\nWat.\n\n<Passage id="p">\n\nX.\n\n</Passage>\n\n${two}`;
    const nested = '<Outcome>\n\nC. <Unknown>D.</Unknown>\n\n</Outcome>\n\n<Unknown>D.</Unknown>';
    const passage = '<Passage id="q">\n\nX.\n\n<Decision id="e">\n\nY.\n\n</Decision>\n\n</Passage>';
    const lines = told(
      `<Decision id="d">\n\n${inner}\n\n${nested}\n\n</Decision>\n\n${passage}\n\n<Option id="a">A.</Option>`,
    );
    expect(
      lines
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "! in-passage heading Decision 6:1 ‹## Kop›
      ! in-passage passage Decision 10:2 ‹Passage›
      ! misplaced-component Unknown Decision 20:5 ‹Unknown›
      ! in-passage decision Passage 32:2 ‹Decision›
      ! misplaced-component Option Decision 40:2 ‹Option›"
    `);
  });
});
