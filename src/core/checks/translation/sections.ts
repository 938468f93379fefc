import { headingsOf } from '../../body/anchors.ts';
import type { Document } from '../../graph/document.ts';
import { frontSection, openingSection, sectionHashes, staleness, type Staleness } from '../../graph/sections.ts';
import { isWritten } from '../../model/kind.ts';
import type { Sentence } from '../../diagnostics/diagnostic.ts';
import { isRecord } from '../../model/references.ts';
import type { Range } from '../../diagnostics/range.ts';
import { valueAt } from '../fields.ts';
import { isWhollyRead } from '../issues.ts';
import { once } from '../once.ts';
import { bodyRange, headingRanges } from '../heading-ranges.ts';

/** A translation beside its original, with what changed since; `state` is undefined when the translation kept no record. */
export interface TranslatedSections {
  readonly original: Document;
  readonly translation: Document;
  /** The hashes of the original as it is now, in the order of the text. */
  readonly sections: ReadonlyMap<string, string>;
  readonly state: Staleness | undefined;
}

const hashesOf = once(({ kind, raw, body }) =>
  isWritten(kind) ? sectionHashes(kind, raw, body) : new Map<string, string>(),
);

/** Every translation that can be compared with its original: both files could be read to the end. In the order of the documents. */
export function translatedSections(documents: readonly Document[]): TranslatedSections[] {
  const keyOf = ({ kind, id }: Document) => `${kind}/${id}`;
  const readable = documents.filter((document) => isWritten(document.kind) && isWhollyRead(document));
  const originals = new Map(readable.filter(({ translation }) => !translation).map((one) => [keyOf(one), one]));
  return readable.flatMap((translation) => {
    const original = translation.translation ? originals.get(keyOf(translation)) : undefined;
    if (original === undefined || !isWritten(original.kind)) return [];
    const sections = hashesOf(original);
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

/** What each section of an original is called in a sentence. */
export function sectionTitles(original: Document): (name: string) => Sentence {
  const headings = new Map(headingsOf(original.body).map(({ slug, text }) => [slug, text]));
  return (name) =>
    ({ phrases }) => {
      if (name === frontSection) return phrases.frontMatter;
      return name === openingSection ? phrases.opening : `"${headings.get(name) ?? name}"`;
    };
}

/** Where each section of an original begins: in the original itself or in a translation, whose headings have the same order. */
export function sectionRanges(original: Document, document: Document): (name: string) => Range {
  const ranges = headingRanges(document);
  const start = bodyRange(document);
  const headings = new Map(headingsOf(original.body).map(({ slug }, at) => [slug, ranges[at] ?? start]));
  return (name) =>
    name === frontSection ? document.locate(['translatedFrom', name], 'key') : (headings.get(name) ?? start);
}
