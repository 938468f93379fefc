import * as z from 'zod/mini';
import { aliases, asks, date, formerIds, idOf, listOf, oneOf, rarely, words } from './fields.ts';
import type { Languages } from './locale.ts';
import { standing } from './standing.ts';
import { translated } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How one concept stands to another. `part-of` and `requires` have a direction; the other two go both ways. */
export const relationKinds = ['part-of', 'requires', 'contrasts-with', 'resembles'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** What a concept may carry in its front matter. */
export const conceptSchema = (vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    term: translated(words(80)),
    aliases: aliases(languages),
    asks: asks(languages),
    definition: translated(words(400)),
    group: oneOf(vocabulary.groups),
    relations: z.optional(
      listOf(
        z.strictObject({
          concept: idOf('concept'),
          kind: z.enum(relationKinds),
          reason: translated(words()),
        }),
      ),
    ),
    synthesis: rarely(z.optional(z.strictObject({ date: date(), passages: listOf(words(200), 1) }))),
    ...standing(languages),
    formerIds: formerIds(),
  });
