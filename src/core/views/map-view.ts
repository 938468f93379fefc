import type { EntryOf } from '../graph/entry.ts';
import { countEvidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import type { Point } from '../figures/contour-path.ts';
import { labelOf, type Label } from './label.ts';
import { grow, overlap } from '../figures/label-room.ts';
import { placeNames, SCALES, type NamedRegion, type PlacedName, type PlacedRegion } from '../figures/map-labels.ts';
import { drawLand, type MapLand } from '../figures/map-land.ts';
import { layOutMap, MAP_HEIGHT, MAP_WIDTH, type MapTie } from '../figures/map-layout.ts';

/** A case or a concept on the map. */
export interface MapEntry {
  readonly label: Label;
  readonly kind: 'case' | 'concept';
  readonly x: number;
  readonly y: number;
  /** A concept: how many passages show it. A case: how many passages tie it to concepts. */
  readonly passages: number;
  /** Where its name stands; undefined when it has room at no level of detail. */
  readonly name: PlacedName | undefined;
  /** The regions it is a member of, by their number from 1, each with its place in that lens. */
  readonly in: readonly { readonly region: number; readonly place: number }[];
  /** What it is tied to, as indexes in the list of entries, in order. */
  readonly ties: readonly number[];
}

/** A lens as a region of the map. */
export interface MapRegion {
  /** From 1, as classes have it. */
  readonly number: number;
  /** As the map and the list print it. */
  readonly roman: string;
  readonly label: Label;
  readonly border: string;
  readonly name: PlacedRegion;
  /** Its concepts in order. */
  readonly members: readonly MapEntry[];
}

/** Everything that the map of the atlas prints, and the same as lists. */
export interface AtlasMapView {
  readonly width: number;
  readonly height: number;
  readonly lines: MapLand['lines'];
  readonly regions: readonly MapRegion[];
  readonly entries: readonly MapEntry[];
  /** Concepts that are in no lens, by name. */
  readonly loose: readonly MapEntry[];
  /** The cases by name. */
  readonly cases: readonly MapEntry[];
  /** For each level of detail up to the last on which a name appears, how many units of the map a unit of a name takes. */
  readonly scales: readonly number[];
  /** For each of these levels, how many entries are named. */
  readonly named: readonly number[];
}

/** The map of all cases and concepts. Where they stand depends on ids and ties alone, so it is the same in each language; names depend on the language. */
export function atlasMapView(graph: Graph, locale: Locale): AtlasMapView {
  const concepts = graph.all('concept');
  const cases = graph.all('case');
  const lenses = graph
    .all('lens')
    .filter((lens) => lens.fields.concepts.some(({ concept }) => homeOf(graph, concept) === lens.id));
  const ties = tiesOf(graph);
  const spots = layOutMap(
    [
      ...concepts.map(({ id }) => {
        const region = homeOf(graph, id);
        return { id: String(id), kind: 'top' as const, ...(region === undefined ? {} : { region }) };
      }),
      ...cases.map(({ id }) => ({ id: String(id), kind: 'place' as const })),
    ],
    ties,
  );
  const at = (id: string): Point => spots.get(id) ?? [MAP_WIDTH / 2, MAP_HEIGHT / 2];
  const spacing = Math.sqrt((MAP_WIDTH * MAP_HEIGHT) / Math.max(40, spots.size));
  const passages = new Map<string, number>([
    ...concepts.map(({ id }) => [id, countEvidence(graph.evidence(id)).passages] as const),
    ...cases.map(({ id }) => [id, countEvidence(graph.evidenceOf(id)).passages] as const),
  ]);
  const all = [...concepts, ...cases];
  const most = { concept: 1, case: 1 };
  for (const { kind, id } of all) most[kind] = Math.max(most[kind], passages.get(id) ?? 0);
  const tops = concepts.map(({ id }) => {
    const region = homeOf(graph, id);
    const [x, y] = at(id);
    return { x, y, weight: Math.max(1, passages.get(id) ?? 0), ...(region === undefined ? {} : { region }) };
  });
  const land = drawLand(
    tops,
    lenses.map(({ id }) => id),
    spacing,
  );
  const labels = lenses.map((lens) => labelOf(graph, lens, locale));
  const placed = placeNames(
    labels.map((label, index): NamedRegion => {
      const number = roman(index + 1);
      return {
        name: label.name.words,
        number,
        spots: nameSpots(
          label.ref.id,
          tops,
          all.map(({ id }) => at(id)),
        ),
      };
    }),
    all.map((entry) => ({
      at: at(entry.id),
      name: labelOf(graph, entry, locale).name.words,
      rank: (passages.get(entry.id) ?? 0) / most[entry.kind],
    })),
  );
  const indexes = new Map(all.map(({ id }, index) => [String(id), index]));
  const tied = Map.groupBy(
    ties.flatMap(({ from, to }) => [
      { of: from, other: to },
      { of: to, other: from },
    ]),
    ({ of }) => of,
  );
  const entries = all.map((entry, index): MapEntry => {
    const [x, y] = at(entry.id);
    return {
      label: labelOf(graph, entry, locale),
      kind: entry.kind,
      x,
      y,
      passages: passages.get(entry.id) ?? 0,
      name: placed.names[index],
      in: lenses.flatMap(({ fields }, region) => {
        const place = fields.concepts.findIndex(({ concept }) => concept === entry.id) + 1;
        return place === 0 ? [] : [{ region: region + 1, place }];
      }),
      ties: [...new Set((tied.get(entry.id) ?? []).map(({ other }) => indexes.get(other) ?? -1))].sort((a, b) => a - b),
    };
  });
  const byName = (a: MapEntry, b: MapEntry) => a.label.name.words.localeCompare(b.label.name.words, locale);
  const last = Math.max(0, ...entries.map(({ name }) => name?.level ?? 0));
  return {
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    lines: land.lines,
    regions: labels.flatMap((label, index): MapRegion[] => {
      const name = placed.regions[index];
      const number = index + 1;
      if (name === undefined) return [];
      const members = entries
        .flatMap((entry) => entry.in.filter(({ region }) => region === number).map(({ place }) => ({ entry, place })))
        .sort((a, b) => a.place - b.place)
        .map(({ entry }) => entry);
      return [{ number, roman: roman(number), label, border: land.borders[index]?.d ?? '', name, members }];
    }),
    entries,
    loose: entries.filter((entry) => entry.kind === 'concept' && entry.in.length === 0).sort(byName),
    cases: entries.filter(({ kind }) => kind === 'case').sort(byName),
    scales: SCALES.slice(0, last + 1).map((scale) => Math.round(scale * 1000) / 1000),
    named: SCALES.slice(0, last + 1).map(
      (_, level) => entries.filter(({ name }) => name !== undefined && name.level <= level).length,
    ),
  };
}

/** The lens whose region a concept stands in: the first that has it. */
function homeOf(graph: Graph, concept: EntryOf<'concept'>['id']): string | undefined {
  return graph.lensesOf(concept)[0]?.lens.id;
}

/** What lies near what: a case near the concepts it shows, a concept near those it has a relation with. */
function tiesOf(graph: Graph): MapTie[] {
  const shown = graph.all('case').flatMap(({ id }) =>
    [...Map.groupBy(graph.evidenceOf(id), ({ concept }) => concept)].map(([concept, evidence]) => ({
      from: String(id),
      to: concept,
      strength: evidence.length,
    })),
  );
  const related = graph
    .all('concept')
    .flatMap(({ id, fields }) =>
      (fields.relations ?? []).map(({ concept }) => ({ from: String(id), to: String(concept), strength: 3 })),
    );
  return [...shown, ...related].filter(({ from, to }) => from !== to && graph.get('concept', to) !== undefined);
}

interface Top {
  readonly x: number;
  readonly y: number;
  readonly region?: string;
}

/** Places for the name of a region, the best first: among its tops, in its middle, on no sign. */
function nameSpots(region: string, tops: readonly Top[], signs: readonly Point[]): [Point, ...Point[]] {
  const own = tops.filter((top) => top.region === region);
  const middle = [mean(own.map(({ x }) => x)), mean(own.map(({ y }) => y))] as const;
  const spots: { readonly spot: Point; readonly cost: number }[] = [];
  for (let dx = -150; dx <= 150; dx += 15)
    for (let dy = -105; dy <= 105; dy += 15) {
      const spot: Point = [Math.round(middle[0] + dx), Math.round(middle[1] + dy)];
      const from = ({ x, y }: Top) => Math.hypot(x - spot[0], y - spot[1]);
      const nearest = tops.reduce<Top | undefined>(
        (best, top) => (best && from(best) <= from(top) ? best : top),
        undefined,
      );
      if (nearest?.region !== region || signs.some(([x, y]) => Math.hypot(x - spot[0], y - spot[1]) < 12)) continue;
      const room = { left: spot[0] - 75, top: spot[1] - 18, right: spot[0] + 75, bottom: spot[1] + 40 };
      const signsUnder = signs.filter(([x, y]) =>
        overlap(room, grow({ left: x, top: y, right: x, bottom: y }, 6)),
      ).length;
      spots.push({ spot, cost: Math.hypot(dx, 1.5 * dy) / 60 + 2.5 * signsUnder });
    }
  const [best, ...rest] = spots.sort((a, b) => a.cost - b.cost).map(({ spot }) => spot);
  return [best ?? [Math.round(middle[0]), Math.round(middle[1])], ...rest];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** A number from 1 to 39 in Roman numerals. */
function roman(number: number): string {
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(number / 10)) + (ones[number % 10] ?? '');
}
