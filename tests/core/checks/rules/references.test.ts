import { describe, expect, test } from 'vitest';
import { exampleCase } from '../../../../src/core/checks/example.ts';
import { en } from '../../../../src/languages/en/index.ts';
import { changed, checkExample, checkFiles, eachTold, fixedAll, told } from '../checked.ts';

const front = (lines: string) => told(checkExample({ front: lines }));
const body = (text: string) => told(checkExample({ body: `${text}\n\nHet begon in de zomer. [@jansens-2016]\n` }));

test('links to entries and to headings that do not exist are told with the likely one', () => {
  const text =
    'Zie [[Kennis delen]], [[onbekend-woord]], [[voorbeeld#kop-eeen]], [[voorbeeld#kop-een|deze kop]], [[jansens-2016#kop]]. [@jansens-2016]\n\n## Kop een';
  expect(body(text)).toMatchInlineSnapshot(`
    "unknown-link cases/voorbeeld.mdx 23:7 ‹Kennis delen› "Kennis delen" bestaat niet.
        Bedoelde u "kennis-delen" (src/content/concepts/kennis-delen.mdx)?
    unknown-link cases/voorbeeld.mdx 23:25 ‹onbekend-woord› "onbekend-woord" bestaat niet.
        Niets lijkt erop. Is het een begrip, maak dan het bestand src/content/concepts/onbekend-woord.mdx (op uw eigen computer: npm run new concept onbekend-woord).
    unknown-link cases/voorbeeld.mdx 23:55 ‹kop-eeen› Op de pagina van "voorbeeld" is geen kop of passage "kop-eeen".
        Bedoelde u "kop-een"?
    unknown-link cases/voorbeeld.mdx 23:114 ‹kop› Op de pagina van "jansens-2016" is geen kop of passage "kop".
        Die pagina heeft geen koppen. Schrijf: [[jansens-2016]]"
  `);
});

test('a citation or a passage that names an entry of another kind is told what it is', () => {
  const shows = '<Shows concept="jansens-2016" how="nuances" reading="source">Reden.</Shows>';
  expect(
    body(`Zij leerden. [@kennis-delen]\n\n<Passage id="plan">\n\nTekst. [@jansens-2016]\n\n${shows}\n\n</Passage>`),
  ).toMatchInlineSnapshot(`
    "unknown-source cases/voorbeeld.mdx 23:16 ‹kennis-delen› "kennis-delen" is een begrip, geen bron.
        Noem hier een bron.
    unknown-concept cases/voorbeeld.mdx 29:17 ‹jansens-2016› "jansens-2016" is een bron, geen begrip.
        Noem hier een begrip."
  `);
});

test('a source that is nowhere near a known one is told how to make it', () => {
  expect(body('Zij leerden. [@vandermolen-boekje, p. 3]')).toMatchInlineSnapshot(`
    "unknown-source cases/voorbeeld.mdx 23:16 ‹vandermolen-boekje› "vandermolen-boekje" is geen bron.
        Niets lijkt erop. Maak het bestand src/content/sources/vandermolen-boekje.yaml (op uw eigen computer: npm run new source vandermolen-boekje)."
  `);
});

test('a source that is missing or misspelt is told once in a file, with its places, and mended at each', () => {
  const lines = (id: string) =>
    `worked:\n  - id: samen\n    text: Zo.\n    sources:\n      - ${id}\nfriction:\n  - id: haast\n    text: Zo.\n    sources:\n      - ${id}`;
  expect(told(checkFiles({ 'cases/voorbeeld.mdx': exampleCase(lines('krant-2020'), 'Zo. [@krant-2020]\n') })))
    .toMatchInlineSnapshot(`
    "unknown-reference cases/voorbeeld.mdx 18:9 ‹krant-2020› "krant-2020" is geen bron. Hetzelfde staat op regel 23 en 29.
        Niets lijkt erop. Maak het bestand src/content/sources/krant-2020.yaml (op uw eigen computer: npm run new source krant-2020)."
  `);
  const misspelt = { 'cases/voorbeeld.mdx': exampleCase(lines('janssens-2016'), 'Zo. [@janssens-2016]\n') };
  expect(told(checkFiles(fixedAll(misspelt)))).toBe('');
});

test('an id that an entry had before is told the new one', () => {
  const renamed = changed('concepts/kennis-delen.mdx', 'group: functies', 'group: functies\nformerIds: [leren]');
  expect(told(checkFiles({ ...renamed, ...changed('concepts/richting-kiezen.mdx', 'Meer', 'Zie [[leren]]. Meer') })))
    .toMatchInlineSnapshot(`
    "unknown-link concepts/richting-kiezen.mdx 6:7 ‹leren› "leren" bestaat niet.
        De naam is veranderd. Schrijf "kennis-delen" (src/content/concepts/kennis-delen.mdx)."
  `);
});

test('fields that name an entry or a party that does not exist, at the exact value in nested lists', () => {
  const worked = `worked:
  - id: samen
    text: >
      De partners schreven
      het plan samen.
    sources:
      - jansens-2016
      - jansens-2061
  - id: later
    text: Zij hielden vol.
    sources: [ jansens-2016, kennis-delen, Jansens 2016 ]`;
  expect(front(worked)).toMatchInlineSnapshot(`
    "unknown-reference cases/voorbeeld.mdx 21:9 ‹jansens-2061› "jansens-2061" is geen bron.
        Bedoelde u "jansens-2016" (src/content/sources/jansens-2016.yaml)?
    unknown-reference cases/voorbeeld.mdx 24:30 ‹kennis-delen› "kennis-delen" is een begrip, geen bron.
        Noem hier een bron.
    unknown-reference cases/voorbeeld.mdx 24:44 ‹Jansens 2016› "Jansens 2016" is geen bron.
        Bedoelde u "jansens-2016" (src/content/sources/jansens-2016.yaml)?"
  `);
  const parties = `parties:
  - { id: gemeente, organisation: gemeente-zuidu, role: Schreef mee }
  - { id: bewoners, kind: bewoners, role: Lazen mee, broughtInBy: gemente }
  - { id: buren, kind: bewoners, role: Lazen mee, broughtInBy: buren }`;
  expect(front(parties)).toMatchInlineSnapshot(`
    "unknown-reference cases/voorbeeld.mdx 11:35 ‹gemeente-zuidu› "gemeente-zuidu" is geen organisatie.
        Bedoelde u "gemeente-zuidum" (src/content/organisations/gemeente-zuidum.yaml)?
    unknown-reference cases/voorbeeld.mdx 12:67 ‹gemente› In deze casus is geen partij met de id "gemente".
        Bedoelde u "gemeente"?
    unknown-reference cases/voorbeeld.mdx 13:64 ‹buren› De partij "buren" kan zichzelf er niet bij halen.
        Er kan staan: gemeente, bewoners."
  `);
});

test('an id that two files share is told with both files, former ids included', () => {
  const files = {
    'people/kennis-delen.yaml': 'name: Sam Leren\nrole: { nl: adviseur, en: adviser }\nformerIds: [voorbeeld]\n',
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "duplicate-id people/kennis-delen.yaml 1:1 ‹n› De naam "kennis-delen" is al in gebruik: src/content/concepts/kennis-delen.mdx
        Geef dit of src/content/concepts/kennis-delen.mdx een andere naam. Was het al gepubliceerd, zet dan de oude naam bij formerIds.
    duplicate-id people/kennis-delen.yaml 3:13 ‹voorbeeld› De naam "voorbeeld" is al in gebruik: src/content/cases/voorbeeld.mdx
        Geef dit of src/content/cases/voorbeeld.mdx een andere naam. Was het al gepubliceerd, zet dan de oude naam bij formerIds."
  `);
});

test('a passage whose id is taken by another passage or by a heading is told with both lines', () => {
  const passage = (id: string) => `<Passage id="${id}">\n\nTekst. [@jansens-2016]\n\n</Passage>`;
  const text = `${passage('plan')}\n\n## Het werk\n\n${passage('plan')}\n\n${passage('het-werk')}`;
  expect(body(text)).toMatchInlineSnapshot(`
    "duplicate-passage-id cases/voorbeeld.mdx 31:14 ‹plan› De id "plan" is al van iets anders, op regel 23.
        Geef een van de twee een andere id.
    duplicate-passage-id cases/voorbeeld.mdx 37:14 ‹het-werk› De id "het-werk" is al die van de kop "Het werk", op regel 29.
        Kies een andere id."
  `);
});

test('two items of a list with the same id, person or concept', () => {
  const person = 'name: Sam\nrole: { nl: adviseur, en: adviser }\n';
  const relations =
    'relations:\n  - { concept: kennis-delen, kind: requires, reason: Zo. }\n  - { concept: kennis-delen, kind: resembles, reason: Anders. }';
  const files = {
    'people/sam.yaml': person,
    ...changed('concepts/richting-kiezen.mdx', 'group: functies', `group: functies\n${relations}`),
    ...changed(
      'cases/voorbeeld.mdx',
      'timeline:\n  - { id: start, date: 2009, text: De',
      'people:\n  - { person: sam, role: Adviseur }\n  - { person: sam, role: Voorzitter }\ntimeline:\n  - { id: start, date: 2009, text: Sams',
    ),
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "duplicate-item-id cases/voorbeeld.mdx 14:15 ‹sam› "sam" staat al in "people", op regel 13.
        Maak er één punt van.
    duplicate-item-id concepts/richting-kiezen.mdx 7:16 ‹kennis-delen› "kennis-delen" staat al in "relations", op regel 6.
        Maak er één punt van."
  `);
});

test('an entry that cites nothing is told, but not when its citation could not be read', () => {
  expect(told(checkExample({ body: 'Zij schreven een plan.\n' }))).toMatchInlineSnapshot(`
    "entry-without-source cases/voorbeeld.mdx 23:1 ‹Zij schreven een plan.› Deze tekst noemt geen enkele bron.
        Zet na een alinea waar zij vandaan komt: [@naam-van-de-bron]. Is de bron er nog niet, maak dan een bestand in src/content/sources/ (op uw eigen computer: npm run new source naam-van-de-bron)."
  `);
  const unreadable = checkExample({ body: '<Passage id="plan">\n\nZij schreven. [@ jansens-2016]\n\n</Passage>\n' });
  expect(told(unreadable)).toMatchInlineSnapshot(`
    "malformed-reference cases/voorbeeld.mdx 25:15 ‹[@ jansens-2016]› Deze bronverwijzing is niet te lezen: [@ jansens-2016]
        Schrijf [@naam], [@naam, p. 12] of [@naam; @andere-naam], met een apenstaartje voor elke naam."
  `);
});

test('an address where an id belongs is told as one, and once', () => {
  const files = {
    ...changed('concepts/kennis-delen.mdx', '[@jansens-2016]', '[@https://www.nrc.nl/artikel]'),
    ...changed('cases/voorbeeld.mdx', 'sources: [jansens-2016]', 'sources: [https://www.nrc.nl/artikel]'),
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "unknown-reference cases/voorbeeld.mdx 13:70 ‹https://www.nrc.nl/artikel› "https://www.nrc.nl/artikel" is geen bron.
        Hier hoort geen adres, maar de naam van een bestand. Maak dat in src/content/sources/, en zet het adres daar bij URL (op uw eigen computer: npm run new source naam-naar-keuze).
    malformed-reference concepts/kennis-delen.mdx 6:16 ‹[@https://www.nrc.nl/artikel› Na het apenstaartje staat een adres, en daar hoort de naam van een bron.
        Hier hoort geen adres, maar de naam van een bestand. Maak dat in src/content/sources/, en zet het adres daar bij URL (op uw eigen computer: npm run new source naam-naar-keuze)."
  `);
});

test('a passage without an id is told at its tag, and not as one that vanished', () => {
  const translation =
    '---\ntitle: A plan\nabout: a plan, two regions\nsummary: Two regions made a plan.\nplace: Two regions\nparties: { gemeente: { role: Wrote } }\ntimeline: { start: The networks begin. }\nworked: { samen: Together. }\nfriction: { haast: Little time. }\nunknown: { namen: Which regions. }\nquestions: { wie: Who wrote? }\n---\nIn the summer. [@jansens-2016]\n\n<Passage id="voorbeeld-plan">\n  Together. [@jansens-2016, p. 12]\n\n  <Shows concept="richting-kiezen">\n    Everyone.\n  </Shows>\n</Passage>\n\n<Passage id="voorbeeld-werk">\n  They heard. [@jansens-2016]\n\n  <Shows concept="kennis-delen">\n    None alone.\n  </Shows>\n</Passage>\n';
  const ids = 'case/voorbeeld\ncase/voorbeeld#voorbeeld-plan\n';
  const files = changed('cases/voorbeeld.mdx', '<Passage id="voorbeeld-plan">', '<Passage>');
  const { diagnostics } = checkFiles({ ...files, 'cases/voorbeeld.en.mdx': translation, 'ids.txt': ids }).report;
  expect(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ code, range }) => `${code} ${range.path}`),
  ).toEqual(['wrong-attribute src/content/cases/voorbeeld.mdx']);
});

test('citations and links as authors write them who have not seen many', () => {
  const body = (text: string) =>
    told(checkFiles(changed('concepts/kennis-delen.mdx', 'Meer hierover. [@jansens-2016]', text)));
  const second = { 'sources/jansens-2010.yaml': 'type: webpage\ntitle: Netwerken\ngrade: B\nwhy: { nl: x, en: y }\n' };
  expect(body('Meer. [@jansens-2016 p. 4]')).toMatchInlineSnapshot(`
    "malformed-reference concepts/kennis-delen.mdx 6:7 ‹[@jansens-2016 p. 4]› Deze bronverwijzing is niet te lezen: [@jansens-2016 p. 4]
        Zet een komma na de naam: [@jansens-2016, p. 4]"
  `);
  expect(
    told(
      checkFiles({
        ...second,
        ...changed('concepts/kennis-delen.mdx', '[@jansens-2016]', '[@jansens-2016, jansens-2010] [@jansens-2010]'),
      }),
    ),
  ).toMatchInlineSnapshot(`
    "unknown-source concepts/kennis-delen.mdx 6:18 ‹jansens-2016› "jansens-2010" staat waar een bladzijde hoort, en is zelf een bron.
        Schrijf: [@jansens-2016; @jansens-2010]"
  `);
  expect(
    body(
      'Meer [richting-kiezen]. [jansens-2016] [@jansens-2016] \\[kennis-delen] `[kennis-delen]` [ @jansens-2016 ] @jansens-2016 mail@jansens-2016 {/* [@jansens-2016] */} [^a]\n\n[^a]: Noot.',
    ),
  ).toMatchInlineSnapshot(`
    "warning reference-without-brackets concepts/kennis-delen.mdx 6:6 ‹[richting-kiezen]› Lezers zien hier letterlijk: [richting-kiezen]
        Schrijf: [[richting-kiezen]]
    warning reference-without-brackets concepts/kennis-delen.mdx 6:25 ‹[jansens-2016]› Lezers zien hier letterlijk: [jansens-2016]
        Schrijf: [@jansens-2016]
    warning reference-without-brackets concepts/kennis-delen.mdx 6:89 ‹[ @jansens-2016 ]› Lezers zien hier letterlijk: [ @jansens-2016 ]
        Schrijf: [@jansens-2016]
    warning reference-without-brackets concepts/kennis-delen.mdx 6:107 ‹@jansens-2016› Lezers zien hier letterlijk: @jansens-2016
        Schrijf: [@jansens-2016]"
  `);
});

describe('what was meant as a link, citation or tag', () => {
  const texts = [
    ['a comma between sources', 'Zo. [@jansens-2016, @jansens-2016]'],
    ['round brackets', 'Zo (@jansens-2016, p. 4) en (jansens-2016).'],
    ['no at sign', 'Zo. [jansens-2016, p. 4] [jansens-2016; jansens-2016]'],
    ['no brackets', 'Zo. @jansens-2016, p. 4-5.'],
    ['two brackets', 'Zo. [[@jansens-2016]]'],
    ['words first', 'Zij gingen [[de koers bepalen|richting-kiezen]]. [@jansens-2016]'],
    ['slanted words', 'Zij [[kennis-delen|*leerden* samen]]. [@jansens-2016, *passim*]'],
    ['what Docs escapes', 'Zij \\[\\[kennis-delen\\]\\]. \\[@jansens-2016, p. 4\\]'],
  ] as const;
  const tags = [
    ['escaped tags', '\\<Passage id="x"\\>\n\nZo. [@jansens-2016]\n\n\\</Passage\\>'],
    ['one escaped tag', '\\<Passage id="x"\\>\n\nZo. [@jansens-2016]\n\n</Passage>'],
    ['words after a tag', '<Passage id="x"> Zo. [@jansens-2016]\n\n</Passage>'],
    ['words before an end', '<Passage id="x">\n\nZo. [@jansens-2016]</Passage>'],
  ] as const;

  test('is told once, with what to write', () => {
    expect(eachTold([...texts, ...tags], body)).toMatchInlineSnapshot(`
      "a comma between sources: unknown-source cases/voorbeeld.mdx 23:7 ‹jansens-2016› "jansens-2016" staat waar een bladzijde hoort, en is zelf een bron.
          Schrijf: [@jansens-2016; @jansens-2016]
      round brackets: warning reference-without-brackets cases/voorbeeld.mdx 23:4 ‹(@jansens-2016, p. 4)› Lezers zien hier letterlijk: (@jansens-2016, p. 4)
          Schrijf: [@jansens-2016, p. 4]
      warning reference-without-brackets cases/voorbeeld.mdx 23:29 ‹(jansens-2016)› Lezers zien hier letterlijk: (jansens-2016)
          Schrijf: [@jansens-2016]
      no at sign: warning reference-without-brackets cases/voorbeeld.mdx 23:5 ‹[jansens-2016, p. 4]› Lezers zien hier letterlijk: [jansens-2016, p. 4]
          Schrijf: [@jansens-2016, p. 4]
      warning reference-without-brackets cases/voorbeeld.mdx 23:26 ‹[jansens-2016; jansens-2016]› Lezers zien hier letterlijk: [jansens-2016; jansens-2016]
          Schrijf: [@jansens-2016; @jansens-2016]
      no brackets: warning reference-without-brackets cases/voorbeeld.mdx 23:5 ‹@jansens-2016, p. 4-5› Lezers zien hier letterlijk: @jansens-2016, p. 4-5
          Schrijf: [@jansens-2016, p. 4-5]
      two brackets: unknown-link cases/voorbeeld.mdx 23:7 ‹@jansens-2016› Een bron staat tussen enkele haken.
          Schrijf: [@jansens-2016]
      words first: unknown-link cases/voorbeeld.mdx 23:14 ‹de koers bepalen› De naam en de woorden van deze link staan andersom.
          Schrijf: [[richting-kiezen|de koers bepalen]]
      slanted words: malformed-reference cases/voorbeeld.mdx 23:5 ‹[[kennis-delen|*leerden* samen]]› In een link of bronverwijzing kan niets schuin, vet of doorgehaald staan.
          Schrijf: [[kennis-delen|leerden samen]]
      malformed-reference cases/voorbeeld.mdx 23:39 ‹[@jansens-2016, *passim*]› In een link of bronverwijzing kan niets schuin, vet of doorgehaald staan.
          Schrijf: [@jansens-2016, passim]
      what Docs escapes: escaped-markup cases/voorbeeld.mdx 23:5 ‹\\[\\[kennis-delen\\]\\]› Door de schuine streep (\\) zien lezers hier letterlijk: [[kennis-delen]]
          Schrijf: [[kennis-delen]]
      escaped-markup cases/voorbeeld.mdx 23:27 ‹\\[@jansens-2016, p. 4\\]› Door de schuine streep (\\) zien lezers hier letterlijk: [@jansens-2016, p. 4]
          Schrijf: [@jansens-2016, p. 4]
      escaped tags: escaped-markup cases/voorbeeld.mdx 23:1 ‹\\<Passage id="x"\\>› Door de schuine streep (\\) zien lezers hier letterlijk: <Passage id="x">
          Schrijf: <Passage id="x">
      escaped-markup cases/voorbeeld.mdx 27:1 ‹\\</Passage\\>› Door de schuine streep (\\) zien lezers hier letterlijk: </Passage>
          Schrijf: </Passage>
      one escaped tag: mdx-does-not-parse cases/voorbeeld.mdx 23:1 ‹\\<Passage id="x"\\>› Door de schuine streep (\\) zien lezers hier letterlijk: <Passage id="x"> Wat erna komt, is niet nagekeken.
          Schrijf: <Passage id="x">
      words after a tag: mdx-does-not-parse cases/voorbeeld.mdx 23:1 ‹<Passage› <Passage …> moet alleen op een regel staan. Wat erna komt, is niet nagekeken.
          Zet wat voor of na <Passage …> staat op een eigen regel, met een lege regel ertussen.
      words before an end: mdx-does-not-parse cases/voorbeeld.mdx 25:20 ‹</Passage>› </Passage> moet alleen op een regel staan. Wat erna komt, is niet nagekeken.
          Zet wat voor of na </Passage> staat op een eigen regel, met een lege regel ertussen."
    `);
  });

  test.each([...texts, ...tags.slice(0, 1)])('is mended: %s', (_name, text) => {
    const fixed = fixedAll({ 'cases/voorbeeld.mdx': exampleCase('', `${text}\n`) });
    expect(told(checkFiles(fixed))).toBe('');
  });

  test.each([
    ['words between brackets', 'Zij (kennis-delen) gingen [sic] verder. [@jansens-2016]'],
    ['a link with an address', 'Zie [jansens-2016](https://www.example.org). [@jansens-2016]'],
    ['a bar in a table', '| Wat |\n| --- |\n| [[kennis-delen\\|leren]] [@jansens-2016] |'],
    ['code', '`[jansens-2016]` [@jansens-2016]'],
  ])('is not %s', (_name, text) => {
    expect(body(text)).toBe('');
  });
});

test('an entry of another kind is named when nothing else is near', () => {
  const files = changed('cases/voorbeeld.mdx', 'concept="kennis-delen"', 'concept="voorbeelden"');
  expect(told(checkFiles(files), en)).toMatchInlineSnapshot(`
    "unknown-concept cases/voorbeeld.mdx 36:19 ‹voorbeelden› "voorbeelden" is not a concept.
        There is a case "voorbeeld". Make the file src/content/concepts/voorbeelden.mdx (on your own computer: npm run new concept voorbeelden)."
  `);
});
