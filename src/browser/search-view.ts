import type { Answer } from '../core/search/ask.ts';
import type { SearchKind } from '../core/search/page.ts';
import { longestQuery, type Query } from '../core/search/query.ts';
import type { PanelWords } from '../core/search/panel.ts';
import { button, element } from './element.ts';
import { isolated, fill } from './sentence.ts';

/** The page of a concept, as far as it is told above the results. */
export interface Concept {
  readonly title: string;
  readonly gist: string;
  readonly address: string;
}

/** What the panel shows; the HTML names it in `data-when`, one or more to a part. */
export type SearchState = 'hint' | 'loading' | 'found' | 'none' | 'failed' | 'offline';

/** Milliseconds of rest before an answer is spoken, so that a reader who types on is not interrupted. */
const restBeforeSpeech = 500;

/** The parts of the panel: those that `SearchPanel.astro` prints, and those that need a script, which are made here. */
export class SearchView {
  readonly root: HTMLElement;
  readonly words: PanelWords;
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  /** What is told about the answer above its results. */
  readonly notes = element('div', 'search-notes');
  readonly results = element('div', 'search-results');
  /** Results in the other language. */
  readonly other = element('div', 'search-other');
  readonly number = new Intl.NumberFormat(document.documentElement.lang || undefined);
  readonly #kinds: HTMLFieldSetElement;
  readonly #none = element('div', 'search-none');
  readonly #status: HTMLElement;
  #speaking = 0;

  /** `root`: the `<site-search>`; throws when a part is missing, which is a fault in its template. */
  constructor(root: HTMLElement, words: PanelWords) {
    this.root = root;
    this.words = words;
    this.field = part(root, 'input[type=search]', HTMLInputElement);
    this.form = part(root, 'form', HTMLFormElement);
    this.#status = part(root, '[role=status]', HTMLElement);
    this.#kinds = this.#kindChoice();
    this.form.append(this.#kinds);
    this.results.setAttribute('role', 'group');
    this.results.setAttribute('aria-label', words.results);
    const parts = [this.notes, this.#none, this.results, this.other];
    for (const [made, when] of [
      [this.notes, 'found none'],
      [this.#none, 'none'],
      [this.results, 'found'],
      [this.other, 'found none'],
    ] as const) {
      made.dataset.when = when;
      made.hidden = true;
    }
    const answer = part(root, '.search-answer', HTMLElement);
    answer.prepend(...parts.slice(0, 2));
    answer.append(...parts.slice(2));
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

  /** Shows the parts of one state, and speaks a sentence when it has stood for a moment. */
  show(state: SearchState, said = ''): void {
    for (const each of this.root.querySelectorAll<HTMLElement>('[data-when]')) {
      each.hidden = each.dataset.when?.split(' ').includes(state) !== true;
    }
    this.results.setAttribute('aria-busy', String(state === 'loading'));
    this.hush();
    if (said === '') return;
    this.#speaking = window.setTimeout(() => (this.#status.textContent = said), restBeforeSpeech);
  }

  /** Takes back what is being spoken or about to be. */
  hush(): void {
    clearTimeout(this.#speaking);
    this.#status.textContent = '';
  }

  /** Writes the numbers beside the kinds, or none when they are not known. */
  count(counts: ReadonlyMap<SearchKind | undefined, number> | undefined): void {
    const all = counts === undefined ? 0 : [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const radio of this.#radios()) {
      const kind = this.words.kinds.find(({ value }) => value === radio.value)?.value;
      const count = radio.value === '' ? all : (counts?.get(kind) ?? 0);
      const place = radio.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = counts === undefined ? '' : this.number.format(count);
    }
  }

  /** Tells what was looked for, when that is not what was asked, and the definition when the question is a term: that of `concept`. */
  tell(query: Query, answer: Answer, concept: Concept | undefined, askFor: (question: string) => void): void {
    const { words } = this;
    const notes: HTMLElement[] = [];
    const note = (template: string, marks: Readonly<Record<string, string>> = {}): HTMLElement => {
      const made = element('p', 'search-note', isolated(template, marks));
      notes.push(made);
      return made;
    };
    for (const { from, to, others } of answer.mended) {
      const line = note(words.mended, { words: to, from });
      if (others.length === 0) continue;
      line.append(` ${words.meant} `);
      for (const other of others) {
        line.append(
          button(other, () => {
            askFor(query.shown.replace(new RegExp(from, 'i'), () => other));
          }),
          ' ',
        );
      }
      line.append('?');
    }
    if (query.full) note(words.full, { count: this.number.format(longestQuery) });
    if (answer.alsoKnownAs !== undefined) note(words.alsoKnownAs, { words: answer.alsoKnownAs });
    if (answer.missing.length > 0 && answer.words.length > 0) note(words.missing, { words: answer.missing.join(' ') });
    else if (answer.partial) note(words.partial);
    else if (query.shortened && answer.mended.length === 0) note(words.searchedFor, { words: query.words.join(' ') });
    if (concept !== undefined) {
      const link = element('a', '', isolated(words.definition, { title: concept.title }));
      link.href = concept.address;
      const box = element('div', 'search-definition', element('p', 'search-definition-term', concept.title));
      box.append(element('p', '', concept.gist), element('p', '', link));
      notes.push(box);
    }
    this.notes.replaceChildren(...notes);
  }

  /** Names the query without result, with what to try. `elsewhere`: results outside the chosen kind and filters, and how to get to them. */
  nothing(query: string, elsewhere: number, widen: () => void): void {
    const { none, tips, widen: wider } = this.words;
    const title = element('p', 'search-none-title', isolated(none, { query }));
    const more = elsewhere > 0 ? [button(this.counted(wider, elsewhere, {}), widen)] : [];
    const list = element('ul', '', ...tips.map((tip) => element('li', '', tip)));
    this.#none.replaceChildren(title, ...more, list);
  }

  /** A sentence with a number and other marks filled in, as text. */
  counted(template: PanelWords['found'], count: number, marks: Readonly<Record<string, string>>): string {
    return fill(count === 1 ? template.one : template.many, { ...marks, count: this.number.format(count) });
  }

  #kindChoice(): HTMLFieldSetElement {
    const { allKinds, kindLegend, kindParam, kinds } = this.words;
    const choice = element('fieldset', 'search-kinds', element('legend', 'search-label', kindLegend));
    for (const { value, many } of [{ value: '', many: allKinds }, ...kinds]) {
      const radio = element('input');
      radio.type = 'radio';
      radio.name = kindParam;
      radio.value = value;
      radio.checked = value === '';
      const count = element('span');
      count.dataset.count = '';
      choice.append(element('label', '', radio, ` ${many} `, count));
    }
    return choice;
  }

  #radios(): HTMLInputElement[] {
    return [...this.#kinds.querySelectorAll('input')];
  }
}

function part<Part extends HTMLElement>(root: HTMLElement, selector: string, type: new () => Part): Part {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`<site-search> has no ${selector}`);
}
