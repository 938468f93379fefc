import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { atlas } from '../../../site.config.ts';
import type { Locale } from '../../core/model/locale.ts';
import { findAbbreviations } from '../../core/search/abbreviations.ts';
import { publishedPage } from '../../core/search/index-copy.ts';
import { searchLanguages } from '../../core/search/languages.ts';
import { searchFiles, type SearchManifest } from '../../core/search/manifest.ts';
import { attributeOf } from '../../core/search/markup.ts';
import { termKey, termShards, type Term } from '../../core/search/terms.ts';
import { countWords, vocabularyShards } from '../../core/search/vocabulary.ts';
import { wordsIn } from '../words.ts';
import type { PageCopies, ReadPage } from './search-copy.ts';

/** What every file of Pagefind begins with, once unpacked. */
const signature = 'pagefind_dcd';
/** The part of a stored page that is read here. */
const storedPage = z.object({ url: z.string(), content: z.string() });

/**
 * After Pagefind has written its index in `folder`: puts the written words back in what it stored, writes our own files beside it, and takes what only
 * the index reads out of the published pages. Throws when a stored page is not as expected.
 */
export async function finishIndex(
  root: string,
  folder: string,
  pages: readonly ReadPage[],
  copies: Readonly<Record<Locale, PageCopies>>,
): Promise<void> {
  for (const locale of atlas.languages) {
    const stored = await restorePages(join(folder, 'fragment'), searchLanguages[locale].index, copies[locale]);
    if (stored.length === 0) continue;
    const texts = stored.map(({ content }) => content);
    const { abbreviations, split } = copies[locale];
    const words = vocabularyShards(countWords(texts));
    const own = pages.filter((page) => page.locale === locale);
    const terms = termShards(
      namesOf(own, stored, new Map([...abbreviations, ...findAbbreviations(texts, split)]), locale),
    );
    const version = createHash('sha256')
      .update(JSON.stringify([...words, ...terms]))
      .digest('hex')
      .slice(0, 8);
    const manifest: SearchManifest = { version, terms: terms.length, letters: [...words.keys()].join('') };
    const files = [
      { path: searchFiles.manifest(locale), text: JSON.stringify(manifest) },
      ...terms.map((text, shard) => ({ path: searchFiles.terms(locale, manifest, shard), text })),
      ...[...words].map(([letter, text]) => ({ path: searchFiles.words(locale, manifest, letter), text })),
    ];
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  }
  for (const { path, html } of pages) await writeFile(join(root, path), publishedPage(html));
}

/** A page as Pagefind stored it: what it calls the page, its address from the root of the site, and its text. */
interface StoredPage {
  readonly id: string;
  readonly url: string;
  readonly content: string;
}

/** Puts the written words back in the stored pages of a language, and gives them. */
async function restorePages(folder: string, language: string, copy: PageCopies): Promise<StoredPage[]> {
  const pages: StoredPage[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.startsWith(`${language}_`)).sort()) {
    const path = join(folder, file);
    const stored = gunzipSync(await readFile(path)).toString('utf8');
    if (!stored.startsWith(signature)) throw new Error(`Search index: ${path} is not as Pagefind 1.6 writes it.`);
    const restored = copy.restore(stored);
    await writeFile(path, gzipSync(restored, { level: 9 }));
    const page = storedPage.parse(JSON.parse(restored.slice(signature.length)));
    pages.push({ id: file.replace(/\.pf_fragment$/, ''), ...page });
  }
  return pages;
}

/** The names that pages say they go by, and abbreviations with what they are short for. */
function namesOf(
  pages: readonly ReadPage[],
  stored: readonly StoredPage[],
  abbreviations: ReadonlyMap<string, string>,
  locale: Locale,
): Map<string, Term> {
  const { key } = searchLanguages[locale];
  // A question loses its fillers, so that a name is known without them too.
  const fillers = new Set(atlas.languages.flatMap((one) => wordsIn(one).search.fillers));
  const ids = new Map(stored.map(({ id, url }) => [url, id]));
  const terms = new Map<string, Term>();
  const add = (name: string, page: string | undefined, alsoKnownAs?: string): void => {
    const known = termKey(name, key);
    const before = terms.get(known);
    if (known === '') return;
    terms.set(known, {
      ...before,
      pages: [...new Set([...(before?.pages ?? []), ...(page === undefined ? [] : [page])])],
      ...(alsoKnownAs !== undefined && { alsoKnownAs }),
    });
  };
  for (const { path, html } of pages) {
    const main = /<main\b[^>]*>/.exec(html)?.[0] ?? '';
    const id = ids.get(`/${path.replace(/index\.html$/, '')}`);
    for (const name of attributeOf(main, 'data-search-terms')?.split('|') ?? []) {
      add(name, id);
      add(
        name
          .split(' ')
          .filter((word) => !fillers.has(word.toLowerCase()))
          .join(' '),
        id,
      );
    }
  }
  for (const [short, long] of abbreviations) {
    add(short, undefined, long);
    add(long, undefined, short);
  }
  return terms;
}
