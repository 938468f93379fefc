import { allSegments, type Body, type Segment } from '../body/segment.ts';
import type { Id } from '../model/fields.ts';
import { kinds, type Kind } from '../model/kind.ts';
import type { Languages } from '../model/locale.ts';
import { fieldReferences } from '../model/references.ts';
import { plainSchemas } from '../model/schemas.ts';
import { citedIn, evidenceIn, type Evidence } from './evidence.ts';
import { isOfKind, type Entry, type EntryOf, type WrittenEntry } from './entry.ts';
import type { Ref } from './ref.ts';

const { original } = plainSchemas;

/** Where one entry names another: in a field, in its text, as a source of its text, or as what a passage shows. */
export type Tie = 'field' | 'text' | 'citation' | 'passage';

/** That one entry names another, and where. `from.fragment` is the passage, when it is named inside one. */
export interface Backlink {
  readonly from: Ref;
  readonly tie: Tie;
}

/** All entries and how they hang together. Made once from all entries; answers every question without looking at the rest again. */
export interface Graph {
  readonly languages: Languages;
  /** The entry with an id, or a former id. */
  readonly find: (id: string) => Entry | undefined;
  /** The entry of a kind with an id. */
  readonly get: <K extends Kind>(kind: K, id: string) => EntryOf<K> | undefined;
  /** All entries of a kind, sorted by id. */
  readonly all: <K extends Kind>(kind: K) => readonly EntryOf<K>[];
  /** The passages that show a concept, by case and then in the order of the text. */
  readonly evidence: (concept: Id<'concept'>) => readonly Evidence[];
  /** What a case shows, in the order of the text. */
  readonly evidenceOf: (caseId: Id<'case'>) => readonly Evidence[];
  /** Who names this entry, sorted by kind and id; each entry once per tie and passage. */
  readonly backlinks: (id: string) => readonly Backlink[];
  /** The lenses that hold a concept, each with the place of the concept in it, from 1. */
  readonly lensesOf: (concept: Id<'concept'>) => readonly { readonly lens: EntryOf<'lens'>; readonly place: number }[];
}

/** Builds the graph. Entries that others name but that do not exist are simply not there: checks tell about them. */
export function buildGraph(entries: readonly Entry[], languages: Languages): Graph {
  const byId = new Map<string, Entry>();
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const entry of sorted) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  for (const entry of sorted)
    for (const former of entry.fields.formerIds ?? []) if (!byId.has(former)) byId.set(former, entry);

  const all = <K extends Kind>(kind: K): EntryOf<K>[] => sorted.filter((entry) => isOfKind(entry, kind));
  const cases = all('case');
  const lenses = all('lens');
  const ofCase = new Map(cases.map((entry) => [entry.id, evidenceIn(entry)]));
  const ofConcept = Map.groupBy([...ofCase.values()].flat(), (one) => one.concept);
  const byKind = kinds.flatMap((kind): Entry[] => sorted.filter((entry) => entry.kind === kind));
  const backlinks = Map.groupBy(byKind.flatMap(linksFrom), (link) => link.to);
  const lensPlaces = Map.groupBy(
    lenses.flatMap((lens) =>
      lens.fields.concepts.map(({ concept }, at) => ({ concept: String(concept), lens, place: at + 1 })),
    ),
    (one) => one.concept,
  );
  return {
    languages,
    find: (id) => byId.get(id),
    get: (kind, id) => {
      const entry = byId.get(id);
      return entry !== undefined && isOfKind(entry, kind) ? entry : undefined;
    },
    all,
    evidence: (concept) => ofConcept.get(concept) ?? [],
    evidenceOf: (caseId) => ofCase.get(caseId) ?? [],
    backlinks: (id) => backlinks.get(id) ?? [],
    lensesOf: (concept) => lensPlaces.get(concept) ?? [],
  };
}

/** A tie with the entry that it leads to. */
export interface Link extends Backlink {
  readonly to: string;
}

/** Every entry that an entry names, each once per tie and passage. */
export function linksFrom(entry: Entry): Link[] {
  const links = new Map<string, Link>();
  const add = (to: string, tie: Tie, fragment?: string) => {
    if (to === entry.id) return;
    const from = { kind: entry.kind, id: entry.id, ...(fragment === undefined ? {} : { fragment }) };
    links.set(`${to} ${tie} ${fragment ?? ''}`, { to, tie, from });
  };
  for (const { id } of fieldReferences(original[entry.kind], entry.fields)) add(id, 'field');
  if (!('body' in entry)) return [...links.values()];
  if (entry.kind === 'case') for (const { concept, passageId } of evidenceIn(entry)) add(concept, 'passage', passageId);
  for (const { segments, passage } of textsOf(entry.body)) {
    for (const source of citedIn(segments)) add(source, 'citation', passage);
    for (const segment of allSegments(segments)) if (segment.type === 'link') add(segment.to, 'text', passage);
  }
  return [...links.values()];
}

/** Running text, with the passage or decision point that it stands in or is the reason of. */
interface Stretch {
  readonly segments: readonly Segment[];
  readonly passage?: string;
}

/** All running text of a body, in order: the reasons follow their passage, and notes come last. */
function textsOf({ segments, notes }: Body): Stretch[] {
  const texts = segments.flatMap((segment): Stretch[] =>
    segment.type === 'passage'
      ? [segment.children, ...segment.shows.map((shown) => shown.reason)].map((inner) => ({
          segments: inner,
          passage: segment.id,
        }))
      : [{ segments: [segment], ...(segment.type === 'decision' && { passage: segment.id }) }],
  );
  return [...texts, ...notes.map((note) => ({ segments: note }))];
}

/** The sources named in front matter, each once. */
function sourcesInFields({ kind, fields }: WrittenEntry): string[] {
  const named = fieldReferences(original[kind], fields).filter((one) => one.kind === 'source');
  return [...new Set(named.map(({ id }) => id))];
}

/** Everything that an entry cites: body, reasons, notes, front matter and translations; each once, in the order of the text. */
export function citedSources(entry: WrittenEntry): string[] {
  const bodies = [entry.body, ...Object.values(entry.translations).map(({ body }) => body)];
  const inBodies = bodies.flatMap(textsOf).flatMap(({ segments }) => citedIn(segments));
  return [...new Set([...inBodies, ...sourcesInFields(entry)])];
}
