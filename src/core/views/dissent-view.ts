import { hows, isBelow, type How } from '../body/passage.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { quotations, type Quotation } from './evidence-view.ts';
import { gistOf, labelOf, type Label, type Said } from './label.ts';

/** A concept with what cases have to say about it in one way. */
export interface DissentConcept {
  readonly concept: Label;
  readonly definition: Said | undefined;
  /** The strongest first. Their passages stand in their cases. */
  readonly quotations: readonly Quotation[];
}

/** All that relates to concepts in one way other than showing them. */
export interface DissentPart {
  readonly how: How;
  readonly count: number;
  /** By name. */
  readonly concepts: readonly DissentConcept[];
}

/** Where cases do not simply show their concepts: what lies below the line of a profile first, then what nuances. */
export function dissentView(graph: Graph, locale: Locale): DissentPart[] {
  const all = graph.all('concept').map((concept) => ({ concept, evidence: quotations(graph, concept.id, locale) }));
  const told = [...hows.filter(isBelow), ...hows.filter((how) => !isBelow(how) && how !== 'illustrates')];
  return told.map((how) => {
    const concepts = all
      .map(({ concept, evidence }) => ({
        concept: labelOf(graph, concept, locale),
        definition: gistOf(graph, concept, locale),
        quotations: evidence.filter((one) => one.how === how).map((one) => ({ ...one, passage: [] })),
      }))
      .filter(({ quotations: found }) => found.length > 0)
      .sort((a, b) => a.concept.name.words.localeCompare(b.concept.name.words, locale));
    return { how, count: concepts.reduce((sum, one) => sum + one.quotations.length, 0), concepts };
  });
}
