import type { Range } from '../../core/diagnostics/diagnostic.ts';
import { startOf, type JsxElement } from './marks.ts';
import type { BodyReading } from './reading.ts';

/** The attributes of a component, each with the range of its value. */
export type Attributes = ReadonlyMap<string, { readonly value: string; readonly range: Range }>;

/**
 * The attributes of an element with the ranges of their values. What is not text in quotes, not known or missing is told as a fault
 * and left out. The parser gives attributes no ranges, so they are looked up in the opening tag.
 */
export function readAttributes(
  node: JsxElement,
  known: { readonly required: readonly string[]; readonly optional: readonly string[] },
  { lines, faults, sourceOf }: BodyReading,
): Attributes {
  const start = startOf(node);
  const source = sourceOf(node);
  const component = node.name ?? '';
  const found = new Map<string, { value: string; range: Range }>();
  const seen = new Set<string>();
  const opening = openingTag(source);
  const tag = lines.at(start + 1, component.length);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      faults.push({ type: 'code', what: 'expression', range: tag, source: source.split('\n', 1)[0] ?? source });
      continue;
    }
    const { name } = attribute;
    const escaped = name.replace(/[^\w-]/g, '\\$&');
    const isSecond = seen.has(name);
    seen.add(name);
    const matches = [...opening.matchAll(new RegExp(`(\\s)(${escaped})(\\s*=\\s*["']?)`, 'g'))];
    const match = matches.at(isSecond ? 1 : 0) ?? null;
    const keyAt = start + (match?.index ?? 0) + 1;
    const key = match === null ? tag : lines.at(keyAt, name.length);
    if (![...known.required, ...known.optional].includes(name)) {
      faults.push(
        /^on/i.test(name)
          ? { type: 'code', what: 'html', range: key, source: name }
          : { type: 'attribute', component, name, range: key },
      );
      continue;
    }
    if (isSecond) {
      faults.push({ type: 'attribute-twice', component, name, range: key });
      continue;
    }
    const value = attribute.value ?? '';
    const range = match === null ? tag : lines.at(keyAt + name.length + (match[3]?.length ?? 0), value.length);
    if (value === '') faults.push({ type: 'attribute-missing', component, name, range: key });
    else found.set(name, { value, range });
  }
  for (const name of known.required) {
    const given = node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
    if (!given) faults.push({ type: 'attribute-missing', component, name, range: tag });
  }
  return found;
}

/** The opening tag of an element, with what stands in quotes blanked, so that only names of attributes look like them. */
function openingTag(source: string): string {
  const blanked = source.replace(
    /"[^"]*"|'[^']*'/g,
    (quoted) => quoted.charAt(0) + ' '.repeat(quoted.length - 2) + quoted.charAt(0),
  );
  const end = blanked.indexOf('>');
  return end === -1 ? blanked : blanked.slice(0, end);
}
