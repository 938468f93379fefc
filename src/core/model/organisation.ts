import * as z from 'zod/mini';
import { formerIds, oneOf, text, words } from './fields.ts';
import type { Languages } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an organisation may carry. */
export const organisationSchema = (vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    name: words(160),
    abbreviation: z.optional(words(30)),
    kind: oneOf(vocabulary.partyKinds),
    about: z.optional(text(languages)),
    formerIds: formerIds(),
  });
