import { inLanguage, type EntryOf } from '../graph/entry.ts';
import { countEvidence, type Evidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { RelationKind } from '../model/concept.ts';
import type { Locale } from '../model/locale.ts';
import { otherNames, type NamesIn } from './other-names.ts';
import { quotations, type Quotation } from './evidence-view.ts';
import { labelOf, namedBy, toldIn, toolsFor, type Label, type Said } from './label.ts';
import { conceptProfile, type ProfilePart } from './profile.ts';
import { writtenView, type WrittenView } from './written-view.ts';

/** A relation as the page tells it, from the side of the concept that wrote it or of the other. */
export interface RelationView {
  readonly kind: RelationKind;
  /** True when the other concept wrote it, so that `part-of` reads as "consists of". */
  readonly inverse: boolean;
  readonly concept: Label;
  readonly reason: Said;
}

/** Everything that the page of a concept prints. */
export interface ConceptView extends WrittenView<'concept'> {
  /** What it is called besides, its own language first. */
  readonly names: readonly NamesIn[];
  readonly relations: readonly RelationView[];
  readonly lenses: readonly {
    readonly lens: Label;
    readonly place: number;
    readonly size: number;
  }[];
  readonly profile: readonly ProfilePart[];
  readonly evidence: readonly Quotation[];
  readonly count: EvidenceCount;
  /** When its text was written that tells what the passages show together, from how many of them, and how many came and went since. */
  readonly synthesis:
    { readonly date: string; readonly passages: number; readonly came: number; readonly went: number } | undefined;
  /** How many cases have no passage for it. */
  readonly casesWithout: number;
  readonly backlinks: readonly Label[];
  /** The ways of working that serve it. */
  readonly tools: readonly Label[];
}

/** What the page of a concept prints. */
export function conceptView(graph: Graph, entry: EntryOf<'concept'>, locale: Locale): ConceptView {
  const written = writtenView(graph, entry, locale);
  const { lang } = written;
  const evidence = graph.evidence(entry.id);
  const count = countEvidence(evidence);
  return {
    ...written,
    names: otherNames(graph, entry, lang),
    relations: relationsOf(graph, entry, lang),
    lenses: graph.lensesOf(entry.id).map(({ lens, place }) => ({
      lens: labelOf(graph, lens, lang),
      place,
      size: lens.fields.concepts.length,
    })),
    evidence: quotations(graph, entry.id, lang),
    count,
    synthesis: synthesisOf(entry, evidence),
    casesWithout: graph.all('case').length - count.cases,
    profile: conceptProfile(graph, evidence, lang),
    backlinks: namedBy(graph, entry.id, 'text', lang),
    tools: toolsFor(graph, entry.id, lang),
  };
}

function synthesisOf({ fields }: EntryOf<'concept'>, evidence: readonly Evidence[]): ConceptView['synthesis'] {
  if (fields.synthesis === undefined) return undefined;
  const { date, passages } = fields.synthesis;
  const now = new Set(evidence.map(({ caseId, passageId }) => `${caseId}#${passageId}`));
  const stayed = passages.filter((one) => now.has(one)).length;
  return { date, passages: passages.length, came: now.size - stayed, went: passages.length - stayed };
}

function relationsOf(graph: Graph, entry: EntryOf<'concept'>, locale: Locale): RelationView[] {
  const own = relationsFrom(graph, entry, locale).flatMap(({ to, ...relation }) => {
    const other = graph.get('concept', to);
    return other === undefined ? [] : [{ ...relation, inverse: false, concept: labelOf(graph, other, locale) }];
  });
  const told = new Set(own.map((relation) => relation.concept.ref.id));
  const others = namedBy(graph, entry.id, 'field', locale).flatMap((label) => {
    const other = graph.get('concept', label.ref.id);
    if (other === undefined || told.has(other.id)) return [];
    return relationsFrom(graph, other, locale)
      .filter(({ to }) => to === entry.id)
      .map(({ kind, reason }) => ({ kind, reason, inverse: true, concept: label }));
  });
  return [...own, ...others];
}

function relationsFrom(graph: Graph, entry: EntryOf<'concept'>, locale: Locale) {
  return (inLanguage(entry, locale).fields.relations ?? []).map(({ concept, kind, reason }) => ({
    to: String(concept),
    kind,
    reason: { words: reason, lang: toldIn(graph, entry, 'relations', concept, locale) },
  }));
}
