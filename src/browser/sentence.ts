import { element } from './element.ts';

/** A sentence with its blanks, such as `{count}`, filled in; a blank without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
}

/** A sentence about an amount. */
export const counted = (said: { readonly one: string; readonly many: string }, count: number): string =>
  fill(count === 1 ? said.one : said.many, { count });

/** A sentence with its blanks filled in, as text and elements: each value apart from its surroundings, since what readers type runs in any direction. */
export function isolated(sentence: string, values: Readonly<Record<string, string>>): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const run of sentence.split(/(\{\w+\})/)) {
    const value = values[/^\{(\w+)\}$/.exec(run)?.[1] ?? ''];
    made.append(value === undefined ? run : element('bdi', '', value));
  }
  return made;
}
