import type { RecordKind } from './kind.ts';
import { answer } from './kinds/answer.ts';
import { bookmark } from './kinds/bookmark.ts';
import { card } from './kinds/card.ts';
import { comparison } from './kinds/comparison.ts';
import { decision } from './kinds/decision.ts';
import { note } from './kinds/note.ts';
import { ownCase } from './kinds/own-case.ts';
import { progress } from './kinds/progress.ts';
import { session } from './kinds/session.ts';
import type { Join } from './merge.ts';

/** The kinds of records that this version knows. Records of other kinds are kept as they are. */
export const recordKinds: readonly RecordKind[] = [
  note,
  bookmark,
  answer,
  decision,
  progress,
  comparison,
  session,
  ownCase,
  card,
];

const byName = new Map(recordKinds.map((kind) => [kind.name, kind]));

/** A kind by its name; undefined for one that this version does not know. */
export const kindCalled = (name: string): RecordKind | undefined => byName.get(name);

/** Makes one of two bodies as their kind does. */
export const joinByKind: Join = (kind, a, b) => byName.get(kind)?.join(a, b);
