import type { EntryOf } from '../graph/entry.ts';
import { countEvidence, type Evidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph, Tie } from '../graph/graph.ts';
import type { RelationKind } from '../model/concept.ts';
import type { Locale } from '../model/locale.ts';
import { mostTops } from './case-view.ts';
import { otherNames, type NamesIn } from './concept-names.ts';
import { quotations, type Quotation } from './evidence-view.ts';
import { labelOf, said, type Label, type Said } from './label.ts';
import type { PlateTop } from '../figures/plate.ts';
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
export interface ConceptView extends WrittenView {
  readonly term: string;
  readonly definition: string;
  readonly group: string;
  /** What it is called besides, its own language first. */
  readonly names: readonly NamesIn[];
  readonly relations: readonly RelationView[];
  readonly lenses: readonly {
    readonly lens: Label;
    readonly place: number;
    readonly size: number;
  }[];
  readonly evidence: readonly Quotation[];
  readonly count: EvidenceCount;
  readonly backlinks: readonly Label[];
}

/** What the page of a concept prints. */
export function conceptView(graph: Graph, entry: EntryOf<'concept'>, locale: Locale): ConceptView {
  const { fields } = entry;
  const written = writtenView(graph, entry, locale);
  const { lang } = written;
  const translation = entry.translations[lang];
  const evidence = graph.evidence(entry.id);
  return {
    ...written,
    term: translation?.words.term ?? fields.term,
    definition: translation?.words.definition ?? fields.definition,
    group: fields.group,
    names: otherNames(graph, entry, lang),
    relations: relationsOf(graph, entry, lang),
    lenses: graph.lensesOf(entry.id).map(({ lens, place }) => {
      return {
        lens: labelOf(graph, lens, lang),
        place,
        size: lens.fields.concepts.length,
      };
    }),
    evidence: quotations(graph, entry.id, lang),
    count: countEvidence(evidence),
    tops: topsOf(graph, evidence, lang),
    backlinks: namedBy(graph, entry.id, ['text'], lang),
  };
}

/** The cases that show a concept, by their places, the most passages first. */
function topsOf(graph: Graph, evidence: readonly Evidence[], lang: Locale): PlateTop[] {
  const tops = [...Map.groupBy(evidence, (one) => one.caseId)].flatMap(([id, ofCase]) => {
    const found = graph.get('case', id);
    if (found === undefined) return [];
    return [
      { label: found.translations[lang]?.words.place ?? found.fields.place, weight: countEvidence(ofCase).passages },
    ];
  });
  return tops.sort((a, b) => b.weight - a.weight).slice(0, mostTops);
}

/** The entries that name an entry in one of some ways, each once, in the order of the graph. */
function namedBy(graph: Graph, id: string, ties: readonly Tie[], locale: Locale): Label[] {
  const from = new Set(
    graph
      .backlinks(id)
      .filter((link) => ties.includes(link.tie))
      .map((link) => link.from.id),
  );
  return [...from].flatMap((one) => {
    const entry = graph.find(one);
    return entry === undefined ? [] : [labelOf(graph, entry, locale)];
  });
}

function relationsOf(graph: Graph, entry: EntryOf<'concept'>, locale: Locale): RelationView[] {
  const own = relationsFrom(graph, entry, locale).flatMap(({ to, ...relation }) => {
    const other = graph.get('concept', to);
    return other === undefined ? [] : [{ ...relation, inverse: false, concept: labelOf(graph, other, locale) }];
  });
  const told = new Set(own.map((relation) => relation.concept.ref.id));
  const others = namedBy(graph, entry.id, ['relation'], locale).flatMap((label) => {
    const other = graph.get('concept', label.ref.id);
    if (other === undefined || told.has(other.id)) return [];
    return relationsFrom(graph, other, locale)
      .filter(({ to }) => to === entry.id)
      .map(({ kind, reason }) => ({ kind, reason, inverse: true, concept: label }));
  });
  return [...own, ...others];
}

function relationsFrom(graph: Graph, entry: EntryOf<'concept'>, locale: Locale) {
  return (entry.fields.relations ?? []).map(({ concept, kind, reason }) => {
    const translated = entry.translations[locale]?.words.relations?.[concept];
    return { to: String(concept), kind, reason: said(graph, reason, translated, locale) };
  });
}
