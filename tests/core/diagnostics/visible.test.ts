import { expect, test } from 'vitest';
import { githubReporter } from '../../../src/core/diagnostics/github-reporter.ts';
import { textReporter } from '../../../src/core/diagnostics/text-reporter.ts';
import type { Diagnostic } from '../../../src/core/diagnostics/diagnostic.ts';
import { audience } from '../../cli/command-run.ts';
import { visible } from '../../../src/core/diagnostics/visible.ts';

test.each([
  ['an escape sequence', '\u001B[31mrood\u001B[0m', '�[31mrood�[0m'],
  ['a sign that turns the direction', 'a\u202Eb\u2066c', 'a�b�c'],
  ['half a character', 'a\uD800b', 'a�b'],
  ['a null byte', 'a\0b', 'a�b'],
])('%s becomes a sign that can be seen, of the same length', (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('tabs, line ends, marks and emoji stay as they are', () => {
  const text = 'a\tb\r\nc é e\u0301 🌱 👩‍👩‍👧 שלום';
  expect(visible(text)).toBe(text);
});

test('no report carries what steers a terminal, wherever it stands', () => {
  const said = () => 'A \u001B[2J message';
  const range = { path: 'a\u001B]0;b.mdx', line: 1, column: 1, length: 3 };
  const diagnostic: Diagnostic = { code: 'x', stage: 'read', severity: 'error', range, message: said, repair: said };
  const texts = new Map([[range.path, 'tekst \u001B[31m\u009B1m']]);
  const report = { diagnostics: [diagnostic], files: 1, texts };
  const told = textReporter(report, audience) + githubReporter(report, audience);
  expect(told).not.toMatch(/[\u001B\u009B]/);
});
