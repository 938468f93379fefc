import type { SearchKind } from './page.ts';
import type { RankedPage } from './ranking.ts';

/** Results that stand together: the best of all kinds, or more of one kind. */
export interface ResultGroup {
  /** `undefined` for the best of all kinds. */
  readonly kind: SearchKind | undefined;
  /** How many pages of the kind there are in the answer, shown or not. */
  readonly total: number;
  /** Pages to show at once, best first; none when the reader has to ask for them. */
  readonly shown: readonly RankedPage[];
}

/** Best results of all kinds before the groups, more of each kind in its group, and results in all. */
const most = { best: 3, group: 2, all: 10 };

/** Puts an answer (best first) in groups: the best of all kinds, then the rest by kind, the kind of the best page first. */
export function groupPages(
  pages: readonly RankedPage[],
  kindOf: (id: number) => SearchKind | undefined,
): ResultGroup[] {
  const kinds = new Map<SearchKind | undefined, RankedPage[]>();
  for (const page of pages) kinds.set(kindOf(page.id), [...(kinds.get(kindOf(page.id)) ?? []), page]);
  const best = pages.slice(0, most.best);
  if (pages.length <= most.best || kinds.size === 1) {
    return [{ kind: undefined, total: pages.length, shown: pages.slice(0, most.all) }];
  }
  const first = new Set(best.map(({ id }) => id));
  let room = most.all - best.length;
  const groups: ResultGroup[] = [{ kind: undefined, total: pages.length, shown: best }];
  for (const [kind, all] of kinds) {
    const more = all.filter(({ id }) => !first.has(id));
    if (kind === undefined || more.length === 0) continue;
    const shown = more.slice(0, Math.min(most.group, room));
    room -= shown.length;
    groups.push({ kind, total: all.length, shown });
  }
  return groups;
}
