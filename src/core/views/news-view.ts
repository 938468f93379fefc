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

/** An entry that was added. */
export interface News {
  readonly label: Label;
  /** The day, YYYY-MM-DD. */
  readonly day: string;
}

/**
 * The written entries that were added last, at most `most` of them, in the order of `changes`, which has the latest first; of one moment by kind and
 * id. What an atlas began with is no news, nor is what was changed, nor are other files.
 */
export function newsView(graph: Graph, changes: readonly FileChange[], most: number, locale: Locale): News[] {
  const begun = changes.at(-1)?.when;
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const moments = new Map([...changes].reverse().map(({ when }, at) => [when, at]));
  return writtenKinds
    .flatMap((kind) => graph.all(kind))
    .flatMap((entry) => {
      const change = byPath.get(entry.path);
      if (change?.added !== true || change.when === begun) return [];
      return [{ entry, when: change.when, moment: moments.get(change.when) ?? 0 }];
    })
    .sort((a, b) => b.moment - a.moment)
    .slice(0, most)
    .map(({ entry, when }) => ({ label: labelOf(graph, entry, locale), day: when.slice(0, 10) }));
}
