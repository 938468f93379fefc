import { expect, test } from 'vitest';
import { exampleCase } from '../../../../src/core/checks/example.ts';
import { changed, checkFiles, fixedAll, told } from '../checked.ts';

const words = `---
title: A plan for the region
summary: Two regions made a plan.
about: a plan, two regions
parties: { gemeente: { role: Helped to write the plan } }
timeline: { start: The networks begin. }
worked: { samen: The partners wrote the plan together. }
friction: { haast: There was little time. }
unknown: { namen: Which regions they were. }
questions: { wie: Who wrote the plan? }
---
`;

const text = `In the summer of 2009 it began. [@jansens-2016]

<Passage id="voorbeeld-plan">
  The partners wrote the plan together. [@jansens-2016, p. 12]

  <Shows concept="richting-kiezen">
    The plan was everybody's.
  </Shows>
</Passage>

<Passage id="voorbeeld-werk">
  While working they heard what the others knew. [@jansens-2016]

  <Shows concept="kennis-delen">
    None of the partners had this insight alone.
  </Shows>
</Passage>
`;

/** What is told about differences; that these translations keep no record of their original is told elsewhere. */
const toldOf = (files: Readonly<Record<string, string>>) => {
  const { report } = checkFiles(files);
  const diagnostics = report.diagnostics.filter(({ code }) => code !== 'translation-outdated');
  return told({ report: { ...report, diagnostics } });
};

const check = (...changes: [from: string, to: string][]) =>
  toldOf({
    'cases/voorbeeld.en.mdx': changes.reduce((whole, [from, to]) => whole.replaceAll(from, to), words + text),
  });

test('a translation that runs parallel to its original has no problem', () => {
  expect(check()).toBe('');
});

test('words by id that the original has no item for, and items without words', () => {
  expect(
    check(
      ['samen: The', 'samne: The'],
      ['haast: There was little time.', 'extra: More.'],
      ['{ namen: Which regions they were. }', '{}'],
    ),
  ).toMatchInlineSnapshot(`
    "warning translation-differs cases/voorbeeld.en.mdx 7:11 ‹samne› Het origineel heeft geen "samne" in "worked".
        Bedoelde u "samen"?
    warning translation-differs cases/voorbeeld.en.mdx 8:1 ‹friction› In "friction" ontbreekt de vertaling van "haast".
        Zet erbij: haast: …
    warning translation-differs cases/voorbeeld.en.mdx 8:13 ‹extra› Het origineel heeft geen "extra" in "friction".
        Haal het weg, of zet het punt eerst in het origineel.
    warning translation-differs cases/voorbeeld.en.mdx 9:1 ‹unknown› In "unknown" ontbreekt de vertaling van "namen".
        Zet erbij: namen: …"
  `);
});

test('facts of the original are not repeated', () => {
  expect(
    check(
      ['title:', 'form: full\ntitle:'],
      ['role: Helped', 'kind: gemeente, role: Helped'],
      ['richting-kiezen"', 'richting-kiezen" how="illustrates"'],
    ),
  ).toMatchInlineSnapshot(`
    "unknown-key cases/voorbeeld.en.mdx 2:1 ‹form› "form" hoort niet in een vertaling.
        Haal het weg: het staat al in het origineel.
    unknown-key cases/voorbeeld.en.mdx 6:24 ‹kind› "kind" hoort niet in een vertaling.
        Haal het weg: het staat al in het origineel.
    translation-differs cases/voorbeeld.en.mdx 18:19 ‹richting-kiezen› Hoe de passage het begrip laat zien, staat al in het origineel.
        Haal how en reading weg."
  `);
});

test('passages that are missing or extra', () => {
  expect(check(['id="voorbeeld-plan"', 'id="voorbeeld-plann"'])).toMatchInlineSnapshot(`
    "warning translation-differs cases/voorbeeld.en.mdx 14:14 ‹voorbeeld-plann› Het origineel heeft geen passage "voorbeeld-plann".
        Bedoelde u "voorbeeld-plan"?"
  `);
  expect(check([text, 'It began. [@jansens-2016]'])).toMatchInlineSnapshot(`
    "warning translation-differs cases/voorbeeld.en.mdx 12:1 ‹It began. [@jansens-2016]› De passage "voorbeeld-plan" van het origineel ontbreekt.
        Vertaal dit stuk, met dezelfde id.
    warning translation-differs cases/voorbeeld.en.mdx 12:1 ‹It began. [@jansens-2016]› De passage "voorbeeld-werk" van het origineel ontbreekt.
        Vertaal dit stuk, met dezelfde id."
  `);
  expect(check([text, `${text}\n<Passage id="more">\n  More. [@jansens-2016]\n</Passage>`])).toMatchInlineSnapshot(`
    "warning translation-differs cases/voorbeeld.en.mdx 30:14 ‹more› Het origineel heeft geen passage "more".
        Haal dit stuk weg, of zet het eerst in het origineel."
  `);
});

test('a decision point that is missing, or has other options', () => {
  const decision = (known: string, ...options: string[]) =>
    `<Decision id="zomer">\n\n${known} [@jansens-2016]\n\n${options.map((id) => `<Option id="${id}">Zo.</Option>`).join('\n\n')}\n\n<Outcome>Zo. [@jansens-2016]</Outcome>\n\n<Unknown>Of.</Unknown>\n\n</Decision>\n`;
  const files = (translated: string) => ({
    'cases/voorbeeld.mdx': exampleCase('form: illustration', decision('Het is juli.', 'zelf', 'uitstel')),
    'cases/voorbeeld.en.mdx': words + translated,
  });
  expect(toldOf(files('It is July. [@jansens-2016]\n'))).toMatchInlineSnapshot(`
    "warning translation-differs cases/voorbeeld.en.mdx 12:1 ‹It is July. [@jansens-2016]› Het beslismoment "zomer" van het origineel ontbreekt.
        Vertaal dit stuk, met dezelfde id."
  `);
  expect(toldOf(files(decision('It is July.', 'zelf', 'uitstell', 'niets')))).toMatchInlineSnapshot(`
    "warning translation-differs cases/voorbeeld.en.mdx 18:13 ‹uitstell› In het origineel heeft dit beslismoment geen mogelijkheid "uitstell".
        Bedoelde u "uitstel"?
    warning translation-differs cases/voorbeeld.en.mdx 20:13 ‹niets› In het origineel heeft dit beslismoment geen mogelijkheid "niets".
        Haal deze <Option> weg, of geef haar de id van het origineel."
  `);
  expect(toldOf(files(decision('It is July.', 'zelf')))).toMatchInlineSnapshot(`
    "malformed-decision cases/voorbeeld.en.mdx 12:2 ‹Decision› Dit beslismoment heeft geen twee mogelijkheden.
        Zet er voor elke mogelijkheid een: <Option id="korte-naam">…</Option>
    warning translation-differs cases/voorbeeld.en.mdx 12:15 ‹zomer› In dit beslismoment ontbreekt de mogelijkheid "uitstel".
        Zet erbij: <Option id="uitstel">…</Option>"
  `);
});

test('passages that show other concepts', () => {
  expect(check(['richting-kiezen', 'kennis-delen'])).toMatchInlineSnapshot(`
    "warning translation-differs cases/voorbeeld.en.mdx 14:14 ‹voorbeeld-plan› In deze passage ontbreekt de reden bij "richting-kiezen".
        Zet erbij: <Shows concept="richting-kiezen">…</Shows>
    warning translation-differs cases/voorbeeld.en.mdx 17:19 ‹kennis-delen› In het origineel laat deze passage "kennis-delen" niet zien.
        Haal deze <Shows> weg."
  `);
  expect(check([text.slice(text.indexOf('  <Shows'), text.indexOf('</Passage>')), ''])).toMatchInlineSnapshot(`
    "warning translation-differs cases/voorbeeld.en.mdx 14:14 ‹voorbeeld-plan› In deze passage ontbreekt de reden bij "richting-kiezen".
        Zet erbij: <Shows concept="richting-kiezen">…</Shows>"
  `);
});

test('a concept or source that does not exist is told once', () => {
  expect(check(['richting-kiezen', 'richting-kieze'], ['@jansens-2016', '@jansens-2015'])).toMatchInlineSnapshot(`
    "unknown-source cases/voorbeeld.en.mdx 12:35 ‹jansens-2015› "jansens-2015" is geen bron. Hetzelfde staat op regel 15 en 23.
        Bedoelde u "jansens-2016" (src/content/sources/jansens-2016.yaml)?
    unknown-concept cases/voorbeeld.en.mdx 17:19 ‹richting-kieze› "richting-kieze" is geen begrip.
        Bedoelde u "richting-kiezen" (src/content/concepts/richting-kiezen.mdx)?"
  `);
});

const concept = (front: string, body: string) => `---\nterm: leren\ndefinition: Iets ontdekken.\n${front}---\n${body}`;
const outline = (translated: string) =>
  toldOf({
    'concepts/leren.mdx': concept(
      'group: functies\n',
      'Begin. [@jansens-2016]\n\n## Een\n\n```\n## Geen kop\n```\n\n### Twee\n\n## Drie\n\nSlot. [@ander-2017]\n',
    ),
    'concepts/leren.en.mdx': concept('', translated),
    'sources/ander-2017.yaml': 'type: book\ntitle: Anders\ngrade: B\nwhy: { nl: Zo., en: So. }\n',
  });

test('headings of another depth, and a source that is missing below the third heading, at their lines', () => {
  expect(outline('Start. [@jansens-2016]\n\n## One\n\n## Two\n\n## Three\n\nEnd.\n')).toMatchInlineSnapshot(`
    "warning translation-differs concepts/leren.en.mdx 9:1 ‹## Two› Deze kop staat op een ander niveau dan "Twee" in het origineel.
        Begin de regel met ###
    warning translation-differs concepts/leren.en.mdx 11:1 ‹## Three› De vertaling noemt de bron "ander-2017" niet; het origineel wel: src/content/concepts/leren.mdx:18
        Zet in dit deel, op dezelfde plek als in het origineel: [@ander-2017]"
  `);
});

test('another number of headings', () => {
  expect(outline('Start. [@jansens-2016]\n\n## One\n\n## Three\n\nEnd. [@ander-2017]\n')).toMatchInlineSnapshot(`
    "warning translation-differs concepts/leren.en.mdx 9:1 ‹## Three› Het origineel heeft 3 koppen, deze vertaling 2.
        Vertaal elke kop van het origineel: "Een", "Twee", "Drie"."
  `);
  expect(outline('Start. [@jansens-2016]\n\n## One\n\n### Two\n\n## Three\n\nEnd. [@ander-2017]\n\n## Four\n'))
    .toMatchInlineSnapshot(`
      "warning translation-differs concepts/leren.en.mdx 15:1 ‹## Four› Het origineel heeft 3 koppen, deze vertaling 4.
          Haal de kop weg die het origineel niet heeft."
    `);
});

test('a translation without an original', () => {
  expect(told(checkFiles({ 'concepts/iets-heel-anders.en.mdx': concept('', 'Start. [@jansens-2016]\n') })))
    .toMatchInlineSnapshot(`
    "translation-without-original concepts/iets-heel-anders.en.mdx 1:1 ‹-› Deze vertaling heeft geen origineel: src/content/concepts/iets-heel-anders.mdx bestaat niet.
        Schrijf eerst het origineel: npm run new concept iets-heel-anders"
  `);
});

test('a list of a translation whose name is misspelt is told once, at that name', () => {
  const files = {
    ...changed(
      'concepts/kennis-delen.mdx',
      'group: functies',
      'group: functies\nrelations:\n  - { concept: richting-kiezen, kind: requires, reason: Zonder koers geen les. }',
    ),
    'concepts/kennis-delen.en.mdx':
      '---\nterm: joint learning\ndefinition: Finding out together.\nrelation:\n  richting-kiezen: Without a course no lesson.\n---\nMore. [@jansens-2016]\n',
  };
  expect(told(checkFiles(files))).toMatchInlineSnapshot(`
    "warning translation-outdated concepts/kennis-delen.en.mdx 2:1 ‹term› Van deze vertaling is niet vastgelegd hoe het origineel toen was (src/content/concepts/kennis-delen.mdx).
        Kijk of zij nog klopt. Stuurt u haar in met het formulier, dan wordt dat vastgelegd bij ontvangst. Anders zet u in de kop (op uw eigen computer: npm run check -- --translated kennis-delen):
        translatedFrom:
          _front: ea28f5b519aa34b2
          _opening: 70ce71945fc31f19
    unknown-key concepts/kennis-delen.en.mdx 4:1 ‹relation› Een veld "relation" is hier niet bekend.
        Bedoelde u "relations"?"
  `);
});

test('what a translation does not have at all is no error, so that a correction of the original never asks for one', () => {
  const file = '---\ntitle: A plan\nabout: a plan\nsummary: A plan.\n---\nIn the summer. [@jansens-2016]\n';
  const { diagnostics } = checkFiles({ 'cases/voorbeeld.en.mdx': file }).report;
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(diagnostics.filter(({ code }) => code === 'translation-differs')).toHaveLength(8);
});

test('the words for something under its former id are told with the id that it has now, and mended', () => {
  const concept = (lines: string) => `---\nterm: t\ndefinition: d.\n${lines}---\nx [@jansens-2016]\n`;
  const relation = 'relations:\n  - { concept: richting-kiezen, kind: requires, reason: Daarom. }\n';
  const files = {
    ...changed('concepts/richting-kiezen.mdx', 'group: functies', 'group: functies\nformerIds: [koersen]'),
    'concepts/nieuw.mdx': concept(`group: functies\n${relation}`),
    'concepts/nieuw.en.mdx': concept('relations:\n  koersen: Because.\n'),
  };
  expect(told(checkFiles(files))).toContain(
    'translation-differs concepts/nieuw.en.mdx 5:3 ‹koersen› Het origineel heeft geen "koersen" in "relations".\n    Bedoelde u "richting-kiezen"?',
  );
  expect(fixedAll(files)['concepts/nieuw.en.mdx']).toContain('relations:\n  richting-kiezen: Because.');
});

test('a list that was copied from the original is told how its words are written', () => {
  const files = { 'cases/voorbeeld.en.mdx': exampleCase('title: A plan') };
  expect(told(checkFiles(files))).toContain(
    'Schrijf van elk punt alleen de naam en de vertaling, zonder streepje: samen: …',
  );
});
