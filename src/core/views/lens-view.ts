import type { EntryOf } from '../graph/entry.ts';
import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Lens } from '../model/lens.ts';
import type { Locale } from '../model/locale.ts';
import { labelOf, nameOf, type Label, type Said } from './label.ts';
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
export interface LensView extends WrittenView {
  readonly title: string;
  readonly question: string;
  readonly figure: Lens['figure'];
  readonly members: readonly LensMember[];
  /** The cases it lights, with a count per place; 0 is a cell that is honestly empty. */
  readonly cases: readonly { readonly case: Label; readonly passages: readonly number[] }[];
}

/** What the page of a lens prints. */
export function lensView(graph: Graph, entry: EntryOf<'lens'>, locale: Locale): LensView {
  const { fields } = entry;
  const written = writtenView(graph, entry, locale);
  const { lang } = written;
  const translation = entry.translations[lang];
  const members = fields.concepts.flatMap(({ concept: id, prompt }, at) => {
    const concept = graph.get('concept', id);
    if (concept === undefined) return [];
    const words = concept.translations[lang]?.words.definition;
    return [
      {
        place: at + 1,
        concept: labelOf(graph, concept, lang),
        definition: { words: words ?? concept.fields.definition, lang: nameOf(graph, concept, lang).lang },
        prompt: translation?.words.concepts[id] ?? prompt,
        count: countEvidence(graph.evidence(id)),
      },
    ];
  });
  const cases = graph.all('case').map((one) => ({
    case: labelOf(graph, one, lang),
    passages: members.map(
      (member) =>
        countEvidence(graph.evidenceOf(one.id).filter(({ concept }) => concept === member.concept.ref.id)).passages,
    ),
  }));
  return {
    ...written,
    title: translation?.words.title ?? fields.title,
    question: translation?.words.question ?? fields.question,
    figure: fields.figure,
    members,
    cases,
    tops: members
      .filter((member) => member.count.passages > 0)
      .map(({ concept, count }) => ({ label: concept.name.words, weight: count.passages })),
  };
}
