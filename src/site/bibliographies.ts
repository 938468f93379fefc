import * as z from 'zod/mini';
import { createBibliography, type Bibliography } from '../core/citations/bibliography.ts';
import { cslDate, type CslItem } from '../core/citations/csl.ts';
import { formatAll } from '../core/citations/processor.ts';
import type { EntryOf } from '../core/graph/entry.ts';
import type { Locale } from '../core/model/locale.ts';
import { kept } from './kept-results.ts';
import { catalogues } from './words.ts';

/** How sources are named, in a language of the atlas. */
export type Bibliographies = (locale: Locale) => Bibliography;

let made: { readonly of: string; readonly bibliographies: Bibliographies } | undefined;

/** The bibliographies of these sources; made anew only when a source has changed, because it takes seconds. */
export function bibliographiesOf(sources: readonly EntryOf<'source'>[]): Bibliographies {
  const items = sources.map(cslItem);
  const of = JSON.stringify(items);
  if (made?.of !== of) made = { of, bibliographies: inEach(items) };
  return made.bibliographies;
}

function inEach(items: readonly CslItem[]): Bibliographies {
  const words = new Map([...catalogues].map(([locale, { citations }]) => [locale, citations]));
  const known = new Map<Locale, Bibliography>();
  return (locale) => {
    const bibliography = known.get(locale) ?? createBibliography(items, locale, words, keptFormat);
    known.set(locale, bibliography);
    return bibliography;
  };
}

const formatted = z.array(z.object({ id: z.string(), entry: z.string(), label: z.string() }));

const keptFormat: typeof formatAll = (items, locale, words) =>
  kept(`references-${locale}`, [items, words], formatted, () => formatAll(items, locale, words));

/** A source in terms of CSL. */
export function cslItem({ id, fields }: EntryOf<'source'>): CslItem {
  const { issued, read } = fields;
  return {
    ...fields,
    id,
    issued: issued === undefined ? undefined : cslDate(issued),
    ...(read === undefined ? {} : { accessed: cslDate(read) }),
  };
}
