import { merge, type Join, type Workbook } from './merge.ts';
import { rootOf, type StudyRecord } from './record.ts';

/** Something that happens to a workbook. Ids and revisions are made by whoever tells it, new for each event; the id of a new record holds no "~". */
export type StudyEvent =
  | {
      /** Someone wrote, or wrote on. */
      readonly type: 'written';
      readonly id: string;
      readonly kind: string;
      readonly revision: string;
      /** The revision that whoever wrote had before them; none for who began. */
      readonly seen?: string | undefined;
      readonly body: object;
    }
  | { readonly type: 'erased'; readonly id: string; readonly revision: string; readonly seen: string }
  | {
      /** Records came in: from a file, or from another tab. */
      readonly type: 'merged';
      readonly records: readonly StudyRecord[];
    };

/**
 * A workbook after an event. Who wrote without having seen what another wrote takes nothing of it away: both stay (see `merge`). Erasing what is not
 * there changes nothing.
 */
export function after(workbook: Workbook, event: StudyEvent, now: string, join: Join): Workbook {
  if (event.type === 'merged') return merge(workbook, event.records, join);
  const { id, revision, seen } = event;
  const before = seen === undefined ? undefined : following(workbook, id, seen);
  if (event.type === 'erased') {
    return before === undefined ? workbook : merge(workbook, [goneOn(before, seen, revision, now)], join);
  }
  const { kind, body } = event;
  const begun = before ?? { id: rootOf(id), kind, made: now, changed: now, revision, ancestors: [] };
  return merge(workbook, [{ ...goneOn(begun, before && seen, revision, now), body }], join);
}

/** What a revision of a record has become: that revision itself, or what went on from it. */
export function following(workbook: Workbook, id: string, revision: string): StudyRecord | undefined {
  const root = rootOf(id);
  const family = [...workbook.values()].filter((one) => rootOf(one.id) === root);
  return (
    family.find((one) => one.revision === revision) ?? family.find(({ ancestors }) => ancestors.includes(revision))
  );
}

/** A record without a body that goes on from a revision of another. */
function goneOn(from: StudyRecord, seen: string | undefined, revision: string, now: string): StudyRecord {
  const { body: _, ...rest } = from;
  const known = seen === undefined || from.revision === seen ? from.ancestors : until(from.ancestors, seen);
  return { ...rest, changed: now, revision, ancestors: seen === undefined ? known : [...known, seen] };
}

const until = (all: readonly string[], one: string): readonly string[] => all.slice(0, all.indexOf(one));
