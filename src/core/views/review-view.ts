import type { How, Reading } from '../body/passage.ts';
import type { Body } from '../body/segment.ts';
import type { Entry } from '../graph/entry.ts';
import type { Evidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { State } from '../graph/publicity.ts';
import { outdatedSections } from '../graph/sections.ts';
import { isWritten, kinds } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { grades, type Grade } from '../model/source.ts';
import { excerptOf } from './excerpt.ts';
import { gistOf, labelOf, type Label } from './label.ts';
import { weakClaimsIn, type OpenClaim } from './open-view.ts';

/** A part of an entry that is not what it was. A section without a name is what stands before the first heading. */
export type Change =
  | { readonly type: 'field'; readonly name: string }
  | { readonly type: 'section'; readonly name: string | undefined }
  | { readonly type: 'translation'; readonly lang: Locale; readonly how: 'added' | 'changed' | 'removed' };

/** An entry that a change adds, changes or takes away. */
export interface ReviewedEntry {
  readonly label: Label;
  readonly path: string;
  /** How far it has come; undefined for what has no states. */
  readonly state: State | undefined;
  /** Whether this change is what makes it public. */
  readonly publishes: boolean;
  /** Whether it says when and by whom it was read through. */
  readonly reviewed: boolean;
  /** What it was called before, when that is another id. */
  readonly was: string | undefined;
  /** What is not as it was; empty for an entry that is new or gone. */
  readonly changes: readonly Change[];
}

/** One passage tied to a concept, with its first words. */
export interface ReviewedTie {
  readonly from: Label;
  readonly how: How;
  readonly reading: Reading;
  readonly excerpt: string;
}

/** A record that entries begin to name, with what it is in a sentence. */
interface NamedRecord {
  readonly label: Label;
  readonly gist: string;
  /** The entries that did not name it before. */
  readonly by: readonly Label[];
}

/** What changes between two states of an atlas, for those who decide on it. */
export interface Review {
  readonly added: readonly ReviewedEntry[];
  readonly changed: readonly ReviewedEntry[];
  readonly removed: readonly ReviewedEntry[];
  readonly concepts: readonly {
    readonly concept: Label;
    readonly gained: readonly ReviewedTie[];
    readonly lost: readonly ReviewedTie[];
  }[];
  /** Sources that are new, have another grade or are cited anew, the least trusted first. */
  readonly sources: readonly (NamedRecord & { readonly grade: Grade; readonly gradeBefore: Grade | undefined })[];
  readonly people: readonly NamedRecord[];
  /** New or changed claims that rest on sources about their own work alone. */
  readonly weak: readonly (OpenClaim & { readonly of: Label })[];
  /** Translations of which the original moves on. */
  readonly outdated: readonly { readonly label: Label; readonly lang: Locale }[];
  /** Whose pages print something else, by kind and id. */
  readonly pages: readonly Label[];
}

/** What changes from one state of an atlas to another, in a language. Both have what is not published too. */
export function reviewView(before: Graph, after: Graph, locale: Locale): Review {
  const all = (graph: Graph) => kinds.flatMap((kind): readonly Entry[] => graph.all(kind));
  const earlier = (entry: Entry) =>
    [entry.id, ...(entry.fields.formerIds ?? [])].flatMap((id) => own(before, id) ?? [])[0];
  const pairs = all(after).map((now) => ({ now, was: earlier(now) }));
  const reviewed = (graph: Graph, entry: Entry, was?: Entry): ReviewedEntry => ({
    label: labelOf(graph, entry, locale),
    path: entry.path,
    state: statusOf(entry),
    publishes: statusOf(entry) === 'published' && (was === undefined || statusOf(was) !== 'published'),
    reviewed: 'lastReviewed' in entry.fields && entry.fields.lastReviewed !== undefined,
    was: was === undefined || was.id === entry.id ? undefined : was.id,
    changes: was === undefined ? [] : changesOf(was, entry),
  });
  const kept = new Set(pairs.flatMap(({ was }) => was ?? []));
  const changed = pairs.flatMap(({ now, was }) => (was === undefined ? [] : [reviewed(after, now, was)]));
  const namers = (id: string) => newNamers(before, after, id, locale);
  const record = (entry: Entry): NamedRecord => ({
    label: labelOf(after, entry, locale),
    gist: gistOf(after, entry, locale)?.words ?? '',
    by: namers(entry.id),
  });
  return {
    added: pairs.flatMap(({ now, was }) => (was === undefined ? [reviewed(after, now)] : [])),
    changed: changed.filter(({ changes, was }) => changes.length > 0 || was !== undefined),
    removed: all(before).flatMap((entry) => (kept.has(entry) ? [] : [reviewed(before, entry)])),
    concepts: conceptsOf(before, after, locale),
    sources: after
      .all('source')
      .map((entry) => {
        const gradeBefore = before.get('source', entry.id)?.fields.grade;
        return { ...record(entry), grade: entry.fields.grade, gradeBefore };
      })
      .filter(({ by, grade, gradeBefore }) => by.length > 0 || grade !== gradeBefore)
      .sort((a, b) => grades.indexOf(b.grade) - grades.indexOf(a.grade)),
    people: after
      .all('person')
      .map(record)
      .filter(({ by, label }) => by.length > 0 || before.get('person', label.ref.id) === undefined),
    weak: weakIn(before, after, locale),
    outdated: pairs.flatMap(({ now, was }) => outdatedBy(now, was, after, locale)),
    pages: pairs
      .filter(
        ({ now, was }) =>
          was === undefined ||
          changesOf(was, now).length > 0 ||
          printedOfOthers(before, was) !== printedOfOthers(after, now),
      )
      .map(({ now }) => labelOf(after, now, locale)),
  };
}

const statusOf = (entry: Entry): State | undefined => (entry.kind === 'case' ? entry.fields.status : undefined);

/** The entry that has an id now, and had it not only before. */
function own(graph: Graph, id: string): Entry | undefined {
  const entry = graph.find(id);
  return entry?.id === id ? entry : undefined;
}

/** What differs between an entry and what it was. */
function changesOf(was: Entry, now: Entry): Change[] {
  const fields = different(new Map(Object.entries(was.fields)), new Map(Object.entries(now.fields)));
  const said = fields.map((name): Change => ({ type: 'field', name }));
  if (!('body' in was) || !('body' in now)) return said;
  const sections = different(sectionsOf(was.body), sectionsOf(now.body));
  const [old, current] = [new Map(Object.entries(was.translations)), new Map(Object.entries(now.translations))];
  return [
    ...said,
    ...sections.map((name): Change => ({ type: 'section', name })),
    ...different(old, current).map((lang): Change => {
      const how = !old.has(lang) ? 'added' : current.has(lang) ? 'changed' : 'removed';
      return { type: 'translation', lang, how };
    }),
  ];
}

/** The keys under which two maps do not hold the same, in the order of the second. */
function different<Key>(was: ReadonlyMap<Key, unknown>, now: ReadonlyMap<Key, unknown>): Key[] {
  const keys = new Set([...now.keys(), ...was.keys()]);
  return [...keys].filter((key) => JSON.stringify(was.get(key)) !== JSON.stringify(now.get(key)));
}

/** What stands below each heading; footnotes belong to the opening. */
function sectionsOf({ segments, notes }: Body): ReadonlyMap<string | undefined, unknown> {
  const sections = new Map<string | undefined, unknown[]>([[undefined, [notes]]]);
  let name: string | undefined;
  for (const segment of segments) {
    if (segment.type === 'heading') name = segment.text;
    sections.set(name, [...(sections.get(name) ?? []), segment]);
  }
  return sections;
}

/** What the page of an entry prints of others: who names it, and where; of a concept also what passages say of it. */
const printedOfOthers = (graph: Graph, entry: Entry): string =>
  JSON.stringify([graph.backlinks(entry.id), entry.kind === 'concept' ? graph.evidence(entry.id) : []]);

/** The entries that name an entry now and did not before. */
function newNamers(before: Graph, after: Graph, id: string, locale: Locale): Label[] {
  const had = new Set<string | undefined>(before.backlinks(id).map(({ from }) => after.find(from.id)?.id));
  const now = new Set(after.backlinks(id).map(({ from }) => from.id));
  return [...now].flatMap((from) => {
    const entry = had.has(from) ? undefined : after.find(from);
    return entry === undefined ? [] : [labelOf(after, entry, locale)];
  });
}

function conceptsOf(before: Graph, after: Graph, locale: Locale): Review['concepts'] {
  const keyOf = ({ caseId, passageId, how, reading }: Evidence) =>
    `${after.find(caseId)?.id ?? caseId}#${passageId} ${how} ${reading}`;
  const tie = (graph: Graph, { caseId, passageId, how, reading, original, translations }: Evidence): ReviewedTie[] => {
    const entry = graph.get('case', caseId);
    if (entry === undefined) return [];
    const { ref, name } = labelOf(graph, entry, locale);
    const { passage } = translations[locale] ?? original;
    return [{ from: { ref: { ...ref, fragment: passageId }, name }, how, reading, excerpt: excerptOf(passage) }];
  };
  return after.all('concept').flatMap((concept) => {
    const was = [concept.id, ...(concept.fields.formerIds ?? [])].flatMap(
      (id) => before.get('concept', id)?.id ?? [],
    )[0];
    const [old, now] = [was === undefined ? [] : before.evidence(was), after.evidence(concept.id)];
    const missing = (from: readonly Evidence[], others: readonly Evidence[], graph: Graph) => {
      const known = new Set(others.map(keyOf));
      return from.filter((one) => !known.has(keyOf(one))).flatMap((one) => tie(graph, one));
    };
    const [gained, lost] = [missing(now, old, after), missing(old, now, before)];
    return gained.length + lost.length === 0 ? [] : [{ concept: labelOf(after, concept, locale), gained, lost }];
  });
}

function weakIn(before: Graph, after: Graph, locale: Locale): Review['weak'] {
  return after.all('case').flatMap((entry) => {
    const was = before.get('case', entry.id);
    const had = new Set((was === undefined ? [] : weakClaimsIn(before, was, locale)).map(({ said }) => said.words));
    const of = labelOf(after, entry, locale);
    return weakClaimsIn(after, entry, locale).flatMap((claim) => (had.has(claim.said.words) ? [] : [{ ...claim, of }]));
  });
}

/** The translations of an entry that are as old as what changed in it. */
function outdatedBy(now: Entry, was: Entry | undefined, after: Graph, locale: Locale): Review['outdated'] {
  if (!('body' in now) || !isWritten(now.kind) || was === undefined || !('body' in was)) return [];
  return Object.keys(now.translations)
    .filter((lang) => outdatedSections(now, lang).size > outdatedSections(was, lang).size)
    .map((lang) => ({ label: labelOf(after, now, locale), lang }));
}
