import type { Document } from '../../graph/document.ts';
import { isKebab } from '../../model/fields.ts';
import type { Kind } from '../../model/kind.ts';
import type { Library } from '../rule.ts';
import { textsIn, valueAt } from '../fields.ts';
import { nearest, fold } from './nearest.ts';

/** An entry with everything that people call it. */
export interface NamedEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly path: string;
  /** Title, term or name, other words for it and former ids, in every language. */
  readonly names: readonly string[];
  /** The names as they are compared. */
  readonly plainNames: ReadonlySet<string>;
  /** An address of its own, as a source has; without protocol. */
  readonly address: string | undefined;
}

/** Fields in which entries say what they are called. */
const namingFields = ['title', 'term', 'name', 'aliases', 'formerIds'] as const;

/** How many entries that share parts of a word are named at most. */
const most = 3;

/** The least share of the letters of a word that must be found in the parts of another. */
const leastShare = 0.6;

const known = new WeakMap<Library, readonly NamedEntry[]>();

/** The entries of a kind, or of all kinds, with their names, sorted by id. Of two with one id the first; what cannot be an id is left out. */
export function namedEntries(library: Library, kind: Kind | undefined): readonly NamedEntry[] {
  const all = known.get(library) ?? nameAll(library);
  known.set(library, all);
  return kind === undefined ? all : all.filter((one) => one.kind === kind);
}

function nameAll({ byId, documents }: Library): NamedEntry[] {
  const translations = Map.groupBy(
    documents.filter(({ translation }) => translation),
    ({ id, kind }) => `${kind}/${id}`,
  );
  return [...byId.values()]
    .flatMap((same) => same.slice(0, 1).filter(({ id }) => isKebab(id)))
    .map((document) => {
      const { id, kind, path } = document;
      const all = [document, ...(translations.get(`${kind}/${id}`) ?? [])];
      const url = valueAt(document.raw, ['URL']);
      const names = all.flatMap(namesIn);
      const address = typeof url === 'string' ? bare(url) : undefined;
      return { id, kind, path, names, plainNames: new Set(names.map(fold)), address };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function namesIn({ raw }: Document): string[] {
  return namingFields.flatMap((field) => textsIn(valueAt(raw, [field])).map(({ text }) => text));
}

/** The entry that has an address, however much of `https://www.` is written. */
export function byAddress(address: string, entries: readonly NamedEntry[]): NamedEntry | undefined {
  return entries.find((one) => one.address === bare(address));
}

const bare = (address: string) =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');

/** The entry that has a word for a name; if none has, the one whose id, or else whose name, looks most like it. */
export function byName(word: string, entries: readonly NamedEntry[]): NamedEntry | undefined {
  const plain = fold(word);
  const called = plain === '' ? undefined : entries.find(({ plainNames }) => plainNames.has(plain));
  if (called !== undefined) return called;
  const id = nearest(
    word,
    entries.map((one) => one.id),
  );
  if (id !== undefined) return entries.find((one) => one.id === id);
  const name = nearest(
    word,
    entries.flatMap(({ names }) => names),
  );
  return name === undefined ? undefined : entries.find(({ names }) => names.includes(name));
}

/** The few entries whose ids or names have most parts in common with a word, the best first: "werkloosheid" is in "jeugdwerkloosheid". */
export function byParts(word: string, entries: readonly NamedEntry[]): NamedEntry[] {
  const asked = partsOf(word);
  return entries
    .map((entry) => ({ entry, score: Math.max(...[entry.id, ...entry.names].map((name) => scoreOf(asked, name))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** How well a name holds the parts of a word, and little else; 0 when it holds too few. */
function scoreOf(asked: readonly string[], name: string): number {
  const parts = partsOf(name);
  const share = shareIn(asked, parts);
  return share < leastShare ? 0 : share + shareIn(parts, asked) / 10;
}

/** The share of the letters of some parts that others have too. */
function shareIn(parts: readonly string[], others: readonly string[]): number {
  const letters = parts.join('').length;
  const found = parts.reduce((sum, part) => sum + Math.max(0, ...others.map((other) => common(part, other))), 0);
  return letters === 0 ? 0 : found / letters;
}

/** The letters that two parts of words share: all when they are the same or a slip apart, the shorter when it is in the longer. */
function common(part: string, other: string): number {
  if (part === other) return part.length;
  const [short, long] = part.length < other.length ? [part, other] : [other, part];
  if (short.length < 5) return 0;
  return long.includes(short) || nearest(short, [long]) !== undefined ? short.length : 0;
}

/** The parts of a name or id that say something; short ones, such as "van" and "the", do not. */
function partsOf(name: string): string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map(fold)
    .filter(({ length }) => length > 3);
}
