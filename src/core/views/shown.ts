import type { How, Reading } from '../body/passage.ts';
import type { Segment } from '../body/segment.ts';
import type { Evidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { gistOf, labelOf, type Label, type Said } from './label.ts';

/** One concept that a passage shows, as it stands in the margin beside it. */
export interface Shown {
  readonly concept: Label;
  readonly how: How;
  readonly reading: Reading;
  readonly reason: readonly Segment[];
  readonly lang: Locale;
  /** Where the concept stands in the lenses offered on this page: the number of the lens and of the place, both from 1. */
  readonly places: readonly { readonly lens: number; readonly place: number }[];
}

/** A lens as it is offered on the page of a case. */
export interface LensChoice {
  /** From 1, in the order offered; the same number stands in the classes of passages. */
  readonly number: number;
  readonly label: Label;
  /** What it asks of a case. */
  readonly question: Said | undefined;
  /** How many passages of this case it lights. */
  readonly passages: number;
  /** Its concepts in order, with how many passages of this case show each and which is the first: 0 is an honest gap. */
  readonly concepts: readonly {
    readonly label: Label;
    readonly place: number;
    readonly passages: number;
    readonly first: string | undefined;
  }[];
}

/** The lenses through which a case can be read: those that light at least one of its passages, by id. */
export function lensChoices(graph: Graph, evidence: readonly Evidence[], locale: Locale): LensChoice[] {
  const lit = graph.all('lens').flatMap((lens) => {
    const members = lens.fields.concepts.map(({ concept }) => String(concept));
    const passages = new Set(evidence.filter((one) => members.includes(one.concept)).map((one) => one.passageId)).size;
    if (passages === 0) return [];
    const concepts = members.flatMap((id, at) => {
      const concept = graph.get('concept', id);
      if (concept === undefined) return [];
      const shown = new Set(evidence.filter((one) => one.concept === id).map((one) => one.passageId));
      const [first] = shown;
      return [{ label: labelOf(graph, concept, locale), place: at + 1, passages: shown.size, first }];
    });
    return [{ label: labelOf(graph, lens, locale), question: gistOf(graph, lens, locale), passages, concepts }];
  });
  return lit.map((choice, at) => ({ number: at + 1, ...choice }));
}

/** A lens as it lights passages. */
export interface LitLens extends Pick<LensChoice, 'number'> {
  readonly concepts: readonly { readonly label: Pick<Label, 'ref'>; readonly place: number }[];
}

/** What each passage of a case shows, by the id of the passage, in the order of the text. `conceptOf` gives the concept with an id as a link, if there is one. */
export function shownByPassage(
  evidence: readonly Evidence[],
  lenses: readonly LitLens[],
  { locale, original }: { readonly locale: Locale; readonly original: Locale },
  conceptOf: (id: string) => Label | undefined,
): ReadonlyMap<string, readonly Shown[]> {
  const shown = new Map<string, Shown[]>();
  for (const one of evidence) {
    const concept = conceptOf(one.concept);
    if (concept === undefined) continue;
    const words = one.translations[locale];
    const places = lenses.flatMap(({ number, concepts }) => {
      const place = concepts.find((member) => member.label.ref.id === concept.ref.id)?.place;
      return place === undefined ? [] : [{ lens: number, place }];
    });
    const list = shown.get(one.passageId) ?? [];
    shown.set(one.passageId, list);
    list.push({
      concept,
      how: one.how,
      reading: one.reading,
      reason: words?.reason ?? one.original.reason,
      lang: words === undefined ? original : locale,
      places,
    });
  }
  return shown;
}
