import { after, type StudyEvent } from '../../../src/core/study/events.ts';
import { joinByKind } from '../../../src/core/study/kinds.ts';
import type { Workbook } from '../../../src/core/study/merge.ts';
import { isErased } from '../../../src/core/study/record.ts';

/** A moment, so many minutes after the first. */
export const minute = (minutes: number): string => new Date(Date.UTC(2026, 0, 1, 12, minutes)).toISOString();

/** A workbook after events, a minute apart. */
export const afterAll = (events: readonly StudyEvent[], from: Workbook = new Map(), start = 0): Workbook =>
  events.reduce((workbook, event, at) => after(workbook, event, minute(start + at), joinByKind), from);

const place = { kind: 'case', entry: 'schoolplein', title: 'Het schoolplein', lang: 'nl' };

/** Someone writes a note; `seen` is the revision before it. */
export const writes = (id: string, revision: string, text: string, seen?: string): StudyEvent => ({
  type: 'written',
  id,
  kind: 'note',
  revision,
  seen,
  body: { place, text },
});

export const erases = (id: string, revision: string, seen: string): StudyEvent => ({
  type: 'erased',
  id,
  revision,
  seen,
});

/** What one can see of a workbook: ids with the body, or the text of a note, in the order of ids. */
export const visible = (workbook: Workbook): readonly string[] =>
  [...workbook.values()]
    .filter((record) => !isErased(record))
    .map(({ id, body }) => `${id}: ${textOf(body)}`)
    .sort();

function textOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'text' in body ? String(body.text) : JSON.stringify(body);
}
