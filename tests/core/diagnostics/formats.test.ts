import { expect, test } from 'vitest';
import type { Problem, Severity } from '../../../src/core/diagnostics/diagnostic.ts';
import { githubAnnotations, reportJson } from '../../../src/core/diagnostics/report.ts';
import { stepSummary } from '../../../src/core/diagnostics/step-summary.ts';
import { changed, checkFiles } from '../checks/checked.ts';

const problem = (path: string, line: number, severity: Severity = 'error'): Problem => ({
  code: 'some-code',
  severity,
  range: { path, line, column: 3, length: 4 },
  message: { nl: 'Zo kan het niet.', en: 'This cannot be.' },
});

test('GitHub annotations stand at their lines, with what GitHub reads as its own written otherwise', () => {
  const tricky: Problem = {
    ...problem('src/a,b:c.mdx', 4, 'warning'),
    message: { nl: '100 % fout:\nja', en: 'no' },
    repair: { nl: 'Schrijf ::x', en: 'no' },
  };
  expect(githubAnnotations([tricky, problem('a', 1, 'note')], 'nl')).toMatchInlineSnapshot(`
    "::notice file=a,line=1,col=3,endColumn=7,title=some-code::Zo kan het niet.
    ::warning file=src/a%2Cb%3Ac.mdx,line=4,col=3,endColumn=7,title=some-code::100 %25 fout:%0Aja%0ASchrijf ::x"
  `);
});

test('the step summary is a table in which nothing is read as markup', () => {
  const tricky: Problem = { ...problem('a|b.mdx', 1), message: { nl: '<b>x</b> | [a](b) `c`', en: 'no' } };
  const report = { problems: [tricky, problem('b.mdx', 2), problem('c.mdx', 3)], files: 9, texts: new Map() };
  expect(stepSummary(report, 'nl', 2)).toMatchInlineSnapshot(`
    "## Controle van de inhoud

    3 fouten in 3 van 9 bestanden. Niet gecontroleerd: externe links.

    | Plek | Wat | Uitleg |
    | --- | --- | --- |
    | \`a&#124;b.mdx:1:3\` | &#60;b&#62;x&#60;/b&#62; &#124; &#91;a&#93;&#40;b&#41; &#96;c&#96; | \`npm run explain some-code\` |
    | \`b.mdx:2:3\` | Zo kan het niet. | \`npm run explain some-code\` |

    … + 1
    "
  `);
});

test('the report for machines has every problem in every language', () => {
  const { report } = checkFiles(changed('concepts/samen-leren.mdx', '[@klaster-2016]', '[@klaster-2015]'));
  expect(reportJson(report)).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "files": 5,
      "counts": {
        "error": 1,
        "warning": 0,
        "note": 0
      },
      "notChecked": [
        "external-links"
      ],
      "problems": [
        {
          "code": "unknown-source",
          "severity": "error",
          "place": {
            "path": "src/content/concepts/samen-leren.mdx",
            "line": 6,
            "column": 18,
            "length": 12
          },
          "message": {
            "nl": "\\"klaster-2015\\" is geen bron.",
            "en": "\\"klaster-2015\\" is not a source."
          },
          "repair": {
            "nl": "Bedoelde u \\"klaster-2016\\" (src/content/sources/klaster-2016.yaml)?",
            "en": "Did you mean \\"klaster-2016\\" (src/content/sources/klaster-2016.yaml)?"
          }
        }
      ]
    }"
  `);
});
