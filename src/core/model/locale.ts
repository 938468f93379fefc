/** A language by its tag in BCP 47 ("nl", "pt-BR"). Which languages an atlas has, and which is that of originals, is said in site.config.ts. */
export type Locale = string;

/** The languages of an atlas in order; the first is the one originals are written in. */
export type Languages = readonly [Locale, ...Locale[]];

/** The same words in the languages of an atlas; in some they may be missing. */
export type Text = Readonly<Record<Locale, string | undefined>>;

/** Words in a language, or else in the first of these languages that has them; empty when none has. */
export function inLanguage(text: Text, locale: Locale, languages: readonly Locale[]): string {
  return [locale, ...languages].map((one) => text[one]).find((words) => words !== undefined) ?? '';
}
