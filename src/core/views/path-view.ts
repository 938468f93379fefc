import type { EntryOf } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { gistOf, labelOf, type Label, type Said } from './label.ts';
import { writtenView, type WrittenView } from './written-view.ts';

/** A step of a learning path: where to go, what to do there, how long it takes. */
export interface StepView {
  readonly id: string;
  /** The entry, with the passage to begin at as fragment. */
  readonly entry: Label;
  /** The lens through which it is read. */
  readonly lens: Label | undefined;
  readonly gist: Said | undefined;
  readonly text: string;
  readonly minutes: number;
}

/** Everything that the page of a learning path prints. */
export interface PathView extends WrittenView<'path'> {
  readonly steps: readonly StepView[];
}

/** What the page of a learning path prints. Steps to entries that do not exist are left out. */
export function pathView(graph: Graph, entry: EntryOf<'path'>, locale: Locale): PathView {
  const written = writtenView(graph, entry, locale);
  const { fields, lang } = written;
  const steps = fields.steps.flatMap(({ id, entry: to, lens: named, passage, text, minutes }) => {
    const target = graph.find(to);
    if (target === undefined) return [];
    const { ref, name } = labelOf(graph, target, lang);
    const lens = named === undefined ? undefined : graph.get('lens', named);
    return [
      {
        id,
        entry: { ref: { ...ref, ...(passage === undefined ? {} : { fragment: passage }) }, name },
        lens: lens && labelOf(graph, lens, lang),
        gist: gistOf(graph, target, lang),
        text,
        minutes,
      },
    ];
  });
  return {
    ...written,
    steps,
    minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
  };
}
