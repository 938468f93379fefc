import * as z from 'zod/mini';
import { listOf, localId, oneOf, says, text, words } from './fields.ts';
import type { Languages } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an organisation may carry. */
export const organisationSchema = (vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    name: words(160).check(says('De volle naam.', 'The full name.')),
    abbreviation: z
      .optional(words(30))
      .check(says('De afkorting die zij zelf gebruikt.', 'The abbreviation it uses itself.')),
    kind: oneOf(vocabulary.partyKinds).check(says('Wat voor organisatie.', 'What kind of organisation.')),
    about: z
      .optional(text(languages))
      .check(says('Eén zin over de organisatie, per taal.', 'One sentence about it, per language.')),
    formerIds: z.optional(listOf(localId())),
  });
