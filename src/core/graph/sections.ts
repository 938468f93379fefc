import type { Body, Segment } from '../body/segment.ts';
import type { WrittenKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { isRecord } from '../model/references.ts';
import { translatedIn } from '../model/schemas.ts';
import type { WrittenEntry } from './entry.ts';
import { fnv1a64 } from './fnv1a.ts';

/** The section of what the front matter says in words. No anchor of a heading begins with an underscore. */
export const frontSection = '_front';

/** The section of what stands before the first heading. */
export const openingSection = '_opening';

/** The hash of each section of the original when it was translated, as the front matter of a translation keeps it. */
export type TranslatedFrom = Readonly<Record<string, string>>;

/**
 * The sections of an original with a hash of what each means, in the order of the text: its front matter, the opening if it has words, and what stands
 * below each heading, by its anchor. White space, typography, mark-up, ids, and what a translation does not repeat (dates, parties, `how`) do not
 * count: only words, that there is a link or citation, places in sources, pictures and footnotes do. `fields` is the front matter, as written or as
 * read.
 */
export function sectionHashes(kind: WrittenKind, fields: unknown, body: Body): ReadonlyMap<string, string> {
  const texts = new Map([[frontSection, [frontText(kind, fields)]]]);
  let section = openingSection;
  for (const segment of body.segments) {
    if (segment.type === 'heading') section = segment.slug;
    const said = texts.get(section) ?? [];
    said.push(segmentText(segment, body));
    texts.set(section, said);
  }
  const hashes = new Map<string, string>();
  for (const [name, said] of texts) {
    const text = fold(said.join(''));
    if (text !== '' || name !== openingSection) hashes.set(name, fnv1a64(text));
  }
  return hashes;
}

/** How a translation stands to its original, by section. */
export interface Staleness {
  /** Sections of the original that changed since, or that are new, in the order of the text. */
  readonly changed: readonly string[];
  /** Sections that were translated and that the original no longer has. */
  readonly gone: readonly string[];
}

/** What changed in an original with these sections since a translation kept its record. */
export function staleness(sections: ReadonlyMap<string, string>, record: TranslatedFrom): Staleness {
  const isSame = (name: string, hash: string) => Object.hasOwn(record, name) && record[name] === hash;
  return {
    changed: [...sections].filter(([name, hash]) => !isSame(name, hash)).map(([name]) => name),
    gone: Object.keys(record).filter((name) => !sections.has(name)),
  };
}

/**
 * The sections of an entry whose original changed since its translation into a language was made; none for the original itself, and none where the
 * translation kept no record, because then it is not known.
 */
export function outdatedSections(entry: WrittenEntry, locale: Locale): ReadonlySet<string> {
  const record = entry.translations[locale]?.translatedFrom;
  if (record === undefined) return new Set();
  return new Set(staleness(sectionHashes(entry.kind, entry.fields, entry.body), record).changed);
}

/** Texts of front matter that a translation carries, each with the way to it, whatever the order of fields and items. */
function frontText(kind: WrittenKind, fields: unknown): string {
  if (!isRecord(fields)) return '';
  const { texts, lists } = translatedIn[kind];
  const lines = texts.map((name) => [name, textOf(fields, name)] as const);
  const ofItems = Object.entries(lists).flatMap(([list, names]) => {
    const items = Object.hasOwn(fields, list) ? fields[list] : undefined;
    return (Array.isArray(items) ? items : []).filter(isRecord).flatMap((item) => {
      return names.map((name) => [`${list}.${name}`, textOf(item, name)] as const);
    });
  });
  const said = [...lines, ...ofItems].filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${fold(text)}`);
  return said.sort().join('\n');
}

function textOf(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(record, name) ? record[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What a segment says, with references in a form that words cannot have. */
function segmentText(segment: Segment, body: Body): string {
  const inside = (segments: readonly Segment[]) => segments.map((one) => segmentText(one, body)).join('');
  switch (segment.type) {
    case 'html':
      return plainText(segment.html);
    case 'heading':
      return ` <heading ${segment.depth}> ${inside(segment.children)} `;
    case 'link':
      return `<link ${segment.words ?? ''}>`;
    case 'citation':
      return `<cite ${segment.items.map(({ locator }) => locator ?? '').join(';')}>`;
    case 'image':
      return `<image ${segment.src}|${segment.alt}|${segment.title ?? ''}>`;
    case 'untranslated':
      return inside(segment.children);
    case 'note':
      return `<note ${inside(body.notes[segment.number - 1] ?? [])}>`;
    case 'passage': {
      const reasons = segment.shows.map(({ reason }) => ` <shows> ${inside(reason)}`);
      return ` <passage> ${inside(segment.children)} ${reasons.join('')}`;
    }
    case 'decision': {
      const { children, options, outcome, unknown } = segment;
      const parts = [children, ...options.map(({ words }) => words), outcome, unknown];
      return ` <decision> ${parts.map(inside).join(' <part> ')} `;
    }
  }
}

/** Tags that stand inside a word or a sentence without parting it. */
const inlineTag = /<\/?(?:em|strong|del|code)>/g;

/** The words of HTML, and the addresses that it links to. */
function plainText(html: string): string {
  return html
    .replace(/<a href="([^"]*)">/g, '⟦$1⟧')
    .replace(inlineTag, '')
    .replace(/<[^>]*>/g, ' ');
}

/** A text as it is compared: one space for any white space, and the quotes, apostrophes and dots that authors type. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}
