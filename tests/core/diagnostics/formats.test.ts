import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../../src/core/diagnostics/diagnostic.ts';
import { githubReporter } from '../../../src/core/diagnostics/github-reporter.ts';
import { jsonReporter } from '../../../src/core/diagnostics/json-reporter.ts';
import { markdownReporter } from '../../../src/core/diagnostics/markdown-reporter.ts';
import { textReporter } from '../../../src/core/diagnostics/text-reporter.ts';
import { audience } from '../../cli/command-run.ts';
import { changed, checkFiles } from '../checks/checked.ts';

const diagnostic = (path: string, line: number, severity: Severity = 'error'): Diagnostic => ({
  code: 'some-code',
  stage: 'body',
  severity,
  range: { path, line, column: 3, length: 4 },
  message: () => 'Zo kan het niet.',
});
const reportOf = (...diagnostics: readonly Diagnostic[]) => ({ diagnostics, files: 300, texts: new Map() });

test('GitHub annotations stand at their lines, with what GitHub reads as its own written otherwise', () => {
  const tricky: Diagnostic = {
    ...diagnostic('src/a,b:c.mdx', 4, 'warning'),
    message: () => '100 % fout:\nja',
    repair: () => 'Schrijf ::x',
  };
  expect(githubReporter(reportOf(tricky, diagnostic('a', 1, 'note')), audience)).toMatchInlineSnapshot(`
    "::notice file=a,line=1,col=3,endColumn=7,title=some-code::Zo kan het niet.
    ::warning file=src/a%2Cb%3Ac.mdx,line=4,col=3,endColumn=7,title=some-code::100 %25 fout:%0Aja%0ASchrijf ::x
    1 waarschuwing, 1 opmerking in 2 van 300 bestanden. Niet gecontroleerd: externe links."
  `);
});

test('in Markdown each problem stands once with its places, the worst first, and nothing is read as markup or as a name', () => {
  const tricky: Diagnostic = { ...diagnostic('a|b.mdx', 1), message: () => '<b>x</b> | [a](b) `c` @user #12' };
  const many = Array.from({ length: 7 }, (_, at) => diagnostic('b.mdx', at + 1, 'warning'));
  const unreadable: Diagnostic = { ...diagnostic('z.mdx', 1), stage: 'read', message: () => 'Niet te lezen.' };
  expect(markdownReporter(reportOf(...many, tricky, unreadable), audience)).toMatchInlineSnapshot(`
    "## Controle van de inhoud

    2 fouten, 7 waarschuwingen in 3 van 300 bestanden. Niet gecontroleerd: externe links.

    | Ernst | Wat | Waar | Uitleg |
    | --- | --- | --- | --- |
    | fout | Niet te lezen. | <code>z.mdx:1</code> | some-code |
    | fout | &#60;b&#62;x&#60;/b&#62; &#124; &#91;a&#93;&#40;b&#41; &#96;c&#96; &#64;&#8203;user &#35;&#8203;12 | <code>a&#124;b.mdx:1</code> | some-code |
    | waarschuwing | Zo kan het niet. | <code>b.mdx:1</code>, <code>b.mdx:2</code>, <code>b.mdx:3</code>, <code>b.mdx:4</code>, <code>b.mdx:5</code> … + 2 | some-code |
    "
  `);
});

test('where the site is known, each problem leads to its page there, and a command comes second', () => {
  const told = { ...audience, manual: (code: string) => `https://example.org/${code}/` };
  const report = reportOf(diagnostic('a.mdx', 1));
  expect(
    [githubReporter, markdownReporter, textReporter].map((tell) =>
      tell(report, told)
        .split('\n')
        .filter((line) => line.includes('example.org'))
        .join('\n'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "::error file=a.mdx,line=1,col=3,endColumn=7,title=some-code::Zo kan het niet.%0Ahttps://example.org/some-code/",
      "| fout | Zo kan het niet. | <code>a.mdx:1</code> | [some-code](https://example.org/some-code/) |",
      "        Meer uitleg: https://example.org/some-code/ (of: npm run explain some-code)",
    ]
  `);
});

test('a long table in Markdown says how many rows were left out', () => {
  const many = Array.from({ length: 103 }, (_, at) => ({ ...diagnostic('a.mdx', 1), message: () => `Fout ${at}.` }));
  expect(markdownReporter(reportOf(...many), audience)).toMatch(/\| Fout 99\. .*\n\n… \+ 3\n$/);
});

test('the report for machines has every problem in every language', () => {
  const { report } = checkFiles(changed('concepts/kennis-delen.mdx', '[@jansens-2016]', '[@jansens-2015]'));
  expect(jsonReporter(report, audience)).toMatchInlineSnapshot(`
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
      "missingWords": {},
      "problems": [
        {
          "code": "unknown-source",
          "severity": "error",
          "place": {
            "path": "src/content/concepts/kennis-delen.mdx",
            "line": 6,
            "column": 18,
            "length": 12
          },
          "message": {
            "nl": "\\"jansens-2015\\" is geen bron.",
            "en": "\\"jansens-2015\\" is not a source."
          },
          "repair": {
            "nl": "Bedoelde u \\"jansens-2016\\" (src/content/sources/jansens-2016.yaml)?",
            "en": "Did you mean \\"jansens-2016\\" (src/content/sources/jansens-2016.yaml)?"
          }
        }
      ]
    }"
  `);
});
