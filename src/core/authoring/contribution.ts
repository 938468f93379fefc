import { kindFacts, type Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { FieldPath } from '../model/references.ts';
import type { Told } from './entry-text.ts';
import { planFor, type FieldPlans } from './field-plan.ts';
import { isList, isValues, withValue, type Value, type Values } from './field-values.ts';
import { freeId, namesIn, shortId, withItemIds } from './item-ids.ts';

/** One file of a contribution. */
export interface Piece {
  /** By which it is known as long as it is written at. */
  readonly key: number;
  readonly kind: Kind;
  readonly id: string;
  /** The language of a translation; an original has none. */
  readonly language?: Locale;
  /** The text that it had when it came in, where it did. Its id and those of its items last then. */
  readonly before?: string;
  readonly lasting: readonly string[];
  /** What it says; the text as a whole where that cannot be taken apart. */
  readonly said: Told | string;
}

/** What one person hands in at once: an entry, and the entries that it needs. Plain data, which a browser can keep. */
export interface Contribution {
  /** The first is what it is about. */
  readonly pieces: readonly Piece[];
  /** Files that are taken along as they came, by their path below the content folder. */
  readonly others: ReadonlyMap<string, string | Uint8Array>;
  readonly author?: { readonly name: string; readonly email: string };
  readonly next: number;
}

/** What a contribution is written in. */
export interface Surroundings {
  readonly plans: FieldPlans;
  /** The ids that entries of the atlas have. */
  readonly taken: ReadonlySet<string>;
}

/** What someone does with a contribution. */
export type Change =
  /** Another entry is begun; a field that is to name it is said by `at`. */
  | { readonly does: 'begin'; readonly kind: Kind; readonly fields?: Values; readonly at?: Place }
  /** A translation of a piece is begun, from a body to be written over. */
  | { readonly does: 'translate'; readonly piece: number; readonly language: Locale; readonly body: string }
  | { readonly does: 'drop'; readonly piece: number }
  | ({ readonly does: 'set'; readonly value: Value | undefined } & Place)
  /** An item is put at the end of a list, or one is taken out of it or moved in it. */
  | ({ readonly does: 'add'; readonly value: Value } & Place)
  | ({ readonly does: 'remove' } & Place)
  | ({ readonly does: 'move'; readonly by: 1 | -1 } & Place)
  /** The body is written, or the text as a whole. */
  | { readonly does: 'write'; readonly piece: number; readonly text: string }
  /** A file is taken along, or no longer. */
  | { readonly does: 'attach'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly does: 'detach'; readonly path: string }
  | { readonly does: 'sign'; readonly author: Contribution['author'] };

interface Place {
  readonly piece: number;
  readonly path: FieldPath;
}

/** A contribution in which nothing was written yet. */
export const emptyContribution: Contribution = { pieces: [], others: new Map(), next: 1 };

/** A contribution after a change. Where a piece or an item is meant that there is not, it stays as it was. */
export function changed(contribution: Contribution, change: Change, surroundings: Surroundings): Contribution {
  return settled(applied(contribution, change, surroundings), surroundings);
}

function applied(contribution: Contribution, change: Change, { plans }: Surroundings): Contribution {
  const { pieces, next } = contribution;
  switch (change.does) {
    case 'begin': {
      const { kind, at } = change;
      const started = plans[kind].original.flatMap(({ name, start }) =>
        start === undefined ? [] : [[name, start] as const],
      );
      const fields: Values = { ...Object.fromEntries(started), ...change.fields };
      const id = freeId(kind, new Set(pieces.map((piece) => piece.id)));
      const begun = [...pieces, { key: next, kind, id, lasting: [], said: { fields, body: '' } }];
      const named = at === undefined ? begun : begun.map((piece) => withField(piece, at, () => id));
      return { ...contribution, pieces: named, next: next + 1 };
    }
    case 'translate': {
      const of = pieces.find(({ key }) => key === change.piece);
      if (of === undefined) return contribution;
      const { kind, id } = of;
      const said = { fields: {}, body: change.body };
      const piece = { key: next, kind, id, language: change.language, lasting: [], said };
      return { ...contribution, pieces: [...pieces, piece], next: next + 1 };
    }
    case 'drop':
      return { ...contribution, pieces: pieces.filter(({ key }) => key !== change.piece) };
    case 'sign': {
      const { author: _, ...rest } = contribution;
      return change.author === undefined ? rest : { ...rest, author: change.author };
    }
    case 'attach':
      return { ...contribution, others: new Map([...contribution.others, [change.path, change.bytes]]) };
    case 'detach':
      return { ...contribution, others: new Map([...contribution.others].filter(([path]) => path !== change.path)) };
    case 'write': {
      const write = (said: Piece['said']) => (typeof said === 'string' ? change.text : { ...said, body: change.text });
      return {
        ...contribution,
        pieces: pieces.map((piece) => (piece.key === change.piece ? { ...piece, said: write(piece.said) } : piece)),
      };
    }
    default:
      return { ...contribution, pieces: pieces.map((piece) => altered(piece, change)) };
  }
}

function altered(piece: Piece, change: Extract<Change, Place>): Piece {
  switch (change.does) {
    case 'set':
      return withField(piece, change, () => change.value);
    case 'add':
      return withField(piece, change, (old) => [...(isList(old) ? old : []), change.value]);
    case 'remove':
      return withField(piece, change, () => undefined);
    case 'move': {
      const { path } = change;
      const at = Number(path.at(-1));
      const to = at + change.by;
      return withField(piece, { piece: change.piece, path: path.slice(0, -1) }, (old) => {
        const item = isList(old) ? old[at] : undefined;
        return !isList(old) || item === undefined || to < 0 || to >= old.length
          ? old
          : old.toSpliced(at, 1).toSpliced(to, 0, item);
      });
    }
    default:
      return piece;
  }
}

function withField(
  piece: Piece,
  { piece: key, path }: Place,
  change: (old: Value | undefined) => Value | undefined,
): Piece {
  if (piece.key !== key || typeof piece.said === 'string') return piece;
  const fields = withValue(piece.said.fields, path, change);
  return isValues(fields) ? { ...piece, said: { ...piece.said, fields } } : piece;
}

/** Ids follow what new pieces and items are called; a body that names one keeps its id as it is. */
function settled(contribution: Contribution, { plans, taken }: Surroundings): Contribution {
  const pieces = contribution.pieces.map((piece): Piece => {
    const plan = planFor(plans, piece.kind, piece.language !== undefined);
    if (typeof piece.said === 'string' || plan === undefined) return piece;
    return { ...piece, said: { ...piece.said, fields: withItemIds(piece.said.fields, plan, piece.lasting) } };
  });
  const bodies = pieces.map(({ said }) => (typeof said === 'string' ? said : said.body)).join('\n');
  const lasts = ({ before, language, id }: Piece) =>
    before !== undefined || language !== undefined || mentionOf(id).test(bodies);
  const used = new Set([...taken, ...pieces.filter(lasts).map(({ id }) => id)]);
  const renamed = new Map<string, string>();
  const settledPieces = pieces.map((piece) => {
    if (lasts(piece)) return piece;
    const id = freeId(shortId(nameOf(piece) ?? piece.kind), used);
    used.add(id);
    if (id !== piece.id) renamed.set(piece.id, id);
    return id === piece.id ? piece : { ...piece, id };
  });
  if (renamed.size === 0) return { ...contribution, pieces: settledPieces };
  return { ...contribution, pieces: settledPieces.map((piece) => renaming(piece, renamed, plans)) };
}

/** What finds where a text names an entry: `[[id…` or `@id`. */
export function mentionOf(id: string): RegExp {
  return new RegExp(`(?:@|\\[\\[)${id}(?![a-z0-9-])`);
}

/** A piece whose fields name entries by their new ids. */
function renaming(piece: Piece, renamed: ReadonlyMap<string, string>, plans: FieldPlans): Piece {
  const fields = planFor(plans, piece.kind, piece.language !== undefined);
  if (typeof piece.said === 'string' || fields === undefined) return piece;
  return namesIn(piece.said.fields, { control: 'part', fields }).reduce((sum, { id, path }) => {
    const to = renamed.get(id);
    return to === undefined ? sum : withField(sum, { piece: piece.key, path }, () => to);
  }, piece);
}

/** The title or name of a piece as it is written now; undefined as long as it has none, and where its text cannot be taken apart. */
export function titleOf({ kind, said }: Piece): string | undefined {
  return typeof said === 'string' ? undefined : textOf(said.fields[kindFacts[kind].name]);
}

/** After what the id of a new piece is made: of a source its first author and year, of anything else its name. */
function nameOf(piece: Piece): string | undefined {
  const { kind, said } = piece;
  if (typeof said === 'string') return undefined;
  const { author, issued } = said.fields;
  const first = isList(author) ? author[0] : undefined;
  const by = isValues(first) ? (textOf(first.family) ?? textOf(first.literal)) : undefined;
  const year = /\d{4}/.exec(textOf(issued) ?? '')?.[0];
  if (kind === 'source' && by !== undefined && year !== undefined) return `${by} ${year}`;
  return titleOf(piece);
}

const textOf = (value: Value | undefined) => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
