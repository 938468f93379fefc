import { excerptParts } from '../core/search/excerpt.ts';
import { element } from './element.ts';
import type { Hit } from './search-index.ts';

/** Links to parts of one page, at the most. */
const mostSections = 3;

/** Words of one result: the kind's name, if it has one, and the name of its list of sections (`{title}`). */
export interface HitWords {
  readonly kind: (value: string) => string | undefined;
  readonly sections: string;
}

/** A list item for one page: kind, title, excerpt with the found words marked, and links to the parts that hold them. */
export function hitItem(hit: Hit, words: HitWords): HTMLLIElement {
  const { title = hit.url } = hit.meta;
  const { kind: kinds = [] } = hit.filters;
  const item = element('li', 'search-hit');
  const kind = words.kind(kinds[0] ?? '');
  const heading = element('p', 'search-hit-head');
  heading.append(link(hit.url, title, 'search-hit-title'));
  if (kind !== undefined) heading.append(' ', element('span', 'search-hit-kind', kind));
  const excerpt = element('p', 'search-hit-excerpt');
  excerpt.append(...excerptParts(hit.excerpt).map(({ text, found }) => (found ? element('mark', '', text) : text)));
  item.append(heading, excerpt);

  const sections = hit.sub_results.filter((part) => part.url.includes('#') && part.title !== title);
  if (sections.length > 0) {
    const list = element('ul', 'search-hit-sections');
    list.setAttribute(
      'aria-label',
      words.sections.replace('{title}', () => title),
    );
    for (const section of sections.slice(0, mostSections)) {
      const line = element('li', '');
      line.append(link(section.url, section.title, ''));
      list.append(line);
    }
    item.append(list);
  }
  return item;
}

/** The link that the arrow key leads to from `from` (`step` 1 down, -1 up); `undefined` above the first. */
export function neighbour(list: Element, from: Element, step: 1 | -1): HTMLElement | undefined {
  const titles = [...list.querySelectorAll<HTMLElement>('.search-hit-title')];
  const own = titles.findIndex((title) => title.closest('.search-hit')?.contains(from) === true);
  // From a part of a result, up leads to the result's own title.
  const next = step < 0 && titles[own] !== from ? own : own + step;
  return titles[Math.min(next, titles.length - 1)];
}

function link(url: string, text: string, style: string): HTMLAnchorElement {
  const made = element('a', style, text);
  made.href = url;
  return made;
}
