import type { Workbook } from './merge.ts';
import { kindCalled } from './kinds.ts';
import type { Place } from './place.ts';
import { isErased, type StudyRecord } from './record.ts';

/** The records of one kind, or of any, that belong to an entry, under the id that it has or one that it had; those made first come first. */
export function recordsOf(
  workbook: Workbook,
  { kind, entry }: Pick<Place, 'kind' | 'entry'>,
  former: readonly string[],
  of?: string,
): readonly StudyRecord[] {
  const ids = new Set([entry, ...former]);
  return [...workbook.values()]
    .filter((record) => {
      if (isErased(record) || (of !== undefined && record.kind !== of)) return false;
      const place = kindCalled(record.kind)?.tell(record)?.place;
      return place?.kind === kind && ids.has(place.entry);
    })
    .sort((a, b) => (a.made < b.made ? -1 : a.made > b.made ? 1 : 0));
}
