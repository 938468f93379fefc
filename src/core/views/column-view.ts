import type { EntryOf } from '../graph/entry.ts';
import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { caseView, type CaseView } from './case-view.ts';
import { quotationOf, type Quotation } from './evidence-view.ts';

/** What one case has for one concept. */
export interface ConceptPassages {
  readonly concept: string;
  readonly count: EvidenceCount;
  readonly passages: readonly Quotation[];
}

/** Everything that a case shows as a column beside others: what its own page says of it, and its passages by concept. */
export interface ColumnView {
  readonly view: CaseView;
  /** In the order of the text. */
  readonly byConcept: readonly ConceptPassages[];
}

/** What the column of a case prints, in the language of the case. */
export function columnView(graph: Graph, entry: EntryOf<'case'>, locale: Locale): ColumnView {
  const view = caseView(graph, entry, locale);
  const byConcept = [...Map.groupBy(graph.evidenceOf(entry.id), ({ concept }) => concept)].map(
    ([concept, evidence]): ConceptPassages => ({
      concept,
      count: countEvidence(evidence),
      passages: evidence.flatMap((one) => quotationOf(graph, one, view.lang)),
    }),
  );
  return { view, byConcept };
}
