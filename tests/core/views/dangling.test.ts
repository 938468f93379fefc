import { expect, test } from 'vitest';
import type { Entry, EntryOf } from '../../../src/core/graph/entry.ts';
import { buildGraph, type Graph } from '../../../src/core/graph/graph.ts';
import { kinds } from '../../../src/core/model/kind.ts';
import { caseView } from '../../../src/core/views/case-view.ts';
import { conceptView } from '../../../src/core/views/concept-view.ts';
import { glossaryView } from '../../../src/core/views/glossary-view.ts';
import { homeView } from '../../../src/core/views/home-view.ts';
import { lensView } from '../../../src/core/views/lens-view.ts';
import { appearances, caseRows, conceptRows, usesOf } from '../../../src/core/views/list-view.ts';
import { openView } from '../../../src/core/views/open-view.ts';
import { languages, readFixture } from '../../fixtures/libraries/read.ts';
import { caseId } from '../ids.ts';

const { entries } = await readFixture('twee-regios');
const ids: readonly string[] = entries.map(({ id }) => id);
const changes = entries.map(({ path }, at) => ({ path, addedAt: `2026-01-0${at === 0 ? 1 : 2}T10:00:00Z` }));

/** Numbers from 0 up to `below`, the same on each run for a seed. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** An entry in which each id that it names may have become that of any other entry, or of none. Names of passages and items too. */
function shuffled(entry: Entry, next: (below: number) => number): Entry {
  const text = JSON.stringify(entry, (key, value: unknown) => {
    if (typeof value !== 'string' || key === 'id' || key === 'kind' || !ids.includes(value)) return value;
    const pick = next(3);
    return pick === 0 ? value : pick === 1 ? 'bestaat-niet' : (ids[next(ids.length)] ?? value);
  });
  const changed: unknown = JSON.parse(text);
  if (!isLike(changed, entry)) throw new Error('Only ids may change.');
  return changed;
}

const isLike = (changed: unknown, entry: Entry): changed is Entry =>
  typeof changed === 'object' && changed !== null && 'kind' in changed && changed.kind === entry.kind;

/** Everything that pages print of a graph, in one language. */
function allViews(graph: Graph, locale: 'nl' | 'en'): unknown[] {
  const records: readonly (EntryOf<'source'> | EntryOf<'organisation'> | EntryOf<'person'>)[] = [
    ...graph.all('source'),
    ...graph.all('organisation'),
    ...graph.all('person'),
  ];
  return [
    ...graph.all('case').map((entry) => caseView(graph, entry, locale)),
    ...graph.all('concept').map((entry) => conceptView(graph, entry, locale)),
    ...graph.all('lens').map((entry) => lensView(graph, entry, locale)),
    ...records.map((entry) => appearances(graph, entry, locale)),
    caseRows(graph, locale),
    conceptRows(graph, locale),
    homeView(graph, { story: 'regio-noord', changes }, locale),
    glossaryView(graph, locale),
    openView(graph, locale),
    graph.all('source').map((entry) => usesOf(graph, entry, locale)),
  ];
}

/** Every `ref` inside a value, whatever its depth. */
function refsIn(value: unknown): { readonly kind: unknown; readonly id: unknown }[] {
  if (value instanceof Map) return [...value.values()].flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'kind' in value && 'id' in value && Object.keys(value).length <= 3 ? [{ kind: value.kind, id: value.id }] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

test('a library in which names lead nowhere, or to another kind, has a view of every page, and links only to what exists', () => {
  let seen = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const next = seeded(seed * 7919);
    const some = entries.filter(() => next(4) > 0).map((entry) => shuffled(entry, next));
    const graph = buildGraph(some, languages);
    const here = new Set(some.map(({ kind, id }) => `${kind} ${id}`));
    for (const locale of languages) {
      for (const view of allViews(graph, locale)) {
        for (const { kind, id } of refsIn(view)) {
          if (!kinds.some((one) => one === kind)) continue;
          seen += 1;
          expect(here, `seed ${seed}`).toContain(`${String(kind)} ${String(id)}`);
        }
      }
    }
    for (const id of ['bestaat-niet', '__proto__', 'constructor']) {
      expect([graph.find(id), graph.get('case', id)]).toEqual([undefined, undefined]);
    }
    expect(graph.evidenceOf(caseId('bestaat-niet'))).toEqual([]);
  }
  expect(seen).toBeGreaterThan(1000);
});
