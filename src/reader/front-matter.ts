import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Fault } from '../core/body/fault.ts';
import type { FieldPath } from '../core/model/references.ts';
import type { Place } from '../core/problems/problem.ts';
import { excessInFields } from './limits.ts';
import type { Lines } from './lines.ts';

/** YAML with the places of what it says. */
export interface FrontMatter {
  /** Plain data; undefined when the YAML could not be read. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly locate: (path: FieldPath, what: 'key' | 'value') => Place;
}

/** What stands between the lines of three hyphens, and where the body begins. Undefined when a text does not open with such a block. */
export function splitFrontMatter(
  text: string,
): { readonly yaml: string; readonly start: number; readonly bodyStart: number } | undefined {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  const start = text.indexOf('\n') + 1;
  return { yaml: match[1] ?? '', start, bodyStart: match[0].length };
}

/**
 * Reads YAML that begins at `start` in the file. A file that is not a mapping is a fault, and so is everything that YAML would take without
 * showing it: anchors, aliases, tags and keys that are lists or mappings.
 */
export function readYaml(yaml: string, start: number, lines: Lines): FrontMatter {
  const whole = lines.at(start);
  const unread = (fault: Fault): FrontMatter => ({ data: undefined, faults: [fault], locate: () => whole });
  const excess = excessInFields(yaml);
  if (excess !== undefined) {
    return unread({ type: 'too-deep', what: excess.what, place: lines.at(start + excess.at, excess.length) });
  }
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false, version: '1.2', logLevel: 'error' });
  const { contents } = document;
  const wrong = document.errors[0] ?? document.warnings[0] ?? (isMap(contents) ? unseen(contents, yaml) : undefined);
  if (wrong !== undefined) {
    const [from, to] = wrong.pos;
    return unread({ type: 'yaml', place: lines.at(start + from, Math.min(to - from, 40)), detail: wrong.message });
  }
  if (!isMap(contents)) return unread({ type: 'yaml', place: whole, detail: 'not a mapping' });
  const placeOf = (node: Node): Place => {
    const [from, to] = node.range ?? [0, 1];
    const length = (yaml.slice(from, to).split(/\r?\n/, 1)[0] ?? '').trimEnd().length;
    return lines.at(start + from, length);
  };
  const find = pairFinder();
  return {
    data: document.toJS(),
    faults: remarksIn(contents, yaml).map(({ pos: [from, to] }) => ({
      type: 'remark',
      place: lines.at(start + from, to - from),
    })),
    locate: (path, what) => placeOf(nodeAt(contents, path, what, find)),
  };
}

interface Wrong {
  readonly message: string;
  readonly pos: readonly [from: number, to: number];
}

/** The first thing in a mapping that YAML takes in silence and that no author means, or a key that stands there twice. */
function unseen(contents: Node, yaml: string): Wrong | undefined {
  let wrong: Wrong | undefined;
  const stop = (message: string, from: number, length: number) => {
    wrong = { message, pos: [from, from + length] };
    return visit.BREAK;
  };
  visit(contents, {
    Alias: (_key, { source, range }) => stop('alias', range?.[0] ?? 0, source.length + 1),
    Node: (_key, node) => {
      const sign = node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : undefined;
      if (sign === undefined) return undefined;
      const from = Math.max(0, yaml.lastIndexOf(sign, node.range?.[0] ?? 0));
      return stop(sign === '&' ? 'anchor' : 'tag', from, /^\S+/.exec(yaml.slice(from))?.[0].length ?? 1);
    },
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (isNode(key) && !isScalar(key)) {
          const [from, to] = key.range ?? [0, 1];
          return stop('key is a mapping or list', from, to - from);
        }
        if (!isScalar(key)) continue;
        const [from, to] = key.range ?? [0, 1];
        if (seen.has(key.value)) return stop('Map keys must be unique', from, to - from);
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return wrong;
}

/** Where a number sign ends a value that is not in quotes: what follows on that line is a remark to YAML. */
function remarksIn(contents: Node, yaml: string): Pick<Wrong, 'pos'>[] {
  const found: Pick<Wrong, 'pos'>[] = [];
  visit(contents, {
    Scalar: (_key, { type, comment, range }) => {
      if (type !== 'PLAIN' || typeof comment !== 'string') return;
      const end = range?.[1] ?? 0;
      const line = /^[ \t]+(#.*)/.exec(yaml.slice(end));
      if (line?.[1] !== undefined)
        found.push({ pos: [end + line[0].length - line[1].length, end + line[0].trimEnd().length] });
    },
  });
  return found;
}

/** A key as it is called in plain data. */
function keyName({ value }: Scalar): string {
  if (typeof value === 'string') return value;
  return value === null ? '' : JSON.stringify(value);
}

type PairFinder = (map: YAMLMap, key: string) => Pair | undefined;

/** Finds pairs by key; a mapping is walked once, however often it is asked. */
function pairFinder(): PairFinder {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  return (map, key) => {
    const pairs =
      known.get(map) ??
      new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[keyName(pair.key), pair] as const] : [])));
    known.set(map, pairs);
    return pairs.get(key);
  };
}

/** The node that a path leads to, or the last one on the way that exists. */
function nodeAt(top: Node, path: FieldPath, what: 'key' | 'value', find: PairFinder): Node {
  let node = top;
  for (const [at, step] of path.entries()) {
    const last = at === path.length - 1;
    if (isMap(node)) {
      const pair = find(node, String(step));
      if (pair === undefined) return at === 0 ? firstKey(node) : node;
      if (last && what === 'key' && isNode(pair.key)) return pair.key;
      if (isNode(pair.value) && !(isScalar(pair.value) && pair.value.value === null)) node = pair.value;
      else return isNode(pair.key) ? pair.key : node;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return node;
      node = item;
    } else return node;
  }
  return node;
}

/** Where to point when something is missing from the whole: the first key, so that the line is one that people see. */
function firstKey(node: Node): Node {
  const key = isMap(node) ? node.items[0]?.key : undefined;
  return isNode(key) ? key : node;
}

/**
 * A text with one field of its front matter given another value, or added at the end of it; everything else stays as it was, byte for byte, except
 * when the front matter is one flow mapping (`{ … }`), which is written anew. Undefined when there is no front matter that can be read.
 */
export function withField(text: string, name: string, value: Readonly<Record<string, string>>): string | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const split = splitFrontMatter(text.slice(mark));
  const document = split === undefined ? undefined : parseDocument(split.yaml, { prettyErrors: false, version: '1.2' });
  if (split === undefined || document?.errors.length !== 0 || !isMap(document.contents)) return undefined;
  const { yaml } = split;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const field = stringify({ [name]: value }, { lineWidth: 0 })
    .trimEnd()
    .replaceAll('\n', eol);
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === name);
  const start = mark + split.start;
  const put = (written: string) => text.slice(0, start) + written + text.slice(start + yaml.length);
  if (document.contents.flow === true) {
    document.set(name, document.createNode(value));
    return put(document.toString({ lineWidth: 0 }).trimEnd().replaceAll('\n', eol));
  }
  if (pair === undefined || !isNode(pair.key)) return put(yaml + eol + field);
  const [from, keyEnd] = pair.key.range;
  const to = pair.value?.range[1] ?? keyEnd;
  const end = /\s*$/.exec(yaml.slice(from, to))?.[0] ?? '';
  return put(yaml.slice(0, from) + field + end + yaml.slice(to));
}
