import type { SearchKind } from '../core/search/page.ts';
import { FoundText } from '../core/search/passage.ts';
import type { RankedPage } from '../core/search/ranking.ts';
import type { StoredPage } from '../core/search/stored-page.ts';
import { wordsOf } from '../core/search/written-word.ts';
import type { PanelWords } from '../core/search/panel.ts';
import { element } from './element.ts';
import { fill } from './sentence.ts';

/** Links to parts of one page, forms of the question that are named, and words that are marked on the page, at the most. */
const most = { sections: 3, forms: 3, marks: 12 };

/** Name of the words to mark in the address of a result; `boot.ts` reads it. */
const markParam = 'mark';

/** What a result is shown with. */
export interface HitContext {
  readonly kind: SearchKind | undefined;
  readonly words: PanelWords;
  /** The words that were looked for, by the numbers that the page uses. */
  readonly asked: readonly string[];
  /** Whether the question is a name of this page. */
  readonly named: boolean;
  /** The language of the page, when it is not that of the panel. */
  readonly lang: string | undefined;
}

/** A list item for one page: title, kind, excerpt with the found words marked, why it was found, and links to the parts that hold them. */
export function hitItem(
  page: StoredPage & { readonly address: string },
  { at }: RankedPage,
  context: HitContext,
): HTMLLIElement {
  const { words, lang } = context;
  const text = new FoundText(page.text, page.quiet, at);
  const item = element('li', 'search-hit');
  const kind = words.kinds.find(({ value }) => value === context.kind);
  const address = marked(page.address, text);
  const title = element('a', 'search-hit-title', page.title);
  title.href = address;
  const head = element('p', 'search-hit-head', title);
  const beside = [kind?.one ?? '', page.about].filter((words) => words !== '').join(' · ');
  if (beside !== '') head.append(' ', element('span', 'search-hit-kind', beside));
  const parts = text.excerpt();
  const excerpt = element('p', 'search-hit-excerpt', ...(parts.length === 0 ? [page.gist] : []));
  excerpt.append(...parts.map(({ text: run, found }) => (found ? element('mark', '', run) : run)));
  item.append(head, excerpt);
  if (lang !== undefined) title.lang = excerpt.lang = lang;

  const reasons = why(page.title, text, at, context);
  if (reasons !== '') item.append(element('p', 'search-hit-why', reasons));
  const sections = text.sections(page.headings, most.sections);
  if (sections.length > 0) {
    const list = element('ul', 'search-hit-sections');
    list.setAttribute('aria-label', fill(words.sections, { title: page.title }));
    for (const { id, text: name } of sections) {
      const link = element('a', '', name);
      link.href = `${address}#${encodeURIComponent(id)}`;
      if (lang !== undefined) link.lang = lang;
      list.append(element('li', '', link));
    }
    item.append(list);
  }
  return item;
}

/** Why a page is among the results, where its excerpt does not show it: in one line, empty when there is nothing to tell. */
function why(title: string, text: FoundText, at: RankedPage['at'], { words, asked, named }: HitContext): string {
  const titled = new Set(wordsOf(title).map((word) => word.toLowerCase()));
  const inTitle = text.forms([], Infinity).some((form) => titled.has(form));
  const forms = text.forms(asked, most.forms);
  const absent = asked.filter((_, number) => !at.has(number));
  return [
    named ? words.why.name : '',
    inTitle && !named ? words.why.title : '',
    forms.length > 0 ? fill(words.why.forms, { words: forms.join(', ') }) : '',
    absent.length > 0 && at.size > 0 ? fill(words.why.without, { words: absent.join(', ') }) : '',
  ]
    .filter((reason) => reason !== '')
    .join(' · ');
}

/** An address with the words that are to be marked there, as they are written on the page. */
function marked(address: string, text: FoundText): string {
  const forms = text.forms([], most.marks);
  // A mark takes in what begins with it, so what begins with another needs none of its own.
  const short = forms.filter(
    (form) => !forms.some((other) => other !== form && other.length > 3 && form.startsWith(other)),
  );
  return short.length === 0 ? address : `${address}?${markParam}=${short.map(encodeURIComponent).join('+')}`;
}

/** The link that a key leads to from `from`; `undefined` above the first. */
export function neighbour(root: Element, from: Element, key: string): HTMLElement | undefined {
  const titles = [...root.querySelectorAll<HTMLElement>('.search-hit-title')];
  if (key === 'Home') return titles[0];
  if (key === 'End') return titles.at(-1);
  const own = titles.findIndex((title) => title.closest('.search-hit')?.contains(from) === true);
  if (key === 'ArrowDown') return titles[Math.min(own + 1, titles.length - 1)];
  // From a part of a result, up leads to the result's own title.
  return titles[own] !== undefined && titles[own] !== from ? titles[own] : titles[own - 1];
}
