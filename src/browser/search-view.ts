import { hitItem } from './search-hit.ts';
import type { Answer, Hit } from './search-index.ts';

/** What the panel shows; the HTML names it in `data-when`, one or more to a part. */
export type SearchState = 'hint' | 'loading' | 'found' | 'none' | 'failed';

/** Milliseconds of rest before an answer is spoken, so that a reader who types on is not interrupted. */
const restBeforeSpeech = 500;

/** The parts of the HTML that `SearchPanel.astro` prints, and what is written into them. Words come from its data. */
export class SearchView {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  readonly widen: HTMLElement;
  readonly kindParam: string;
  readonly #status: HTMLElement;
  readonly #number = new Intl.NumberFormat(document.documentElement.lang || undefined);
  #speaking = 0;

  /** `root`: the `<site-search>`; throws when a part is missing, which is a fault in its template. */
  constructor(root: HTMLElement) {
    this.root = root;
    this.field = part(root, 'input[type=search]', HTMLInputElement);
    this.form = part(root, 'form', HTMLFormElement);
    this.list = part(root, '[data-part=results]', HTMLElement);
    this.more = part(root, '[data-part=more]', HTMLElement);
    this.widen = part(root, '[data-part=widen]', HTMLElement);
    this.#status = part(root, '[role=status]', HTMLElement);
    this.kindParam = part(root, 'input[type=radio]', HTMLInputElement).name;
  }

  /** The chosen kind, `undefined` for all; an unknown kind chooses all. */
  get kind(): string | undefined {
    return this.#radios().find((radio) => radio.checked && radio.value !== '')?.value;
  }

  set kind(kind: string | undefined) {
    const radios = this.#radios();
    const chosen = radios.find((radio) => radio.value === kind) ?? radios.find((radio) => radio.value === '');
    if (chosen) chosen.checked = true;
  }

  /** Shows the parts of one state, and speaks `sentence` when it has stood for a moment. */
  show(state: SearchState, sentence = ''): void {
    for (const each of this.root.querySelectorAll<HTMLElement>('[data-when]')) {
      each.hidden = each.getAttribute('data-when')?.split(' ').includes(state) !== true;
    }
    this.list.setAttribute('aria-busy', String(state === 'loading'));
    if (state !== 'found') this.list.replaceChildren();
    this.hush();
    if (sentence === '') return;
    this.#speaking = window.setTimeout(() => (this.#status.textContent = sentence), restBeforeSpeech);
  }

  /** Takes back what is being spoken or about to be. */
  hush(): void {
    clearTimeout(this.#speaking);
    this.#status.textContent = '';
  }

  /** Writes the numbers beside the kinds, or none when they are not known. */
  count(answer: Answer | undefined): void {
    for (const radio of this.#radios()) {
      const count = radio.value === '' ? answer?.total : answer?.counts && (answer.counts[radio.value] ?? 0);
      const place = radio.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = count === undefined ? '' : this.#number.format(count);
    }
  }

  /** Adds results to the list, and gives the first of them. */
  add(hits: readonly Hit[]): HTMLElement | undefined {
    const kind = (value: string): string | undefined =>
      this.#radios()
        .find((radio) => radio.value !== '' && radio.value === value)
        ?.getAttribute('data-one') ?? undefined;
    const items = hits.map((hit) => hitItem(hit, { kind, sections: this.#words('sections') }));
    this.list.append(...items);
    return items[0];
  }

  /** Writes the sentence above the results, `{query}` set apart from its surroundings; hides it without a sentence. */
  note(name: 'searchedFor' | 'missing' | 'partial' | undefined, query: string): void {
    const note = part(this.root, '[data-part=note]', HTMLElement);
    const [before = '', after] = (name ? this.#words(name) : '').split('{query}');
    const apart = document.createElement('bdi');
    apart.textContent = query;
    note.replaceChildren(before, ...(after === undefined ? [] : [apart, after]));
    note.hidden = name === undefined;
  }

  /** Fills the heading that names the query without result, and the button that widens it, if that has a result. */
  nothing(query: string, elsewhere: number): void {
    part(this.root, '[data-part=query]', HTMLElement).textContent = query;
    this.widen.textContent = this.sentence(elsewhere === 1 ? 'widenOne' : 'widenMany', query, elsewhere);
    this.widen.hidden = elsewhere === 0;
  }

  /** A sentence of the panel's data with `{query}` and `{count}` filled in. */
  sentence(
    name: 'foundOne' | 'foundMany' | 'none' | 'widenOne' | 'widenMany' | 'failed',
    query: string,
    count: number,
  ): string {
    const marks: Record<string, string> = { query, count: this.#number.format(count) };
    return this.#words(name).replace(/\{(\w+)\}/g, (mark, key: string) => marks[key] ?? mark);
  }

  #words(name: string): string {
    return this.root.dataset[name] ?? '';
  }

  #radios(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>(`input[type=radio]`)];
  }
}

function part<Part extends HTMLElement>(root: HTMLElement, selector: string, type: new () => Part): Part {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<site-search> has no ${selector}`);
}
