import { slugOf } from '../../body/slug.ts';
import type { Kind } from '../../model/kind.ts';
import type { Text } from '../../model/locale.ts';
import type { Library } from '../rule.ts';
import { aKind, kindWords } from '../kind-words.ts';
import { byAddress, byName, byParts, namedEntries, type NamedEntry } from './entry-names.ts';

/**
 * What to do about an id that does not exist: the entry that was probably meant (by its id, by what it is called in any language, by its
 * address, or by parts of words), and otherwise the command that makes a new one.
 */
export function suggestEntry(id: string, kind: Kind | undefined, library: Library): Text {
  const entries = namedEntries(library, kind);
  if (isAddress(id)) return suggestForAddress(id, kind, entries);
  const meant = byName(id, entries);
  if (meant !== undefined) return didYouMean([meant]);
  const make = howToMake(id, kind);
  const near = byParts(id, entries);
  if (near.length === 0) {
    const other = kind === undefined ? undefined : byName(id, namedEntries(library, undefined));
    const besides =
      other === undefined ? { nl: 'Niets lijkt erop.', en: 'Nothing looks like it.' } : ofOtherKind(other);
    return { nl: `${besides.nl} ${make.nl}`, en: `${besides.en} ${make.en}` };
  }
  const { nl, en } = didYouMean(near);
  return { nl: `${nl}\nIs het iets anders? ${make.nl}`, en: `${en}\nIs it something else? ${make.en}` };
}

/** Whether something is written like the address of a page instead of an id. */
function isAddress(id: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(id);
}

function suggestForAddress(address: string, kind: Kind | undefined, entries: readonly NamedEntry[]): Text {
  const meant = byAddress(address, entries);
  if (meant !== undefined) return didYouMean([meant]);
  const made = kind ?? 'source';
  return {
    nl: `Hier hoort geen adres, maar een naam. Nieuw maken: npm run new ${made} naam-naar-keuze${made === 'source' ? ', en zet het adres daar bij URL' : ''}`,
    en: `No address belongs here, but an id. To make it: npm run new ${made} id-of-your-choice${made === 'source' ? ', and put the address there at URL' : ''}`,
  };
}

function didYouMean(entries: readonly NamedEntry[]): Text {
  const list = (or: string) => entries.map(({ id, path }) => `"${id}" (${path})`).join(or);
  return { nl: `Bedoelde u ${list(' of ')}?`, en: `Did you mean ${list(' or ')}?` };
}

function ofOtherKind({ id, kind }: NamedEntry): Text {
  return {
    nl: `Wel is er een ${kindWords[kind].nl} "${id}".`,
    en: `There is ${aKind(kind)} "${id}".`,
  };
}

function howToMake(id: string, kind: Kind | undefined): Text {
  const command = `npm run new ${kind ?? 'concept'} ${slugOf(id)}`;
  return kind === undefined
    ? { nl: `Nieuw maken, als het een begrip is: ${command}`, en: `To make it, if it is a concept: ${command}` }
    : { nl: `Nieuw maken: ${command}`, en: `To make it: ${command}` };
}
