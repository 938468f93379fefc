import * as z from 'zod/mini';
import { listOf, localId, says, text, words } from './fields.ts';
import type { Languages } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a person may carry: a name and a public role, nothing private. */
export const personSchema = (_vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    name: words(120).check(says('De naam.', 'The name.')),
    role: text(languages).check(says('De openbare rol, per taal.', 'The public role, per language.')),
    formerIds: z.optional(listOf(localId())),
  });
