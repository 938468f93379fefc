import * as z from 'zod/mini';
import { asks, formerIds, idOf, words } from './fields.ts';
import type { Languages } from './locale.ts';
import { standing } from './standing.ts';
import { translated } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How the figure of a lens places its concepts. */
const figures = ['circle', 'row', 'pairs'] as const;

/** The most concepts a lens can hold: there are as many colours and signs. */
export const longestLens = 10;

/** What a lens may carry in its front matter. */
export const lensSchema = (_vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    title: translated(words(80)),
    asks: asks(languages),
    question: translated(words(300)),
    figure: z.enum(figures),
    concepts: z
      .array(z.strictObject({ concept: idOf('concept'), prompt: translated(words(300)) }))
      .check(z.minLength(2), z.maxLength(longestLens)),
    ...standing(languages),
    formerIds: formerIds(),
  });

/** The front matter of a lens. */
export type Lens = z.infer<ReturnType<typeof lensSchema>>;
