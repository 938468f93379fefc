import { isName, kinds, type Kind, type NameKind } from '../model/kind.ts';

/** A kind of page that can be searched: a stable value of the filter `kind` and of addresses. All names are one. */
export type SearchKind = Exclude<Kind, NameKind> | 'name' | 'guide';

/** What an entry of a kind is found as. */
export const foundAs = (kind: Kind): SearchKind => (isName(kind) ? 'name' : kind);

/** Kinds of pages that can be searched, each once. */
export const searchKinds: readonly SearchKind[] = [...new Set(kinds.map(foundAs)), 'guide'];

/** What results can be narrowed by besides their kind, in the order that is shown: stable names of filters. */
export const searchFacets = ['sector', 'scale', 'period', 'lens', 'concept', 'evidence'] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** What a page as a whole tells the index. */
export interface SearchPage {
  readonly kind: SearchKind;
  /** What the page can be narrowed by, as the reader reads it. */
  readonly facets?: Partial<Readonly<Record<SearchFacet, readonly string[]>>>;
  /** Names of what the page is about, in any language: a question that is one of them finds this page first. */
  readonly terms?: readonly string[];
  /** Title among the results, when it is not the page's own `<h1>`. */
  readonly title?: string;
}

/** Parts of a page that weigh otherwise than running text (1); headings have Pagefind's own weights (h1 7 … h6 2). */
export type SearchPart = keyof typeof partWeights;

/** Pagefind's weights, 0 to 10. A quotation stands on another page as its own text, so that page must win; a case that uses a source wins from the source. */
const partWeights = {
  alias: 7,
  definition: 4,
  summary: 3,
  quotation: 0.5,
  references: 0.25,
  sourceTitle: 1,
} as const;

/** HTML attributes by name, to be spread on an element. */
export type IndexAttributes = Readonly<Record<string, string>>;

/**
 * Attributes for the one element that holds a page's text. `undefined`, for a page that is not to be found (a page
 * without translation, a list, a 404), gives none: Pagefind indexes only pages with `data-pagefind-body`.
 */
export function pageAttributes(page: SearchPage | undefined): IndexAttributes {
  if (page === undefined) return {};
  const facets = searchFacets.flatMap((facet) => page.facets?.[facet]?.map((value) => `${facet}:${value}`) ?? []);
  return {
    'data-pagefind-body': '',
    'data-pagefind-filter': `kind:${page.kind}`,
    ...(facets.length > 0 && { 'data-search-facets': facets.join('|') }),
    ...(page.terms !== undefined && { 'data-search-terms': page.terms.join('|') }),
    // Pagefind splits inline values at commas, so a title is read from an attribute of its own.
    ...(page.title !== undefined && {
      'data-pagefind-meta': 'title[data-search-title]',
      'data-search-title': page.title,
    }),
  };
}

/** Attributes for an element that holds a part of a page. */
export function partAttributes(part: SearchPart): IndexAttributes {
  return { 'data-pagefind-weight': String(partWeights[part]) };
}

/** Attributes for what is not a page's text (navigation, buttons), or stands in another language than the page. */
export function ignoredAttributes(): IndexAttributes {
  return { 'data-pagefind-ignore': 'all' };
}

/** Whether a text, such as a value in an address, names a kind. */
export function isSearchKind(text: string): text is SearchKind {
  return searchKinds.some((kind) => kind === text);
}
