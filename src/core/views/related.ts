import { hows, type How } from '../body/passage.ts';
import type { EntryOf } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Id } from '../model/fields.ts';
import type { Locale } from '../model/locale.ts';
import { caseLabel, labelOf, type CaseLabel, type Label } from './label.ts';

/** What two cases have to do with each other: both show a concept in this way, in several ways, or each the other way round. */
export type Kinship = How | 'several' | 'opposite';

/** Another case worth reading after this one, and why. */
export interface RelatedCase {
  readonly case: CaseLabel;
  readonly kinship: Kinship;
  /** The concepts that this is true of, the rarest first. */
  readonly concepts: readonly Label[];
}

const most = 3;
const mostConcepts = 2;
/** A contradiction teaches more than a likeness. */
const weights: Readonly<Record<Kinship, number>> = {
  opposite: 1.6,
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
  return graph
    .all('case')
    .filter((other) => other.id !== id)
    .flatMap((other) => {
      const shared = sharedConcepts(graph, own, waysOf(graph, other.id));
      const score = shared.reduce((sum, { weight }) => sum + weight, 0);
      return shared.length === 0 ? [] : [{ other, shared, score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other, shared }) => {
      const byKinship = [...Map.groupBy(shared, ({ kinship }) => kinship)].map(([kinship, found]) => ({
        kinship,
        found: found.sort((a, b) => b.weight - a.weight),
        weight: found.slice(0, mostConcepts).reduce((sum, { weight }) => sum + weight, 0),
      }));
      const [reason] = byKinship.sort((a, b) => b.weight - a.weight);
      return {
        case: caseLabel(graph, other, locale),
        kinship: reason?.kinship ?? 'several',
        concepts: (reason?.found ?? []).slice(0, mostConcepts).map(({ concept }) => labelOf(graph, concept, locale)),
      };
    });
}

type Ways = ReadonlyMap<string, ReadonlySet<How>>;

/** In which ways a case shows each of its concepts. */
function waysOf(graph: Graph, id: Id<'case'>): Ways {
  const byConcept = Map.groupBy(graph.evidenceOf(id), ({ concept }) => concept);
  return new Map([...byConcept].map(([concept, found]) => [concept, new Set(found.map(({ how }) => how))]));
}

function sharedConcepts(graph: Graph, own: Ways, others: Ways) {
  return [...own].flatMap(([id, ways]) => {
    const theirs = others.get(id);
    const concept = graph.get('concept', id);
    if (theirs === undefined || concept === undefined) return [];
    const kinship = kinshipOf(ways, theirs);
    return [{ concept, kinship, weight: weights[kinship] / Math.log2(casesThatShow(graph, concept)) }];
  });
}

function casesThatShow(graph: Graph, { id }: EntryOf<'concept'>): number {
  return new Set(graph.evidence(id).map(({ caseId }) => caseId)).size;
}

function kinshipOf(ways: ReadonlySet<How>, theirs: ReadonlySet<How>): Kinship {
  const against = (one: ReadonlySet<How>) => one.has('contradicts') && !one.has('illustrates');
  const fore = (one: ReadonlySet<How>) => one.has('illustrates') && !one.has('contradicts');
  if ((fore(ways) && against(theirs)) || (against(ways) && fore(theirs))) return 'opposite';
  const both = hows.find((how) => ways.has(how) && theirs.has(how));
  return both ?? 'several';
}
