import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Issue } from '../../core/diagnostics/issue.ts';
import type { FieldPath } from '../../core/model/references.ts';
import type { Range } from '../../core/diagnostics/range.ts';
import { invisibleInQuotes } from '../escaped-signs.ts';
import { excessInFields } from '../limits.ts';
import type { Lines } from '../lines.ts';
import { directiveIn, quotedIn, remarksIn, unseenIn } from './silent-yaml.ts';

/** YAML with the ranges of what it says. */
export interface FrontMatter {
  /** Plain data; undefined when the YAML could not be read. */
  readonly data: unknown;
  readonly issues: readonly Issue[];
  readonly locate: (path: FieldPath, what: 'key' | 'value') => Range;
}

/**
 * Reads YAML that begins at `start` in the file. A file that is not a mapping is an issue, and so is everything that YAML would take without
 * showing it: anchors, aliases, tags and keys that are lists or mappings.
 */
export function readYaml(yaml: string, start: number, lines: Lines): FrontMatter {
  const whole = lines.at(start);
  const unread = (issue: Issue): FrontMatter => ({ data: undefined, issues: [issue], locate: () => whole });
  const excess = excessInFields(yaml, (at, length) => lines.at(start + at, length));
  if (excess !== undefined) return unread(excess);
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false, version: '1.2', logLevel: 'error' });
  const { contents } = document;
  const wrong =
    directiveIn(yaml) ??
    document.errors[0] ??
    document.warnings[0] ??
    (isMap(contents) ? unseenIn(contents, yaml) : undefined);
  if (wrong !== undefined) {
    const [from, to] = wrong.pos;
    return unread({ type: 'yaml', range: lines.at(start + from, Math.min(to - from, 40)), detail: wrong.message });
  }
  if (!isMap(contents)) return unread({ type: 'yaml', range: whole, detail: 'not a mapping' });
  const rangeOf = (node: Node): Range => {
    const [from, to] = node.range ?? [0, 1];
    const length = (yaml.slice(from, to).split(/\r?\n/, 1)[0] ?? '').trimEnd().length;
    return lines.at(start + from, length);
  };
  const find = pairFinder();
  keepNumbersAsWritten(contents);
  return {
    data: document.toJS(),
    issues: [
      ...remarksIn(contents, yaml).map(({ pos: [from, to] }): Issue => ({
        type: 'remark',
        range: lines.at(start + from, to - from),
      })),
      ...quotedIn(contents).flatMap(([from, to]) => invisibleInQuotes(yaml.slice(from, to), start + from, lines)),
    ],
    locate: (path, what) => rangeOf(nodeAt(contents, path, what, find)),
  };
}

/** Turns a number whose digits say more than its value (007, 3.10, 1e3) into the text that its author wrote. */
function keepNumbersAsWritten(contents: Node): void {
  visit(contents, {
    Scalar: (key, scalar) => {
      const { value, source } = scalar;
      if (key !== 'key' && typeof value === 'number' && source !== undefined && source !== String(value))
        scalar.value = source;
    },
  });
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
