import { idMeant } from '../../body/slug.ts';
import type { Sentence } from '../../diagnostics/diagnostic.ts';
import { kindFacts, type Kind } from '../../model/kind.ts';
import type { Library } from '../rule.ts';
import { byAddress, byName, byParts, namedEntries, type NamedEntry } from './entry-names.ts';

/**
 * What to do about an id that does not exist: the entry that was probably meant (by its id, by what it is called in any language, by its
 * address, or by parts of words), and otherwise the command that makes a new one.
 */
export function suggestEntry(id: string, kind: Kind | undefined, library: Library): Sentence {
  const entries = namedEntries(library, kind);
  if (isAddress(id)) {
    const meant = byAddress(id, entries);
    return meant === undefined
      ? ({ phrases }) => phrases.noAddress(`${library.root}${kindFacts[kind ?? 'source'].folder}/`, kind ?? 'source')
      : didYouMean([meant]);
  }
  const meant = byName(id, entries);
  if (meant !== undefined) return didYouMean([meant]);
  const { folder, ending } = kindFacts[kind ?? 'concept'];
  const path = `${library.root}${folder}/${idMeant(id)}${ending}`;
  const command = `npm run new ${kind ?? 'concept'} ${idMeant(id)}`;
  const near = byParts(id, entries);
  const other = near.length > 0 || kind === undefined ? undefined : byName(id, namedEntries(library, undefined));
  return (words) => {
    const { make: makeOne, makeConcept, nothingLike, somethingElse, thereIs } = words.phrases;
    const make = kind === undefined ? makeConcept(path, command) : makeOne(path, command);
    if (near.length > 0) return `${didYouMean(near)(words)}\n${somethingElse(make)}`;
    return `${other === undefined ? nothingLike : thereIs(other.id, other.kind)} ${make}`;
  };
}

/** Whether something is written like the address of a page instead of an id. */
function isAddress(id: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(id);
}

function didYouMean(entries: readonly NamedEntry[]): Sentence {
  const names = entries.map(({ id, path }) => `"${id}" (${path})`);
  return ({ phrases }) => phrases.didYouMeanEntry(names);
}
