import { allSegments, type Body } from '../body/segment.ts';
import type { Kind } from '../model/kind.ts';
import { isWritten } from '../model/kind.ts';
import type { Entry } from './entry.ts';
import { citedSources, linksFrom } from './graph.ts';

/** How far an entry has come, from what its author alone sees to what everybody does. */
export const states = ['draft', 'review', 'published'] as const;
export type State = (typeof states)[number];

/** What decides whether an entry is shown: how far it has come, and which entries it names. */
export interface Stated {
  readonly kind: Kind;
  readonly id: string;
  readonly formerIds: readonly string[];
  readonly state: State;
  readonly names: readonly string[];
}

/** Whether one state is at least as far as another. */
export function hasCome(state: State, as: State): boolean {
  return states.indexOf(state) >= states.indexOf(as);
}

/**
 * The ids of the entries that are shown when everything from one state on is: what is written by its own state, a word of a trade always, another record
 * (a source, an organisation, a person) when something that is shown names it. From drafts on everything is shown, so that a new record can be looked at.
 */
export function shownIds(entries: readonly Stated[], from: State): ReadonlySet<string> {
  if (from === 'draft') return new Set(entries.map(({ id }) => id));
  const called = new Map(entries.flatMap((entry) => [entry.id, ...entry.formerIds].map((id) => [id, entry] as const)));
  const waiting = entries.filter(({ kind, state }) => (isWritten(kind) || kind === 'word') && hasCome(state, from));
  const shown = new Set(waiting.map(({ id }) => id));
  for (const { names } of waiting) {
    for (const name of names) {
      const named = called.get(name);
      if (named === undefined || isWritten(named.kind) || shown.has(named.id) || !hasCome(named.state, from)) continue;
      shown.add(named.id);
      waiting.push(named);
    }
  }
  return shown;
}

/** The entries that are shown when everything from one state on is. */
export function shownEntries(entries: readonly Entry[], from: State): Entry[] {
  const ids = shownIds(entries.map(stated), from);
  return entries.filter(({ id }) => ids.has(id));
}

/** The state of an entry: that of a case is written in it; whatever else can be read is published. */
function stateOf(entry: Entry): State {
  return entry.kind === 'case' ? entry.fields.status : 'published';
}

function stated(entry: Entry): Stated {
  const { kind, id, fields } = entry;
  return { kind, id, formerIds: fields.formerIds ?? [], state: stateOf(entry), names: namesIn(entry) };
}

/** Everything that an entry names, in all its languages. */
function namesIn(entry: Entry): string[] {
  const links = linksFrom(entry).map(({ to }) => to);
  if (!('body' in entry)) return links;
  const translations: readonly { readonly body: Body }[] = Object.values(entry.translations);
  const translated = translations
    .flatMap(({ body }) => [...allSegments(body.segments)])
    .flatMap((segment) => (segment.type === 'link' ? [segment.to] : []));
  return [...links, ...citedSources(entry), ...translated];
}
