import { unseenIn } from '../core/body/unseen.ts';
import type { IssueOf } from '../core/diagnostics/issue.ts';
import type { Range } from '../core/diagnostics/range.ts';
import type { MarkNode } from './markdown.ts';

/** The most characters that a file of content may have. A long case has some thirty thousand. */
export const longestFile = 1_000_000;

/** The most characters that a paragraph may have: lines without an empty one between them, or an item of a list. One that people read has a thousand. */
const longestParagraph = 10_000;

/** How many signs in a paragraph may be those that open a tag. */
const mostTagSigns = 500;

/** How deep quotes, lists and other elements may stand in each other. */
const deepest = 100;

/** How deep braces may stand in each other, how many a text may have, and how long what is between them may be when it is no remark. */
const braces = { deepest: 5, most: 1000, longest: 500 };

/** How many tags may be open at once, before a text is parsed. */
const mostOpenTags = 1000;

/** How many signs may be written as entities, such as `&amp;`. */
const mostEntities = 2000;

/** The longest paragraph that may begin as `import` or `export` do. */
const longestCode = 1000;

/** Something on which a parser would take more time or memory than a machine has. */
type Excess = IssueOf<'too-deep'>;

/** The range of a stretch of the text that is looked at. */
type RangeAt = (at: number, length: number) => Range;

/**
 * The first stretch of a body that is not handed to the parser: marks of quotes and lists, tags or braces in each other by the hundreds, or
 * programme code of any size. Undefined for everything that people write.
 */
export function excessIn(body: string, rangeAt: RangeAt): Excess | undefined {
  for (const find of [marksIn, codeIn, tagsIn, bracesIn, entitiesIn, paragraphsIn]) {
    const found = find(body, rangeAt);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A parser may take time in proportion to the square of a paragraph, so none is long. */
function paragraphsIn(body: string, rangeAt: RangeAt): Excess | undefined {
  let from = 0;
  let signs = 0;
  for (const { 0: whole, 1: line = '', index } of body.matchAll(/([^\r\n]*)(?:\r\n|[\r\n]|$)/g)) {
    const isEmpty = line.trim() === '';
    if (isEmpty || /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t])/.test(line)) {
      from = isEmpty ? index + whole.length : index;
      signs = 0;
    }
    signs += line.split('<', mostTagSigns + 2).length - 1;
    if (signs > mostTagSigns) return { type: 'too-deep', what: 'tags', range: rangeAt(from, 1) };
    if (line.length > longestParagraph || index + line.length - from > longestParagraph)
      return { type: 'too-deep', what: 'paragraph', range: rangeAt(Math.min(from, index), 1) };
  }
  return undefined;
}

function marksIn(body: string, rangeAt: RangeAt): Excess | undefined {
  for (const { 0: marks, index } of body.matchAll(/^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)+/gm)) {
    const count = marks.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    if (count > deepest) return { type: 'too-deep', what: 'marks', range: rangeAt(index, marks.trimEnd().length) };
  }
  return undefined;
}

function codeIn(body: string, rangeAt: RangeAt): Excess | undefined {
  for (const { 0: word, index } of body.matchAll(/^(?:import|export)\b/gm)) {
    const rest = body.slice(index, index + longestCode + 1);
    if (rest.length > longestCode && !/\n[ \t]*\r?\n/.test(rest))
      return { type: 'too-deep', what: 'code', range: rangeAt(index, word.length) };
  }
  return undefined;
}

function tagsIn(body: string, rangeAt: RangeAt): Excess | undefined {
  let open = 0;
  for (const { 0: tag, 1: close, 2: end, index } of body.matchAll(/<(\/?)[A-Za-z][^<>]{0,500}?(\/?)>/g)) {
    if (close === '/') open = Math.max(0, open - 1);
    else if (end !== '/') open += 1;
    if (open > mostOpenTags) return { type: 'too-deep', what: 'tags', range: rangeAt(index, tag.length) };
  }
  return undefined;
}

function bracesIn(body: string, rangeAt: RangeAt): Excess | undefined {
  let depth = 0;
  let count = 0;
  let from = 0;
  const unseen = unseenIn(body).values();
  let { value: hidden } = unseen.next();
  for (const { 0: sign, index } of body.matchAll(/\\[{}]|[{}]/g)) {
    while (hidden !== undefined && hidden.to <= index) ({ value: hidden } = unseen.next());
    const isHidden = hidden !== undefined && hidden.from <= index;
    if (hidden?.from === index && hidden.what === 'remark') count += 1;
    if (isHidden || sign.length > 1) {
      if (count > braces.most) return { type: 'too-deep', what: 'braces', range: rangeAt(index, 1) };
      continue;
    }
    if (sign === '{') {
      count += 1;
      if (depth === 0) from = index;
      depth += 1;
    } else if (depth > 0) depth -= 1;
    else continue;
    if (sign === '}' && depth === 0 && index - from > braces.longest)
      return { type: 'too-deep', what: 'braces', range: rangeAt(from, 1) };
    if (depth > braces.deepest || count > braces.most)
      return { type: 'too-deep', what: 'braces', range: rangeAt(index, 1) };
  }
  return undefined;
}

function entitiesIn(body: string, rangeAt: RangeAt): Excess | undefined {
  let count = 0;
  for (const { 0: entity, index } of body.matchAll(/&#?\w{1,32};/g)) {
    count += 1;
    if (count > mostEntities) return { type: 'too-deep', what: 'entities', range: rangeAt(index, entity.length) };
  }
  return undefined;
}

/** The first place in YAML where lists or mappings stand too deep in each other, by brackets, by hyphens on a line or by indentation. */
export function excessInFields(yaml: string, rangeAt: RangeAt): Excess | undefined {
  const indents: number[] = [];
  let open = 0;
  for (const { 0: line, index } of yaml.matchAll(/[^\r\n]+/g)) {
    const [marks = ''] = /^(?: *-(?= ))* */.exec(line) ?? [];
    while ((indents.at(-1) ?? -1) >= marks.length) indents.pop();
    indents.push(marks.length);
    const hyphens = marks.match(/-/g)?.length ?? 0;
    if (indents.length > deepest || hyphens > deepest)
      return { type: 'too-deep', what: 'fields', range: rangeAt(index + line.search(/\S|$/), 1) };
    for (const { 0: bracket, index: at } of line.matchAll(/[[\]{}]/g)) {
      open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
      if (open > deepest) return { type: 'too-deep', what: 'fields', range: rangeAt(index + at, 1) };
    }
  }
  return undefined;
}

/** The first node of a parsed text that stands deeper than a page can show. */
export function tooDeep(tree: MarkNode): MarkNode | undefined {
  const open: { readonly node: MarkNode; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return node;
    if ('children' in node) for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return undefined;
}
