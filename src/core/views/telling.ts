import type { Graph } from '../graph/graph.ts';
import type { Id } from '../model/fields.ts';

/** How a case is told, when that asks for care or deserves trust: by those involved, by one source, by research and official documents. */
export type Telling = 'one-sided' | 'one-source' | 'researched';

/**
 * How a case is told, from what its passages rest on. What holds for more than half of them holds for the case: sources of grade C alone make it
 * one-sided, one and the same source alone makes it a story of one source, and a source of grade A makes it researched. The first of these that
 * holds is told; undefined when none does, or when there is no passage.
 */
export function tellingOf(graph: Graph, id: Id<'case'>): Telling | undefined {
  const passages = [...new Map(graph.evidenceOf(id).map(({ passageId, sources }) => [passageId, sources])).values()];
  const gradesOf = (sources: readonly string[]) => sources.map((one) => graph.get('source', one)?.fields.grade);
  const most = (holds: (sources: readonly string[]) => boolean) => passages.filter(holds).length > passages.length / 2;
  const alone = Map.groupBy(
    passages.filter(({ length }) => length === 1),
    ([only]) => only,
  );
  if (most((sources) => sources.length > 0 && gradesOf(sources).every((grade) => grade === 'C'))) return 'one-sided';
  if ([...alone.values()].some((told) => told.length > passages.length / 2)) return 'one-source';
  return most((sources) => gradesOf(sources).includes('A')) ? 'researched' : undefined;
}
