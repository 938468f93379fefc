import * as z from 'zod/mini';
import { idOf, listOf, localId, says, words } from './fields.ts';
import { translated } from './translation.ts';

/** How the figure of a lens places its concepts. */
const figures = ['circle', 'row', 'pairs'] as const;

/** The most concepts a lens can hold: there are as many colours and signs. */
export const longestLens = 10;

/** What a lens may carry in its front matter. */
export const lensSchema = () =>
  z.strictObject({
    title: translated(words(80).check(says('De naam van de lens.', 'The name of the lens.'))),
    question: translated(
      words(300).check(says('De vraag die de lens aan een casus stelt.', 'The question the lens asks of a case.')),
    ),
    figure: z
      .enum(figures)
      .check(says('De vorm van de figuur: circle, row of pairs.', 'The shape of its figure: circle, row or pairs.')),
    concepts: z
      .array(z.strictObject({ concept: idOf('concept'), prompt: translated(words(300)) }))
      .check(
        z.minLength(2),
        z.maxLength(longestLens),
        says('De begrippen op volgorde, elk met een vraag.', 'Its concepts in order, each with a prompt.'),
      ),
    formerIds: z.optional(listOf(localId())),
  });

/** The front matter of a lens. */
export type Lens = z.infer<ReturnType<typeof lensSchema>>;
