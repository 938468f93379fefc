import { idMeant } from '../core/body/slug.ts';
import { idForm } from '../core/checks/id-words.ts';
import { formerIdsOf, readIdList } from '../core/checks/permanent-ids.ts';
import { suggestWord } from '../core/checks/suggestions/nearest.ts';
import type { Document } from '../core/graph/document.ts';
import { isKebab } from '../core/model/fields.ts';
import type { Catalogue } from '../languages/language.ts';
import type { ReadLibrary } from '../reader/library.ts';
import { Refusal } from './command.ts';

/** The original or record that has an id. Refuses one that nothing has, with what it can have meant. */
export function entryCalled(id: string, { documents }: ReadLibrary, words: Catalogue): Document {
  const originals = documents.filter(({ translation }) => !translation);
  const found = originals.find((one) => one.id === id);
  if (found !== undefined) return found;
  const ids = originals.map((one) => one.id);
  throw new Refusal(`${words.phrases.doesNotExist(id)} ${suggestWord(id, ids)(words)}`);
}

/**
 * Refuses an id that an entry cannot get: it has the wrong form, another entry than `own` has it now or had it before, or what had it was taken off the
 * site. `command` is what was typed, up to the id.
 */
export function refuseUnlessFree(
  id: string,
  command: string,
  { documents, idList }: ReadLibrary,
  words: Catalogue,
  own?: Document,
): void {
  const { wrongId, inUse } = words.commands.new;
  if (!isKebab(id)) throw new Refusal(wrongId(id, idForm(id)(words), `${command} ${idMeant(id)}`));
  const owner = documents.find((one) => one !== own && !one.translation && [one.id, ...formerIdsOf(one)].includes(id));
  if (owner !== undefined) throw new Refusal(inUse(id, owner.path));
  const listed = idList === undefined ? [] : readIdList(idList).ids;
  const gone = listed.find((one) => one.id === id && one.withdrawn !== undefined)?.withdrawn;
  if (gone !== undefined) throw new Refusal(words.rules['permanent-id-vanished'].withdrawn.message(id, gone.date));
}
