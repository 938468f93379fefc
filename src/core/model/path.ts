import * as z from 'zod/mini';
import { anyId, asks, formerIds, idOf, localId, rarely, words } from './fields.ts';
import type { Languages } from './locale.ts';
import { standing } from './standing.ts';
import { translated } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The longest that one step of a learning path may take, in minutes: longer steps are cut into two. */
const longestStep = 60;

/** What a learning path may carry in its front matter. */
export const pathSchema = (_vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    title: translated(words(120)),
    asks: asks(languages),
    summary: translated(words(300)),
    audience: translated(words(160)),
    steps: z
      .array(
        z.strictObject({
          id: localId(),
          entry: anyId(),
          lens: rarely(z.optional(idOf('lens'))),
          passage: rarely(z.optional(localId())),
          gap: rarely(z.optional(idOf('concept'))),
          text: translated(words(600)),
          minutes: z.int().check(z.minimum(1), z.maximum(longestStep)),
        }),
      )
      .check(z.minLength(2)),
    ...standing(languages),
    formerIds: formerIds(),
  });
