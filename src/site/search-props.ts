import { searchKinds, type SearchKind } from '../core/search/page.ts';
import type { PanelData } from '../core/search/panel.ts';
import { isName, kinds } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { listUrl, searchBundle, searchPanelUrl } from './urls.ts';
import { languageName, languages, wordsIn } from './words.ts';

/** What the search panel needs as HTML: words, the address of the search page, the index, and the lists for when search has no answer. */
export function searchProps(locale: Locale) {
  const words = wordsIn(locale);
  const lists = [...kinds.filter((kind) => !isName(kind)), 'guide' as const].map((kind) => ({
    href: listUrl(kind, locale),
    label: words.kinds[kind].many,
  }));
  const glossary = { href: listUrl('word', locale), label: words.across.word };
  return {
    words: words.search,
    action: listUrl('search', locale),
    bundle: searchBundle(),
    panel: searchPanelUrl(locale),
    lists: [glossary, ...lists],
  };
}

/** What the panel's script fetches. */
export function searchPanel(locale: Locale): PanelData {
  const others = languages.filter((one) => one !== locale);
  const { kinds: nouns, search } = wordsIn(locale);
  const called = (value: SearchKind) =>
    value === 'name' ? search.name : { one: nouns[value].one, many: nouns[value].inText };
  return {
    words: { ...search, kinds: searchKinds.map((value) => ({ value, ...called(value) })) },
    language: locale,
    others: others.map((lang) => ({ lang, name: languageName(lang, locale) })),
  };
}
