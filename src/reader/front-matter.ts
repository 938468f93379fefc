import { isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Fault } from '../core/body/fault.ts';
import type { FieldPath } from '../core/model/references.ts';
import type { Place } from '../core/problems/problem.ts';
import type { Lines } from './lines.ts';

/** YAML with the places of what it says. */
export interface FrontMatter {
  /** Plain data; undefined when the YAML could not be read. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly locate: (path: FieldPath, what: 'key' | 'value') => Place;
}

/** What stands between the lines of three hyphens, and where the body begins. Undefined when a text does not open with such a block. */
export function splitFrontMatter(text: string): { readonly yaml: string; readonly start: number; readonly bodyStart: number } | undefined {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  const start = text.indexOf('\n') + 1;
  return { yaml: match[1] ?? '', start, bodyStart: match[0].length };
}

/** Reads YAML that begins at `start` in the file. Aliases are bounded; a file that is not a mapping is a fault. */
export function readYaml(yaml: string, start: number, lines: Lines): FrontMatter {
  const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: true, version: '1.2' });
  const whole = lines.at(start);
  const error = document.errors[0];
  const nowhere = () => whole;
  if (error !== undefined) {
    const [from, to] = error.pos;
    const place = lines.at(start + from, Math.min(to - from, 40));
    return { data: undefined, faults: [{ type: 'yaml', place, detail: error.message }], locate: nowhere };
  }
  if (!isMap(document.contents)) {
    return { data: undefined, faults: [{ type: 'yaml', place: whole, detail: 'not a mapping' }], locate: nowhere };
  }
  const { contents } = document;
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 20 });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return { data: undefined, faults: [{ type: 'yaml', place: whole, detail }], locate: nowhere };
  }
  const placeOf = (node: Node): Place => {
    const [from, to] = node.range ?? [0, 1];
    const length = (yaml.slice(from, to).split(/\r?\n/, 1)[0] ?? '').trimEnd().length;
    return lines.at(start + from, length);
  };
  return { data, faults: [], locate: (path, what) => placeOf(nodeAt(contents, path, what)) };
}

/** The node that a path leads to, or the last one on the way that exists. */
function nodeAt(top: Node, path: FieldPath, what: 'key' | 'value'): Node {
  let node = top;
  for (const [at, step] of path.entries()) {
    const last = at === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
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
