import type { Locale } from '../model/locale.ts';
import type { CslItem } from './csl.ts';
import { placeIn, type CitationWords, type Place } from './locators.ts';
import { formatAll } from './processor.ts';
import { lessMark, processorItem, sourceId } from './processor-item.ts';
import { addressMark } from './style.ts';

/** One entry of a reference list. Its parts stand in this order: html, retrieved, address. */
export interface ReferenceText {
  /** Safe HTML: escaped text in which the only element is `<i>`, without attributes. Holds no address. */
  readonly html: string;
  /** For an undated source with an address and the day it was read: the words before the address. Plain text. */
  readonly retrieved?: string;
  /** Where the source is: the address of its DOI, else its URL. Plain text. */
  readonly address?: string;
}

/** The sources of a library as APA prints them in one language. An id that is not among them is a RangeError. */
export interface Bibliography {
  /** What stands in running text: plain text without brackets, as "Jansens, 2016a". */
  label(id: string): string;
  /** A place in a source, for readers of this language; see {@link placeIn}. */
  place(locator: string): Place;
  reference(id: string): ReferenceText;
  /** The ids in the order of a reference list, each once. */
  order(ids: Iterable<string>): string[];
}

interface Entry {
  readonly label: string;
  readonly reference: ReferenceText;
  /** The place in the list of all sources. */
  readonly rank: number;
}

const address = (item: CslItem) => (item.DOI === undefined ? item.URL : `https://doi.org/${item.DOI}`);

/** The processor's HTML and what is known of the address, as the parts of a reference. A description in square brackets is not a title, so not italic. */
function referenceText(item: CslItem, entry: string): ReferenceText {
  const [words = '', retrieved = ''] = entry
    .replace(/<(?!\/?i>)[^>]*>/g, '')
    .replace(/<i>(\[[^<]*\])<\/i>/g, '$1')
    .replaceAll(lessMark, '&lt;')
    .split(addressMark);
  const where = address(item);
  const isRetrieved = item.DOI === undefined && item.issued === undefined && item.accessed !== undefined;
  return {
    html: words.trim(),
    ...(where !== undefined && isRetrieved && { retrieved: retrieved.trim() }),
    ...(where !== undefined && { address: where }),
  };
}

/** A label as plain text. The style puts some titles in quotation marks, which a description in square brackets does without. */
function labelText(label: string): string {
  return label.replace(/^“(\[.*\])(,?)”(?=,? )/, '$1$2').replaceAll(lessMark, '<');
}

/**
 * The bibliography of all sources of a library in one language. Letters after a year (2016a, 2016b) and initials that tell
 * namesakes apart are given over all of them, whatever their order. The ids are unique. `format` does what {@link formatAll} does, which takes a second.
 */
export function createBibliography(
  items: readonly CslItem[],
  locale: Locale,
  languages: CitationWords,
  format: typeof formatAll = formatAll,
): Bibliography {
  const words = languages.get(locale);
  if (words === undefined) throw new RangeError(`There are no words to name sources in "${locale}".`);
  const byId = new Map(items.map((item) => [item.id, item]));
  const ids = [...byId.keys()].sort();
  const sorted = ids.flatMap((id) => byId.get(id) ?? []).map(processorItem);
  const entries = new Map<string, Entry>();
  format(sorted, locale, words).forEach(({ id, entry, label }, rank) => {
    const item = byId.get(sourceId(id));
    if (item !== undefined)
      entries.set(item.id, { label: labelText(label), reference: referenceText(item, entry), rank });
  });

  function entryOf(id: string): Entry {
    const entry = entries.get(id);
    if (entry === undefined) throw new RangeError(`There is no source with the id "${id}".`);
    return entry;
  }

  return {
    label: (id) => entryOf(id).label,
    place: (locator) => placeIn(locator, locale, languages),
    reference: (id) => entryOf(id).reference,
    order(wanted) {
      const ranked = [...new Set(wanted)].map((id) => ({ id, rank: entryOf(id).rank }));
      return ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
    },
  };
}
