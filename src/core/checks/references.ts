import type { Sentence } from '../diagnostics/diagnostic.ts';
import type { Range } from '../diagnostics/range.ts';
import type { Document } from '../graph/document.ts';
import { idMeant } from '../body/slug.ts';
import { isKebab } from '../model/fields.ts';
import type { Kind } from '../model/kind.ts';
import { candidates, type Finding, type Library } from './rule.ts';
import { isUnfilled } from './draft.ts';
import { hasNamelessPassage, isWhollyRead } from './issues.ts';
import { formerIdsOf, passageOf, readIdList, type Withdrawal } from './permanent-ids.ts';
import { fixWord, onlyMeant } from './suggestions/certain-fix.ts';
import { byName, namedEntries } from './suggestions/entry-names.ts';
import { suggestWord } from './suggestions/nearest.ts';
import { suggestEntry } from './suggestions/entry-suggestion.ts';
import { unlinked } from './suggestions/unlinked.ts';

/** Where an entry is named. */
interface Reference {
  readonly document: Document;
  readonly range: Range;
  readonly id: string;
  /** What the entry has to be; undefined where every kind will do. */
  readonly kind: Kind | undefined;
}

/** What is wrong with naming an entry: it does not exist, is of another kind, has another id now, or is not finished. Empty when nothing is. */
export function referenceFindings(reference: Reference, library: Library): Finding[] {
  const { range, id, kind } = reference;
  const named = library.byId.get(id) ?? [];
  const target = named.find((one) => kind === undefined || one.kind === kind);
  if (target !== undefined) {
    const { path } = target;
    const message: Sentence = ({ phrases }) => phrases.unfilled(id);
    return isUnfilled(target) ? [{ range, message, repair: ({ phrases }) => phrases.fillIn(path) }] : [];
  }
  const other = named[0];
  if (other !== undefined && kind !== undefined) {
    const message: Sentence = ({ phrases }) => phrases.otherKind(id, other.kind, kind);
    return [{ range, message, repair: insteadOf(id, kind, library) }];
  }
  if (isMisnamed(id, library)) return [];
  const gone = withdrawal(library, id, kind);
  if (gone !== undefined) {
    const message: Sentence = ({ phrases }) => phrases.withdrawn(id, gone.date);
    const fix = unlinked(reference.document, range);
    return [{ range, cause: `withdrawn ${id}`, message, repair: ({ phrases }) => phrases.takeOut, fix }];
  }
  const now = nowCalled(library, id, kind);
  return [
    {
      range,
      cause: `${kind ?? 'entry'} ${id}`,
      message: ({ phrases }) => (kind === undefined ? phrases.doesNotExist(id) : phrases.isNot(id, kind)),
      repair: now === undefined ? suggestEntry(id, kind, library) : ({ phrases }) => phrases.renamed(now.id, now.path),
      fix: referenceFix(reference, now, library),
    },
  ];
}

/** Whether there is a file that would be the entry if its name were right, which is told at that file. */
function isMisnamed(id: string, { byId, strangers, root }: Library): boolean {
  const isMeant = (name: string) => idMeant(name) === id;
  const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.(?:mdx?|ya?ml|txt))+$/i, '');
  return (
    [...byId.keys()].some((one) => !isKebab(one) && isMeant(one)) ||
    strangers.some((path) => path.startsWith(root) && isMeant(fileName(path)))
  );
}

/** What mends an id that no entry has: the id that the entry has now, or the only one that it can be a slip for. */
function referenceFix({ document, range, id, kind }: Reference, now: Document | undefined, library: Library) {
  return fixWord(document, range, id, now?.id ?? onlyMeant(id, candidates(library, kind).keys()));
}

function insteadOf(id: string, kind: Kind, library: Library): Sentence {
  return byName(id, namedEntries(library, kind)) === undefined
    ? ({ phrases }) => phrases.nameOne(kind)
    : suggestEntry(id, kind, library);
}

function nowCalled(library: Library, id: string, kind: Kind | undefined): Document | undefined {
  return library.documents.find(
    (document) => (kind === undefined || document.kind === kind) && formerIdsOf(document).includes(id),
  );
}

/** When an entry was taken off the site; undefined when it was not. */
function withdrawal({ idList }: Library, id: string, kind: Kind | undefined): Withdrawal | undefined {
  if (idList === undefined) return undefined;
  const known = readIdList(idList).ids.filter((one) => one.id === id && (kind === undefined || one.kind === kind));
  return known.find(({ withdrawn }) => withdrawn !== undefined)?.withdrawn;
}

/** What is wrong with naming a passage of a case in a field at `range`: the case has none of that id. Undefined when it has, or when that is not known. */
export function lostPassage(target: Document, document: Document, range: Range, id: string): Finding | undefined {
  if (passageOf(target, id) !== undefined || !isWhollyRead(target) || hasNamelessPassage(target)) return undefined;
  const ids = target.passages.map((passage) => passage.id);
  return {
    range,
    message: ({ phrases }) => phrases.noPassage(target.id, id),
    repair: ids.length === 0 ? ({ phrases }) => phrases.withoutPassages : suggestWord(id, ids),
    fix: fixWord(document, range, id, onlyMeant(id, ids)),
  };
}
