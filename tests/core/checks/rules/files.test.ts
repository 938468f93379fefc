import { expect, test } from 'vitest';
import { exampleCase, exampleFiles, exampleLibrary } from '../../../../src/core/checks/example.ts';
import { kindFacts, kinds } from '../../../../src/core/model/kind.ts';
import { checkAll, checkFiles, fixedAll, told } from '../checked.ts';

/** The folders of all kinds, as they are told. */
const folders = kinds.map((kind) => kindFacts[kind].folder).join(', ');

test('an empty file, a list instead of fields, a head that is not closed, an empty first line', () => {
  const files = {
    'concepts/leeg.mdx': '',
    'sources/lijst.yaml': '- een\n- twee\n',
    'concepts/open.mdx': '---\nterm: open\n\nTekst.\n',
    'concepts/later.mdx': '\n---\nterm: later\n---\nTekst.\n',
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "front-matter-missing concepts/later.mdx 1:1 ‹› Dit bestand begint niet met een kop. Het bestand is verder niet nagekeken.
        Begin op de eerste regel met drie streepjes (---), zet daaronder de velden, zoals title en summary, en sluit af met weer een regel ---. Daaronder komt de tekst.
    empty-file concepts/leeg.mdx 1:1 ‹› Dit bestand is leeg.
        Sla het opnieuw op met tekst erin. Of verwijder het en begin opnieuw: npm run new concept leeg
    front-matter-missing concepts/open.mdx 1:1 ‹---› De kop van dit bestand is niet gesloten. Het bestand is verder niet nagekeken.
        Zet na het laatste veld een regel met alleen drie streepjes: ---
    yaml-does-not-parse sources/lijst.yaml 1:1 ‹-› Hier staan geen velden. De andere velden zijn nog niet nagekeken.
        Schrijf op elke regel een naam, een dubbele punt, een spatie en de waarde."
  `);
});

test('files in a wrong folder or with a wrong name are told the right one', () => {
  const concept = '---\nterm: a\ndefinition: b\ngroup: functies\n---\nTekst. [@jansens-2016]\n';
  const files = {
    'README.md': 'x',
    'Cases/plan.mdx': 'x',
    'notities/plan.mdx': 'x',
    'concepts/plan.de.mdx': 'x',
    'concepts/plan.nl.mdx': concept,
    'concepts/café noir.mdx': concept,
    'concepts/kennis-delen.EN.mdx': concept,
    'sources/plan.yml': 'x',
    'sources/jansens-2016.en.yaml': 'title: x\n',
    'organisations/plan.mdx': 'x',
    'cases/mijn-casus.docx': '',
  };
  expect(told(checkFiles(files)).replaceAll(folders, 'of each kind')).toMatchInlineSnapshot(`
    "unknown-file Cases/plan.mdx 1:1 ‹x› Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.
        Noem het: src/content/cases/plan.mdx
    unknown-file README.md 1:1 ‹x› Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.
        Zet het in een van deze mappen: of each kind.
    unknown-file cases/mijn-casus.docx 1:1 ‹› Een bestand van deze soort kan de atlas niet lezen. Het is niet gelezen.
        Plak de tekst in een nieuw bestand zonder opmaak, dat op .mdx of .yaml eindigt, of haal dit weg.
    unknown-file concepts/café noir.mdx 1:1 ‹-› "café noir" kan geen naam zijn: alleen kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/cafe-noir.mdx
    unknown-file concepts/kennis-delen.EN.mdx 1:1 ‹-› "kennis-delen.EN" kan geen naam zijn: alleen kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/kennis-delen.en.mdx
    unknown-file concepts/plan.de.mdx 1:1 ‹x› De atlas kent geen taal "de". Het is niet gelezen.
        Vertalingen eindigen op: .en, en dan .mdx.
    unknown-file concepts/plan.nl.mdx 1:1 ‹-› De naam van een origineel heeft geen .nl.
        Noem het: src/content/concepts/plan.mdx
    unknown-file notities/plan.mdx 1:1 ‹x› Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.
        Zet het in een van deze mappen: of each kind.
    unknown-file organisations/plan.mdx 1:1 ‹x› In de map organisations eindigen bestanden op .yaml. Het is niet gelezen.
        Noem het: src/content/organisations/plan.yaml
    unknown-file sources/jansens-2016.en.yaml 1:1 ‹t› Dit soort bestand heeft geen vertaling in een eigen bestand.
        Zet beide talen in src/content/sources/jansens-2016.yaml, als { nl: …, en: … }.
    unknown-file sources/plan.yml 1:1 ‹x› In de map sources eindigen bestanden op .yaml. Het is niet gelezen.
        Noem het: src/content/sources/plan.yaml"
  `);
});

test('what is no content is told, whatever it calls itself', () => {
  const files = {
    '.gitattributes': '*',
    'concepts/.gitattributes': '*.mdx -diff',
    'concepts/LICENSE': 'import 1',
    'concepts/LICENSE?x.png': 'x',
    'concepts/Kaart Wijk.PNG': 'x',
    'cases/kaarten/kaart.png': '\x89PNG\r\n\x1a\n',
    'eslint.config.mjs': 'import 1',
    'cases/kaart.png': 'GIF89a',
    'cases/plan.jpg': '',
    'cases/wijk.svg': '<svg>\n<script>1</script></svg>',
  };
  expect(told(checkFiles(files)).replaceAll(folders, 'of each kind')).toMatchInlineSnapshot(`
    "unknown-file .gitattributes 1:1 ‹*› Een verborgen bestand hoort hier niet.
        Haal dit weg.
    false-picture cases/kaart.png 1:1 ‹G› De naam zegt PNG, maar dit bestand is een GIF.
        Laat de naam eindigen op .gif, hier en in de tekst.
    unknown-file cases/kaarten/kaart.png 1:1 ‹› In de map cases staan bestanden, geen mappen. Het is niet gelezen.
        Noem het: src/content/cases/kaart.png
    false-picture cases/plan.jpg 1:1 ‹› Dit bestand is geen JPEG.
        Open de afbeelding in een tekenprogramma en sla haar op als PNG, JPEG of WebP, of haal dit bestand weg.
    false-picture cases/wijk.svg 2:2 ‹script› Deze tekening bevat meer dan vormen en letters: script
        Haal dit uit het bestand, of sla de tekening op als PNG.
    unknown-file concepts/.gitattributes 1:1 ‹*› Een verborgen bestand hoort hier niet.
        Haal dit weg.
    unknown-file concepts/Kaart Wijk.PNG 1:1 ‹x› Een afbeelding staat naast de tekst die haar toont, met een naam van kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/kaart-wijk.png
    unknown-file concepts/LICENSE 1:1 ‹i› Een bestand van deze soort kan de atlas niet lezen. Het is niet gelezen.
        Plak de tekst in een nieuw bestand zonder opmaak, dat op .mdx of .yaml eindigt, of haal dit weg.
    unknown-file concepts/LICENSE?x.png 1:1 ‹x› Een afbeelding staat naast de tekst die haar toont, met een naam van kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/license-x.png
    unknown-file eslint.config.mjs 1:1 ‹i› Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.
        Zet het in een van deze mappen: of each kind."
  `);
});

test('what could not be read is told with the reason, and a picture among it is not missed as well', () => {
  const unread = (['link', 'denied', 'name', 'large'] as const).map((why) => ({
    path: `src/content/cases/${why}.svg`,
    text: '',
    unread: why,
  }));
  const files = { 'cases/voorbeeld.mdx': exampleCase('', '![De wijk](./large.svg) [@jansens-2016]\n') };
  expect(told(checkAll([...exampleFiles({ files }, 'src/content/'), ...unread]))).toMatchInlineSnapshot(`
    "unknown-file cases/denied.svg 1:1 ‹› Dit mag niet gelezen worden op deze computer.
        Geef uzelf het recht om het te lezen, of haal het weg.
    file-too-large cases/large.svg 1:1 ‹› Dit bestand is groter dan 10 MB. Het is niet gelezen.
        Maak een afbeelding kleiner, 2000 beeldpunten breed is genoeg, of haal het weg.
    unknown-file cases/link.svg 1:1 ‹› Dit is een koppeling naar iets anders (symbolic link), geen bestand.
        Zet het bestand zelf hier, of haal dit weg.
    unknown-file cases/name.svg 1:1 ‹› De naam hiervan is niet te lezen: zij is niet als UTF-8 geschreven.
        Geef het een naam van kleine letters zonder accenten, cijfers en streepjes, of haal het weg."
  `);
});

test('a picture that cannot be shown is told', () => {
  const files = {
    'cases/af.png': '\x89PNG\r\n\x1a\n',
    'cases/kaart.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  };
  const huge = { path: 'src/content/cases/groot.gif', text: '', bytes: Buffer.from('GIF89a;'), pixels: 4e8 };
  expect(told(checkAll([...exampleFiles({ files }, 'src/content/'), huge]))).toMatchInlineSnapshot(`
    "false-picture cases/af.png 1:1 ‹› Deze afbeelding is niet heel: het einde ontbreekt.
        Zet haar hier opnieuw neer: het opslaan of versturen is misgegaan.
    false-picture cases/groot.gif 1:1 ‹› Deze afbeelding heeft meer beeldpunten dan er te verwerken zijn.
        Maak haar kleiner: 2000 beeldpunten breed is genoeg.
    false-picture cases/kaart.svg 1:1 ‹<› Deze tekening zegt niet hoe groot zij is.
        Geef de eerste regel, <svg …>, een viewBox met vier getallen, zoals viewBox="0 0 400 300"."
  `);
});

test('one cause is told once: a file with a wrong name, and not also where it is named', () => {
  const source = exampleLibrary['sources/jansens-2016.yaml'] ?? '';
  const files = {
    'sources/nieuw-2020.yml': source,
    'sources/later-2021.yaml.txt': source,
    'concepts/Samen Doen.mdx': (exampleLibrary['concepts/kennis-delen.mdx'] ?? '').replaceAll('leren', 'doen'),
    'cases/voorbeeld.mdx': exampleCase('', 'Zie [[samen-doen]]. [@nieuw-2020] [@later-2021]\n'),
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "unknown-file concepts/Samen Doen.mdx 1:1 ‹-› "Samen Doen" kan geen naam zijn: alleen kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/samen-doen.mdx
    unknown-file sources/later-2021.yaml.txt 1:1 ‹t› Een bestand van deze soort kan de atlas niet lezen. Het is niet gelezen.
        Noem het: src/content/sources/later-2021.yaml
    unknown-file sources/nieuw-2020.yml 1:1 ‹t› In de map sources eindigen bestanden op .yaml. Het is niet gelezen.
        Noem het: src/content/sources/nieuw-2020.yaml"
  `);
});

test('what hangs on a field that could not be read is not told', () => {
  const text = 'Zij schreven. [@jansens-2016]\n\nEn dat was het.\n';
  for (const lines of ['title: De regio: een plan', 'status: drft', 'status:']) {
    const { diagnostics } = checkFiles({ 'cases/voorbeeld.mdx': exampleCase(`form: full\n${lines}`, text) }).report;
    expect(
      diagnostics.filter(({ severity }) => severity === 'warning'),
      lines,
    ).toEqual([]);
  }
});

test('a line of hyphens that a word processor made one sign of is told at that line, and mended', () => {
  const whole = exampleLibrary['cases/voorbeeld.mdx'] ?? '';
  for (const text of [whole.replace('---', '—'), whole.replace('\n---\n', '\n–-\n'), whole.replace('---', '--')]) {
    const files = { 'cases/voorbeeld.mdx': text };
    expect(told(checkFiles(files))).toMatch(
      /^front-matter-missing cases\/voorbeeld\.mdx \d+:1 ‹[—–-]{1,2}› Dit zijn geen drie/,
    );
    expect(told(checkFiles(fixedAll(files)))).toBe('');
  }
});
