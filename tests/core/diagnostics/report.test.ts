import { expect, test } from 'vitest';
import { withoutNotes } from '../../../src/core/diagnostics/report.ts';
import { textReporter } from '../../../src/core/diagnostics/text-reporter.ts';
import { en } from '../../../src/languages/en/index.ts';
import { nl } from '../../../src/languages/nl/index.ts';
import { changed, checkFiles } from '../checks/checked.ts';

const several = {
  ...changed('concepts/kennis-delen.mdx', '[@jansens-2016]', '[@jansens-2015]'),
  'cases/voorbeeld.mdx': `---
title: Een plan voor de regio
sumary: Twee regio’s maakten een plan.
form: illustration
status: published
sector: [werk]
scale: regoi
place: Twee regio’s
period: { from: 2009-02-30 }
parties:
  - { id: gemeente, organisation: gemeente-zuidum, role: Schreef mee aan het plan }
timeline: []
worked:
  - id: samen
    text: De partners schreven het plan samen.
    sources:
      - jansens-2061
friction: []
unknown: []
questions: []
about: een plan, twee regio’s
---
In de zomer van 2009 begon het, met veel mensen die elkaar niet kenden en toch samen een plan wilden maken, zo zegt [[kennis-deln|de bron]]. [@jansens-2016]

<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@jansens-2016]

  <Shows concept="richting-kieze" how="illustrates" reading="atlas">
    Het plan was van iedereen.
  </Shows>
</Passage>
`,
};

test('the whole report in Dutch', () => {
  expect(textReporter(withoutNotes(checkFiles(several).report), { words: nl })).toMatchInlineSnapshot(`
    "src/content/cases/voorbeeld.mdx
      3:1 fout  unknown-key
            Een veld "sumary" is hier niet bekend.

            2 │ title: Een plan voor de regio
            3 │ sumary: Twee regio’s maakten een plan.
              │ ^^^^^^
            Bedoelde u "summary"?
            Meer uitleg: npm run explain unknown-key

      7:8 fout  wrong-value
            "regoi" kan niet bij "scale".

            6 │ sector: [werk]
            7 │ scale: regoi
              │        ^^^^^
            Bedoelde u "regio"?
            Meer uitleg: npm run explain wrong-value

      9:17 fout  wrong-value
            De datum 2009-02-30 bestaat niet.

            8 │ place: Twee regio’s
            9 │ period: { from: 2009-02-30 }
              │                 ^^^^^^^^^^
            Schrijf een jaar (2022), een maand (2022-03) of een dag (2022-03-10), zo precies als de bron is.
            Meer uitleg: npm run explain wrong-value

      17:9 fout  unknown-reference
            "jansens-2061" is geen bron.

            16 │     sources:
            17 │       - jansens-2061
               │         ^^^^^^^^^^^^
            Bedoelde u "jansens-2016" (src/content/sources/jansens-2016.yaml)?
            Meer uitleg: npm run explain unknown-reference

      23:119 fout  unknown-link
            "kennis-deln" bestaat niet.

            22 │ ---
            23 │ … niet kenden en toch samen een plan wilden maken, zo zegt [[kennis-deln|de bron]]. [@jansens-2016]
               │                                                              ^^^^^^^^^^^
            Bedoelde u "kennis-delen" (src/content/concepts/kennis-delen.mdx)?
            Meer uitleg: npm run explain unknown-link

      28:19 fout  unknown-concept
            "richting-kieze" is geen begrip.

            28 │   <Shows concept="richting-kieze" how="illustrates" reading="atlas">
               │                   ^^^^^^^^^^^^^^
            Bedoelde u "richting-kiezen" (src/content/concepts/richting-kiezen.mdx)?
            Meer uitleg: npm run explain unknown-concept

    src/content/concepts/kennis-delen.mdx
      6:18 fout  unknown-source
            "jansens-2015" is geen bron.

            5 │ ---
            6 │ Meer hierover. [@jansens-2015]
              │                  ^^^^^^^^^^^^
            Bedoelde u "jansens-2016" (src/content/sources/jansens-2016.yaml)?
            Meer uitleg: npm run explain unknown-source

    7 fouten in 2 van 5 bestanden. Niet gecontroleerd: externe links."
  `);
});

test('a report is told in the language of its audience', () => {
  expect(textReporter(withoutNotes(checkFiles(several).report), { words: en }).split('\n')).toEqual(
    expect.arrayContaining([
      '  3:1 error  unknown-key',
      '        A field "sumary" is not known here.',
      '        Did you mean "summary"?',
      '        More about this: npm run explain unknown-key',
      '7 errors in 2 of 5 files. Not checked: external links.',
    ]),
  );
});
