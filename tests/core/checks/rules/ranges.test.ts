import { expect, test } from 'vitest';
import { exampleLibrary } from '../../../../src/core/checks/example.ts';
import type { Diagnostic } from '../../../../src/core/diagnostics/diagnostic.ts';
import { checkFiles, meant } from '../checked.ts';

const path = 'cases/voorbeeld.mdx';
const broken = (exampleLibrary[path] ?? '')
  .replace('scale: regio', 'scale: regoi')
  .replace('sources: [jansens-2016] }\nunknown', 'sources: [jansens-2061] }\nunknown')
  .replace('[@jansens-2016]\n\n<Passage', '[@jansens-2017] Zie [[kennis-dele]].\n\n<Passage')
  .replace('concept="richting-kiezen"', 'concept="richting-kieze"');

const whatIsMeant = (text: string) => {
  const { report } = checkFiles({ [path]: text });
  return report.diagnostics
    .filter(({ severity }) => severity !== 'note')
    .map(({ code, range }) => `${code} ${range.line} ${meant(report.texts.get(range.path) ?? '', range)}`);
};
const plain = whatIsMeant(broken);

test('each problem points at the word that is wrong', () => {
  expect(plain).toMatchInlineSnapshot(`
    [
      "wrong-value 7 regoi",
      "unknown-reference 17 jansens-2061",
      "unknown-source 23 jansens-2017",
      "unknown-link 23 kennis-dele",
      "unknown-concept 28 richting-kieze",
    ]
  `);
});

test.each([
  ['Windows line ends', broken.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\uFEFF${broken}`],
  ['both', `\uFEFF${broken.replaceAll('\n', '\r\n')}`],
])('%s do not shift a place', (_name, text) => {
  expect(whatIsMeant(text)).toEqual(plain);
  expect(ranges(text)).toEqual(ranges(broken));
});

test.each([
  ['an emoji', '🌱 '],
  ['letters with marks', 'Coöperatie ï é '],
  ['a tab', 'a\tb '],
])('%s before it in the line shifts a place by its own length and no more', (_name, before) => {
  const text = broken
    .replace('In de zomer', `${before}In de zomer`)
    .replace('haast, text: Er', `haast, text: ${before}Er`);
  expect(whatIsMeant(text)).toEqual(plain);
});

test('an emoji does not shift the place where the text cannot be read', () => {
  expect(whatIsMeant(broken.replace('In de zomer', '🌱🌱 ö <5 euro'))).toContain('mdx-does-not-parse 23 <');
});

function ranges(text: string): Diagnostic['range'][] {
  return checkFiles({ [path]: text }).report.diagnostics.map(({ range }) => range);
}
