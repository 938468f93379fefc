import type { Kind } from '../model/kind.ts';
import type { Text } from '../model/locale.ts';

/** What each kind is called, without an article. */
export const kindWords: Readonly<Record<Kind, Text>> = {
  case: { nl: 'casus', en: 'case' },
  concept: { nl: 'begrip', en: 'concept' },
  lens: { nl: 'lens', en: 'lens' },
  path: { nl: 'leerpad', en: 'learning path' },
  source: { nl: 'bron', en: 'source' },
  organisation: { nl: 'organisatie', en: 'organisation' },
  person: { nl: 'persoon', en: 'person' },
};

/** A kind with the English article it takes. */
export function aKind(kind: Kind): string {
  const { en } = kindWords[kind];
  return `${/^[aeiou]/.test(en) ? 'an' : 'a'} ${en}`;
}
