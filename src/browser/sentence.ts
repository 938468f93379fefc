import { element } from './element.ts';

/** A sentence with its marks (`{query}`) filled in, each apart from its surroundings, as text runs in any direction. */
export function sentence(template: string, marks: Readonly<Record<string, string>>): DocumentFragment {
  const made = document.createDocumentFragment();
  for (const run of template.split(/(\{\w+\})/)) {
    const mark = /^\{(\w+)\}$/.exec(run)?.[1];
    if (mark === undefined) made.append(run);
    else made.append(element('bdi', '', marks[mark] ?? run));
  }
  return made;
}

/** The same as plain text, to be spoken. */
export function spoken(template: string, marks: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => marks[name] ?? mark);
}
