import type { Entry, EntryOf } from '../graph/entry.ts';
import type { Ref } from '../graph/ref.ts';
import { kindFacts, type WrittenKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { isRecord } from '../model/references.ts';

/** Words with the language they are in, which may not be that of the page. */
export interface Said {
  readonly words: string;
  readonly lang: Locale;
}

/** A name to print as a link. */
export interface Label {
  readonly ref: Ref;
  readonly name: Said;
}

/** The languages of an atlas in order; the first is the original. */
export type Languages = readonly [Locale, ...Locale[]];

/** The languages in which an entry can really be read. */
export function languagesOf(entry: EntryOf<WrittenKind>, languages: Languages): Locale[] {
  return languages.filter((locale) => locale === languages[0] || entry.translations[locale] !== undefined);
}

/** Whether an entry can be read in a language, and in which language its page then speaks. */
export function spokenIn(
  entry: EntryOf<WrittenKind>,
  locale: Locale,
  languages: Languages,
): { readonly lang: Locale; readonly translated: boolean } {
  const translated = languagesOf(entry, languages).includes(locale);
  return { lang: translated ? locale : languages[0], translated };
}

/** What an entry is called in a language; in the original language when it has no translation. */
export function nameOf(entry: Entry, locale: Locale, languages: Languages): Said {
  return wordsOf(entry, kindFacts[entry.kind].name, locale, languages) ?? { words: entry.id, lang: languages[0] };
}

/** What an entry is in one sentence: summary, definition, question, why a source is trusted, role. */
export function gistOf(entry: Entry, locale: Locale, languages: Languages): Said | undefined {
  return wordsOf(entry, kindFacts[entry.kind].gist, locale, languages);
}

/**
 * What a field of an entry says to readers of a language: in that language where a translation or the field itself has it, or else as it was written, in the
 * language of the original, or of the source itself. Undefined when it is left out.
 */
function wordsOf(entry: Entry, field: string, locale: Locale, languages: Languages): Said | undefined {
  const fields: Readonly<Record<string, unknown>> = entry.fields;
  const words: Readonly<Record<string, unknown>> =
    'translations' in entry ? { ...entry.translations[locale]?.words } : {};
  const own = words[field] ?? fields[field];
  if (isRecord(own)) return typeof own[locale] === 'string' ? { words: own[locale], lang: locale } : undefined;
  if (typeof own !== 'string') return undefined;
  const written = languages.find((one) => one === fields.language) ?? languages[0];
  return { words: own, lang: words[field] === undefined ? written : locale };
}

/** An entry as a link: where it is, and what it is called. */
export function labelOf(entry: Entry, locale: Locale, languages: Languages): Label {
  return { ref: { kind: entry.kind, id: entry.id }, name: nameOf(entry, locale, languages) };
}
