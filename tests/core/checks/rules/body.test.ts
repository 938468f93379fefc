import { describe, expect, test } from 'vitest';
import { changed, checkExample, checkFiles, eachTold, told } from '../checked.ts';

const body = (text: string) => told(checkExample({ body: `${text}\n\nHet begon in de zomer. [@jansens-2016]\n` }));
const passage = (inside: string, id = 'voorbeeld-plan') =>
  `<Passage id="${id}">\n\nZij schreven het. [@jansens-2016]\n\n${inside}\n\n</Passage>`;

describe('text that cannot be read', () => {
  test('is told where the mistake is, each in its own words and with its repair', () => {
    expect(
      eachTold(
        [
          ['a passage that is not closed', '<Passage id="voorbeeld-plan">\n\nZij schreven het.'],
          [
            'a reason that is not closed',
            '<Passage id="voorbeeld-plan">\n\nTekst.\n\n  <Shows concept="kennis-delen">\n\n  Reden.\n\n</Passage>',
          ],
          ['a closing tag with a slip of the pen', '<Passage id="voorbeeld-plan">\n\nTekst.\n\n</Pasage>'],
          ['a closing tag without an opening one', 'Tekst.\n\n</Passage>'],
          ['a quote that is missing in a tag', '<Passage id="voorbeeld-plan>\n\nTekst.\n\n</Passage>'],
          ['curly quotes in a tag', '<Passage id=“voorbeeld-plan”>\n\nTekst.\n\n</Passage>'],
          ['a component in small letters', '<passage id="voorbeeld-plan">\n\nTekst.\n\n</Passage>'],
          ['HTML that is not closed', 'Tekst met <br> erin.'],
          ['a remark as in HTML', '<!-- later -->'],
          ['an address in angle brackets', 'Zie <https://voorbeeld.nl/a>.'],
          ['a lone angle bracket', 'Het kostte <5 euro.'],
          ['a brace that is not closed', 'Een { in de tekst.'],
          ['a component that does not exist and is not closed', '<Pasage id="voorbeeld-plan">'],
        ],
        body,
      ),
    ).toMatchInlineSnapshot(`
      "a passage that is not closed: mdx-does-not-parse cases/voorbeeld.mdx 23:2 ‹Passage› <Passage> is niet gesloten. Wat erna komt, is niet nagekeken.
          Zet </Passage> op een eigen regel waar het eindigt.
      a reason that is not closed: mdx-does-not-parse cases/voorbeeld.mdx 27:4 ‹Shows› <Shows> is niet gesloten. Wat erna komt, is niet nagekeken.
          Zet </Shows> op een eigen regel waar het eindigt.
      a closing tag with a slip of the pen: mdx-does-not-parse cases/voorbeeld.mdx 27:1 ‹</Pasage>› </Pasage> sluit <Passage> niet. Wat erna komt, is niet nagekeken.
          Schrijf: </Passage>
      a closing tag without an opening one: mdx-does-not-parse cases/voorbeeld.mdx 25:1 ‹</Passage>› </Passage> sluit iets wat niet geopend is. Wat erna komt, is niet nagekeken.
          Zet ervoor waar het begint: <Passage …>, of haal </Passage> weg.
      a quote that is missing in a tag: mdx-does-not-parse cases/voorbeeld.mdx 23:1 ‹<Passage id="voorbeeld-plan>› <Passage …> is niet goed geschreven. Wat erna komt, is niet nagekeken.
          Zet elke waarde tussen twee aanhalingstekens en sluit met >.
      curly quotes in a tag: mdx-does-not-parse cases/voorbeeld.mdx 23:13 ‹“› Dit aanhalingsteken is krom (“ ”), en dat telt hier niet. Wat erna komt, is niet nagekeken.
          Typ rechte aanhalingstekens om elke waarde: id="…"
      a component in small letters: mdx-does-not-parse cases/voorbeeld.mdx 23:2 ‹passage› <passage> kan hier niet. Wat erna komt, is niet nagekeken.
          Schrijf met een hoofdletter: <Passage …>
      HTML that is not closed: mdx-does-not-parse cases/voorbeeld.mdx 23:12 ‹br› <br> kan hier niet: HTML wordt niet gelezen. Wat erna komt, is niet nagekeken.
          Haal <br> weg. Een nieuwe alinea begint na een lege regel.
      a remark as in HTML: mdx-does-not-parse cases/voorbeeld.mdx 23:1 ‹<!--› Zo kan een opmerking hier niet. Wat erna komt, is niet nagekeken.
          Schrijf een opmerking zo: {/* … */}
      an address in angle brackets: mdx-does-not-parse cases/voorbeeld.mdx 23:5 ‹<https://voorbeeld.nl/a>› Een adres tussen < en > kan hier niet. Wat erna komt, is niet nagekeken.
          Schrijf: [woorden](https://voorbeeld.nl/a)
      a lone angle bracket: mdx-does-not-parse cases/voorbeeld.mdx 23:12 ‹<› Deze < is niet te lezen: er begint geen onderdeel. Wat erna komt, is niet nagekeken.
          Schrijf het in woorden, zoals "minder dan", of zet er een \\ voor: \\<
      a brace that is not closed: mdx-does-not-parse cases/voorbeeld.mdx 23:5 ‹{› Een { is niet gesloten, of wat erin staat, kan hier niet. Wat erna komt, is niet nagekeken.
          Haal { en } weg, of zet er een \\ voor: \\{. Een opmerking voor uzelf schrijft u zo: {/* … */}
      a component that does not exist and is not closed: mdx-does-not-parse cases/voorbeeld.mdx 23:2 ‹Pasage› <Pasage> is niet gesloten. Wat erna komt, is niet nagekeken.
          Bedoelde u "Passage"?"
    `);
  });
});

describe('components', () => {
  test('that do not exist, or stand where they cannot', () => {
    expect(body('<Kader>Tekst.</Kader>')).toMatchInlineSnapshot(`
      "unknown-component cases/voorbeeld.mdx 23:2 ‹Kader› Een onderdeel <Kader> bestaat niet.
          Er kan staan: Passage, Shows, Decision, Option, Outcome, Unknown."
    `);
    expect(body('<Shows concept="kennis-delen">Reden.</Shows>')).toMatchInlineSnapshot(`
      "unknown-component cases/voorbeeld.mdx 23:2 ‹Shows› <Shows> kan alleen rechtstreeks in <Passage> staan.
          Zet het in de <Passage> waar het bij hoort, op een eigen regel met een lege regel ervoor."
    `);
  });

  test('a passage in a concept', () => {
    expect(told(checkFiles(changed('concepts/kennis-delen.mdx', 'Meer hierover. [@jansens-2016]', passage('')))))
      .toMatchInlineSnapshot(`
      "unknown-component concepts/kennis-delen.mdx 6:14 ‹voorbeeld-plan› <Passage> kan alleen in een casus staan.
          Haal <Passage …> en </Passage> weg, of zet dit stuk in de casus waar het over gaat."
    `);
  });

  test('with attributes that are unknown, missing, empty or of another form', () => {
    const shows = '<Shows concept="" how="toont" reading="bron" reden="x">Reden.</Shows>';
    expect(body(`<Passage ID="plan">\n\nTekst. [@jansens-2016]\n\n${shows}\n\n</Passage>`)).toMatchInlineSnapshot(`
      "wrong-attribute cases/voorbeeld.mdx 23:2 ‹Passage› Bij <Passage> ontbreekt id, of het is leeg.
          Schrijf: <Passage id="…">
      wrong-attribute cases/voorbeeld.mdx 23:10 ‹ID› <Passage> kent geen ID.
          Bedoelde u "id"?
      wrong-attribute cases/voorbeeld.mdx 27:8 ‹concept› Bij <Shows> ontbreekt concept, of het is leeg.
          Schrijf: <Shows concept="…">
      wrong-attribute cases/voorbeeld.mdx 27:24 ‹toont› how kan niet "toont" zijn.
          Er kan staan: illustrates, nuances, contradicts, absent.
      wrong-attribute cases/voorbeeld.mdx 27:40 ‹bron› reading kan niet "bron" zijn.
          Er kan staan: source, atlas.
      wrong-attribute cases/voorbeeld.mdx 27:46 ‹reden› <Shows> kent geen reden.
          Er kan staan: concept, how, reading."
    `);
    expect(body(passage('', 'Een Plan'))).toMatchInlineSnapshot(`
      "wrong-attribute cases/voorbeeld.mdx 23:14 ‹Een Plan› "Een Plan" kan geen id zijn: alleen kleine letters, cijfers en streepjes.
          Schrijf: "een-plan""
    `);
  });
});

test('code, HTML and addresses each have a sentence of their own', () => {
  expect(body('import x from "y"')).toMatchInlineSnapshot(`
    "code-in-content cases/voorbeeld.mdx 23:1 ‹import x from "y"› Hier staat programmacode (import of export).
        Haal de regel weg: <Passage> en <Shows> werken zonder. Is het een gewone zin, begin die dan met een ander woord."
  `);
  expect(body('Er zijn {1 + 1} regio’s. {/* Dit mag. */} [@jansens-2016]')).toMatchInlineSnapshot(`
    "code-in-content cases/voorbeeld.mdx 23:9 ‹{1 + 1}› Tussen { en } staat programmacode.
        Haal de accolades weg. Een opmerking voor uzelf schrijft u zo: {/* … */}. Een waarde van een onderdeel staat tussen aanhalingstekens."
  `);
  expect(body('<b>Vet</b>')).toMatchInlineSnapshot(`
    "code-in-content cases/voorbeeld.mdx 23:2 ‹b› <b> is HTML en kan hier niet staan.
        Haal <b> en </b> weg, en schrijf het in Markdown: ## voor een kop, - voor een lijst, > voor een citaat, *woord* voor nadruk."
  `);
  expect(body('<Passage id="plan" onclick="x">\n\nTekst. [@jansens-2016]\n\n</Passage>')).toMatchInlineSnapshot(`
    "code-in-content cases/voorbeeld.mdx 23:20 ‹onclick› onclick voert code uit en kan hier niet staan.
        Haal onclick weg."
  `);
  expect(body('[a](javascript:alert) [b](www.nu.nl) [c](/casussen/c/) ![d](kaart.png) [e]() [@jansens-2016]'))
    .toMatchInlineSnapshot(`
      "code-in-content cases/voorbeeld.mdx 23:1 ‹[a](javascript:alert)› Het adres "javascript:alert" kan hier niet.
          Een link naar buiten begint met https:// of mailto:. Een andere pagina van de atlas noemt u zo: [[naam]] of [[naam|woorden]].
      code-in-content cases/voorbeeld.mdx 23:23 ‹[b](www.nu.nl)› Het adres "www.nu.nl" kan hier niet.
          Schrijf: https://www.nu.nl
      code-in-content cases/voorbeeld.mdx 23:38 ‹[c](/casussen/c/)› Het adres "/casussen/c/" kan hier niet.
          Een link naar buiten begint met https:// of mailto:. Een andere pagina van de atlas noemt u zo: [[naam]] of [[naam|woorden]].
      code-in-content cases/voorbeeld.mdx 23:56 ‹![d](kaart.png)› Het adres "kaart.png" kan hier niet.
          Zet de afbeelding naast dit bestand en laat het adres beginnen met ./ (zoals ./kaart.png).
      code-in-content cases/voorbeeld.mdx 23:72 ‹[e]()› Deze link heeft geen adres.
          Schrijf het adres tussen ronde haken: [woorden](https://…)"
    `);
});

test('headings, footnotes, images and passages are not in passages', () => {
  expect(
    body(
      passage(
        '## Kop\n\nNoot.[^1] ![Kaart](./kaart.png) [@jansens-2016]\n\n<Passage id="b">\n\nTekst. [@jansens-2016]\n\n</Passage>',
      ) + '\n\n[^1]: Een noot.',
    ),
  ).toMatchInlineSnapshot(`
    "not-in-passage cases/voorbeeld.mdx 27:1 ‹## Kop› In een passage kan geen kop staan.
        Zet de kop voor <Passage …> of na </Passage>.
    not-in-passage cases/voorbeeld.mdx 29:6 ‹[^1]› In een passage kan geen voetnoot staan.
        Zet de opmerking in de zin zelf, of in een gewone alinea.
    missing-picture cases/voorbeeld.mdx 29:11 ‹![Kaart](./kaart.png)› Naast deze tekst staat geen afbeelding "kaart.png".
        Zet het bestand in src/content/cases/, of haal de afbeelding uit de tekst.
    not-in-passage cases/voorbeeld.mdx 29:11 ‹![Kaart](./kaart.png)› In een passage kan geen afbeelding staan.
        Zet de afbeelding voor <Passage …> of na </Passage>.
    not-in-passage cases/voorbeeld.mdx 31:2 ‹Passage› In een passage kan geen passage staan.
        Sluit eerst wat ervoor staat met </Passage>."
  `);
});

test('a decision point that readers cannot work with, or that rests on nothing', () => {
  const decision = (parts: string) => `<Decision id="zomer">\n\n${parts}\n\n</Decision>`;
  const rest = '<Option id="A">Dit.</Option>\n\n<Outcome>Het.</Outcome>\n\n<Unknown>Niets.</Unknown>';
  expect(body(decision(rest))).toMatchInlineSnapshot(`
    "malformed-decision cases/voorbeeld.mdx 23:2 ‹Decision› Dit beslismoment zegt niet wat toen bekend was.
        Begin met een of twee alinea’s, met hun bron: [@naam-van-de-bron]
    malformed-decision cases/voorbeeld.mdx 23:2 ‹Decision› Dit beslismoment heeft geen twee mogelijkheden.
        Zet er voor elke mogelijkheid een: <Option id="korte-naam">…</Option>
    passage-without-source cases/voorbeeld.mdx 23:15 ‹zomer› Het beslismoment "zomer" noemt geen bron.
        Zet aan het eind van de alinea waar het feit staat: [@naam-van-de-bron]
    wrong-attribute cases/voorbeeld.mdx 25:13 ‹A› "A" kan geen id zijn: alleen kleine letters, cijfers en streepjes.
        Schrijf: "a""
  `);
  expect(body(decision('<Option id="a">Dit.</Option><Option id="a">Dat.</Option><Option></Option>')))
    .toMatchInlineSnapshot(`
    "malformed-decision cases/voorbeeld.mdx 23:2 ‹Decision› Dit beslismoment zegt niet wat toen bekend was.
        Begin met een of twee alinea’s, met hun bron: [@naam-van-de-bron]
    malformed-decision cases/voorbeeld.mdx 23:2 ‹Decision› Dit beslismoment zegt niet wat er gebeurde.
        Zet erbij: <Outcome>Wat er gebeurde. [@naam-van-de-bron]</Outcome>
    malformed-decision cases/voorbeeld.mdx 23:2 ‹Decision› Dit beslismoment zegt niet wat niemand weet.
        Zet erbij: <Unknown>Wat er niet te vinden is.</Unknown>
    passage-without-source cases/voorbeeld.mdx 23:15 ‹zomer› Het beslismoment "zomer" noemt geen bron.
        Zet aan het eind van de alinea waar het feit staat: [@naam-van-de-bron]
    malformed-decision cases/voorbeeld.mdx 25:41 ‹a› De mogelijkheid "a" staat er twee keer.
        Geef een van de twee een andere id.
    malformed-decision cases/voorbeeld.mdx 25:58 ‹Option› In deze <Option> staat niets.
        Schrijf tussen <Option> en </Option> wat er staan moet, of haal beide weg.
    wrong-attribute cases/voorbeeld.mdx 25:58 ‹Option› Bij <Option> ontbreekt id, of het is leeg.
        Schrijf: <Option id="…">"
  `);
  expect(body(decision(`Men wist dit. [@jansens-2016]\n\nEn dit.\n\n<Option id="b">- Dat.</Option>\n\n${rest}`)))
    .toMatchInlineSnapshot(`
    "warning paragraph-without-source cases/voorbeeld.mdx 27:1 ‹En dit.› Deze alinea noemt geen bron.
        Zet aan het eind: [@naam-van-de-bron]
    wrong-attribute cases/voorbeeld.mdx 31:13 ‹A› "A" kan geen id zijn: alleen kleine letters, cijfers en streepjes.
        Schrijf: "a"
    warning paragraph-without-source cases/voorbeeld.mdx 33:10 ‹Het.› Deze alinea noemt geen bron.
        Zet aan het eind: [@naam-van-de-bron]"
  `);
});

test('links and citations that are not written well', () => {
  expect(body('[[]] en [[#kop]] en [[kennis-delen en [@ jansens-2016] en [@jansens-2016; p. 3]'))
    .toMatchInlineSnapshot(`
      "malformed-reference cases/voorbeeld.mdx 23:3 ‹]› Deze link noemt niets.
          Schrijf de naam tussen de haken: [[naam]] of [[naam#kop]]
      malformed-reference cases/voorbeeld.mdx 23:11 ‹#› Deze link noemt niets.
          Schrijf de naam tussen de haken: [[naam]] of [[naam#kop]]
      malformed-reference cases/voorbeeld.mdx 23:21 ‹[[kennis-delen en › Deze link is niet gesloten of heeft een haak te veel: [[kennis-delen en
          Schrijf [[naam]] of [[naam|woorden]], zonder haken erin.
      malformed-reference cases/voorbeeld.mdx 23:39 ‹[@ jansens-2016]› Deze bronverwijzing is niet te lezen: [@ jansens-2016]
          Schrijf [@naam], [@naam, p. 12] of [@naam; @andere-naam], met een apenstaartje voor elke naam.
      malformed-reference cases/voorbeeld.mdx 23:59 ‹[@jansens-2016; p. 3]› Deze bronverwijzing is niet te lezen: [@jansens-2016; p. 3]
          Schrijf [@naam], [@naam, p. 12] of [@naam; @andere-naam], met een apenstaartje voor elke naam."
    `);
});

test('an attribute that stands there twice', () => {
  const shows =
    '<Shows concept="richting-kiezen" concept="kennis-delen" how="illustrates" reading="atlas">\n\nReden.\n\n</Shows>';
  expect(body(passage(shows))).toMatchInlineSnapshot(`
    "wrong-attribute cases/voorbeeld.mdx 27:34 ‹concept› <Shows> heeft twee keer concept.
        Haal één van de twee weg."
  `);
});
