import * as z from 'zod/mini';

/** The longest text that a record may hold, in characters. */
export const longestText = 1_000_000;

/** A moment as records tell it: in UTC, to the millisecond, so that the order of letters is the order of time. */
export const moment = () => z.iso.datetime({ precision: 3 });

/** The id of a record, or of one revision of it. */
const mark = () => z.string().check(z.minLength(1), z.maxLength(500));

/**
 * What a record is, whatever its kind. A record is never changed: to go on from one is to make another, with a revision of its own, that names all
 * revisions before it as its ancestors. What has no body has been erased. Fields of a later version are kept.
 */
export const recordSchema = z.looseObject({
  id: mark(),
  kind: mark(),
  made: moment(),
  changed: moment(),
  revision: mark(),
  /** All revisions that it goes on from, the first one first. */
  ancestors: z.array(mark()),
  body: z.optional(z.unknown()),
});

/** One thing that someone keeps in the workbook, as it is or as it was when it was erased. */
export interface StudyRecord {
  readonly id: string;
  readonly kind: string;
  readonly made: string;
  readonly changed: string;
  readonly revision: string;
  readonly ancestors: readonly string[];
  readonly body?: unknown;
}

/** Whether someone erased it. */
export const isErased = ({ body }: StudyRecord): boolean => body === undefined;

/** Stands between the id that records share and the revision of one that was written beside the first. */
const beside = '~';

/** The id that all records share that went on from the same beginning. */
export const rootOf = (id: string): string => id.split(beside, 1)[0] ?? id;

/** Whether another was written at the same time, on another device or in another tab, that stands first. */
export const isBeside = ({ id }: StudyRecord): boolean => id.includes(beside);

/** The id of a record that was written beside the first. */
export const besideId = (root: string, revision: string): string => `${root}${beside}${revision}`;

/** What JSON would tell of a value, the same for values that say the same. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inside: unknown) =>
    typeof inside === 'object' && inside !== null && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inside,
  );
}
