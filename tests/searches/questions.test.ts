import { fileURLToPath } from 'node:url';
import { tagsOf } from '../../src/core/model/atlas.ts';
import { expect, test } from 'vitest';
import { atlas } from '../../site.config.ts';
import { isWritten } from '../../src/core/model/kind.ts';
import type { Locale } from '../../src/core/model/locale.ts';
import { readFiles } from '../../src/reader/disk.ts';
import { readFileName } from '../../src/reader/document.ts';
import { readSearches, sorts, type Search } from '../searches.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const all = await readSearches();
const pages = await pagesOf('src/content/', 'src/guides/');

/** Every page in its own languages, as `locale kind/id`: records are one file for all, the rest one file for each. */
async function pagesOf(content: string, guides: string): Promise<ReadonlySet<string>> {
  const entries = (await readFiles(root, content)).flatMap(({ path }) => {
    const name = readFileName(path.slice(content.length), tagsOf(atlas));
    if (name === undefined) return [];
    return (isWritten(name.kind) ? [name.language] : tagsOf(atlas)).map((one) => `${one} ${name.kind}/${name.id}`);
  });
  const ours = (await readFiles(root, guides)).map(({ path }) => {
    const id = path.slice(guides.length, -'.mdx'.length);
    return id.endsWith('.en') ? `en guide/${id.slice(0, -'.en'.length)}` : `nl guide/${id}`;
  });
  return new Set([...entries, ...ours]);
}

const groupOf = ({ sort, locale }: Search): string => `${sort} ${locale}`;
const count = (locale: Locale): number => all.filter((one) => one.locale === locale).length;

test('every page that a question expects exists in the language of the question', () => {
  const missing = all.flatMap(({ question, locale, expect: expected }) =>
    expected.filter((page) => !pages.has(`${locale} ${page}`)).map((page) => `${question}: ${locale} ${page}`),
  );
  expect(missing).toEqual([]);
});

test('every question can be missed: it expects one page at least, four at most, and none twice', () => {
  const loose = all.filter(
    ({ expect: expected }) =>
      expected.length === 0 || expected.length > 4 || new Set(expected).size !== expected.length,
  );
  expect(loose).toEqual([]);
});

test('no language asks the same question twice', () => {
  const asked = all.map(({ locale, question }) => `${locale} ${question.trim().toLowerCase()}`);
  expect(asked.filter((one, at) => asked.indexOf(one) !== at)).toEqual([]);
});

test('there are 150 questions or more, a quarter or more of them in each language, and each language has every sort', () => {
  expect(all.length).toBeGreaterThanOrEqual(150);
  for (const locale of tagsOf(atlas)) expect(count(locale)).toBeGreaterThanOrEqual(all.length / 4);
  const wanted = sorts.flatMap((sort) => tagsOf(atlas).map((locale) => `${sort} ${locale}`));
  expect(new Set(all.map(groupOf))).toEqual(new Set(wanted));
});

test('every third question of a sort and language is held, and no other', () => {
  const wrong = all.filter((one, at) => {
    const place = all.slice(0, at).filter((earlier) => groupOf(earlier) === groupOf(one)).length;
    return (one.held === true) !== (place % 3 === 2);
  });
  expect(wrong).toEqual([]);
});
