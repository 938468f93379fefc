import { readingMinutes } from '../body/reading-time.ts';
import { inLanguage, type EntryOf } from '../graph/entry.ts';
import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { labelOf, spokenIn, type Label, type Said } from './label.ts';
import { writtenView, type WrittenView } from './written-view.ts';

/** A concept of a lens: its place, the question it is there for, and what the cases show of it. */
export interface LensMember {
  readonly place: number;
  readonly concept: Label;
  readonly definition: Said;
  readonly prompt: string;
  readonly count: EvidenceCount;
}

/** What a lens says, wherever it is told. */
export interface LensView extends WrittenView<'lens'> {
  readonly members: readonly LensMember[];
}

/** A lens in a language. */
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
  const texts = members.map(({ prompt, definition }) => `${prompt} ${definition.words}`);
  return { ...written, members, minutes: readingMinutes(written.body, texts) };
}
