import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../../src/core/checks/rule.ts';
import {
  exampleFiles,
  exampleIn,
  exampleLanguage,
  shownExample,
  type Example,
} from '../../../../src/core/checks/example.ts';
import { rules } from '../../../../src/core/checks/index.ts';
import { en } from '../../../../src/languages/en/index.ts';
import { nl } from '../../../../src/languages/nl/index.ts';
import type { Range } from '../../../../src/core/diagnostics/range.ts';
import { checkExample } from '../checked.ts';

const folder = new URL('../../../../src/core/checks/rules/', import.meta.url);

const languages = ['nl', 'en'] as const;

describe.each(languages)('in %s', (language) => {
  test('the example library is without any problem', () => {
    expect(checkExample({ files: {} }, language).report.diagnostics).toEqual([]);
  });

  test.each(rules)('$code finds its bad example, inside what the example shows, and tells it as sentences', (rule) => {
    const { diagnostics } = checkExample(rule.bad, language).report;
    const own = diagnostics.filter(({ code, range }) => code === rule.code && isInside(range, rule.bad, language));
    expect(own, JSON.stringify(diagnostics, null, 2)).not.toEqual([]);
    for (const words of [nl, en]) {
      const { title } = words.rules[rule.code];
      const said = diagnostics.flatMap(({ message, repair }) => [message(words), repair?.(words) ?? title]);
      for (const text of said) expect(text).toMatch(/\S{2}/);
    }
  });

  test.each(rules)('$code finds nothing in its good example, and no other rule an error', (rule) => {
    const { diagnostics } = checkExample(rule.good, language).report;
    expect(diagnostics.filter(({ code, severity }) => code === rule.code || severity === 'error')).toEqual([]);
  });
});

/** Small words that a text in the other language has, and a text in this one has not. */
const foreign = {
  nl: /\b(?:the|and|with|they|their|this|how(?!=)|what|who)\b/i,
  en: /\b(?:de|het|een|van|en|niet|wordt|zijn|zij|wie|wat|er|ze)\b/i,
};

test.each([
  ['nl', 'en'],
  ['en', 'nl'],
] as const)(
  'no example in %s has a word of %s, but in translations and where that is what is wrong',
  (language, other) => {
    const inOther = new RegExp(`\\b${other}: (?:\\[[^\\]]*\\]|[^,}\\n]*)|\\b${language}:`, 'g');
    const left = [{ code: 'the example library', bad: { files: {} }, good: { files: {} } }, ...rules].flatMap(
      ({ code, bad, good }) =>
        [bad, good]
          .flatMap((one) => exampleFiles(one, '', language))
          .filter(({ path }) => !path.includes(`.${other}.`))
          .flatMap(({ path, text }) => shownExample(text).replace(inOther, '').concat('\n', path).split('\n'))
          .filter((line) => foreign[language].test(line))
          .map((line) => `${code}: ${line.trim()}`),
    );
    expect(left).toEqual([expect.stringMatching(/^question-in-other-language: /)]);
  },
);

test('a language without examples of its own has those in English', () => {
  expect(['nl', 'en', 'de', undefined].map(exampleLanguage)).toEqual(['nl', 'en', 'en', 'en']);
});

test.each(rules)('$code has a title and an explanation in every language', ({ code }) => {
  for (const words of [nl, en]) {
    const { title, explanation } = words.rules[code];
    expect(title).toMatch(/^[A-Z].*\.$/);
    expect(explanation).toMatch(/\S{2}/);
  }
  expect(nl.rules[code].title).not.toBe(en.rules[code].title);
});

test('every file that exports a rule is in the list, under the name that is its code', async () => {
  const codes: string[] = [];
  for (const file of readdirSync(folder)) {
    const module: unknown = await import(new URL(file, folder).href);
    const exported: unknown[] = typeof module === 'object' && module !== null ? Object.values(module) : [];
    for (const one of exported.filter(isRule)) {
      expect(`${one.code}.ts`).toBe(file);
      codes.push(one.code);
    }
  }
  expect(codes.sort()).toEqual(rules.map(({ code }) => code).sort());
});

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'code' in value && 'find' in value;
}

/** Whether a place is in the lines that an example shows in a language: of the case for a piece of it, or else of its files. */
function isInside({ path, line }: Range, example: Example, language: string): boolean {
  const shown = exampleIn(example, language);
  if ('settings' in shown) return path === 'site.config.ts';
  if ('files' in shown) return Object.keys(shown.files).some((file) => path === `src/content/${file}`);
  const piece = 'body' in shown ? shown.body : shown.front;
  const text = exampleFiles(example, 'src/content/', language).find((file) => file.path === path)?.text ?? '';
  const from = text.slice(0, text.indexOf(piece)).split('\n').length;
  return text.includes(piece) && line >= from && line < from + piece.trimEnd().split('\n').length;
}
