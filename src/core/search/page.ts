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
  /** What it is about in plain words, to stand beside its title. */
  readonly about?: string;
  /** What the page can be narrowed by, as the reader reads it. */
  readonly facets?: Partial<Readonly<Record<SearchFacet, readonly string[]>>>;
  /** Names of what the page is about, in any language: a question that is one of them finds this page first. */
  readonly terms?: readonly string[];
  /** Questions that it answers, in its language: it is found by them, and they are not shown. */
  readonly asks?: readonly string[];
}

/** Parts of a page that weigh otherwise than running text (1), and those that say so little of a page that it is not shown by them. */
interface PartOfPage {
  readonly weight: number;
  readonly quiet?: true;
}

/** Weights from 0 to 10. A quotation stands on another page as its own text, so that page must win; a case that uses a source wins from the source. */
const parts = {
  alias: { weight: 7, quiet: true },
  definition: { weight: 4 },
  summary: { weight: 3 },
  quotation: { weight: 0.5 },
  parties: { weight: 1, quiet: true },
  references: { weight: 0.25, quiet: true },
  sourceTitle: { weight: 1 },
} as const satisfies Readonly<Record<string, PartOfPage>>;
export type SearchPart = keyof typeof parts;

/** Weights of headings, by their level: a heading of the first level is the title. */
const headingWeights = [7, 6, 5, 4, 3, 2] as const;

/** What a question weighs that a page answers. */
export const askedWeight = 4;

/** What a heading weighs. */
export function headingWeight(level: number): number {
  return headingWeights[level - 1] ?? 1;
}

/** A part by its name; `undefined` when there is none of that name. */
export function partOfPage(name: string | undefined): PartOfPage | undefined {
  return Object.entries<PartOfPage>(parts).find(([part]) => part === name)?.[1];
}

/** HTML attributes by name, to be spread on an element. Only the index reads them, and the published page is without. */
export type IndexAttributes = Readonly<Record<string, string>>;

/** Their names. */
export const indexAttributes = {
  page: 'data-search-page',
  part: 'data-search-part',
  ignore: 'data-search-ignore',
} as const;

/**
 * Attributes for the one element that holds a page's text. `undefined`, for a page that is not to be found (a page
 * without translation, a list, a 404), gives none.
 */
export function pageAttributes(page: SearchPage | undefined): IndexAttributes {
  return page === undefined ? {} : { [indexAttributes.page]: JSON.stringify(page) };
}

/** Attributes for an element that holds a part of a page. */
export function partAttributes(part: SearchPart): IndexAttributes {
  return { [indexAttributes.part]: part };
}

/** Attributes for what is not a page's text (navigation, buttons), or stands in another language than the page. */
export function ignoredAttributes(): IndexAttributes {
  return { [indexAttributes.ignore]: '' };
}

/** The page without what only the index reads; that search may find it is still to be seen. */
export function publishedPage(html: string): string {
  return html.replace(/<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi, (tag) =>
    tag.replace(/(\sdata-search-(page|part|ignore))(?:="[^"]*")?/g, (_, attribute: string, name: string) =>
      name === 'page' ? attribute : '',
    ),
  );
}

/** Whether a text, such as a value in an address, names a kind. */
export function isSearchKind(text: string): text is SearchKind {
  return searchKinds.some((kind) => kind === text);
}
