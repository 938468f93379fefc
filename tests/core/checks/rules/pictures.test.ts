import { expect, test } from 'vitest';
import { exampleCase } from '../../../../src/core/checks/example.ts';
import { checkFiles, eachTold, told } from '../checked.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
const shown = (picture: string, files: Readonly<Record<string, string>> = { 'cases/kaart.svg': svg }) =>
  told(
    checkFiles({
      'cases/voorbeeld.mdx': exampleCase('', `${picture}\n\nZo lag zij erbij. [@jansens-2016]\n`),
      ...files,
    }),
  );

test('a picture beside the text is shown, by its address or by a name for it', () => {
  expect(shown('![De wijk](./kaart.svg)')).toBe('');
  expect(shown('![De wijk][wijk]\n\n[wijk]: ./kaart.svg')).toBe('');
});

test('the picture of a case that is not there is told in its front matter, and what it lacks with it', () => {
  const image = (lines: string) => told(checkFiles({ 'cases/voorbeeld.mdx': exampleCase(`image:\n${lines}`) }));
  const rest = '  alt: { nl: De wijk }\n  licence: CC BY 4.0\n  url: https://example.org/wijk';
  expect(
    eachTold(
      [
        ['no such file', `  file: wijk.webp\n  credit: A. Maker\n${rest}`],
        ['nobody made it', `  file: wijk.webp\n${rest}`],
        [
          'not free',
          '  file: wijk.webp\n  credit: A. Maker\n  alt: { nl: De wijk }\n  licence: CC BY-NC 4.0\n  url: https://example.org/wijk',
        ],
      ],
      image,
    ),
  ).toMatchInlineSnapshot(`
    "no such file: missing-picture cases/voorbeeld.mdx 23:9 ‹wijk.webp› Naast deze tekst staat geen afbeelding "wijk.webp".
        Zet het bestand in src/content/cases/, of haal de afbeelding uit de tekst.
    nobody made it: missing-field cases/voorbeeld.mdx 23:3 ‹file: wijk.webp› "credit" bij "image" ontbreekt.
        Hier hoort: Wie het beeld maakte.
    missing-picture cases/voorbeeld.mdx 23:9 ‹wijk.webp› Naast deze tekst staat geen afbeelding "wijk.webp".
        Zet het bestand in src/content/cases/, of haal de afbeelding uit de tekst.
    not free: missing-picture cases/voorbeeld.mdx 23:9 ‹wijk.webp› Naast deze tekst staat geen afbeelding "wijk.webp".
        Zet het bestand in src/content/cases/, of haal de afbeelding uit de tekst.
    wrong-value cases/voorbeeld.mdx 26:12 ‹CC BY-NC 4.0› "CC BY-NC 4.0" kan niet bij "licence" bij "image".
        De licentie die de maker gaf: CC0 1.0, of CC BY of CC BY-SA in versie 3.0 of 4.0. Met een andere kan het beeld hier niet staan."
  `);
});

test('a picture that is not there is told at its place, with the one that was likely meant', () => {
  expect(
    eachTold(
      [
        ['no such file', '![De wijk](./nergens.png)'],
        ['other letters', '![De wijk](./Kaart.svg)'],
        ['capitals in the ending', '![De wijk](./kaart.SVG)'],
        ['another ending', '![De wijk](./kaart.png)'],
        ['a slip', '![De wijk](./kart.svg)'],
        ['another folder', '![De wijk](./beeld/kaart.svg)'],
        ['by a name', '![De wijk][wijk]\n\n[wijk]: ./kaat.svg'],
      ],
      shown,
    ),
  ).toMatchInlineSnapshot(`
    "no such file: missing-picture cases/voorbeeld.mdx 23:1 ‹![De wijk](./nergens.png)› Naast deze tekst staat geen afbeelding "nergens.png".
        Zet het bestand in src/content/cases/, of haal de afbeelding uit de tekst.
    other letters: missing-picture cases/voorbeeld.mdx 23:1 ‹![De wijk](./Kaart.svg)› Naast deze tekst staat geen afbeelding "Kaart.svg".
        Bedoelde u ./kaart.svg?
    capitals in the ending: missing-picture cases/voorbeeld.mdx 23:1 ‹![De wijk](./kaart.SVG)› Naast deze tekst staat geen afbeelding "kaart.SVG".
        Bedoelde u ./kaart.svg?
    another ending: missing-picture cases/voorbeeld.mdx 23:1 ‹![De wijk](./kaart.png)› Naast deze tekst staat geen afbeelding "kaart.png".
        Bedoelde u ./kaart.svg?
    a slip: missing-picture cases/voorbeeld.mdx 23:1 ‹![De wijk](./kart.svg)› Naast deze tekst staat geen afbeelding "kart.svg".
        Bedoelde u ./kaart.svg?
    another folder: missing-picture cases/voorbeeld.mdx 23:1 ‹![De wijk](./beeld/kaart.svg)› Naast deze tekst staat geen afbeelding "beeld/kaart.svg".
        Bedoelde u ./kaart.svg?
    by a name: missing-picture cases/voorbeeld.mdx 23:1 ‹![De wijk][wijk]› Naast deze tekst staat geen afbeelding "kaat.svg".
        Bedoelde u ./kaart.svg?"
  `);
});

test('a file whose name cannot be is named', () => {
  expect(shown('![De wijk](<./Foto Aula.JPG>)', { 'cases/Foto Aula.JPG': 'x' })).toMatchInlineSnapshot(`
    "unknown-file cases/Foto Aula.JPG 1:1 ‹x› Een afbeelding staat naast de tekst die haar toont, met een naam van kleine letters, cijfers en streepjes.
        Noem het: src/content/cases/foto-aula.jpg
    missing-picture cases/voorbeeld.mdx 23:1 ‹![De wijk](<./Foto Aula.JPG>)› Naast deze tekst staat geen afbeelding "Foto Aula.JPG".
        Het bestand src/content/cases/Foto Aula.JPG heeft een naam die niet kan; geef het eerst een andere."
  `);
});

test('a picture with a space in its name is told once, with the name it can have', () => {
  const text = 'Zo lag zij erbij. [@jansens-2016]\n\n![De aula](./foto Aula.JPG)\n';
  expect(told(checkFiles({ 'cases/voorbeeld.mdx': exampleCase('', text) }))).toMatchInlineSnapshot(`
    "missing-picture cases/voorbeeld.mdx 25:1 ‹![De aula](./foto Aula.JPG)› In de naam van een afbeelding kan geen spatie staan: lezers zien deze regel letterlijk.
        Noem het bestand foto-aula.jpg, en schrijf: ![De aula](./foto-aula.jpg)"
  `);
});
