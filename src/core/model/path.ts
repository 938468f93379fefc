import * as z from 'zod/mini';
import { anyId, listOf, localId, says, words } from './fields.ts';
import { translated } from './translation.ts';

/** The longest that one step of a learning path may take, in minutes: longer steps are cut into two. */
const longestStep = 60;

/** What a learning path may carry in its front matter. */
export const pathSchema = () =>
  z.strictObject({
    title: translated(words(120).check(says('De titel van het leerpad.', 'The title of the learning path.'))),
    summary: translated(
      words(300).check(
        says('Wat u na het pad weet of kunt, in gewone taal.', 'What one knows or can do after it, in plain language.'),
      ),
    ),
    audience: translated(words(160).check(says('Voor wie het is.', 'For whom it is.'))),
    steps: z
      .array(
        z.strictObject({
          id: localId(),
          entry: anyId().check(says('Waar deze stap over gaat.', 'What this step is about.')),
          text: translated(words(600).check(says('Wat de lezer daar doet.', 'What the reader does there.'))),
          minutes: z.int().check(z.minimum(1), z.maximum(longestStep)),
        }),
      )
      .check(z.minLength(2), says('De stappen op volgorde.', 'The steps in order.')),
    formerIds: z.optional(listOf(localId())),
  });
