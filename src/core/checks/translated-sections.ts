import { headingsOf } from '../body/anchors.ts';
import type { Document } from '../graph/document.ts';
import { frontSection, openingSection, sectionHashes, staleness, type Staleness } from '../graph/sections.ts';
import { isWritten } from '../model/kind.ts';
import type { Text } from '../model/locale.ts';
import { isRecord } from '../model/references.ts';
import type { Place } from '../problems/problem.ts';
import { valueAt } from './fields.ts';
import { isWhollyRead } from './finding.ts';
import { bodyPlace, headingPlaces } from './heading-places.ts';

/** A translation beside its original, with what changed since; `state` is undefined when the translation kept no record. */
export interface TranslatedSections {
  readonly original: Document;
  readonly translation: Document;
  /** The hashes of the original as it is now, in the order of the text. */
  readonly sections: ReadonlyMap<string, string>;
  readonly state: Staleness | undefined;
}

/** Every translation that can be compared with its original: both files could be read to the end. In the order of the documents. */
export function translatedSections(documents: readonly Document[]): TranslatedSections[] {
  const keyOf = ({ kind, id }: Document) => `${kind}/${id}`;
  const readable = documents.filter((document) => isWritten(document.kind) && isWhollyRead(document));
  const originals = new Map(readable.filter(({ translation }) => !translation).map((one) => [keyOf(one), one]));
  return readable.flatMap((translation) => {
    const original = translation.translation ? originals.get(keyOf(translation)) : undefined;
    if (original === undefined || !isWritten(original.kind)) return [];
    const sections = sectionHashes(original.kind, original.raw, original.body);
    const record = recordOf(translation);
    const state = record === undefined ? undefined : staleness(sections, record);
    return [{ original, translation, sections, state }];
  });
}

/** What a translation says that it was made from; undefined when it says nothing. */
export function recordOf({ raw }: Document): Readonly<Record<string, string>> | undefined {
  const record = valueAt(raw, ['translatedFrom']);
  if (!isRecord(record)) return undefined;
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, hash]) => (typeof hash === 'string' ? [[name, hash]] : [])),
  );
}

/** What a section of an original is called in a sentence. */
export function sectionTitle(name: string, original: Document): Text {
  if (name === frontSection) return { nl: 'de kop van het bestand', en: 'the front matter' };
  if (name === openingSection)
    return { nl: 'het begin, voor de eerste kop', en: 'the opening, before the first heading' };
  const heading = headingsOf(original.body).find(({ slug }) => slug === name);
  const said = `"${heading?.text ?? name}"`;
  return { nl: said, en: said };
}

/** Where a section of the original begins. */
export function originalPlace(name: string, original: Document): Place {
  if (name === frontSection) return original.locate(['translatedFrom'], 'key');
  if (name === openingSection) return bodyPlace(original);
  return headingPlaces(original)[headingIndex(name, original)] ?? bodyPlace(original);
}

/** Where the translation of a section begins; of the front matter, its mark in the record. */
export function sectionPlace(name: string, original: Document, translation: Document): Place {
  if (name === frontSection) return translation.locate(['translatedFrom', frontSection], 'key');
  if (name === openingSection) return bodyPlace(translation);
  return headingPlaces(translation)[headingIndex(name, original)] ?? bodyPlace(translation);
}

function headingIndex(name: string, original: Document): number {
  return headingsOf(original.body).findIndex(({ slug }) => slug === name);
}
