import type { Graph } from '../graph/graph.ts';
import { writtenKinds } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { labelOf, type Label } from './label.ts';

/** The last change of a file, as a version control system tells it. */
export interface FileChange {
  readonly path: string;
  /** A moment in ISO 8601. */
  readonly when: string;
  /** Whether the file was added then. */
  readonly added: boolean;
}

/** An entry that was added or changed. */
export interface News {
  readonly label: Label;
  /** The day, YYYY-MM-DD. */
  readonly day: string;
  readonly added: boolean;
}

/**
 * The written entries that changed last, at most `most` of them: in the order of `changes`, which has the latest first; of one
 * moment, what was added before what was changed, and then by kind and id. Changes of other files are no news.
 */
export function newsView(graph: Graph, changes: readonly FileChange[], most: number, locale: Locale): News[] {
  const written = writtenKinds.flatMap((kind) => graph.all(kind));
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const moments = new Map([...changes].reverse().map(({ when }, at) => [when, at]));
  return written
    .flatMap((entry) => {
      const change = byPath.get(entry.path);
      return change === undefined ? [] : [{ entry, ...change, moment: moments.get(change.when) ?? 0 }];
    })
    .sort((a, b) => b.moment - a.moment || Number(b.added) - Number(a.added))
    .slice(0, most)
    .map(({ entry, when, added }) => ({ label: labelOf(graph, entry, locale), day: when.slice(0, 10), added }));
}
