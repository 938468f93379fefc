import { expect, test } from 'vitest';
import { nl } from '../../../../src/languages/nl/index.ts';
import { exampleCase, exampleFiles } from '../../../../src/core/checks/example.ts';
import { changed, checkAll, checkExample, checkFiles, eachTold, noted, told } from '../checked.ts';

test('a period that ends before it begins, as far as both dates are precise', () => {
  const periods = [
    ['swapped', '{ from: 2012, to: 2009 }'],
    ['months', '{ from: 2012-05, to: 2012-04 }'],
    ['a year and a month in it', '{ from: 2009-05, to: 2009 }'],
    ['a month and its year', '{ from: 2009, to: 2009-05 }'],
    ['a day', '{ from: 2009-05-02, to: 2009-05-01 }'],
    ['the same day', '{ from: 2009-05-02, to: 2009-05-02 }'],
    ['no end', '{ from: 2009 }'],
    ['no date', '{ from: 2012, to: lang geleden }'],
  ] as const;
  expect(
    eachTold(periods, (period) => {
      const { diagnostics } = checkExample({ front: `period: ${period}\ntimeline: []` }).report;
      return diagnostics.filter(({ code }) => code === 'reversed-period').map(({ repair }) => repair?.(nl))[0] ?? '-';
    }),
  ).toMatchInlineSnapshot(`
    "swapped: Zijn ze verwisseld, schrijf dan: period: { from: 2009, to: 2012 }
    months: Zijn ze verwisseld, schrijf dan: period: { from: 2012-04, to: 2012-05 }
    a year and a month in it: -
    a month and its year: -
    a day: Zijn ze verwisseld, schrijf dan: period: { from: 2009-05-01, to: 2009-05-02 }
    the same day: -
    no end: -
    no date: -"
  `);
});

test('a file that is empty, or holds only white space or a byte order mark, is told as that and nothing else', () => {
  const files = {
    'concepts/kennis-delen.mdx': ' \n\t\n',
    'concepts/kennis-delen.en.mdx': '\uFEFF',
    'sources/jansens-2016.yaml': '',
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "empty-file concepts/kennis-delen.en.mdx 1:1 ‹› Dit bestand is leeg.
        Sla het opnieuw op met de vertaling erin, of verwijder het.
    empty-file concepts/kennis-delen.mdx 1:1 ‹ › Dit bestand is leeg.
        Sla het opnieuw op met tekst erin. Of verwijder het en begin opnieuw: npm run new concept kennis-delen
    empty-file sources/jansens-2016.yaml 1:1 ‹› Dit bestand is leeg.
        Sla het opnieuw op met tekst erin. Of verwijder het en begin opnieuw: npm run new source jansens-2016"
  `);
});

test('what Git leaves of two versions stops the reading of that file', () => {
  const conflict = '<<<<<<< HEAD\nMeer hierover. [@jansens-2016]\n=======\nMeer [[hierover. {\n>>>>>>> voorstel\n';
  expect(told(checkFiles(changed('concepts/kennis-delen.mdx', 'Meer hierover. [@jansens-2016]\n', conflict))))
    .toMatchInlineSnapshot(`
      "merge-conflict concepts/kennis-delen.mdx 6:1 ‹<<<<<<< HEAD› Hier begint een stuk waarvan twee versies in het bestand staan. Het bestand is verder niet nagekeken.
          Kies één versie, en haal de regels weg die met <<<<<<<, ======= en >>>>>>> beginnen."
    `);
  const windows = conflict.replaceAll('\n', '\r\n');
  expect(told(checkFiles({ 'sources/jansens-2016.yaml': `type: book\r\n${windows}` }))).toMatchInlineSnapshot(`
    "merge-conflict sources/jansens-2016.yaml 2:1 ‹<<<<<<< HEAD› Hier begint een stuk waarvan twee versies in het bestand staan. Het bestand is verder niet nagekeken.
        Kies één versie, en haal de regels weg die met <<<<<<<, ======= en >>>>>>> beginnen."
  `);
});

test('seven equals signs below words are a heading, and signs inside a line are words', () => {
  const text = 'Een kop\n=======\n\nHet ging van `<<<<<<<` naar `>>>>>>>` en terug. [@jansens-2016]\n';
  expect(told(checkExample({ body: text }))).toBe('');
});

test('a character that was lost is told once per file, at the first, and the rest is read', () => {
  const text = 'Een co\uFFFDrdinator uit Zuidum\uFFFD. [@jansens-2015]\n';
  expect(told(checkExample({ body: text }))).toMatchInlineSnapshot(`
    "not-utf-8 cases/voorbeeld.mdx 23:7 ‹�› Hier is een teken verloren gegaan: het bestand is niet als UTF-8 bewaard.
        Open het bestand, kies "Opslaan als" en bij codering (encoding) UTF-8. Staat er dan nog �, typ het teken dan opnieuw.
    unknown-source cases/voorbeeld.mdx 23:32 ‹jansens-2015› "jansens-2015" is geen bron.
        Bedoelde u "jansens-2016" (src/content/sources/jansens-2016.yaml)?"
  `);
});

test('a file with null characters is not read, and one in UTF-16 is', () => {
  expect(told(checkExample({ body: 'a\0b [[nergens]]\n' })).replaceAll('\0', '␀')).toMatchInlineSnapshot(`
    "not-utf-8 cases/voorbeeld.mdx 23:2 ‹␀› Dit bestand is geen tekst: er staan lege tekens (nul) in. Het is verder niet nagekeken.
        Open het bestand, kies "Opslaan als" en bij codering (encoding) UTF-8."
  `);
  const files = exampleFiles({ body: 'Zie [[nergens]]. [@jansens-2016]\n' }, 'src/content/').map((file) =>
    file.path.endsWith('voorbeeld.mdx') ? ({ ...file, encoding: 'utf-16' } as const) : file,
  );
  expect(told(checkAll(files))).toMatchInlineSnapshot(`
    "not-utf-8 cases/voorbeeld.mdx 1:1 ‹-› Dit bestand is bewaard als UTF-16 ("Unicode"), niet als UTF-8.
        Open het bestand, kies "Opslaan als" en bij codering (encoding) UTF-8.
    unknown-link cases/voorbeeld.mdx 23:7 ‹nergens› "nergens" bestaat niet.
        Niets lijkt erop. Is het een begrip, maak dan het bestand src/content/concepts/nergens.mdx (op uw eigen computer: npm run new concept nergens)."
  `);
});

test('an original says how and whose reading, and a translation leaves it out', () => {
  const shows = (attributes: string) =>
    `<Passage id="voorbeeld-plan">\n\nZij schreven het. [@jansens-2016]\n\n<Shows ${attributes}>\n\nIedereen schreef mee.\n\n</Shows>\n\n</Passage>\n`;
  const tell = (attributes: string) => told(checkExample({ body: shows(attributes) }));
  expect(tell('concept="richting-kiezen"')).toMatchInlineSnapshot(`
    "wrong-attribute cases/voorbeeld.mdx 27:2 ‹Shows› Bij deze <Shows> ontbreekt how.
        Schrijf hoe de passage zich tot het begrip verhoudt: how="illustrates", how="nuances", how="contradicts" of how="absent".
    wrong-attribute cases/voorbeeld.mdx 27:2 ‹Shows› Bij deze <Shows> ontbreekt reading.
        Schrijf wie het zo leest: reading="source" als de bron het zelf zegt, reading="atlas" als wij het zeggen."
  `);
  expect(tell('concept="richting-kiezen" how="" reading="ons"')).toMatchInlineSnapshot(`
    "wrong-attribute cases/voorbeeld.mdx 27:34 ‹how› Bij <Shows> ontbreekt how, of het is leeg.
        Schrijf: <Shows how="…">
    wrong-attribute cases/voorbeeld.mdx 27:50 ‹ons› reading kan niet "ons" zijn.
        Er kan staan: source, atlas."
  `);
});

test('dates in a timeline must lie within the period, as far as both are precise', () => {
  const events = ['2008', '2008-12-31', '2009', '2009-04', '2009-05', '2012', '2012-07-01', '2013', 'ooit']
    .map((date, at) => `  - { id: e${at}, date: ${date}, text: Er gebeurde iets., sources: [jansens-2016] }`)
    .join('\n');
  const lines = `period: { from: 2009-05, to: 2012-06 }\ntimeline:\n${events}`;
  const { diagnostics } = checkExample({ files: { 'cases/voorbeeld.mdx': exampleCase(lines) } }).report;
  expect(diagnostics.filter(({ code }) => code === 'event-outside-period').map(({ message }) => message(nl)))
    .toMatchInlineSnapshot(`
    [
      "2008 ligt voor het begin van de periode (2009-05).",
      "2008-12-31 ligt voor het begin van de periode (2009-05).",
      "2009-04 ligt voor het begin van de periode (2009-05).",
      "2012-07-01 ligt na het einde van de periode (2012-06).",
      "2013 ligt na het einde van de periode (2012-06).",
    ]
  `);
  expect(noted(checkExample({ front: 'period: { from: 2012 }' }))).toContain('2009 ligt voor het begin');
});
