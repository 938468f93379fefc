import type { Range } from '../../core/diagnostics/range.ts';
import { startOf, type JsxElement } from './marks.ts';
import type { BodyReading } from './reading.ts';

/** The attributes of a component, each with the range of its value. */
export type Attributes = ReadonlyMap<string, { readonly value: string; readonly range: Range }>;

/**
 * The attributes of an element with the ranges of their values. What is not text in quotes, not known or missing is told as an issue
 * and left out. The parser gives attributes no ranges, so they are looked up in the opening tag.
 */
export function readAttributes(
  node: JsxElement,
  known: { readonly required: readonly string[]; readonly optional: readonly string[] },
  { lines, issues, sourceOf }: BodyReading,
): Attributes {
  const start = startOf(node);
  const source = sourceOf(node);
  const component = node.name ?? '';
  const found = new Map<string, { value: string; range: Range }>();
  const seen = new Set<string>();
  const written = namesIn(source);
  const tag = lines.at(start + 1, component.length);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      issues.push({ type: 'code', what: 'expression', range: tag, source: source.split('\n', 1)[0] ?? source });
      continue;
    }
    const { name } = attribute;
    const isSecond = seen.has(name);
    seen.add(name);
    const place = written.get(name)?.[isSecond ? 1 : 0];
    const key = place === undefined ? tag : lines.at(start + place.at, name.length);
    if (![...known.required, ...known.optional].includes(name)) {
      issues.push(
        /^on/i.test(name)
          ? { type: 'code', what: 'html', range: key, source: name }
          : { type: 'attribute', component, name, range: key },
      );
      continue;
    }
    if (isSecond) {
      issues.push({ type: 'attribute-twice', component, name, range: key });
      continue;
    }
    const value = attribute.value ?? '';
    const range = place === undefined ? tag : lines.at(start + place.valueAt, value.length);
    if (value === '') issues.push({ type: 'attribute-missing', component, name, range: key });
    else found.set(name, { value, range });
  }
  for (const name of known.required) {
    const given = node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
    if (!given) issues.push({ type: 'attribute-missing', component, name, range: tag });
  }
  return found;
}

/** Where each name of an attribute with a value stands in an opening tag, and where its value begins. Offsets count from the tag. */
function namesIn(source: string): ReadonlyMap<string, readonly { readonly at: number; readonly valueAt: number }[]> {
  const names = new Map<string, { at: number; valueAt: number }[]>();
  let last: { readonly name: string; readonly at: number } | undefined;
  let isValue = false;
  for (const { 0: piece, index } of source.matchAll(/"[^"]*"|'[^']*'|[^\s"'=>]+|[=>]/g)) {
    if (piece === '>') break;
    if (piece === '=') {
      isValue = true;
    } else if (isValue && last !== undefined) {
      const places = names.get(last.name) ?? [];
      names.set(last.name, places);
      places.push({ at: last.at, valueAt: index + (/^["']/.test(piece) ? 1 : 0) });
      isValue = false;
      last = undefined;
    } else last = { name: piece, at: index };
  }
  return names;
}
