import * as z from 'zod/mini';
import { kindCalled } from './kinds.ts';
import type { Workbook } from './merge.ts';
import { isErased, moment, recordSchema, type StudyRecord } from './record.ts';

/** By this a file says that it is a workbook. */
const format = 'atlas-workbook';

/** The version of the format. A later one may add fields and kinds; what this version does not know it keeps. */
const formatVersion = 1;

/** What a workbook is as a file. */
export const workbookFileSchema = z.looseObject({
  $schema: z.optional(z.string()),
  format: z.literal(format),
  version: z.int().check(z.minimum(1)),
  /** The address of the atlas in which it was kept. */
  atlas: z.string(),
  exported: moment(),
  records: z.array(recordSchema),
});

/** Where a file comes from, and when. */
export interface Origin {
  readonly schema: string;
  readonly atlas: string;
  readonly now: string;
}

/** A workbook as the text of a file: all records, those that were erased and those that this version does not know too. */
export function workbookFile(workbook: Workbook, { schema, atlas, now }: Origin): string {
  const records = [...workbook.values()].sort((a, b) =>
    a.made < b.made || (a.made === b.made && a.id < b.id) ? -1 : 1,
  );
  const file = { $schema: schema, format, version: formatVersion, atlas, exported: now, records };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** What a file holds: records, how many parts of it are none, and whether a later version wrote it; or what it is instead. */
export type FileContent =
  | {
      readonly type: 'workbook';
      readonly atlas: string;
      readonly newer: boolean;
      readonly records: readonly StudyRecord[];
      readonly unreadable: number;
    }
  | { readonly type: 'empty' | 'not-json' | 'foreign' };

const outside = z.looseObject({
  format: z.literal(format),
  version: z.number(),
  atlas: z.catch(z.string(), ''),
  records: z.array(z.unknown()),
});

/** Reads the text of a file. Nothing in it is trusted: what is no record is counted and left. */
export function readWorkbookFile(text: string): FileContent {
  if (text.trim() === '') return { type: 'empty' };
  const json = parsed(text);
  if (json === undefined) return { type: 'not-json' };
  const { data } = outside.safeParse(json);
  if (data === undefined) return { type: 'foreign' };
  const records = data.records.flatMap((one): StudyRecord[] => {
    const record = recordSchema.safeParse(one).data;
    return record !== undefined && isReadable(record) ? [record] : [];
  });
  const unreadable = data.records.length - records.length;
  return { type: 'workbook', atlas: data.atlas, newer: data.version > formatVersion, records, unreadable };
}

function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return json;
  } catch {
    return undefined;
  }
}

/** A record of a kind that this version knows can be told by it; of another kind nothing more is asked. */
function isReadable(record: StudyRecord): boolean {
  const kind = kindCalled(record.kind);
  return kind === undefined || isErased(record) || kind.read(record) !== undefined;
}
