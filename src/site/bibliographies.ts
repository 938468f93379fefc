import { createBibliography, type Bibliography } from '../core/citations/bibliography.ts';
import { cslDate, type CslItem } from '../core/citations/csl.ts';
import type { EntryOf } from '../core/graph/entry.ts';
import type { Locale } from '../core/model/locale.ts';

/** How sources are named, in each language. */
export type Bibliographies = Readonly<Record<Locale, Bibliography>>;

let made: { readonly of: string; readonly bibliographies: Bibliographies } | undefined;

/** The bibliographies of these sources; made anew only when a source has changed, because it takes seconds. */
export function bibliographiesOf(sources: readonly EntryOf<'source'>[]): Bibliographies {
  const items = sources.map(cslItem);
  const of = JSON.stringify(items);
  if (made?.of !== of)
    made = { of, bibliographies: { nl: createBibliography(items, 'nl'), en: createBibliography(items, 'en') } };
  return made.bibliographies;
}

/** A source in terms of CSL. */
function cslItem({ id, fields }: EntryOf<'source'>): CslItem {
  const { issued, read } = fields;
  return {
    ...fields,
    id,
    issued: issued === undefined ? undefined : cslDate(issued),
    ...(read === undefined ? {} : { accessed: cslDate(read) }),
  };
}
