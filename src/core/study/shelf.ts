import type { Workbook } from './merge.ts';
import { kindCalled } from './kinds.ts';
import type { Telling } from './kind.ts';
import { isErased, type StudyRecord } from './record.ts';

/** An entry of the atlas, as far as a workbook is ordered by it. */
export interface KnownEntry {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly former?: readonly string[];
  /** Of a learning path the entries that its steps lead to. */
  readonly steps?: readonly string[];
  /** Of a case the concepts that its passages show, by the ids of the passages. */
  readonly shows?: Readonly<Record<string, readonly string[]>>;
}

/** What there is to order a workbook by, and what was taken off the site. */
export interface KnownEntries {
  readonly entries: readonly KnownEntry[];
  readonly withdrawn: readonly string[];
}

/** One piece of a workbook as it is shown: what it tells, and the entry that it belongs to now. */
export interface Piece {
  readonly record: StudyRecord;
  /** Nothing for a kind that this version does not know. */
  readonly telling: Telling | undefined;
  readonly entry: KnownEntry | undefined;
  /** What happened to its page since: it has another id or name, was taken off the site, or is not known. */
  readonly became: 'renamed' | 'withdrawn' | 'gone' | undefined;
  /** Ids of the concepts and learning paths that it can be found by. */
  readonly concepts: readonly string[];
  readonly paths: readonly string[];
}

/** All pieces that there are to see, the newest first. */
export function pieces(workbook: Workbook, { entries, withdrawn }: KnownEntries): readonly Piece[] {
  const byId = new Map(
    entries.flatMap((entry) => [entry.id, ...(entry.former ?? [])].map((id) => [id, entry] as const)),
  );
  return [...workbook.values()]
    .filter((record) => !isErased(record))
    .map((record): Piece => {
      const telling = kindCalled(record.kind)?.tell(record);
      const place = telling?.place;
      const entry = place === undefined ? undefined : byId.get(place.entry);
      const about = [place?.entry, ...(telling?.about ?? [])].flatMap((id) => byId.get(id ?? '') ?? []);
      const shown = new Map(Object.entries(entry?.shows ?? {})).get(place?.part ?? '') ?? [];
      const ids = new Set(about.map(({ id }) => id));
      return {
        record,
        telling,
        entry,
        became: becameOf(place, entry, withdrawn),
        concepts: [...new Set([...about.filter(({ kind }) => kind === 'concept').map(({ id }) => id), ...shown])],
        paths: entries
          .filter(
            ({ id, steps }) => (ids.has(id) && steps !== undefined) || steps?.some((step) => ids.has(step)) === true,
          )
          .map(({ id }) => id),
      };
    })
    .sort((a, b) => (a.record.changed > b.record.changed ? -1 : a.record.changed < b.record.changed ? 1 : 0));
}

function becameOf(
  place: Telling['place'],
  entry: KnownEntry | undefined,
  withdrawn: readonly string[],
): Piece['became'] {
  if (place === undefined || place.kind === 'page') return undefined;
  if (entry === undefined) return withdrawn.includes(place.entry) ? 'withdrawn' : 'gone';
  return entry.id === place.entry ? undefined : 'renamed';
}

/** The pieces that hold all words of a question, in what someone wrote or what it is about; case and accents do not matter. */
export function found(all: readonly Piece[], question: string): readonly Piece[] {
  const words = folded(question).split(/\s+/).filter(Boolean);
  return words.length === 0 ? all : all.filter((piece) => words.every((word) => folded(wordsOf(piece)).includes(word)));
}

function wordsOf({ telling, entry }: Piece): string {
  const { place, quote = '', texts = [] } = telling ?? {};
  return [entry?.name, place?.title, quote, ...texts.map(({ text }) => text)].join('\n');
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** By what a workbook can be ordered. */
export const orders = ['page', 'concept', 'path', 'date'] as const;
export type Order = (typeof orders)[number];

/** Pieces under one heading; without a key those that have none. */
export interface Shelf {
  /** The id of the entry or the address of the page that the heading names, or the day. */
  readonly key: string | undefined;
  readonly pieces: readonly Piece[];
}

/** Pieces under headings, each in every place where it belongs; those that belong nowhere come last. Which day a moment is on depends on where one is. */
export function shelves(all: readonly Piece[], by: Order, dayOf: (moment: string) => string): readonly Shelf[] {
  const keys = {
    page: ({ entry, telling }: Piece) => [entry?.id ?? telling?.place?.entry],
    concept: ({ concepts }: Piece) => concepts,
    path: ({ paths }: Piece) => paths,
    date: ({ record }: Piece) => [dayOf(record.changed)],
  }[by];
  const shelved = new Map<string | undefined, Piece[]>();
  for (const piece of all) {
    const own = keys(piece);
    for (const key of own.length === 0 ? [undefined] : own) {
      const shelf = shelved.get(key);
      if (shelf === undefined) shelved.set(key, [piece]);
      else shelf.push(piece);
    }
  }
  return [...shelved]
    .map(([key, pieces]) => ({ key, pieces }))
    .sort((a, b) => Number(a.key === undefined) - Number(b.key === undefined));
}
