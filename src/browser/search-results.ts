import type { Answer } from '../core/search/ask.ts';
import { groupPages } from '../core/search/groups.ts';
import type { SearchKind } from '../core/search/page.ts';
import type { RankedPage } from '../core/search/ranking.ts';
import type { PanelWords } from '../core/search/panel.ts';
import { button, element } from './element.ts';
import { isolated } from './sentence.ts';
import { hitItem } from './search-hit.ts';
import type { SearchIndex } from './search-index.ts';

/** Results that are added to a list at a time. */
const batch = 10;

/** What the results of an answer are shown with. */
export interface ResultsContext {
  readonly answer: Answer;
  readonly index: SearchIndex;
  readonly words: PanelWords;
  readonly number: Intl.NumberFormat;
  readonly kinds: readonly SearchKind[];
  /** The language of the pages, when it is not that of the panel. */
  readonly lang: string | undefined;
}

/** Results in groups: the best of all kinds, and the rest by kind. `chooseKind` is called when the reader asks for all of a kind. */
export async function groupedResults(
  pages: readonly RankedPage[],
  context: ResultsContext,
  chooseKind: (kind: SearchKind) => void,
): Promise<HTMLElement[]> {
  const { words, number, kinds } = context;
  const groups = groupPages(pages, (id) => kinds[id]);
  return Promise.all(
    groups.map(async ({ kind, shown, total }) => {
      const name = words.kinds.find(({ value }) => value === kind)?.many;
      const list = element('ol', 'search-hits', ...(await items(shown, context)));
      const group = element('section', 'search-group');
      if (groups.length > 1) group.append(element('h2', 'search-group-name', name ?? words.best));
      if (shown.length > 0) group.append(list);
      if (kind !== undefined && name !== undefined) {
        const all = button('', () => {
          chooseKind(kind);
        });
        all.append(isolated(words.allOfKind, { kind: name, count: number.format(total) }));
        group.append(all);
      }
      if (groups.length === 1) appendMore(group, list, pages.slice(shown.length), context);
      return group;
    }),
  );
}

/** Results in one list, and a button for more. */
export async function plainResults(pages: readonly RankedPage[], context: ResultsContext): Promise<HTMLElement> {
  const list = element('ol', 'search-hits', ...(await items(pages.slice(0, batch), context)));
  const group = element('section', 'search-group', list);
  appendMore(group, list, pages.slice(batch), context);
  return group;
}

function appendMore(
  group: HTMLElement,
  list: HTMLElement,
  pages: readonly RankedPage[],
  context: ResultsContext,
): void {
  if (pages.length === 0) return;
  let waiting = pages;
  const more = button(context.words.more, async () => {
    more.disabled = true;
    const added = await items(waiting.slice(0, batch), context).catch(() => []);
    waiting = waiting.slice(added.length);
    more.disabled = false;
    more.hidden = waiting.length === 0;
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
  });
  group.append(more);
}

function items(
  pages: readonly RankedPage[],
  { answer, index, kinds, words, lang }: ResultsContext,
): Promise<HTMLLIElement[]> {
  return Promise.all(
    pages.map(async (page) =>
      hitItem(await index.page(page.id), page, {
        kind: kinds[page.id],
        words,
        asked: answer.words,
        named: page.id === answer.named,
        lang,
      }),
    ),
  );
}
