import { hows, isBelow, type How } from '../body/passage.ts';
import type { OwnCase } from './kinds/own-case.ts';
import type { KnownAtlas } from './known-atlas.ts';
import { placed, type PlacedReading } from './own-case.ts';

/** Someone in a group, with the case that they brought. */
export interface Participant {
  readonly name: string;
  readonly own: OwnCase;
}

/** What a group sees of one concept: a reading for each participant in their order, or nothing. */
export interface GroupRow {
  readonly concept: string;
  readonly term: string;
  readonly readings: readonly (PlacedReading | undefined)[];
  /** How many saw it in each way, in the order of the stances. */
  readonly counts: readonly { readonly how: How; readonly count: number }[];
  /** Whether some see it borne out and others see it contradicted or lacking. */
  readonly differs: boolean;
}

/**
 * What participants saw, by concept: where their readings differ comes first, then what most of them speak of, then by the order of the lens or of the
 * atlas. Of each case its last look counts. Concepts that nobody saw are left out, and so are those outside of the lens, when there is one.
 */
export function groupRows(
  participants: readonly Participant[],
  known: Pick<KnownAtlas, 'concepts' | 'former'>,
  lens?: readonly string[],
): GroupRow[] {
  const all = participants.map(({ own }) => placed(own.looks.at(-1), known).there);
  const terms = new Map(known.concepts.map(({ id, term }) => [id, term]));
  return (lens ?? [...terms.keys()])
    .map((concept): GroupRow => {
      const readings = all.map((one) => one.get(concept));
      const counts = hows.map((how) => ({ how, count: readings.filter((one) => one?.how === how).length }));
      const below = counts.filter(({ how, count }) => count > 0 && isBelow(how)).length;
      const above = counts.filter(({ how, count }) => count > 0 && !isBelow(how)).length;
      return { concept, term: terms.get(concept) ?? concept, readings, counts, differs: above > 0 && below > 0 };
    })
    .filter(({ readings }) => readings.some((one) => one !== undefined && one.how !== 'unseen'))
    .sort((a, b) => Number(b.differs) - Number(a.differs) || seen(b) - seen(a));
}

const seen = ({ counts }: GroupRow) => counts.reduce((sum, { count }) => sum + count, 0);
