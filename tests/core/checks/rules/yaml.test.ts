import { describe, expect, test } from 'vitest';
import { exampleCase } from '../../../../src/core/checks/example.ts';
import { changed, checkExample, checkFiles, eachTold, fixedAll, told } from '../checked.ts';

const front = (lines: string) => told(checkExample({ front: lines }));

describe('fields that cannot be read', () => {
  test('are told where the mistake is, each in its own words', () => {
    expect(
      eachTold(
        [
          ['a colon in a value', 'title: De regio: een plan'],
          ['a quote that is not closed', 'title: "De regio\nsummary: Een plan.'],
          ['an apostrophe in single quotes', "title: 'Regio's plan'"],
          ['a bracket that is not closed', 'sector: [werk\nscale: regio'],
          ['words after a list', 'title: [Twee] plannen'],
          ['a value that begins with a reserved sign', 'title: @regio'],
          ['a value that begins with an asterisk', 'title: *regio'],
          ['a missing colon', 'parties:\n  - id: gemeente\n    role'],
          ['a line without a colon', 'period:\n  from 2009\n  to: 2012'],
          ['a tab', 'place: hier\n\tnaast: dit'],
          ['a word processor’s space after a colon', 'status:\u00A0published'],
          ['a word processor’s space before a field', 'period:\n \u00A0from: 2009'],
          ['a hyphen without a space', 'parties:\n  -id: gemeente\n   role: x'],
          ['a dash for a hyphen', 'parties:\n  – id: gemeente\n    kind: gemeente'],
          ['a colon without a space', 'place:Zuidum'],
          ['quotes in double quotes', 'title: "Bewoners "zelf" aan zet"'],
          ['curly quotes', 'title: “De regio: een plan”'],
          ['a colon between braces', 'worked:\n  - { id: samen, text: Een les: tijd, sources: [jansens-2016] }'],
          ['a bracket between braces', 'unknown:\n  - { id: namen, text: Wie [toen] schreef }'],
          ['a comma before the name of a field', 'unknown:\n  - { id: namen, text: Wie schreef, text }'],
          ['an at sign between brackets', 'worked:\n  - { id: samen, text: Zo., sources: [@jansens-2016] }'],
          ['an at sign in a list', 'worked:\n  - id: samen\n    text: Zo.\n    sources:\n      - @jansens-2016'],

          ['a field one space short', 'unknown:\n  - id: namen\n   text: Wie?'],
          ['a field one space too far', 'unknown:\n  - id: namen\n     text: Wie?'],
          ['a hyphen at a brace', 'unknown:\n  -{ id: namen, text: Wie? }'],
          ['a star for a hyphen', 'unknown:\n  * id: namen\n    text: Wie?'],
          ['an apostrophe first', "title: 's Avonds in de aula"],
          ['an apostrophe first that is closed', "title: 's Avonds in de aula'"],
          ['an apostrophe first between braces', "unknown:\n  - { id: namen, text: 't Gooi? }"],
          ['a list below brackets', 'unknown: []\n  - id: namen\n    text: Wie?'],
          ['an item after a colon', 'place: - Zwolle'],
        ],
        front,
      ),
    ).toMatchInlineSnapshot(`
      "a colon in a value: yaml-does-not-parse cases/voorbeeld.mdx 2:8 ‹De regio: een plan› In deze waarde staat een dubbele punt met een spatie. De andere velden zijn nog niet nagekeken.
          Zet de hele waarde tussen dubbele aanhalingstekens.
      a quote that is not closed: yaml-does-not-parse cases/voorbeeld.mdx 2:8 ‹"De regio› Er is een aanhalingsteken niet gesloten. De andere velden zijn nog niet nagekeken.
          Sluit de waarde met hetzelfde teken als waarmee zij begint. Staat er een apostrof in, gebruik dan dubbele aanhalingstekens.
      an apostrophe in single quotes: yaml-does-not-parse cases/voorbeeld.mdx 2:15 ‹s plan'› Deze waarde begint met ' en houdt dus op bij de volgende '. Daarna staat nog iets. De andere velden zijn nog niet nagekeken.
          Zet de hele waarde tussen dubbele aanhalingstekens: "…"
      a bracket that is not closed: yaml-does-not-parse cases/voorbeeld.mdx 6:9 ‹[werk› Er klopt iets niet met de haken [ ] of { }. De andere velden zijn nog niet nagekeken.
          Sluit elke [ met ] en elke { met }, met komma’s ertussen. Begint de tekst zelf met zo’n haak, zet haar dan tussen dubbele aanhalingstekens.
      words after a list: yaml-does-not-parse cases/voorbeeld.mdx 2:15 ‹plannen› Na de waarde staat nog iets. De andere velden zijn nog niet nagekeken.
          Zet de hele waarde tussen dubbele aanhalingstekens, zeker als er een apostrof of haak in staat.
      a value that begins with a reserved sign: yaml-does-not-parse cases/voorbeeld.mdx 2:8 ‹@› Een waarde kan niet met dit teken beginnen. De andere velden zijn nog niet nagekeken.
          Zet de hele waarde tussen dubbele aanhalingstekens.
      a value that begins with an asterisk: yaml-does-not-parse cases/voorbeeld.mdx 2:8 ‹*regio› Een waarde begint hier met een teken dat in YAML iets anders betekent (& of *). De andere velden zijn nog niet nagekeken.
          Zet de hele waarde tussen dubbele aanhalingstekens.
      a missing colon: yaml-does-not-parse cases/voorbeeld.mdx 12:5 ‹role› Hier ontbreekt een dubbele punt. De andere velden zijn nog niet nagekeken.
          Schrijf de naam van het veld, een dubbele punt, een spatie en de waarde.
      a line without a colon: yaml-does-not-parse cases/voorbeeld.mdx 10:3 ‹from 2009› Hier ontbreekt een dubbele punt. De andere velden zijn nog niet nagekeken.
          Schrijf de naam van het veld, een dubbele punt, een spatie en de waarde.
      a tab: yaml-does-not-parse cases/voorbeeld.mdx 9:1 ‹	› Hier staat een tab. De andere velden zijn nog niet nagekeken.
          Spring in met spaties.
      a word processor’s space after a colon: invisible-sign cases/voorbeeld.mdx 5:8 ‹ › Hier staat een vaste spatie (U+00A0), zoals Word die maakt: zo wordt dit geen veld, punt of kop.
          Typ hier een gewone spatie.
      a word processor’s space before a field: invisible-sign cases/voorbeeld.mdx 10:2 ‹ › Hier staat een vaste spatie (U+00A0), zoals Word die maakt: zo wordt dit geen veld, punt of kop.
          Typ hier een gewone spatie.
      a hyphen without a space: yaml-does-not-parse cases/voorbeeld.mdx 11:8 ‹g› Na het streepje ontbreekt een spatie. De andere velden zijn nog niet nagekeken.
          Begin elk punt op een eigen regel met een streepje en een spatie: - id: …
      a dash for a hyphen: yaml-does-not-parse cases/voorbeeld.mdx 11:3 ‹–› Deze regel begint met een lang streepje of een bolletje, zoals Word die maakt. De andere velden zijn nog niet nagekeken.
          Begin elk punt van een lijst met een gewoon streepje en een spatie: - id: …
      a colon without a space: yaml-does-not-parse cases/voorbeeld.mdx 8:1 ‹place:Zuidum› Na de dubbele punt ontbreekt een spatie. De andere velden zijn nog niet nagekeken.
          Schrijf de naam van het veld, een dubbele punt, een spatie en de waarde.
      quotes in double quotes: yaml-does-not-parse cases/voorbeeld.mdx 2:19 ‹zelf" aan zet"› Deze waarde begint met " en houdt dus op bij de volgende ". Daarna staat nog iets. De andere velden zijn nog niet nagekeken.
          Zet het tweede " helemaal aan het eind, en maak aanhalingstekens in de tekst zelf krom: “ ”.
      curly quotes: yaml-does-not-parse cases/voorbeeld.mdx 2:8 ‹“De regio: een plan”› In deze waarde staat een dubbele punt met een spatie, en kromme aanhalingstekens (“ ”) tellen niet. De andere velden zijn nog niet nagekeken.
          Maak de buitenste aanhalingstekens recht: "…"
      a colon between braces: yaml-does-not-parse cases/voorbeeld.mdx 15:24 ‹Een les: tijd› In deze tekst staat een dubbele punt, en tussen { } hoort die bij de naam van een veld. De andere velden zijn nog niet nagekeken.
          Schrijf: "Een les: tijd"
      a bracket between braces: yaml-does-not-parse cases/voorbeeld.mdx 19:24 ‹Wie [toen] schreef› In deze tekst staat een haak, en tussen { } betekent die iets anders. De andere velden zijn nog niet nagekeken.
          Schrijf: "Wie [toen] schreef"
      a comma before the name of a field: yaml-does-not-parse cases/voorbeeld.mdx 19:24 ‹Wie schreef, text› Deze komma breekt de tekst af: tussen { } begint na een komma een nieuw veld. De andere velden zijn nog niet nagekeken.
          Schrijf: "Wie schreef, text"
      an at sign between brackets: yaml-does-not-parse cases/voorbeeld.mdx 15:39 ‹@› In de kop staat de naam van een bron zonder apenstaartje. De andere velden zijn nog niet nagekeken.
          Haal het apenstaartje weg.
      an at sign in a list: yaml-does-not-parse cases/voorbeeld.mdx 18:9 ‹@› In de kop staat de naam van een bron zonder apenstaartje. De andere velden zijn nog niet nagekeken.
          Haal het apenstaartje weg.
      a field one space short: yaml-does-not-parse cases/voorbeeld.mdx 20:1 ‹   › Deze regel hoort bij het punt erboven, maar springt niet even ver in. De andere velden zijn nog niet nagekeken.
          Laat haar precies onder het eerste veld van dat punt beginnen: recht onder de letter na het streepje.
      a field one space too far: yaml-does-not-parse cases/voorbeeld.mdx 20:1 ‹     › Deze regel hoort bij het punt erboven, maar springt niet even ver in. De andere velden zijn nog niet nagekeken.
          Laat haar precies onder het eerste veld van dat punt beginnen: recht onder de letter na het streepje.
      a hyphen at a brace: yaml-does-not-parse cases/voorbeeld.mdx 19:10 ‹n› Na het streepje ontbreekt een spatie. De andere velden zijn nog niet nagekeken.
          Begin elk punt op een eigen regel met een streepje en een spatie: - id: …
      a star for a hyphen: yaml-does-not-parse cases/voorbeeld.mdx 19:3 ‹*› Deze regel begint met een lang streepje of een bolletje, zoals Word die maakt. De andere velden zijn nog niet nagekeken.
          Begin elk punt van een lijst met een gewoon streepje en een spatie: - id: …
      an apostrophe first: yaml-does-not-parse cases/voorbeeld.mdx 2:8 ‹'s Avonds in de aula› Deze waarde begint met een apostrof, en die telt hier als aanhalingsteken. De andere velden zijn nog niet nagekeken.
          Zet de hele waarde tussen dubbele aanhalingstekens.
      an apostrophe first that is closed: yaml-does-not-parse cases/voorbeeld.mdx 2:8 ‹'s Avonds in de aula'› Deze waarde begint met een apostrof, en die telt hier als aanhalingsteken. De andere velden zijn nog niet nagekeken.
          Zet de hele waarde tussen dubbele aanhalingstekens.
      an apostrophe first between braces: yaml-does-not-parse cases/voorbeeld.mdx 19:24 ‹'t Gooi?› Deze waarde begint met een apostrof, en die telt hier als aanhalingsteken. De andere velden zijn nog niet nagekeken.
          Schrijf: "'t Gooi?"
      a list below brackets: yaml-does-not-parse cases/voorbeeld.mdx 18:9 ‹ []› Achter de naam van dit veld staat al iets, en eronder begint een lijst. De andere velden zijn nog niet nagekeken.
          Haal weg wat achter de dubbele punt staat, zoals [].
      an item after a colon: yaml-does-not-parse cases/voorbeeld.mdx 8:8 ‹-› Achter de dubbele punt begint een punt van een lijst. De andere velden zijn nog niet nagekeken.
          Hoort hier één waarde, haal dan het streepje weg. Is het een lijst, zet dan elk punt op een eigen regel."
    `);
  });

  test('are mended when there is one answer, so that nothing is wrong any more', () => {
    const broken = [
      'worked:\n  - { id: samen, text: Een les: tijd, en rust, sources: [@jansens-2016] }',
      'unknown:\n  - { id: namen, text: Wie [toen], en waarom? }\n  -{ id: meer, text: Meer, of minder }',
      'unknown: []\n  * id: namen\n   text: Wie: zij?',
      "title: 's Avonds: een plan",
      'title: “De regio: een plan”',
      'title: "Bewoners "zelf" aan zet"',
      "title: 'Regio's plan'",
      'place:Zuidum',
      'place: @home',
    ];
    expect(broken.map((lines) => told(checkFiles(fixedAll({ 'cases/voorbeeld.mdx': exampleCase(lines) }))))).toEqual(
      broken.map(() => ''),
    );
    const hard = changed('cases/voorbeeld.mdx', 'maakten een plan. In', 'maakten een plan.\nIn');
    expect(told(checkFiles(hard))).toContain('lijkt bij de waarde erboven te horen');
    expect(told(checkFiles(fixedAll(hard)))).toBe('');
  });

  test('a field that stands there twice', () => {
    expect(told(checkFiles(changed('cases/voorbeeld.mdx', 'form: illustration', 'form: full\nform: illustration'))))
      .toMatchInlineSnapshot(`
        "yaml-does-not-parse cases/voorbeeld.mdx 5:1 ‹form› Dit veld staat er twee keer. De andere velden zijn nog niet nagekeken.
            Haal één van de twee weg."
      `);
  });
});

test('a comma in a text between braces is told as one, once, with the whole text', () => {
  expect(front('worked:\n  - { id: samen, text: Tijd genoeg, zo bleek, om te zien., sources: [jansens-2016] }'))
    .toMatchInlineSnapshot(`
    "unknown-key cases/voorbeeld.mdx 15:24 ‹Tijd genoeg, zo bleek, om te zien.› Deze komma breekt de tekst af: tussen { } begint na een komma een nieuw veld.
        Schrijf: "Tijd genoeg, zo bleek, om te zien.""
  `);
  expect(front('unknown:\n  - { id: namen,\n      text: Wie schreef het,\n      en voor wie? }'))
    .toMatchInlineSnapshot(`
    "unknown-key cases/voorbeeld.mdx 21:7 ‹en voor wie?› Deze komma breekt de tekst af: tussen { } begint na een komma een nieuw veld.
        Zet de hele waarde tussen dubbele aanhalingstekens."
  `);
});

test('a misspelt field is told once: as unknown, and not as missing as well', () => {
  expect(told(checkFiles(changed('cases/voorbeeld.mdx', 'title:', 'tilte:')))).toMatchInlineSnapshot(`
    "unknown-key cases/voorbeeld.mdx 2:1 ‹tilte› Een veld "tilte" is hier niet bekend.
        Bedoelde u "title"?"
  `);
});

test('a field that is nowhere near a known one is told with those there are', () => {
  expect(front('period:\n  from: 2009\n  constructor: x')).toMatchInlineSnapshot(`
    "unknown-key cases/voorbeeld.mdx 11:3 ‹constructor› Een veld "constructor" is hier niet bekend.
        Er kan staan: from, to."
  `);
});

test('what a draft lacks is a warning, and naming it elsewhere an error', () => {
  const files = {
    ...changed('concepts/kennis-delen.mdx', 'Meer hierover.', 'Zie [[ontwerp]] en [[nieuw]].'),
    'cases/ontwerp.mdx':
      '---\ntitle: Een titel\nabout: een plan\nsummary: nog invullen\nform: full\nstatus: draft\nsector: [werk]\nscale: regio\nplace: Hier\nperiod:\nparties:\ntimeline: []\nworked: []\nfriction: []\nunknown: []\nquestions: []\n---\n',
    'concepts/nieuw.mdx': '---\nterm: nieuw\ndefinition: nog invullen\ngroup:\n---\n',
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "warning unfinished cases/ontwerp.mdx 4:10 ‹nog invullen› "summary" moet u nog invullen. Tot dan ziet alleen wie schrijft de pagina.
    warning missing-field cases/ontwerp.mdx 10:1 ‹period› "period" is leeg.
        Hier hoort: Van wanneer tot wanneer; zonder einde loopt het door, of is het einde onbekend.
    warning missing-field cases/ontwerp.mdx 11:1 ‹parties› "parties" is leeg.
        Hier hoort: Kies een organisatie, of zeg van een groep zonder eigen naam de soort en hoe u haar noemt.
    unknown-link concepts/kennis-delen.mdx 6:7 ‹ontwerp› "ontwerp" is nog niet ingevuld: lezers krijgen de pagina nog niet.
        Vul eerst in: src/content/cases/ontwerp.mdx
    unknown-link concepts/kennis-delen.mdx 6:22 ‹nieuw› "nieuw" is nog niet ingevuld: lezers krijgen de pagina nog niet.
        Vul eerst in: src/content/concepts/nieuw.mdx
    warning unfinished concepts/nieuw.mdx 3:13 ‹nog invullen› "definition" moet u nog invullen. Tot dan ziet alleen wie schrijft de pagina.
    warning missing-field concepts/nieuw.mdx 4:1 ‹group› "group" is leeg.
        Hier hoort: Waar het in de lijst van begrippen staat.
        Er kan staan: functies."
  `);
});

test('a line that changes how YAML is read, and a second set of fields', () => {
  const source = 'title: Regionale netwerken\ntype: webpage\ngrade: B\nwhy: { nl: x, en: y }\n';
  expect(
    eachTold(
      [
        ['another version', `%YAML 1.1\n---\n${source}`],
        ['after a remark', `# bron\n%TAG ! x\n---\n${source}`],
        ['a second set', `${source}---\n${source}`],
      ],
      (text) => told(checkFiles({ 'sources/jansens-2016.yaml': text })),
    ),
  ).toMatchInlineSnapshot(`
    "another version: yaml-does-not-parse sources/jansens-2016.yaml 1:1 ‹%YAML 1.1› Een regel begint hier met een procentteken, en dat betekent in YAML iets anders. De andere velden zijn nog niet nagekeken.
        Haal deze regel weg.
    after a remark: yaml-does-not-parse sources/jansens-2016.yaml 2:1 ‹%TAG ! x› Een regel begint hier met een procentteken, en dat betekent in YAML iets anders. De andere velden zijn nog niet nagekeken.
        Haal deze regel weg.
    a second set: yaml-does-not-parse sources/jansens-2016.yaml 5:1 ‹---› Hier begint een tweede reeks velden, en een bestand heeft er één. De andere velden zijn nog niet nagekeken.
        Haal de regel met alleen streepjes of punten weg."
  `);
  const files = changed('concepts/kennis-delen.mdx', '---\nterm', '---\n%YAML 1.1\nterm');
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "yaml-does-not-parse concepts/kennis-delen.mdx 2:1 ‹%YAML 1.1› Een regel begint hier met een procentteken, en dat betekent in YAML iets anders. De andere velden zijn nog niet nagekeken.
        Haal deze regel weg."
  `);
});

test('what is still to be filled in is told in the text too, in Dutch and English, and has no page', () => {
  const files = changed('concepts/kennis-delen.mdx', 'Meer hierover.', 'Nog invullen\n\nMeer hierover.');
  expect(told(checkFiles(files))).toMatchInlineSnapshot(
    `"warning unfinished concepts/kennis-delen.mdx 6:1 ‹Nog invullen› Dit moet u nog invullen."`,
  );
  const organisation = { 'organisations/nieuw.yaml': 'name: To be filled in\nkind: gemeente\n' };
  const { read, ...checked } = checkFiles(organisation);
  expect(told(checked)).toMatchInlineSnapshot(
    `"warning unfinished organisations/nieuw.yaml 1:7 ‹To be filled in› "name" moet u nog invullen. Tot dan ziet alleen wie schrijft de pagina."`,
  );
  expect(read.entries.some(({ id }) => id === 'nieuw')).toBe(false);
});
