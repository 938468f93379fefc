import { hows } from '../core/body/passage.ts';
import { element } from './element.ts';
import type { Ways } from './comparison-verdict.ts';

/** A case on the page: its name, and the piece of HTML that was published of it. */
export interface Column {
  readonly name: string;
  readonly article: HTMLElement;
}

/** A lens as the page prints it: the title of what is seen through it, and for each concept an element with `data-concept` and its head. */
export interface LensOutline {
  readonly title: HTMLElement | null;
  readonly concepts: readonly HTMLElement[];
}

/** What a case has for a concept. */
export function waysOf({ article }: Column, concept: string): Ways {
  const group = article.querySelector<HTMLElement>(`[data-concept="${CSS.escape(concept)}"]`);
  if (group === null) return undefined;
  return new Map(hows.map((how) => [how, Number(group.dataset[how] ?? 0)]));
}

/** A copy of a column with the concepts of a lens in their order, each with its head, and an honest gap where it has no passage. */
export function throughLens({ article }: Column, { title, concepts }: LensOutline, gap: string): HTMLElement {
  const copy = document.importNode(article, true);
  const part = copy.querySelector('[data-part=passages]');
  const groups = concepts.map((concept) => {
    const group = document.importNode(concept, true);
    const own = part?.querySelector(`[data-concept="${CSS.escape(concept.dataset.concept ?? '')}"] > .readings`);
    group.append(own ?? element('p', 'gap-cell', element('span', '', gap)));
    return group;
  });
  part?.replaceChildren(...(title === null ? [] : [document.importNode(title, true)]), ...groups);
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
