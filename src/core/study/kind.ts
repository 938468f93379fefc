import type * as z from 'zod/mini';
import type { Place } from './place.ts';
import { canonical, type StudyRecord } from './record.ts';

/** What a record tells, whatever its kind: the workbook lists, finds, prints and writes it as Markdown by this. All of it is text. */
export interface Telling {
  /** Where it was written; nothing for what belongs to no page, or to several. */
  readonly place?: Place | undefined;
  /** The address to open it again, within the site, where that is not its place; of no use without its place, where it has one. */
  readonly address?: string | undefined;
  /** Words of the atlas that it is about. */
  readonly quote?: string | undefined;
  /** What the person wrote or chose, in order; a label names a part, as a key of the words of its kind. */
  readonly texts: readonly { readonly label?: string | undefined; readonly text: string }[];
  /** Ids of other entries that it is about. */
  readonly about?: readonly string[] | undefined;
}

/** What declares a kind of record. */
export interface Declared<Body> {
  readonly name: string;
  /** A loose object: fields of a later version are kept, and bodies of earlier versions are read too, since no body is ever rewritten. */
  readonly body: z.ZodMiniType<Body>;
  readonly tell: (body: Body) => Telling;
  /** Makes one of two that went on apart, in any order and as often as one likes; without it both stay. */
  readonly join?: (a: Body, b: Body) => Body;
}

/** A kind of record. */
export interface RecordKind<Body = unknown> {
  readonly name: string;
  readonly body: z.ZodMiniType<Body>;
  /** The body of a record; undefined for another kind, for what was erased, and for a body that this version cannot read. */
  readonly read: (record: StudyRecord) => Body | undefined;
  readonly tell: (record: StudyRecord) => Telling | undefined;
  readonly join: (a: unknown, b: unknown) => Body | undefined;
}

/** A kind as it was declared, that reads before it tells. */
export function recordKind<Body>({ name, body, tell, join }: Declared<Body>): RecordKind<Body> {
  const parsed = (value: unknown): Body | undefined => body.safeParse(value).data;
  const read = (record: StudyRecord) => (record.kind === name ? parsed(record.body) : undefined);
  return {
    name,
    body,
    read,
    tell: (record) => {
      const own = read(record);
      return own === undefined ? undefined : tell(own);
    },
    join: (a, b) => {
      const [one, other] = [parsed(a), parsed(b)];
      return join === undefined || one === undefined || other === undefined ? undefined : join(one, other);
    },
  };
}

/** One of two bodies, the same whichever comes first. */
export const steadier = <Body>(a: Body, b: Body): Body => (canonical(a) < canonical(b) ? a : b);
