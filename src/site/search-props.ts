import type { Locale } from '../core/model/locale.ts';
import { listUrl, searchBundle } from './urls.ts';
import { wordsIn } from './words/index.ts';

/** What the search panel needs: words, the address of the search page, the index, and the lists for when search has no answer. */
export function searchProps(locale: Locale) {
  const words = wordsIn(locale);
  const lists = (['case', 'concept', 'lens', 'path', 'source', 'guide'] as const).map((kind) => ({
    href: listUrl(kind, locale),
    label: words.kinds[kind].many,
  }));
  const glossary = { href: listUrl('glossary', locale), label: words.across.glossary };
  return {
    words: words.search,
    action: listUrl('search', locale),
    bundle: searchBundle(),
    lists: [glossary, ...lists],
  };
}
