import { createHash } from 'node:crypto';
import { findAbbreviations } from '../../core/search/abbreviations.ts';
import { withQuestions, type BuiltPage } from '../../core/search/built-page.ts';
import { indexLanguageOf } from '../../core/search/index-languages.ts';
import { indexedWord, indexRecord } from '../../core/search/index-record.ts';
import { isFunctionWord, searchLanguageOf } from '../../core/search/languages.ts';
import { searchFiles, type Facets, type SearchManifest } from '../../core/search/manifest.ts';
import { numbering } from '../../core/search/numbering.ts';
import type { SearchPage } from '../../core/search/page.ts';
import { storePage, withSeams } from '../../core/search/stored-page.ts';
import { termKey, termShards, type Term } from '../../core/search/terms.ts';
import { countWords, vocabularyShards } from '../../core/search/vocabulary.ts';
import { wordsOf } from '../../core/search/written-word.ts';
import type { IndexedPage, SearchFile } from './pagefind-files.ts';

/** A page of the built site that search may find. */
export interface SearchablePage {
  /** Address below the root of the site, with a slash at its end. */
  readonly path: string;
  readonly told: SearchPage;
  readonly page: BuiltPage;
}

/** What search needs of the pages in one language. */
export interface LanguageFiles {
  readonly records: readonly IndexedPage[];
  /** Our own files. */
  readonly files: readonly SearchFile[];
}

/** Makes the files of one of the languages of a site. A page is called by its number in `pages`. */
export function languageFiles(
  pages: readonly SearchablePage[],
  tag: string,
  languages: readonly string[],
): LanguageFiles {
  const language = searchLanguageOf(tag);
  const { abbreviations, splitter } = indexLanguageOf(tag);
  const found = pages.map(({ told, page }) => withQuestions(page, told.asks));
  const { numberOf, texts: written } = numbering();
  const numbered = found.map((page) => ({
    ...page,
    titled: wordsOf(page.title).map(numberOf),
    texts: page.texts.map((run) => ({ ...run, numbers: wordsOf(run.text).map(numberOf) })),
  }));
  const vocabulary = countWords(
    numbered.map(({ texts }) => texts.map(({ numbers }) => numbers)),
    written,
  );
  const split = splitter(vocabulary);
  const words = written.map((one) => {
    const parted = withSeams(one, split);
    return { written: one, parted, indexed: indexedWord(parted, language) };
  });
  const worded = numbered.map(({ titled, texts, ...page }) => ({
    ...page,
    titled: titled.flatMap((at) => words[at]?.indexed ?? []),
    texts: texts.map(({ numbers, ...run }) => ({ ...run, words: numbers.flatMap((at) => words[at] ?? []) })),
  }));
  const shards = vocabularyShards(vocabulary);
  const terms = termShards(
    namesOf(pages, new Map([...abbreviations, ...findAbbreviations(joined(found), split)]), languages, language.key),
  );
  const facets = JSON.stringify(facetsOf(pages));
  const shown = worded.map((page, number) =>
    JSON.stringify(storePage(pages[number]?.path ?? '', pages[number]?.told.about ?? '', page)),
  );
  const version = createHash('sha256')
    .update(JSON.stringify([[...shards], terms, facets, shown]))
    .digest('hex')
    .slice(0, 8);
  const manifest: SearchManifest = {
    version,
    kinds: pages.map(({ told }) => told.kind),
    terms: terms.length,
    letters: [...shards.keys()].join(''),
  };
  return {
    records: worded.map(({ titled, texts }, number) => ({
      url: `/${pages[number]?.path ?? ''}`,
      content: indexRecord(
        titled,
        texts.map(({ words: run, weight }) => ({ words: run.map(({ indexed }) => indexed), weight })),
        number,
      ),
    })),
    files: [
      { path: searchFiles.manifest, content: JSON.stringify(manifest) },
      { path: searchFiles.facets(manifest), content: facets },
      ...shown.map((content, page) => ({ path: searchFiles.page(manifest, page), content })),
      ...terms.map((content, shard) => ({ path: searchFiles.terms(manifest, shard), content })),
      ...[...shards].map(([letter, content]) => ({ path: searchFiles.words(manifest, letter), content })),
    ],
  };
}

/** The text of each page, one run on a line. */
function* joined(pages: readonly BuiltPage[]): Generator<string> {
  for (const { texts } of pages) yield texts.map(({ text }) => text).join('\n');
}

/** The pages of each value of each facet. */
function facetsOf(pages: readonly SearchablePage[]): Facets {
  const facets: Record<string, Record<string, number[]>> = {};
  for (const [page, { told }] of pages.entries()) {
    for (const [facet, values = []] of Object.entries(told.facets ?? {})) {
      for (const value of new Set(values)) ((facets[facet] ??= {})[value] ??= []).push(page);
    }
  }
  return facets;
}

/** The names that pages say they go by, with and without the words that a question loses, and abbreviations with what they are short for. */
function namesOf(
  pages: readonly SearchablePage[],
  abbreviations: ReadonlyMap<string, string>,
  languages: readonly string[],
  key: (word: string) => string,
): Map<string, Term> {
  const terms = new Map<string, Term>();
  const add = (name: string, named: readonly number[], alsoKnownAs?: string): void => {
    const known = termKey(name, key);
    const before = terms.get(known);
    if (known === '') return;
    terms.set(known, {
      ...before,
      pages: [...new Set([...(before?.pages ?? []), ...named])],
      ...(alsoKnownAs !== undefined && { alsoKnownAs }),
    });
  };
  for (const [page, { told }] of pages.entries()) {
    for (const name of told.terms ?? []) {
      const telling = name.split(' ').filter((word) => !isFunctionWord(word, languages));
      add(name, [page]);
      add(telling.join(' '), [page]);
    }
  }
  for (const [short, long] of abbreviations) {
    add(short, [], long);
    add(long, [], short);
  }
  return terms;
}
