import { describe, expect, test } from 'vitest';
import { exampleCase } from '../../../../src/core/checks/example.ts';
import { changed, checkExample, checkFiles, fixedAll, told } from '../checked.ts';

const front = (lines: string) => told(checkExample({ front: lines }));

describe('values are told with what is wanted', () => {
  test('texts', () => {
    expect(front('title: ""\nsummary: 2012\nplace: [hier, daar]')).toMatchInlineSnapshot(`
      "missing-field cases/voorbeeld.mdx 2:8 ‹""› "title" is leeg.
          Hier hoort: De titel boven de pagina, niet die van een rapport.
      wrong-value cases/voorbeeld.mdx 3:10 ‹2012› "summary" moet een tekst zijn.
          Zet het tussen aanhalingstekens: "2012"
      wrong-value cases/voorbeeld.mdx 8:8 ‹[hier, daar]› "place" moet een tekst zijn.
          Zet hier één tekst, geen lijst en geen velden."
    `);
    expect(front(`title: ${'heel '.repeat(26).trim()}`)).toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 2:8 ‹heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel heel› "title" is te lang: nu 129 tekens, en het mogen er 120 zijn.
          Haal er 9 tekens uit."
    `);
  });

  test('choices', () => {
    expect(front('form: ful\nstatus: klaar\nsector: [werkk, zorg]\nscale: [regio]')).toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 4:7 ‹ful› "ful" kan niet bij "form".
          Bedoelde u "full"?
      wrong-value cases/voorbeeld.mdx 5:9 ‹klaar› "klaar" kan niet bij "status".
          Er kan staan: draft, review, published.
      wrong-value cases/voorbeeld.mdx 6:10 ‹werkk› "werkk" kan niet bij punt 1 van "sector".
          Bedoelde u "werk"?
      wrong-value cases/voorbeeld.mdx 7:8 ‹[regio]› "scale" moet één woord zijn.
          Er kan staan: regio, buurt."
    `);
  });

  test('by what it can only have meant', () => {
    const lines =
      'sector: [werrk]\nperiod: { from: september 2009, to: heden }\nparties:\n  - { id: Gemeente, organisation: gemeente-zuidum, role: Schreef mee }\n  - { id: bewoners, kind: bewoners, role: Lazen mee, broughtInBy: gemeente }\nworked:\n  - { id: samen, text: Zo., sources: [[jansens-2016]] }';
    expect(front(lines)).toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 6:10 ‹werrk› "werrk" kan niet bij punt 1 van "sector".
          Bedoelde u "werk"?
      wrong-value cases/voorbeeld.mdx 9:17 ‹september 2009› "september 2009" is geen datum zoals wij die schrijven.
          Schrijf: 2009-09
      wrong-value cases/voorbeeld.mdx 9:37 ‹heden› "heden" is geen datum zoals wij die schrijven.
          Loopt het nog, laat dan de hele regel to weg.
      wrong-value cases/voorbeeld.mdx 11:11 ‹Gemeente› "Gemeente" kan geen naam zijn.
          Namen bestaan uit kleine letters, cijfers en streepjes, hoogstens 80. Schrijf: gemeente
      wrong-value cases/voorbeeld.mdx 16:39 ‹[jansens-2016]› Punt 1 van "sources" bij punt 1 van "worked" moet een tekst zijn.
          Zet hier alleen de naam, zonder haken eromheen: jansens-2016"
    `);
    const fixed = fixedAll({ 'cases/voorbeeld.mdx': exampleCase(lines.replace(', to: heden', '')) });
    expect(told(checkFiles(fixed))).toMatchInlineSnapshot(`""`);
    expect(
      told(checkFiles(changed('sources/jansens-2016.yaml', '[{ family: Jansens, given: Margot }]', 'Krant, Zuid'))),
    ).toMatchInlineSnapshot(`
      "wrong-value sources/jansens-2016.yaml 3:9 ‹Krant, Zuid› "author" moet een lijst zijn.
          Schrijf: [{ literal: "Krant, Zuid" }] of [{ family: …, given: …, non-dropping-particle: …, suffix: … }]"
    `);
  });

  test('lists and fields of their own', () => {
    expect(front('sector: werk\nperiod: 2009\nworked: niets\nunknown:\n  - Welke regio’s het waren.'))
      .toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 6:9 ‹werk› "sector" moet een lijst zijn.
          Schrijf: [werk]
      wrong-value cases/voorbeeld.mdx 9:9 ‹2009› "period" moet bestaan uit velden, elk met een naam.
          Schrijf: { from: …, to: … }
      wrong-value cases/voorbeeld.mdx 14:9 ‹niets› "worked" moet een lijst zijn.
          Begin elk punt op een eigen regel met een streepje en een spatie.
      wrong-value cases/voorbeeld.mdx 18:5 ‹Welke regio’s het waren.› Punt 1 van "unknown" moet bestaan uit velden, elk met een naam.
          Schrijf: { id: …, text: … }"
    `);
  });

  test('dates that do not exist, or are written otherwise', () => {
    expect(front('period: { from: 2009-02-30, to: 2009-13 }')).toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 9:17 ‹2009-02-30› De datum 2009-02-30 bestaat niet.
          Schrijf een jaar (2022), een maand (2022-03) of een dag (2022-03-10), zo precies als de bron is.
      wrong-value cases/voorbeeld.mdx 9:33 ‹2009-13› De datum 2009-13 bestaat niet.
          Schrijf een jaar (2022), een maand (2022-03) of een dag (2022-03-10), zo precies als de bron is."
    `);
    expect(front('period: { from: 12-3-2009, to: 2009-5 }')).toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 9:17 ‹12-3-2009› "12-3-2009" is geen datum zoals wij die schrijven.
          Schrijf: 2009-03-12
      wrong-value cases/voorbeeld.mdx 9:32 ‹2009-5› "2009-5" is geen datum zoals wij die schrijven.
          Schrijf: 2009-05"
    `);
    expect(front('period: { from: maart 2009 }')).toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 9:17 ‹maart 2009› "maart 2009" is geen datum zoals wij die schrijven.
          Schrijf: 2009-03"
    `);
  });

  test('a party has an organisation or a kind, and not both', () => {
    const both =
      'parties:\n  - id: gemeente\n    organisation: gemeente-zuidum\n    kind: gemeente\n    role: Schreef mee';
    expect(front(both)).toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 13:5 ‹kind› Deze partij heeft een organisatie én een soort.
          Noem de organisatie (organisation) als de bron haar bij naam noemt, en anders de soort (kind)."
    `);
    expect(front('parties:\n  - { id: gemeente, role: Schreef mee }')).toMatchInlineSnapshot(`
      "wrong-value cases/voorbeeld.mdx 11:5 ‹{ id: gemeente, role: Schreef mee }› Deze partij heeft geen organisatie en geen soort.
          Noem de organisatie (organisation) als de bron haar bij naam noemt, en anders de soort (kind)."
    `);
  });

  test('fields of sources', () => {
    const source =
      'type: boek\ntitle: Een boek\nauthor: [{ naam: Jansens }]\nURL: www.boek.nl\nDOI: https://doi.org/10.1/abc\ngrade: D\nwhy: Omdat.\n';
    expect(told(checkFiles({ 'sources/boek.yaml': source }))).toMatchInlineSnapshot(`
      "wrong-value sources/boek.yaml 1:7 ‹boek› "boek" kan niet bij "type".
          Bedoelde u "book"?
      wrong-value sources/boek.yaml 3:10 ‹{ naam: Jansens }› Wat bij punt 1 van "author" staat, kan daar niet.
          Schrijf: { family: …, given: …, non-dropping-particle: …, suffix: … } of { literal: … }
      wrong-value sources/boek.yaml 4:6 ‹www.boek.nl› "www.boek.nl" is geen volledig adres.
          Schrijf: https://www.boek.nl
      wrong-value sources/boek.yaml 5:6 ‹https://doi.org/10.1/abc› "https://doi.org/10.1/abc" is geen DOI.
          Schrijf: 10.1/abc
      wrong-value sources/boek.yaml 6:8 ‹D› "D" kan niet bij "grade".
          Er kan staan: A, B, C.
      wrong-value sources/boek.yaml 7:6 ‹Omdat.› "why" moet bestaan uit velden, elk met een naam.
          Schrijf: { nl: …, en: … }"
    `);
  });

  test('a lens with too few concepts', () => {
    const lens =
      '---\ntitle: Lens\nquestion: Wat?\nfigure: circle\nconcepts:\n  - { concept: kennis-delen, prompt: Wat? }\n---\nTekst. [@jansens-2016]\n';
    expect(told(checkFiles({ 'lenses/lens.mdx': lens }))).toMatchInlineSnapshot(
      `
      "wrong-value lenses/lens.mdx 6:3 ‹- { concept: kennis-delen, prompt: Wat? }› "concepts" is te kort: nu 1 punt, en het moeten er minstens 2 zijn.
          De begrippen op volgorde, elk met een vraag."
    `,
    );
  });
});
