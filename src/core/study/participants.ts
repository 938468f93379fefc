import { ownCase, type OwnCase } from './kinds/own-case.ts';
import { textOf } from './own-case.ts';
import { rootOf } from './record.ts';
import { readWorkbookFile } from './workbook-file.ts';

/** The largest file that is opened, in bytes. */
export const largestFile = 50_000_000;

/** Someone's case as it came in: by the root of its record and when it was changed one knows which of two is the newer. */
export interface OpenedCase {
  readonly id: string;
  readonly changed: string;
  readonly title: string;
  readonly own: OwnCase;
}

/** What is told of a file: why it was not opened, or what was left out of it. */
export type FileFault = 'empty' | 'not-json' | 'foreign' | 'no-case' | 'newer';

/** What a file of a participant holds. */
export interface OpenedFile {
  /** The case that was changed last; none when the file was not opened. */
  readonly opened: OpenedCase | undefined;
  readonly faults: readonly FileFault[];
  /** How many parts of it could not be read. */
  readonly unreadable: number;
}

/** Reads the file that a participant handed over. Of several cases in it the one that was changed last is opened. Nothing in it is trusted. */
export function openFile(text: string): OpenedFile {
  const file = readWorkbookFile(text);
  if (file.type !== 'workbook') return { opened: undefined, faults: [file.type], unreadable: 0 };
  const cases = file.records.flatMap((record): OpenedCase[] => {
    const own = ownCase.read(record);
    return own === undefined
      ? []
      : [{ id: rootOf(record.id), changed: record.changed, title: textOf(own, 'title').trim(), own }];
  });
  const [opened] = cases.sort((a, b) => (a.changed > b.changed ? -1 : 1));
  const { unreadable } = file;
  const faults: FileFault[] = [
    ...(opened === undefined ? ['no-case' as const] : []),
    ...(file.newer ? ['newer' as const] : []),
  ];
  return { opened, faults, unreadable };
}
