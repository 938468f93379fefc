/** The languages that the code has words for. Which one is the original of an atlas is said in site.config.ts. */
export const locales = ['nl', 'en'] as const;

/** A language that pages exist in. */
export type Locale = (typeof locales)[number];

/** The languages of an atlas in order; the first is the one originals are written in. */
export type Languages = readonly [Locale, ...Locale[]];

/** The same words in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** Whether a string names a language that the code has words for. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}
