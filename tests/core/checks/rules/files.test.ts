import { expect, test } from 'vitest';
import { checkFiles, told } from '../checked.ts';

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
  const concept = '---\nterm: a\ndefinition: b\ngroup: functies\n---\nTekst. [@klaster-2016]\n';
  const files = {
    'README.md': 'x',
    'Cases/plan.mdx': 'x',
    'notities/plan.mdx': 'x',
    'concepts/plan.de.mdx': 'x',
    'concepts/plan.nl.mdx': concept,
    'concepts/café noir.mdx': concept,
    'concepts/samen-leren.EN.mdx': concept,
    'sources/plan.yml': 'x',
    'sources/klaster-2016.en.yaml': 'title: x\n',
    'organisations/plan.mdx': 'x',
    'cases/mijn-casus.docx': '',
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "unknown-file Cases/plan.mdx 1:1 ‹x› Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.
        Noem het: src/content/cases/plan.mdx
    unknown-file README.md 1:1 ‹x› Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.
        Zet het in een van deze mappen: cases, concepts, lenses, paths, sources, organisations, people.
    unknown-file cases/mijn-casus.docx 1:1 ‹› Een bestand van deze soort kan de atlas niet lezen. Het is niet gelezen.
        Zet de tekst in een bestand zonder opmaak (maak het met npm run new), of haal dit weg.
    unknown-file concepts/café noir.mdx 1:1 ‹-› "café noir" kan geen naam zijn: alleen kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/cafe-noir.mdx
    unknown-file concepts/plan.de.mdx 1:1 ‹x› De atlas kent geen taal "de". Het is niet gelezen.
        Vertalingen eindigen op: .en, en dan .mdx.
    unknown-file concepts/plan.nl.mdx 1:1 ‹-› De naam van een origineel heeft geen .nl.
        Noem het: src/content/concepts/plan.mdx
    unknown-file concepts/samen-leren.EN.mdx 1:1 ‹-› "samen-leren.EN" kan geen naam zijn: alleen kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/samen-leren.en.mdx
    unknown-file notities/plan.mdx 1:1 ‹x› Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.
        Zet het in een van deze mappen: cases, concepts, lenses, paths, sources, organisations, people.
    unknown-file organisations/plan.mdx 1:1 ‹x› In de map organisations eindigen bestanden op .yaml. Het is niet gelezen.
        Noem het: src/content/organisations/plan.yaml
    unknown-file sources/klaster-2016.en.yaml 1:1 ‹t› Dit soort bestand heeft geen vertaling in een eigen bestand.
        Zet beide talen in src/content/sources/klaster-2016.yaml, als { nl: …, en: … }.
    unknown-file sources/plan.yml 1:1 ‹x› In de map sources eindigen bestanden op .yaml. Het is niet gelezen.
        Noem het: src/content/sources/plan.yaml"
  `);
});

test('what is no content is told, whatever it calls itself', () => {
  const files = {
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
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "false-picture cases/kaart.png 1:1 ‹G› De naam zegt PNG, maar dit bestand is een GIF.
        Laat de naam eindigen op .gif, hier en in de tekst.
    unknown-file cases/kaarten/kaart.png 1:1 ‹› Een afbeelding staat naast de tekst die haar toont, met een naam van kleine letters, cijfers en streepjes.
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
        Zet de tekst in een bestand zonder opmaak (maak het met npm run new), of haal dit weg.
    unknown-file concepts/LICENSE?x.png 1:1 ‹x› Een afbeelding staat naast de tekst die haar toont, met een naam van kleine letters, cijfers en streepjes.
        Noem het: src/content/concepts/license-x.png
    unknown-file eslint.config.mjs 1:1 ‹i› Dit bestand staat niet in een map die wij kennen. Het is niet gelezen.
        Zet het in een van deze mappen: cases, concepts, lenses, paths, sources, organisations, people."
  `);
});
