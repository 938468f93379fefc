import type { Document, SourceFile } from '../graph/document.ts';
import { shownIds } from '../graph/publicity.ts';
import { isKebab } from '../model/fields.ts';
import { kinds, type Kind } from '../model/kind.ts';
import { fieldReferences } from '../model/references.ts';
import type { Schemas } from '../model/schemas.ts';
import { startOf, type Range } from '../diagnostics/range.ts';
import { stateOf } from './draft.ts';
import { valueAt } from './fields.ts';
import type { Library } from './rule.ts';

/** A line of the list of permanent ids: an entry, or a passage of one. */
export interface ListedId {
  readonly kind: Kind;
  readonly id: string;
  readonly passage: string | undefined;
  readonly range: Range;
  /** That it was taken off the site on purpose. */
  readonly withdrawn?: Withdrawal;
}

/** When and why something was taken off the site. Of a person no reason is kept. */
export interface Withdrawal {
  readonly date: string;
  readonly reason?: string;
}

/** The lines of the list of permanent ids: what they name, and those that name nothing. Empty lines are passed over. */
export function readIdList({ path, text }: SourceFile): { readonly ids: ListedId[]; readonly unreadable: Range[] } {
  const ids: ListedId[] = [];
  const unreadable: Range[] = [];
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const words = line.trim();
    if (words === '') continue;
    const range = { path, line: at + 1, column: 1, length: words.length };
    const [, kindName, id, passage, date, reason] =
      /^([a-z]+)\/([^/#\s]+)(?:#([^/#\s]+)| withdrawn (\d{4}-\d{2}-\d{2})(?:: (\S.*))?)?$/.exec(words) ?? [];
    const kind = kinds.find((one) => one === kindName);
    const withdrawn = date === undefined ? undefined : { date, ...(reason !== undefined && { reason }) };
    if (kind === undefined || id === undefined) unreadable.push(range);
    else ids.push({ kind, id, passage, range, ...(withdrawn !== undefined && { withdrawn }) });
  }
  return { ids, unreadable };
}

/** The ids that an entry had before, as written. */
export function formerIdsOf(document: Document): string[] {
  const ids = document.translation ? undefined : valueAt(document.raw, ['formerIds']);
  return Array.isArray(ids) ? ids.filter((one) => typeof one === 'string') : [];
}

/** The id of the passage of a case that has an id now, or had it before. */
export const passageOf = ({ passages }: Document, asked: string): string | undefined =>
  passages.find(({ id, formerIds }) => id === asked || formerIds.includes(asked))?.id;

/** Every id that readers can have kept: of entries that are public, and of their passages. */
export function permanentIds({ documents, schemas }: Pick<Library, 'documents' | 'schemas'>): ListedId[] {
  const originals = documents.filter((document) => !document.translation);
  const translations = Map.groupBy(
    documents.filter((document) => document.translation),
    ({ kind, id }) => `${kind}/${id}`,
  );
  const isPublic = shownIds(
    originals.map((document) => ({
      kind: document.kind,
      id: document.id,
      formerIds: formerIdsOf(document),
      state: stateOf(document),
      names: [document, ...(translations.get(`${document.kind}/${document.id}`) ?? [])].flatMap((one) =>
        namesIn(one, schemas),
      ),
    })),
    'published',
  );
  return idsIn(originals.filter(({ id }) => isPublic.has(id)));
}

/** The ids of original documents and of their passages, sorted as in the files. What cannot be an id is left out. */
export function idsIn(documents: readonly Document[]): ListedId[] {
  return documents
    .filter(({ id, translation }) => isKebab(id) && !translation)
    .flatMap(({ kind, id, path, passages }) => [
      { kind, id, passage: undefined, range: startOf(path) },
      ...passages
        .filter((passage) => isKebab(passage.id))
        .map((passage) => ({ kind, id, passage: passage.id, range: passage.range })),
    ]);
}

/** Everything that a document names, in its text and its fields. */
function namesIn({ kind, translation, raw, mentions }: Document, schemas: Schemas): string[] {
  const fields = translation ? [] : fieldReferences(schemas.original[kind], raw);
  return [...mentions.map(({ to }) => to), ...fields.map(({ id }) => id)];
}

/** An id as it stands in the list. */
export function listed({ kind, id, passage }: Pick<ListedId, 'kind' | 'id' | 'passage'>): string {
  return `${kind}/${id}${passage === undefined ? '' : `#${passage}`}`;
}

/** A line of the list. */
function lineOf(one: Omit<ListedId, 'range'>): string {
  if (one.withdrawn === undefined) return listed(one);
  const { date, reason } = one.withdrawn;
  return `${listed(one)} withdrawn ${date}${reason === undefined ? '' : `: ${reason}`}`;
}

/** The list with all ids that there are now. What it had stays, also what is gone: a line goes only by hand. */
export function recordIds(library: Pick<Library, 'documents' | 'schemas'>, before: SourceFile | undefined): string {
  const had = before === undefined ? [] : readIdList(before).ids;
  const known = new Set(had.map(listed));
  return linesOf([...had, ...permanentIds(library).filter((one) => !known.has(listed(one)))]);
}

/** The list after an entry was taken off the site: of its ids those that were in the list stand there as withdrawn; its passages are gone with it. */
export function withdrawIds(
  before: SourceFile | undefined,
  kind: Kind,
  ids: readonly string[],
  withdrawal: Withdrawal,
): string {
  const had = before === undefined ? [] : readIdList(before).ids;
  const isGone = (one: ListedId) => one.kind === kind && ids.includes(one.id);
  return linesOf(
    had.flatMap((one) => {
      if (!isGone(one)) return [one];
      return one.passage === undefined ? [{ ...one, withdrawn: withdrawal }] : [];
    }),
  );
}

function linesOf(ids: readonly Omit<ListedId, 'range'>[]): string {
  return [...new Set(ids.map(lineOf))]
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}
