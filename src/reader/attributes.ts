import type { Fault } from '../core/body/fault.ts';
import type { Place } from '../core/problems/problem.ts';
import type { Lines } from './lines.ts';
import type { MarkNode } from './markdown.ts';

/** A component as it stands in a body, on lines of its own or inside a sentence. */
export type JsxElement = Extract<MarkNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Where an element stands, and whom to tell what is wrong with it. */
interface Surroundings {
  readonly start: number;
  readonly source: string;
  readonly lines: Lines;
  readonly fault: (fault: Fault) => void;
}

/**
 * The attributes of an element with the places of their values. What is not text in quotes, not known or missing is told as a fault
 * and left out. The parser gives attributes no places, so they are looked up in the opening tag.
 */
export function readAttributes(
  node: JsxElement,
  known: { readonly required: readonly string[]; readonly optional: readonly string[] },
  { start, source, lines, fault }: Surroundings,
): ReadonlyMap<string, { readonly value: string; readonly place: Place }> {
  const component = node.name ?? '';
  const found = new Map<string, { value: string; place: Place }>();
  const opening = openingTag(source);
  const tag = lines.at(start + 1, component.length);
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      fault({ type: 'code', what: 'expression', place: tag, source: source.split('\n', 1)[0] ?? source });
      continue;
    }
    const { name } = attribute;
    const escaped = name.replace(/[^\w-]/g, '\\$&');
    const match = new RegExp(`(\\s)(${escaped})(\\s*=\\s*["']?)`).exec(opening);
    const keyAt = start + (match?.index ?? 0) + 1;
    const key = match === null ? tag : lines.at(keyAt, name.length);
    if (![...known.required, ...known.optional].includes(name)) {
      fault(
        /^on/i.test(name)
          ? { type: 'code', what: 'html', place: key, source: name }
          : { type: 'attribute', component, name, place: key },
      );
      continue;
    }
    const value = attribute.value ?? '';
    const place = match === null ? tag : lines.at(keyAt + name.length + (match[3]?.length ?? 0), value.length);
    if (value === '') fault({ type: 'attribute-missing', component, name, place: key });
    else found.set(name, { value, place });
  }
  for (const name of known.required) {
    const given = node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
    if (!given) fault({ type: 'attribute-missing', component, name, place: tag });
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
