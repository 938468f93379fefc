import { hows, isBelow, type How } from '../body/passage.ts';
import type { EntryOf } from '../graph/entry.ts';
import { countEvidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Id } from '../model/fields.ts';
import type { Locale } from '../model/locale.ts';
import { caseLabel, labelOf, type CaseLabel, type Label } from './label.ts';

/** What two cases have to do with each other: both show a concept in this way, in several ways, or one shows what the other contradicts or lacks. */
export type Kinship = How | 'several' | 'opposite' | 'lacking';

/** Why cases are worth reading together: what they have to do with each other, and for which concepts, the rarest first. */
export interface Reason {
  readonly kinship: Kinship;
  readonly concepts: readonly Label[];
}

/** Another case worth reading after this one, and why. */
export interface RelatedCase extends Reason {
  readonly case: CaseLabel;
}

/** Two cases of which one shows what the other contradicts or lacks, and a lens to see it through. */
export interface Contrast extends Reason {
  readonly cases: readonly [CaseLabel, CaseLabel];
  readonly lens: string;
}

const most = 3;
const mostConcepts = 2;
/** A contradiction teaches more than a likeness. */
const weights: Readonly<Record<Kinship, number>> = {
  opposite: 1.6,
  lacking: 1.3,
  contradicts: 1.2,
  absent: 1.2,
  nuances: 1.1,
  illustrates: 1,
  several: 0.9,
};

/**
 * The cases that share most with a case, the nearest first, three at most. A concept that few cases show counts for more than one that many
 * show; the reason given is the one that counts for most.
 */
export function relatedCases(graph: Graph, id: Id<'case'>, locale: Locale): RelatedCase[] {
  const own = waysOf(graph, id);
  const concepts = [...own.keys()].flatMap((concept) => graph.get('concept', concept) ?? []);
  const near = new Set(concepts.flatMap((concept) => graph.evidence(concept.id).map(({ caseId }) => caseId)));
  return graph
    .all('case')
    .filter((other) => other.id !== id && near.has(other.id))
    .flatMap((other) => {
      const shared = sharedConcepts(graph, own, waysOf(graph, other.id));
      const score = shared.reduce((sum, { weight }) => sum + weight, 0);
      return shared.length === 0 ? [] : [{ other, shared, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other, shared }) => ({ case: caseLabel(graph, other, locale), ...reasonOf(graph, shared, locale) }));
}

/**
 * The pairs of cases that contrast most, three at most, each with cases of its own: in concepts that a lens has, so that a comparison shows it. A
 * contradiction goes before what is lacking, and a concept that few cases show before one that many show.
 */
export function contrasts(graph: Graph, locale: Locale): Contrast[] {
  const lensOf = new Map(
    graph
      .all('lens')
      .flatMap(({ id, fields }) => fields.concepts.map(({ concept }): [string, string] => [concept, id])),
  );
  const pairs = graph.all('concept').flatMap((concept) => {
    const lens = lensOf.get(concept.id);
    if (lens === undefined) return [];
    const cases = [...Map.groupBy(graph.evidence(concept.id), ({ caseId }) => caseId)].map(([id, ties]) => {
      return { id, ways: new Set(ties.map(({ how }) => how)) };
    });
    return cases
      .filter(({ ways }) => isFor(ways))
      .flatMap((one) =>
        cases
          .map((other) => ({ other, kinship: kinshipOf(one.ways, other.ways) }))
          .filter(({ kinship }) => kinship === 'opposite' || kinship === 'lacking')
          .map(({ other, kinship }) => {
            return {
              ids: [one.id, other.id] as const,
              concept,
              kinship,
              lens,
              weight: weightOf(graph, concept, kinship),
            };
          }),
      );
  });
  const taken = new Set<string>();
  return pairs
    .sort((a, b) => weights[b.kinship] - weights[a.kinship] || b.weight - a.weight)
    .filter(({ ids }) => {
      const free = ids.every((id) => !taken.has(id));
      if (free) for (const id of ids) taken.add(id);
      return free;
    })
    .slice(0, most)
    .flatMap(({ ids, concept, kinship, lens }) => {
      const [one, other] = ids.map((id) => graph.get('case', id));
      if (one === undefined || other === undefined) return [];
      return [
        {
          cases: [caseLabel(graph, one, locale), caseLabel(graph, other, locale)] as const,
          kinship,
          concepts: [labelOf(graph, concept, locale)],
          lens,
        },
      ];
    });
}

/** A concept that two cases share, and how much it counts. */
interface Shared {
  readonly concept: EntryOf<'concept'>;
  readonly kinship: Kinship;
  readonly weight: number;
}

/** The kinship that counts for most, with its concepts. */
function reasonOf(graph: Graph, shared: readonly Shared[], locale: Locale): Reason {
  const byKinship = [...Map.groupBy(shared, ({ kinship }) => kinship)].map(([kinship, all]) => {
    const found = all.toSorted((a, b) => b.weight - a.weight).slice(0, mostConcepts);
    return { kinship, found, weight: found.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const [reason] = byKinship.sort((a, b) => b.weight - a.weight);
  return {
    kinship: reason?.kinship ?? 'several',
    concepts: (reason?.found ?? []).map(({ concept }) => labelOf(graph, concept, locale)),
  };
}

type Ways = ReadonlyMap<string, ReadonlySet<How>>;

const known = new WeakMap<Graph, Map<string, Ways>>();

/** In which ways a case shows each of its concepts. */
function waysOf(graph: Graph, id: Id<'case'>): Ways {
  const ofGraph = known.get(graph) ?? new Map<string, Ways>();
  const ways = ofGraph.get(id) ?? findWays(graph, id);
  known.set(graph, ofGraph.set(id, ways));
  return ways;
}

function findWays(graph: Graph, id: Id<'case'>): Ways {
  const byConcept = Map.groupBy(graph.evidenceOf(id), ({ concept }) => concept);
  return new Map([...byConcept].map(([concept, found]) => [concept, new Set(found.map(({ how }) => how))]));
}

function sharedConcepts(graph: Graph, own: Ways, others: Ways): Shared[] {
  return [...own].flatMap(([id, ways]) => {
    const theirs = others.get(id);
    const concept = graph.get('concept', id);
    if (theirs === undefined || concept === undefined) return [];
    const kinship = kinshipOf(ways, theirs);
    return [{ concept, kinship, weight: weightOf(graph, concept, kinship) }];
  });
}

function weightOf(graph: Graph, { id }: EntryOf<'concept'>, kinship: Kinship): number {
  return weights[kinship] / Math.log2(countEvidence(graph.evidence(id)).cases);
}

const isFor = (ways: ReadonlySet<How>) => ways.has('illustrates') && !hows.some((how) => isBelow(how) && ways.has(how));

function kinshipOf(ways: ReadonlySet<How>, theirs: ReadonlySet<How>): Kinship {
  const has = (one: ReadonlySet<How>, how: How) => one.has(how) && !one.has('illustrates');
  const meets = (how: How) => (isFor(ways) && has(theirs, how)) || (isFor(theirs) && has(ways, how));
  if (meets('contradicts')) return 'opposite';
  if (meets('absent')) return 'lacking';
  return hows.find((how) => ways.has(how) && theirs.has(how)) ?? 'several';
}
