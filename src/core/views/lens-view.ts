import { inLanguage, type EntryOf } from '../graph/entry.ts';
import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { caseLabel, labelOf, spokenIn, type CaseLabel, type Label, type Said } from './label.ts';
import { writtenView, type WrittenView } from './written-view.ts';

/** A concept of a lens: its place, the question it is there for, and what the cases show of it. */
export interface LensMember {
  readonly place: number;
  readonly concept: Label;
  readonly definition: Said;
  readonly prompt: string;
  readonly count: EvidenceCount;
}

/** Everything that the page of a lens prints. */
export interface LensView extends WrittenView<'lens'> {
  readonly members: readonly LensMember[];
  /** The cases it lights, with a count per place; 0 is a cell that is honestly empty. */
  readonly cases: readonly { readonly case: CaseLabel; readonly passages: readonly number[] }[];
}

/** What the page of a lens prints. */
export function lensView(graph: Graph, entry: EntryOf<'lens'>, locale: Locale): LensView {
  const written = writtenView(graph, entry, locale);
  const { fields, lang } = written;
  const members = fields.concepts.flatMap(({ concept: id, prompt }, at) => {
    const concept = graph.get('concept', id);
    if (concept === undefined) return [];
    return [
      {
        place: at + 1,
        concept: labelOf(graph, concept, lang),
        definition: { words: inLanguage(concept, lang).fields.definition, lang: spokenIn(graph, concept, lang).lang },
        prompt,
        count: countEvidence(graph.evidence(id)),
      },
    ];
  });
  const cases = graph.all('case').map((one) => ({
    case: caseLabel(graph, one, lang),
    passages: members.map(
      (member) =>
        countEvidence(graph.evidenceOf(one.id).filter(({ concept }) => concept === member.concept.ref.id)).passages,
    ),
  }));
  return {
    ...written,
    members,
    cases,
  };
}
