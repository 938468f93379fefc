import { element } from '../element.ts';
import type { ToldProblem } from './engine.ts';

/** The place of a form that has a name, as far as it is shown. */
export function placeIn(root: HTMLElement, name: string): HTMLElement | undefined {
  return root.querySelector<HTMLElement>(`[data-place="${CSS.escape(name)}"]`) ?? undefined;
}

/**
 * Leads to a place: opens what it is folded in, lets be told what is missing there, and puts the focus on its first field; in a text on the stretch that
 * a range of its file is, and in a piece as a whole on what is told of it.
 */
export function leadTo(box: HTMLElement, range?: ToldProblem['range']): void {
  unfold(box);
  box.dataset.seen = '';
  const area = textIn(box);
  if (area && range) {
    chooseLine(area, firstLineIn(box), range);
    return;
  }
  const told = box.querySelector<HTMLElement>(':scope > .field-problems');
  const fields = box.querySelectorAll<HTMLElement>(':is(input, select, textarea, button):not(:disabled)');
  const first = box.matches('.piece') ? undefined : [...fields].find((field) => field.checkVisibility());
  if (!first && told) told.tabIndex = -1;
  const aim = first ?? told;
  aim?.focus({ preventScroll: true });
  aim?.scrollIntoView({ block: 'center' });
}

/** Opens everything that an element is folded in. */
export function unfold(inside: HTMLElement): void {
  for (let fold = inside.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

/** The text of an entry, where a place is that of one. */
export function textIn(box: HTMLElement): HTMLTextAreaElement | null {
  return box.querySelector<HTMLTextAreaElement>(':scope > textarea.body-text');
}

/** The line of its file in which the text begins that a place shows. */
export function firstLineIn(box: HTMLElement): number {
  return Number(box.dataset.firstLine ?? 1);
}

/** The label of a place, without the mark that it must be filled in. */
export function labelOf(place: HTMLElement): string {
  const label = place.querySelector('legend, label, .piece-title');
  const told = [...(label?.childNodes ?? [])].filter((node) => !(node instanceof Element && node.matches('.required')));
  return told.map(({ textContent }) => textContent).join('');
}

/** Chooses a stretch of a text, and brings it into sight. */
export function choose(area: HTMLTextAreaElement, from: number, to: number): void {
  unfold(area);
  area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
  area.scrollTop = depthOf(area, from) - area.clientHeight / 2;
  area.scrollIntoView({ block: 'center' });
}

/** How far down in a text a place is, in pixels: that of a text that ends there. Browsers do not tell, nor do all of them scroll to what is chosen. */
function depthOf(area: HTMLTextAreaElement, at: number): number {
  const copy = element('textarea', area.className);
  copy.value = area.value.slice(0, at);
  copy.style.cssText = `position: absolute; visibility: hidden; min-block-size: 0; block-size: 0; inline-size: ${area.offsetWidth}px; field-sizing: fixed`;
  area.after(copy);
  const { scrollHeight } = copy;
  copy.remove();
  return scrollHeight;
}

/** Chooses the stretch of a text that a place in its file is about; its beginning, where that is about what stands before the text. */
function chooseLine(area: HTMLTextAreaElement, first: number, { line, column, length }: ToldProblem['range']): void {
  if (line < first) {
    choose(area, 0, 0);
    return;
  }
  const lines = area.value.split('\n').slice(0, line - first);
  const from = lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  choose(area, from, from + length);
}
