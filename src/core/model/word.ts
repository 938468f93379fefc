import * as z from 'zod/mini';
import { formerIds, listOf, perLanguage, text, words } from './fields.ts';
import type { Languages, Locale } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word of a trade may carry: what it is called in the language of the originals, how texts write it in each language, and what it means. */
export const wordSchema = (_vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    name: words(80),
    abbreviation: z.optional(words(30)),
    forms: z.optional(perLanguage(languages, listOf(words(80)))),
    means: text(languages),
    formerIds: formerIds(),
  });

/** The fields of a word of a trade. */
export type Word = z.infer<ReturnType<typeof wordSchema>>;

/** How texts in a language may write a word, endings apart. */
export function formsOf(
  { name, abbreviation, forms }: Pick<Word, 'name' | 'abbreviation' | 'forms'>,
  lang: Locale,
): string[] {
  return [name, ...(abbreviation === undefined ? [] : [abbreviation]), ...(forms?.[lang] ?? [])];
}

/** An abbreviation in capitals, possibly of parts with hyphens between: RMC, VvE, G40, SHT-THOON. */
export const abbreviationPattern = String.raw`(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{Lu}\p{N}]+|\p{Lu}\p{Ll}\p{Lu})(?:-\p{Lu}[\p{Lu}\p{N}]+)*(?![\p{Lu}\p{N}]|\p{Ll}{2})`;

/** The abbreviations in a text, in its order. */
export function abbreviationsIn(said: string): string[] {
  return said.match(new RegExp(abbreviationPattern, 'gu')) ?? [];
}
