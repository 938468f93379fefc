import { idMeant } from '../core/body/slug.ts';
import { idForm } from '../core/checks/id-words.ts';
import { formerIdsOf, readIdList } from '../core/checks/permanent-ids.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import type { Document } from '../core/graph/document.ts';
import { isKebab } from '../core/model/fields.ts';
import type { Sentence } from '../core/diagnostics/diagnostic.ts';
import type { Catalogue } from '../languages/language.ts';
import type { ReadLibrary } from '../reader/library.ts';
import { Refusal } from './command.ts';

/** The original or record that has an id, or that nothing has it, with what can have been meant. */
export function findEntry(id: string, { documents }: ReadLibrary): Document | Sentence {
  const originals = documents.filter(({ translation }) => !translation);
  const ids = originals.map((one) => one.id);
  return (
    originals.find((one) => one.id === id) ??
    ((words) => `${words.phrases.doesNotExist(id)} ${suggestWord(id, ids)(words)}`)
  );
}

/** The original or record that has an id. Refuses one that nothing has. */
export function entryCalled(id: string, library: ReadLibrary, words: Catalogue): Document {
  const found = findEntry(id, library);
  if (typeof found === 'function') throw new Refusal(found(words));
  return found;
}

/**
 * Why an entry cannot get an id: it has the wrong form, another entry than `own` has it now or had it before, or what had it was taken off the
 * site. `command` is what is typed for it, up to the id. Undefined when it can.
 */
export function whyNotFree(
  id: string,
  command: string,
  { documents, idList }: ReadLibrary,
  own?: Document,
): Sentence | undefined {
  if (!isKebab(id)) return (words) => words.commands.new.wrongId(id, idForm(id)(words), `${command} ${idMeant(id)}`);
  const owner = documents.find((one) => one !== own && !one.translation && [one.id, ...formerIdsOf(one)].includes(id));
  if (owner !== undefined) return ({ commands }) => commands.new.inUse(id, owner.path);
  const listed = idList === undefined ? [] : readIdList(idList).ids;
  const gone = listed.find((one) => one.id === id && one.withdrawn !== undefined)?.withdrawn;
  if (gone === undefined) return undefined;
  return ({ rules }) => rules['permanent-id-vanished'].withdrawn.message(id, gone.date);
}

/** Refuses an id that an entry cannot get. */
export function refuseUnlessFree(
  id: string,
  command: string,
  library: ReadLibrary,
  words: Catalogue,
  own?: Document,
): void {
  const refusal = whyNotFree(id, command, library, own);
  if (refusal !== undefined) throw new Refusal(refusal(words));
}
