import { slugOf } from '../body/slug.ts';
import type { Sentence } from '../diagnostics/diagnostic.ts';
import { longestId } from '../model/fields.ts';

/** What an id that cannot be one does not keep to, as words in a sentence. */
export function idForm(id: string): Sentence {
  return ({ phrases }) => (slugOf(id) === id ? phrases.idLength(longestId) : phrases.idSigns);
}
