import { expect, test } from 'vitest';
import { en } from '../../../../src/languages/en/index.ts';
import { nl } from '../../../../src/languages/nl/index.ts';
import { checkExample, checkFiles, changed, eachTold, noted, told } from '../checked.ts';

const body = (text: string) => told(checkExample({ body: `${text}\n\nHet begon in de zomer. [@jansens-2016]\n` }));

test('headings that skip a level, from the title on, and headings without words', () => {
  expect(body('### Te diep\n\n## Goed\n\n### Goed\n\n##### Te diep\n\n## Terug mag\n\n##\n\n## [@jansens-2016]'))
    .toMatchInlineSnapshot(`
    "warning heading-jump cases/voorbeeld.mdx 23:1 ‹### Te diep› Deze kop springt van niveau 1 naar 3.
        Schrijf: ## Te diep
    warning heading-jump cases/voorbeeld.mdx 29:1 ‹##### Te diep› Deze kop springt van niveau 3 naar 5.
        Schrijf: #### Te diep
    empty-heading cases/voorbeeld.mdx 33:1 ‹##› Deze kop heeft geen woorden.
        Zet er woorden achter, of haal de regel weg.
    empty-heading cases/voorbeeld.mdx 35:1 ‹## [@jansens-2016]› Deze kop heeft geen woorden.
        Zet er woorden achter, of haal de regel weg."
  `);
});

test('a heading of one number sign counts as one of two', () => {
  expect(body('# Groot\n\n### Dieper')).toBe('');
});

test('images without words, in every way to write them', () => {
  expect(body('![](./a.png) ![ ][b] ![Een kaart.](./c.png) [@jansens-2016]\n\n[b]: ./b.png')).toMatchInlineSnapshot(`
    "warning image-without-alt cases/voorbeeld.mdx 23:1 ‹![](./a.png)› Deze afbeelding heeft geen beschrijving.
        Zet tussen de blokhaken wat er te zien is: ![…](./a.png)
    missing-picture cases/voorbeeld.mdx 23:1 ‹![](./a.png)› Naast deze tekst staat geen afbeelding "a.png".
        Zet het bestand in src/content/cases/, of haal de afbeelding uit de tekst.
    warning image-without-alt cases/voorbeeld.mdx 23:14 ‹![ ][b]› Deze afbeelding heeft geen beschrijving.
        Zet tussen de blokhaken wat er te zien is: ![…](./b.png)
    missing-picture cases/voorbeeld.mdx 23:14 ‹![ ][b]› Naast deze tekst staat geen afbeelding "b.png".
        Zet het bestand in src/content/cases/, of haal de afbeelding uit de tekst.
    missing-picture cases/voorbeeld.mdx 23:22 ‹![Een kaart.](./c.png)› Naast deze tekst staat geen afbeelding "c.png".
        Zet het bestand in src/content/cases/, of haal de afbeelding uit de tekst."
  `);
});

test('addresses as words of a link, in every way to write them', () => {
  expect(
    body(
      'Zie https://example.org/a, [https://example.org/b](https://example.org/b), www.example.org en [de site](https://example.org/c). `https://example.org/d` [@jansens-2016]',
    ),
  ).toMatchInlineSnapshot(`
    "warning bare-address cases/voorbeeld.mdx 23:5 ‹https://example.org/a› Lezers zien hier een kaal adres.
        Schrijf: [woorden](https://example.org/a)
        Is het de bron van wat u schrijft? Maak er dan een bron van: een bestand in src/content/sources/ (op uw eigen computer: npm run new source naam-naar-keuze).
    warning bare-address cases/voorbeeld.mdx 23:28 ‹[https://example.org/b](https://example.org/b)› Lezers zien hier een kaal adres.
        Schrijf: [woorden](https://example.org/b)
        Is het de bron van wat u schrijft? Maak er dan een bron van: een bestand in src/content/sources/ (op uw eigen computer: npm run new source naam-naar-keuze).
    warning bare-address cases/voorbeeld.mdx 23:76 ‹www.example.org› Lezers zien hier een kaal adres.
        Schrijf: [woorden](http://www.example.org)
        Is het de bron van wat u schrijft? Maak er dan een bron van: een bestand in src/content/sources/ (op uw eigen computer: npm run new source naam-naar-keuze)."
  `);
});

test('sentences of over thirty words in a summary', () => {
  const words = (count: number) => Array.from({ length: count }, (_none, at) => 'abcdefghij'.charAt(at % 10)).join(' ');
  const tell = (summary: string) => noted(checkExample({ front: `summary: "${summary}"` }));
  expect(tell(`Kort. ${words(31)}. ${words(30)}!`)).toMatchInlineSnapshot(`
    "note long-sentence cases/voorbeeld.mdx 3:10 ‹"Kort. a b c d e f g h i j a b c d e f g h i j a b c d e f g h i j a. a b c d e f g h i j a b c d e f g h i j a b c d e f g h i j!"› De zin die met "a b c d" begint, heeft 31 woorden.
        Maak er twee zinnen van."
  `);
  expect(tell(`${words(30)}. ${words(20)} – ${words(10)}?`)).toBe('');
});

test('double words, in a line, over the end of a line and in front matter, but not those that can be right', () => {
  const texts = [
    ['in a line', 'Zij gingen naar naar huis.'],
    ['with a capital', 'De de partners gingen.'],
    ['over the end of a line', 'Zij gingen naar\n  naar huis.'],
    ['with letters that have marks', 'De coördinatie coördinatie liep.'],
    ['thrice', 'Het het het ging goed.'],
    ['legitimate', 'Zij zei dat dat plan van de mensen was die die avond kwamen, als zij zij aan zij stonden.'],
    ['with a comma', 'Het ging heel, heel lang, lang goed.'],
    ['over a paragraph', 'Zij gingen naar\n\nnaar huis. [@jansens-2016]'],
    ['after a heading', '## Samen\nSamen gingen zij.'],
    ['in a list', '- ja\n- ja'],
    ['in code', 'Schrijf `de de` zo.'],
    ['in a block of code', '```\nde de\n```'],
    ['names', 'Ping Ping en Van de De Caluwé.'],
    ['parts of words', 'Hij liep in inktzwart en over-over.'],
    ['in a cell each', '| a | b |\n| --- | --- |\n| ja | ja |'],
  ] as const;
  expect(
    eachTold(texts, (text) => {
      const { diagnostics } = checkExample({ body: `${text} [@jansens-2016]\n` }).report;
      const doubles = diagnostics.filter(({ code }) => code === 'double-word');
      return doubles.map(({ range, message }) => `${range.line}:${range.column} ${message(nl)}`).join(' ') || '-';
    }),
  ).toMatchInlineSnapshot(`
    "in a line: 23:12 Hier staat twee keer "naar".
    with a capital: 23:1 Hier staat twee keer "de".
    over the end of a line: 24:3 Hier staat twee keer "naar".
    with letters that have marks: 23:4 Hier staat twee keer "coördinatie".
    thrice: 23:1 Hier staat twee keer "het".
    legitimate: -
    with a comma: -
    over a paragraph: -
    after a heading: -
    in a list: -
    in code: -
    in a block of code: -
    names: -
    parts of words: -
    in a cell each: -"
  `);
  expect(told(checkExample({ front: 'summary: >\n  Twee regio’s maakten\n  maakten een plan.' })))
    .toMatchInlineSnapshot(`
    "warning double-word cases/voorbeeld.mdx 5:3 ‹maakten› Hier staat twee keer "maakten".
        Haal er één weg."
  `);
});

test('a key that repeats the end of the line above is no double word, and titles of sources are as they are', () => {
  const files = {
    ...changed('organisations/gemeente-zuidum.yaml', 'name: Gemeente Zuidum\nkind', 'name: Gemeente kind\nkind'),
    ...changed('sources/jansens-2016.yaml', 'title: Regionale netwerken', 'title: Meer meer meer'),
  };
  expect(told(checkFiles(files))).toBe('');
});

test('spaces of a word processor where they keep a heading or an item from being one, and signs without a width', () => {
  expect(
    told(
      checkExample({
        body: '##\u00A0Het plan\n\nEerst\u00A0dit. [@jansens-2016]\n\n-\u00A0een\n\n1.\u202Ftwee\n\n\u00A0## Later\n\nSamen\u200Bwerken. [@jansens-2016]\n',
      }),
      en,
    ).replaceAll(/\p{Zs}/gu, ' '),
  ).toMatchInlineSnapshot(`
    "invisible-sign cases/voorbeeld.mdx 23:3 ‹ › There is a no-break space here (U+00A0), as Word makes it: this will be no field, item or heading.
        Type an ordinary space here.
    invisible-sign cases/voorbeeld.mdx 27:2 ‹ › There is a no-break space here (U+00A0), as Word makes it: this will be no field, item or heading.
        Type an ordinary space here.
    invisible-sign cases/voorbeeld.mdx 29:3 ‹ › There is a no-break space here (U+202F), as Word makes it: this will be no field, item or heading.
        Type an ordinary space here.
    invisible-sign cases/voorbeeld.mdx 31:1 ‹ › There is a no-break space here (U+00A0), as Word makes it: this will be no field, item or heading.
        Type an ordinary space here.
    warning invisible-sign cases/voorbeeld.mdx 33:6 ‹​› There is an invisible sign here that breaks or fills a word (U+200B).
        Remove the sign, or the code for it: take away the letters beside it too and type them again."
  `);
});
