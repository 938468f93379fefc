import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { mostTops } from './case-view.ts';
import { gistOf, labelOf, nameOf, type Label, type Languages, type Said } from './label.ts';
import { lensView, type LensView } from './lens-view.ts';
import type { PlateTop } from './plate.ts';

/** What the home page prints. */
export interface HomeView {
  readonly cases: number;
  readonly concepts: number;
  readonly count: EvidenceCount;
  readonly tops: readonly PlateTop[];
  readonly story: { readonly label: Label; readonly gist: Said | undefined } | undefined;
  readonly lenses: readonly LensView[];
}

/** The atlas at a glance; `story` is the id of the case it begins with. */
export function homeView(graph: Graph, story: string, locale: Locale, languages: Languages): HomeView {
  const told = graph.get('case', story);
  const concepts = graph.all('concept').map((entry) => ({
    label: nameOf(entry, locale, languages).words,
    weight: countEvidence(graph.evidence(entry.id)).passages,
  }));
  return {
    cases: graph.all('case').length,
    concepts: concepts.length,
    count: countEvidence(graph.all('case').flatMap((entry) => graph.evidenceOf(entry.id))),
    tops: concepts
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostTops),
    story:
      told === undefined
        ? undefined
        : { label: labelOf(told, locale, languages), gist: gistOf(told, locale, languages) },
    lenses: graph.all('lens').map((entry) => lensView(graph, entry, locale, languages)),
  };
}
