import * as z from 'zod/mini';
import { idOf, listOf, localId, oneOf, perLanguage, says, words } from './fields.ts';
import type { Languages } from './locale.ts';
import { translated } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How one concept stands to another. `part-of` and `requires` have a direction; the other two go both ways. */
export const relationKinds = ['part-of', 'requires', 'contrasts-with', 'resembles'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a concept may carry in its front matter. */
export const conceptSchema = (vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    term: translated(
      words(80).check(
        says('De term, zoals hij midden in een zin staat.', 'The term, as it stands in the middle of a sentence.'),
      ),
    ),
    aliases: z
      .optional(perLanguage(languages, listOf(words(80))))
      .check(says('Andere woorden voor hetzelfde, per taal.', 'Other words for the same thing, per language.')),
    definition: translated(
      words(400).check(says('Eén zin die u hardop kunt zeggen.', 'One sentence that can be said aloud.')),
    ),
    group: oneOf(vocabulary.groups).check(says('De groep waarin het begrip staat.', 'The group the concept is in.')),
    relations: z
      .optional(
        listOf(
          z.strictObject({
            concept: idOf('concept'),
            kind: z.enum(relationKinds),
            reason: translated(words().check(says('Waarom, in één zin.', 'Why, in one sentence.'))),
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
