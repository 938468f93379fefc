import type { Document } from '../graph/document.ts';
import type { Kind } from '../model/kind.ts';
import type { Text } from '../model/locale.ts';
import type { Finding, Range } from '../diagnostics/diagnostic.ts';
import { valueAt } from './fields.ts';
import { candidates, type Library } from './rule.ts';
import { isUnfilled } from './draft.ts';
import type { Telling } from './finding.ts';
import { aKind, kindWords } from './kind-words.ts';
import { mend, onlyMeant } from './suggestions/certain-fix.ts';
import { byName, namedEntries } from './suggestions/entry-names.ts';
import { suggestEntry } from './suggestions/entry-suggestion.ts';

/** What is wrong with naming an entry: it does not exist, is of another kind, has another id now, or is not finished. Undefined when nothing is. */
export function referenceFault(library: Library, id: string, kind: Kind | undefined): Telling | undefined {
  const named = library.byId.get(id) ?? [];
  const target = named.find((one) => kind === undefined || one.kind === kind);
  if (target !== undefined) return isUnfilled(target) ? unfinished(id, target) : undefined;
  const other = named[0];
  if (other !== undefined && kind !== undefined) {
    return {
      message: {
        nl: `"${id}" is een ${kindWords[other.kind].nl}, geen ${kindWords[kind].nl}.`,
        en: `"${id}" is ${aKind(other.kind)}, not ${aKind(kind)}.`,
      },
      repair: insteadOf(id, kind, library),
    };
  }
  return {
    message: unknownMessage(id, kind),
    repair: renamed(library, id, kind) ?? suggestEntry(id, kind, library),
  };
}

/** What mends an id in a range that no entry has: the id that the entry has now, or the only one that it can be a slip for. */
export function referenceFix(
  library: Library,
  { document, range }: { readonly document: Document; readonly range: Range },
  id: string,
  kind: Kind | undefined,
): Pick<Finding, 'fix'> {
  if (library.byId.has(id)) return {};
  const meant = nowCalled(library, id, kind)?.id ?? onlyMeant(id, candidates(library, kind).keys());
  return mend(document, range, id, meant) ?? {};
}

function insteadOf(id: string, kind: Kind, library: Library): Text {
  if (byName(id, namedEntries(library, kind)) !== undefined) return suggestEntry(id, kind, library);
  return { nl: `Noem hier een ${kindWords[kind].nl}.`, en: `Name ${aKind(kind)} here.` };
}

function unknownMessage(id: string, kind: Kind | undefined): Text {
  if (kind === undefined) return { nl: `"${id}" bestaat niet.`, en: `"${id}" does not exist.` };
  return { nl: `"${id}" is geen ${kindWords[kind].nl}.`, en: `"${id}" is not ${aKind(kind)}.` };
}

function unfinished(id: string, target: Document): Telling {
  return {
    message: {
      nl: `"${id}" is nog niet ingevuld en heeft dus nog geen pagina.`,
      en: `"${id}" has not been filled in yet, so it has no page.`,
    },
    repair: { nl: `Vul eerst in: ${target.path}`, en: `Fill in first: ${target.path}` },
  };
}

function nowCalled(library: Library, id: string, kind: Kind | undefined): Document | undefined {
  return library.documents.find(
    (document) => (kind === undefined || document.kind === kind) && formerIdsOf(document).includes(id),
  );
}

function renamed(library: Library, id: string, kind: Kind | undefined): Text | undefined {
  const now = nowCalled(library, id, kind);
  if (now === undefined) return undefined;
  return {
    nl: `De naam is veranderd. Schrijf "${now.id}" (${now.path}).`,
    en: `The id has changed. Write "${now.id}" (${now.path}).`,
  };
}

/** The ids that an entry had before, as written. */
export function formerIdsOf(document: Document): string[] {
  const ids = document.translation ? undefined : valueAt(document.raw, ['formerIds']);
  return Array.isArray(ids) ? ids.filter((one) => typeof one === 'string') : [];
}
