import { atlas } from '../../site.config.ts';
import type { Locale } from '../core/model/locale.ts';
import type { PartyView } from '../core/views/case-view.ts';
import { termLabel } from './routes.ts';

/** What a party is called where it is one of many: by a name of its own, that of its organisation, or what kind of party it is. */
export function partyName({ name, organisation, kind = '' }: PartyView, lang: Locale): string {
  return name ?? organisation?.name.words ?? termLabel(atlas.vocabulary.partyKinds, kind, lang);
}
