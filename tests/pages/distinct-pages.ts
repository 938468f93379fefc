import type { HTMLElement } from 'node-html-parser';
import type { ReadPage } from './read-pages.ts';

const states = ['type', 'open', 'disabled', 'checked', 'aria-current', 'aria-selected'];
const presences = [
  'lang',
  'id',
  'href',
  'alt',
  'role',
  'tabindex',
  'title',
  'aria-label',
  'aria-labelledby',
  'aria-hidden',
];

/**
 * Pages that differ from all before them. `path`: they hold a path of elements, from the body down, by name, class and state, that no
 * page before them holds; stylesheets see hardly more. `skeleton`: the whole of their elements, with classes, states, roles and whether
 * there are words, is not that of a page before them; neighbours that are alike count once.
 */
export function pagesWithNew(what: 'path' | 'skeleton', pages: readonly ReadPage[]): readonly ReadPage[] {
  const seen = new Set<string>();
  return pages.filter(({ html }) => {
    const body = html.querySelector('body');
    if (body === null) return true;
    const before = seen.size;
    if (what === 'path') addPaths(body, '', seen);
    else seen.add(skeletonOf(body));
    return seen.size > before;
  });
}

function nameOf(element: HTMLElement): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).sort().join('.');
  const has = states.map((name) => (element.hasAttribute(name) ? `[${name}=${element.getAttribute(name) ?? ''}]` : ''));
  return `${element.localName}.${classes}${has.join('')}`;
}

function addPaths(element: HTMLElement, above: string, seen: Set<string>): void {
  const path = `${above}>${nameOf(element)}`;
  seen.add(path);
  for (const child of element.children) addPaths(child, path, seen);
}

function skeletonOf(element: HTMLElement): string {
  const inside: string[] = [];
  for (const child of element.children) {
    const skeleton = skeletonOf(child);
    if (skeleton !== inside.at(-1)) inside.push(skeleton);
  }
  const has = presences.filter((name) => (element.getAttribute(name) ?? '') !== '').join();
  const words = element.textContent.trim() === '' ? '' : 'w';
  return `${nameOf(element)}(${has};${words};${inside.join('')})`;
}
