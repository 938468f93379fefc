import type { How } from '../body/passage.ts';
import type { Look, OwnCase, Reading } from './kinds/own-case.ts';
import type { KnownAtlas } from './known-atlas.ts';
import type { OwnProfile } from './resemblance.ts';

/** A case of one's own in which nothing was written yet. */
export const emptyOwnCase: OwnCase = { fields: {}, looks: [] };

/** A text of a field; empty when there is none. */
export function textOf({ fields }: Pick<OwnCase, 'fields'>, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value : '';
}

/** The parts of a list, such as its parties; texts among them are left out. */
export function partsOf(
  { fields }: Pick<OwnCase, 'fields'>,
  name: string,
): readonly Readonly<Record<string, string>>[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one !== 'string') : [];
}

/** The texts of a list of choices. */
export function choicesOf({ fields }: Pick<OwnCase, 'fields'>, name: string): readonly string[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The same case with a reading of a concept in its last look, or without it. Where nobody looked yet a first look begins. */
export function withReading(own: OwnCase, concept: string, reading: Reading | undefined, now: string): OwnCase {
  const looks = own.looks.length === 0 ? [{ made: now, readings: {} }] : own.looks;
  const last = looks.length - 1;
  return {
    ...own,
    looks: looks.map((look, at): Look => {
      if (at !== last) return look;
      const { [concept]: _, ...others } = look.readings;
      return { ...look, readings: reading === undefined ? others : { ...others, [concept]: reading } };
    }),
  };
}

/** Whether something was seen in the last look: until then no other begins. */
export const isLookedAt = ({ looks }: Pick<OwnCase, 'looks'>): boolean =>
  Object.keys(looks.at(-1)?.readings ?? {}).length > 0;

/** The same case with another look begun; one in which nothing was seen yet is looked in first. */
export function withLook(own: OwnCase, now: string): OwnCase {
  return isLookedAt(own) ? { ...own, looks: [...own.looks, { made: now, readings: {} }] } : own;
}

/** A reading, under what its concept is called now. */
export interface PlacedReading extends Reading {
  readonly concept: string;
  /** The id under which it was made, where that was another. */
  readonly was?: string;
}

/** The readings of a look: those of concepts of the atlas by their id, and those that have no place there any more. */
export interface PlacedReadings {
  readonly there: ReadonlyMap<string, PlacedReading>;
  /** Of a concept that the atlas does not have, or that another reading of this look already speaks of. */
  readonly aside: readonly PlacedReading[];
}

/** Finds the concepts of a look again, also those that were renamed since. Nothing is thrown away. */
export function placed(
  look: Look | undefined,
  { concepts, former }: Pick<KnownAtlas, 'concepts' | 'former'>,
): PlacedReadings {
  const known = new Set(concepts.map(({ id }) => id));
  const there = new Map<string, PlacedReading>();
  const aside: PlacedReading[] = [];
  const all = Object.entries(look?.readings ?? {});
  for (const [id, reading] of all) if (known.has(id)) there.set(id, { ...reading, concept: id });
  for (const [id, reading] of all) {
    if (known.has(id)) continue;
    const now = Object.hasOwn(former, id) ? (former[id] ?? id) : id;
    const found = { ...reading, concept: now, was: id };
    if (known.has(now) && !there.has(now)) there.set(now, found);
    else aside.push(found);
  }
  return { there, aside };
}

/** What of a case is laid beside those of the atlas: its fields, and what one look saw. What was not seen is no reading. */
export function profileOf(own: OwnCase, { there }: PlacedReadings): OwnProfile {
  const scale = textOf(own, 'scale');
  return {
    sectors: choicesOf(own, 'sector'),
    scale: scale === '' ? undefined : scale,
    partyKinds: partsOf(own, 'parties').flatMap(({ kind = '' }) => (kind === '' ? [] : [kind])),
    readings: new Map(
      [...there].flatMap(([concept, { how }]): [string, How][] => (how === 'unseen' ? [] : [[concept, how]])),
    ),
  };
}

/** A concept at two looks. */
export interface Change {
  readonly concept: string;
  readonly term: string;
  readonly before: PlacedReading | undefined;
  readonly after: PlacedReading | undefined;
  readonly is: 'same' | 'changed' | 'new' | 'left';
}

/** Two looks side by side, what changed first; in each group in the order in which concepts were read. */
export function changes(before: PlacedReadings, after: PlacedReadings): Change[] {
  const ids = new Set([...before.there.keys(), ...after.there.keys()]);
  const order = ['changed', 'new', 'left', 'same'] as const;
  return [...ids]
    .map((concept): Change => {
      const [first, second] = [before.there.get(concept), after.there.get(concept)];
      const is =
        first === undefined ? 'new' : second === undefined ? 'left' : first.how === second.how ? 'same' : 'changed';
      return { concept, term: second?.term ?? first?.term ?? concept, before: first, after: second, is };
    })
    .sort((a, b) => order.indexOf(a.is) - order.indexOf(b.is));
}
