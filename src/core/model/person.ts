import * as z from 'zod/mini';
import { formerIds, text, words } from './fields.ts';
import type { Languages } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a person may carry: a name and a public role, nothing private. */
export const personSchema = (_vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    name: words(120),
    role: text(languages),
    formerIds: formerIds(),
  });
