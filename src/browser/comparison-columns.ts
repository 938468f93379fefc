import type { How } from '../core/body/passage.ts';
import { element } from './element.ts';
import type { Ways } from './comparison-verdict.ts';

/** A case on the page: its name, and the piece of HTML that was published of it. */
export interface Column {
  readonly name: string;
  readonly article: HTMLElement;
}

/** A concept of a lens, as the page prints its head: the element has `data-concept`. */
export type ConceptHead = HTMLElement;

/** What a case has for a concept. */
export function waysOf({ article }: Column, concept: string): Ways {
  const group = article.querySelector<HTMLElement>(`[data-concept="${CSS.escape(concept)}"]`);
  if (group === null) return undefined;
  const count = (how: How): number => Number(group.dataset[how] ?? 0);
  return { illustrates: count('illustrates'), nuances: count('nuances'), contradicts: count('contradicts') };
}

/** A copy of a column with the concepts of a lens in their order, each with its head, and an honest gap where it has no passage. */
export function throughLens(
  { article }: Column,
  heads: readonly ConceptHead[],
  lens: string,
  gap: string,
): HTMLElement {
  const copy = article.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return article;
  const part = copy.querySelector('[data-part=passages]');
  const title = part?.querySelector('h3');
  if (part && title) {
    title.textContent = `${title.textContent} ${lens}`;
    const groups = heads.map((head) => {
      const group = document.importNode(head, true);
      const own = part.querySelector(`[data-concept="${CSS.escape(head.dataset.concept ?? '')}"] > .readings`);
      group.append(own ?? element('p', 'gap-cell', element('span', '', gap)));
      return group;
    });
    part.replaceChildren(title, ...groups);
  }
  return copy;
}

/** Marks facts that are the same in all columns, so that the others stand out. */
export function markSame(columns: readonly HTMLElement[], same: string): void {
  const facts = new Set(
    columns.flatMap((column) =>
      [...column.querySelectorAll<HTMLElement>('[data-fact]')].map(({ dataset }) => dataset.fact),
    ),
  );
  for (const fact of facts) {
    const values = columns.map((column) => column.querySelector(`[data-fact="${fact ?? ''}"] dd`));
    const words = new Set(values.map((value) => value?.textContent.replace(/\s+/g, ' ').trim()));
    for (const value of values) {
      value?.parentElement?.classList.toggle('different', words.size > 1);
      if (words.size === 1) value?.append(' ', element('span', 'same', same));
    }
  }
}
