import * as z from 'zod/mini';
import { idOf, listOf, localId, oneOf, says, words, wordsById } from './fields.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How one concept stands to another. `part-of` and `requires` have a direction; the other two go both ways. */
export const relationKinds = ['part-of', 'requires', 'contrasts-with', 'resembles'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a concept may carry in its front matter, in the original language. */
export const conceptSchema = (vocabulary: Vocabulary) =>
  z.strictObject({
    term: words(80).check(
      says('De term, zoals hij midden in een zin staat.', 'The term, as it stands in the middle of a sentence.'),
    ),
    aliases: z
      .optional(z.strictObject({ nl: z.optional(listOf(words(80))), en: z.optional(listOf(words(80))) }))
      .check(says('Andere woorden voor hetzelfde, per taal.', 'Other words for the same thing, per language.')),
    definition: words(400).check(says('Eén zin die u hardop kunt zeggen.', 'One sentence that can be said aloud.')),
    group: oneOf(vocabulary.groups).check(says('De groep waarin het begrip staat.', 'The group the concept is in.')),
    relations: z
      .optional(
        listOf(
          z.strictObject({
            concept: idOf('concept'),
            kind: z.enum(relationKinds),
            reason: words().check(says('Waarom, in één zin.', 'Why, in one sentence.')),
          }),
        ),
      )
      .check(
        says(
          'Hoe dit begrip zich verhoudt tot andere, met reden.',
          'How this concept stands to others, with the reason.',
        ),
      ),
    formerIds: z.optional(listOf(localId())),
  });

/** What the translation of a concept carries; the reasons of relations by the id of the other concept. */
export const conceptWordsSchema = () =>
  z.strictObject({
    term: words(80),
    definition: words(400),
    relations: z.optional(wordsById()),
    translatedFrom: z.optional(z.record(z.string(), z.string())),
  });

/** The front matter of a concept. */
export type Concept = z.infer<ReturnType<typeof conceptSchema>>;
/** The front matter of a translated concept. */
export type ConceptWords = z.infer<ReturnType<typeof conceptWordsSchema>>;
