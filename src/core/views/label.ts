import type { Entry, EntryOf } from '../graph/entry.ts';
import type { Ref } from '../graph/ref.ts';
import type { WrittenKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';

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
  switch (entry.kind) {
    case 'case': {
      const words = entry.translations[locale]?.words;
      return { words: words?.title ?? entry.fields.title, lang: spokenIn(entry, locale, languages).lang };
    }
    case 'concept': {
      const words = entry.translations[locale]?.words;
      return { words: words?.term ?? entry.fields.term, lang: spokenIn(entry, locale, languages).lang };
    }
    case 'lens': {
      const words = entry.translations[locale]?.words;
      return { words: words?.title ?? entry.fields.title, lang: spokenIn(entry, locale, languages).lang };
    }
    case 'path': {
      const words = entry.translations[locale]?.words;
      return { words: words?.title ?? entry.fields.title, lang: spokenIn(entry, locale, languages).lang };
    }
    case 'source':
      return { words: entry.fields.title, lang: entry.fields.language === 'en' ? 'en' : languages[0] };
    case 'organisation':
    case 'person':
      return { words: entry.fields.name, lang: languages[0] };
  }
}

/** What an entry is in one sentence: summary, definition, question, why a source is trusted, role. */
export function gistOf(entry: Entry, locale: Locale, languages: Languages): Said | undefined {
  switch (entry.kind) {
    case 'case':
      return {
        words: entry.translations[locale]?.words.summary ?? entry.fields.summary,
        lang: spokenIn(entry, locale, languages).lang,
      };
    case 'concept':
      return {
        words: entry.translations[locale]?.words.definition ?? entry.fields.definition,
        lang: spokenIn(entry, locale, languages).lang,
      };
    case 'lens':
      return {
        words: entry.translations[locale]?.words.question ?? entry.fields.question,
        lang: spokenIn(entry, locale, languages).lang,
      };
    case 'path':
      return {
        words: entry.translations[locale]?.words.summary ?? entry.fields.summary,
        lang: spokenIn(entry, locale, languages).lang,
      };
    case 'source':
      return { words: entry.fields.why[locale], lang: locale };
    case 'organisation':
      return entry.fields.about === undefined ? undefined : { words: entry.fields.about[locale], lang: locale };
    case 'person':
      return { words: entry.fields.role[locale], lang: locale };
  }
}

/** An entry as a link: where it is, and what it is called. */
export function labelOf(entry: Entry, locale: Locale, languages: Languages): Label {
  return { ref: { kind: entry.kind, id: entry.id }, name: nameOf(entry, locale, languages) };
}
