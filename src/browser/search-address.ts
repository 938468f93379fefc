import { searchFacets, type SearchFacet } from '../core/search/page.ts';
import type { SearchWords } from '../languages/language.ts';

/** Values that are chosen of each filter. */
export type Chosen = ReadonlyMap<SearchFacet, readonly string[]>;

/** The question in the address of the search page, so that it can be shared: `?q=…&<kindParam>=…&<facet>=…`. */
export interface AddressedQuestion {
  readonly q: string;
  /** `undefined`: all kinds. Read from an address, it may name no kind that exists. */
  readonly kind: string | undefined;
  /** Read from an address, it may hold values that do not exist. */
  readonly chosen: Chosen;
}

export function readAddress({ kindParam, facets }: SearchWords): AddressedQuestion {
  const { searchParams } = new URL(location.href);
  return {
    q: searchParams.get('q') ?? '',
    kind: searchParams.get(kindParam) ?? undefined,
    chosen: new Map(
      searchFacets
        .map((facet) => [facet, searchParams.getAll(facets[facet].param)] as const)
        .filter(([, values]) => values.length > 0),
    ),
  };
}

/** Puts the question in the address without a new entry in the history; what is empty is left out. */
export function writeAddress({ q, kind, chosen }: AddressedQuestion, { kindParam, facets }: SearchWords): void {
  const address = new URL(location.href);
  const { searchParams } = address;
  const put = (name: string, values: readonly string[]): void => {
    searchParams.delete(name);
    for (const value of values) searchParams.append(name, value);
  };
  put('q', q === '' ? [] : [q]);
  put(kindParam, kind === undefined ? [] : [kind]);
  for (const facet of searchFacets) put(facets[facet].param, chosen.get(facet) ?? []);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
