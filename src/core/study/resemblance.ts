import { isBelow, type How } from '../body/passage.ts';
import type { KnownAtlas, KnownCase, KnownTie, KnownTool } from './known-atlas.ts';

/** What someone's own case is, as far as it can be laid beside those of the atlas. */
export interface OwnProfile {
  readonly sectors: readonly string[];
  readonly scale: string | undefined;
  readonly partyKinds: readonly string[];
  /** What was seen, by concept; of what was not seen there is no reading. */
  readonly readings: ReadonlyMap<string, How>;
}

/** How two readings of a concept stand to each other: alike; on one side of the line of a profile, and not alike; on different sides. */
export type Match = 'same' | 'near' | 'contrary';

/**
 * What counts in a resemblance. It is no measure of quality: more points mean that there is more to talk about. A concept that few cases speak of says
 * more of a likeness, and counts `rare` times.
 */
export const points = { same: 2, near: 1, contrary: 0, sector: 1, scale: 1, partyKind: 1, rare: 2 } as const;

/** The most kinds of parties that count. */
const mostPartyKinds = 2;

/** The most cases that speak of a concept that is rare. */
export const rareCases = 3;

/** A concept that both speak of, and how much it counts. */
export interface SharedConcept {
  readonly concept: string;
  readonly own: How;
  /** The passages of the case that speak of it. */
  readonly ties: readonly KnownTie[];
  readonly match: Match;
  readonly isRare: boolean;
  readonly points: number;
}

/** How far a case of the atlas resembles someone's own, with everything that was counted. */
export interface Likeness {
  readonly case: KnownCase;
  readonly points: number;
  readonly sectors: readonly string[];
  readonly scale: boolean;
  readonly partyKinds: readonly string[];
  /** What both speak of: what counts for most comes first, and then by id. */
  readonly concepts: readonly SharedConcept[];
}

/** Two readings of one concept beside each other. */
export function matchOf(own: How, theirs: How): Match {
  if (own === theirs) return 'same';
  return isBelow(own) === isBelow(theirs) ? 'near' : 'contrary';
}

const matches = ['same', 'near', 'contrary'] as const;
const byId = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const within = (all: readonly string[], some: readonly string[]) =>
  [...new Set(some)].filter((one) => all.includes(one)).sort(byId);

/**
 * The cases of the atlas that have anything in common with someone's own, the nearest first; what has as many points goes by concepts in common, and then
 * by id. What neither the own case nor a case speaks of changes nothing in its place.
 */
export function likenesses(own: OwnProfile, { cases }: Pick<KnownAtlas, 'cases'>): Likeness[] {
  const tellers = new Map<string, number>();
  for (const { ties } of cases)
    for (const concept of new Set(ties.map((tie) => tie.concept)))
      tellers.set(concept, (tellers.get(concept) ?? 0) + 1);
  const isRare = (concept: string) => (tellers.get(concept) ?? 0) <= rareCases;
  return cases
    .map((one) => likenessOf(own, one, isRare))
    .filter((likeness) => likeness.points > 0)
    .sort((a, b) => b.points - a.points || b.concepts.length - a.concepts.length || byId(a.case.id, b.case.id));
}

function likenessOf(own: OwnProfile, one: KnownCase, isRare: (concept: string) => boolean): Likeness {
  const concepts = [...own.readings]
    .flatMap(([concept, how]): SharedConcept[] => {
      const ties = one.ties.filter((tie) => tie.concept === concept);
      const match = matches.find((wanted) => ties.some((tie) => matchOf(how, tie.how) === wanted));
      if (match === undefined) return [];
      const rare = isRare(concept);
      return [{ concept, own: how, ties, match, isRare: rare, points: points[match] * (rare ? points.rare : 1) }];
    })
    .sort((a, b) => b.points - a.points || byId(a.concept, b.concept));
  const sectors = within(one.sectors, own.sectors);
  const scale = own.scale !== undefined && own.scale === one.scale;
  const partyKinds = within(one.partyKinds, own.partyKinds);
  const fields =
    sectors.length * points.sector +
    (scale ? points.scale : 0) +
    Math.min(partyKinds.length, mostPartyKinds) * points.partyKind;
  const sum = concepts.reduce((all, shared) => all + shared.points, fields);
  return { case: one, points: sum, sectors, scale, partyKinds, concepts };
}

/** A concept of which passages say something else than its reader does. */
export interface Contradiction {
  readonly concept: string;
  readonly own: How;
  readonly passages: readonly { readonly case: KnownCase; readonly tie: KnownTie }[];
}

/**
 * The passages that speak against a reading of someone's own: on the other side of the line of a profile. Those of cases that resemble the own case most
 * come first, and so do the concepts that they speak of.
 */
export function contradictions(own: OwnProfile, { cases }: Pick<KnownAtlas, 'cases'>): Contradiction[] {
  const nearest = likenesses(own, { cases }).map((likeness) => likeness.case);
  const others = cases.filter((one) => !nearest.includes(one)).sort((a, b) => byId(a.id, b.id));
  const inOrder = [...nearest, ...others];
  const told = [...own.readings].map(([concept, how]): Contradiction => {
    const passages = inOrder.flatMap((one) =>
      one.ties
        .filter((tie) => tie.concept === concept && matchOf(how, tie.how) === 'contrary')
        .map((tie) => ({ case: one, tie })),
    );
    return { concept, own: how, passages };
  });
  const placeOf = ({ passages: [first] }: Contradiction) =>
    first === undefined ? inOrder.length : inOrder.indexOf(first.case);
  return told
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => placeOf(a) - placeOf(b) || byId(a.concept, b.concept));
}

/** A way of working, and what in someone's own case it may be of use for. */
export interface UsefulTool {
  readonly tool: KnownTool;
  /** The concepts that it serves and that do not go well in the own case. */
  readonly concepts: readonly string[];
  /** The cases in which it was seen, the nearest first. */
  readonly cases: readonly KnownCase[];
}

/** The ways of working that serve a concept that does not simply show in someone's own case: those that serve most of them first, then those of the nearest cases. */
export function usefulTools(own: OwnProfile, { cases, tools }: Pick<KnownAtlas, 'cases' | 'tools'>): UsefulTool[] {
  const open = [...own.readings].flatMap(([concept, how]) => (how === 'illustrates' ? [] : [concept]));
  const nearest = likenesses(own, { cases }).map((likeness) => likeness.case);
  const placeOf = (one: KnownCase | undefined) => {
    const at = one === undefined ? -1 : nearest.indexOf(one);
    return at === -1 ? nearest.length : at;
  };
  return tools
    .map((tool): UsefulTool => {
      const seenIn = cases
        .filter(({ id }) => tool.cases.includes(id))
        .sort((a, b) => placeOf(a) - placeOf(b) || byId(a.id, b.id));
      return { tool, concepts: within(tool.concepts, open), cases: seenIn };
    })
    .filter(({ concepts }) => concepts.length > 0)
    .sort(
      (a, b) =>
        b.concepts.length - a.concepts.length ||
        placeOf(a.cases[0]) - placeOf(b.cases[0]) ||
        byId(a.tool.id, b.tool.id),
    );
}
