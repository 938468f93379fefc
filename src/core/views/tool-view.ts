import { readingMinutes } from '../body/reading-time.ts';
import type { EntryOf } from '../graph/entry.ts';
import { passagesOf } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { caseLabel, labelOf, type CaseLabel, type Label } from './label.ts';
import { otherNames, type NamesIn } from './other-names.ts';
import { writtenView, type WrittenView } from './written-view.ts';

/** Where a way of working was seen: the passage, what happened there, and how that is known. */
export interface SeenView {
  readonly id: string;
  /** The case; its reference leads to the passage. */
  readonly case: CaseLabel;
  readonly text: string;
  readonly sources: readonly string[];
}

/** Everything that the page of a way of working prints. */
export interface ToolView extends WrittenView<'tool'> {
  /** What it is called besides, its own language first. */
  readonly names: readonly NamesIn[];
  readonly concepts: readonly Label[];
  readonly seen: readonly SeenView[];
}

/** What the page of a way of working prints. Cases that do not exist are left out; a passage that does not leads to its case. */
export function toolView(graph: Graph, entry: EntryOf<'tool'>, locale: Locale): ToolView {
  const written = writtenView(graph, entry, locale);
  const { fields, lang } = written;
  const texts = [...fields.steps, ...fields.seen, ...fields.cost, ...fields.unknown].map(({ text }) => text);
  return {
    ...written,
    minutes: readingMinutes(written.body, texts),
    names: otherNames(graph, entry, lang),
    concepts: fields.concepts.flatMap((id) => {
      const concept = graph.get('concept', id);
      return concept === undefined ? [] : [labelOf(graph, concept, lang)];
    }),
    seen: fields.seen.flatMap(({ id, case: named, passage, text, sources }) => {
      const found = graph.get('case', named);
      if (found === undefined) return [];
      const label = caseLabel(graph, found, lang);
      const there = passagesOf(found.body.segments).find(
        (one) => one.id === passage || one.formerIds?.includes(passage),
      );
      const ref = there === undefined ? label.ref : { ...label.ref, fragment: there.id };
      return [{ id, text, sources, case: { ...label, ref } }];
    }),
  };
}
