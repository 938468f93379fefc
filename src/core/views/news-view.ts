import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { writtenKinds, type WrittenKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { gistOf, labelOf, type Label, type Said } from './label.ts';
import { correctionsOf } from './written-view.ts';

/** When a file was added, as a version control system tells it. */
export interface FileChange {
  readonly path: string;
  /** A moment in ISO 8601; undefined when it is not told. */
  readonly addedAt: string | undefined;
}

/** An entry that was added, or in which something was corrected. */
export interface News {
  readonly label: Label;
  /** The day, YYYY-MM-DD; of a correction as precise as it is told. */
  readonly day: string;
  /** What it is in one sentence. */
  readonly gist: Said | undefined;
  /** What was corrected. */
  readonly correction?: Said;
}

/** What news is asked for: from which changes, how many at most, and of which kinds, all of them when nothing is said. */
export interface NewsChoice {
  readonly changes: readonly FileChange[];
  readonly most: number;
  readonly of?: readonly WrittenKind[];
}

/** What is new: entries that were added and corrections, at most `most` of both, the latest first. */
export function newsView(graph: Graph, { changes, most, of = writtenKinds }: NewsChoice, locale: Locale): News[] {
  const corrections = of
    .flatMap((kind) => graph.all(kind))
    .flatMap((entry) =>
      correctionsOf(graph, entry, locale).map(({ date, said }): News => {
        return { ...toldOf(graph, entry, locale), day: date, correction: said };
      }),
    );
  const news = addedIn(graph, { changes, most, of }, locale);
  for (const one of corrections) {
    const later = news.findIndex(({ day }) => day < one.day);
    news.splice(later === -1 ? news.length : later, 0, one);
  }
  return news.slice(0, most);
}

/**
 * The written entries that were added last, at most `most` of them, the latest first; of one moment by kind and id. What an atlas began with is no news,
 * nor are other files. What changed since it was added is news still.
 */
function addedIn(graph: Graph, { changes, most, of }: Required<NewsChoice>, locale: Locale): News[] {
  const added = new Map(
    changes.flatMap(({ path, addedAt }) =>
      addedAt === undefined ? [] : [[path, { day: addedAt.slice(0, 10), moment: Date.parse(addedAt) }]],
    ),
  );
  const begun = Math.min(...[...added.values()].map(({ moment }) => moment));
  return of
    .flatMap((kind) => graph.all(kind))
    .flatMap((entry) => {
      const found = added.get(entry.path);
      return found === undefined || found.moment === begun ? [] : [{ entry, ...found }];
    })
    .sort((a, b) => b.moment - a.moment)
    .slice(0, most)
    .map(({ entry, day }) => ({ ...toldOf(graph, entry, locale), day }));
}

const toldOf = (graph: Graph, entry: Entry, locale: Locale) => ({
  label: labelOf(graph, entry, locale),
  gist: gistOf(graph, entry, locale),
});
