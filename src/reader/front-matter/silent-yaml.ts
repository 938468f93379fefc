import { isNode, isScalar, visit, type Node } from 'yaml';

/** Something wrong in YAML: why, and from which offset to which. */
interface Wrong {
  readonly message: string;
  readonly pos: readonly [from: number, to: number];
}

/** A line that tells the parser to read YAML in another way (`%YAML 1.1`), as it can stand before the fields. */
export function directiveIn(yaml: string): Wrong | undefined {
  const found = /^(?:[ \t]*(?:#.*)?\r?\n)*(%\S.*)/.exec(yaml);
  if (found?.[1] === undefined) return undefined;
  const end = found[0].length;
  return { message: 'directive', pos: [end - found[1].length, end] };
}

/** The first thing in a mapping that YAML takes in silence and that no author means, or a key that stands there twice. */
export function unseenIn(contents: Node, yaml: string): Wrong | undefined {
  let wrong: Wrong | undefined;
  const stop = (message: string, from: number, length: number) => {
    wrong = { message, pos: [from, from + length] };
    return visit.BREAK;
  };
  visit(contents, {
    Alias: (_key, { source, range }) => stop('alias', range?.[0] ?? 0, source.length + 1),
    Node: (_key, node) => {
      const sign = node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : undefined;
      if (isCut(node)) return stop('apostrophe', node.range?.[0] ?? 0, 1);
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

/** Whether a value between single quotes has lost an apostrophe that it began with: 's avonds'. */
function isCut(node: Node): boolean {
  return isScalar(node) && node.type === 'QUOTE_SINGLE' && /^[kmnrst][ -]/.test(String(node.value));
}

/** Where a number sign ends a value that is not in quotes: what follows on that line is a remark to YAML. */
export function remarksIn(contents: Node, yaml: string): Pick<Wrong, 'pos'>[] {
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

/** From where to where the values and keys in double quotes stand, in which a sign may be written as an escape. */
export function quotedIn(contents: Node): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  visit(contents, {
    Scalar: (_key, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' && range !== null && range !== undefined) found.push([range[0], range[1]]);
    },
  });
  return found;
}
