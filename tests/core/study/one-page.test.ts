import { expect, test } from 'vitest';
import { shareThatFits, type PaperSheet } from '../../../src/core/study/one-page.ts';

const part = (lines: number, letters: number) => ({
  title: 'A part',
  lines: Array.from({ length: lines }, () => ({ text: 'a'.repeat(letters) })),
});
const sheet = (lines: number, letters: number, questions: number): PaperSheet => ({
  across: [part(1, letters)],
  columns: Array.from({ length: 5 }, () => part(lines, letters)),
  foot: [part(questions, letters)],
  profileRows: 4,
  hasMap: true,
});

test.each([
  ['a case of a few lines is whole', sheet(2, 40, 4), { text: 240, lines: 6, foot: 4 }],
  ['questions are left out before the case is cut', sheet(2, 120, 4), { text: 240, lines: 6, foot: 2 }],
  ['a long case is told in short', sheet(9, 100_000, 9), { text: 70, lines: 3, foot: 2 }],
])('%s', (_, given, share) => {
  expect(shareThatFits(given)).toEqual(share);
});

test('what is longer never gets more room', () => {
  const texts = [20, 60, 90, 120, 200, 400].map((letters) => shareThatFits(sheet(4, letters, 4)).text);
  expect(texts).toEqual([...texts].sort((a, b) => b - a));
});
