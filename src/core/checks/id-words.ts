import { slugOf } from '../body/slug.ts';
import type { Text } from '../model/locale.ts';
import { longestId } from '../model/fields.ts';

/** What an id that cannot be one does not keep to, as words in a sentence. */
export function idForm(id: string): Text {
  return slugOf(id) === id
    ? {
        nl: `hoogstens ${longestId} tekens, en geen naam van een apparaat (con, aux, nul)`,
        en: `${longestId} characters at most, and no name of a device (con, aux, nul)`,
      }
    : { nl: 'alleen kleine letters, cijfers en streepjes', en: 'only lower-case letters, figures and hyphens' };
}
