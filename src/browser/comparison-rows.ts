import { hows } from '../core/body/passage.ts';
import { timeFigure } from './comparison-time.ts';
import { verdictOf, verdicts, type Ways } from './comparison-verdict.ts';
import { element } from './element.ts';
import { fill } from './sentence.ts';

/** A case on the page: its name, and the piece of HTML that was published of it. */
export interface Column {
  readonly name: string;
  readonly article: HTMLElement;
}

/** Sentences and names by the keys of the element's data. */
export type Sentences = (name: string) => string;

/** What a case has for a concept. */
export function waysOf({ article }: Column, concept: string): Ways {
  const group = article.querySelector<HTMLElement>(`[data-concept="${CSS.escape(concept)}"]`);
  if (group === null) return undefined;
  return new Map(hows.map((how) => [how, Number(group.dataset[how] ?? 0)]));
}

/**
 * Cases beside each other, row by row: their titles, what they are, each concept of a lens, and all else that their pieces tell. `heads` are
 * the headings of the concepts in the order of the lens; of several cases those that differ most come first, with the difference in words.
 */
export function comparisonRows(
  columns: readonly Column[],
  heads: readonly HTMLElement[],
  words: Sentences,
): readonly HTMLElement[] {
  const [first] = columns;
  if (first === undefined) return [];
  const [facts, ...others] = [...first.article.querySelectorAll<HTMLElement>(':scope > [data-part]')].map((section) =>
    partRow(columns, section, words),
  );
  const titles = columns.map(({ article }) => clones(article.querySelectorAll('h2')));
  const top = element('div', 'heads cells', ...titles.map((title) => element('div', '', ...title)));
  return [top, ...(facts === undefined ? [] : [facts]), ...conceptRows(columns, heads, words), ...others];
}

/** What all cases tell of one thing, under its heading. */
function partRow(columns: readonly Column[], { dataset }: HTMLElement, words: Sentences): HTMLElement {
  const part = `[data-part=${dataset.part ?? ''}] >`;
  const figure = dataset.part === 'timeline' ? [element('p', 'meta', words('timeHint')), ...timeFigure(columns)] : [];
  const cells = columns.map((column) => cellOf(column, clones(column.article.querySelectorAll(`${part} :not(h3)`))));
  const title = clones(columns[0]?.article.querySelectorAll(`${part} h3`) ?? []);
  return element('section', 'row', ...title, ...figure, element('div', 'cells', ...cells));
}

function conceptRows(columns: readonly Column[], heads: readonly HTMLElement[], words: Sentences): HTMLElement[] {
  return heads
    .map((head) => {
      const concept = head.dataset.concept ?? '';
      return { head, concept, ...verdictOf(columns.map((column) => waysOf(column, concept))) };
    })
    .sort((a, b) => (columns.length < 2 ? 0 : verdicts.indexOf(a.is) - verdicts.indexOf(b.is)))
    .map(({ head, concept, is, cases }) => {
      const title = document.importNode(head, true);
      const names = cases.map((at) => columns[at]?.name ?? '').join(', ');
      if (columns.length > 1) title.append(' ', element('span', 'verdict', fill(words(is), { cases: names })));
      const cells = columns.map((column) => {
        const own = column.article.querySelectorAll(`[data-concept="${CSS.escape(concept)}"] > *`);
        const gap = element('p', 'gap-cell', element('span', '', words('gap')));
        return cellOf(column, own.length > 0 ? clones(own) : [gap]);
      });
      const row = element('section', `row concept verdict-${is} ${head.className}`, title);
      if (is !== 'none' || columns.length < 2) row.append(element('div', 'cells', ...cells));
      return row;
    });
}

function cellOf({ name, article }: Column, inside: readonly Node[]): HTMLElement {
  const cell = element('div', '', ...inside);
  cell.lang = article.lang;
  cell.dataset.name = name;
  return cell;
}

const clones = (nodes: Iterable<Element>): Node[] => [...nodes].map((node) => document.importNode(node, true));
