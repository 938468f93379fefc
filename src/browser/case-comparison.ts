import { choiceQuery, readChoice, type Choice } from './comparison-choice.ts';
import { ComparisonForm } from './comparison-form.ts';
import { comparisonRows, waysOf, type Column } from './comparison-rows.ts';
import { element } from './element.ts';
import { fill } from './sentence.ts';

/** Milliseconds before the page says that it is loading. */
const patience = 400;

/**
 * `<case-comparison>`: two to four cases side by side, from the pieces of HTML that are published of each. The choice stands in the
 * address and follows it. Sentences come from its data; `Comparison.astro` prints what it shows in each state.
 */
class CaseComparison extends HTMLElement {
  #connected = new AbortController();

  connectedCallback(): void {
    this.#connected = new AbortController();
    new Comparison(this).listen(this.#connected.signal);
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }
}

/** One comparison at work, from its connection to the page until it is taken out. */
class Comparison {
  readonly #root: HTMLElement;
  readonly #form: ComparisonForm;
  readonly #loaded = new Map<string, HTMLElement>();
  /** The choice that is being loaded; aborted when a newer one comes. */
  #asked = new AbortController();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = new ComparisonForm(root);
  }

  /** Starts, and undoes everything when `signal` aborts. */
  listen(signal: AbortSignal): void {
    const choices = this.#part('.choices');
    choices.hidden = false;
    choices.addEventListener('change', this.#chosen, { signal });
    this.#part('[data-part=print]').addEventListener(
      'click',
      () => {
        window.print();
      },
      { signal },
    );
    window.addEventListener('popstate', this.#addressed, { signal });
    signal.addEventListener('abort', () => {
      this.#asked.abort();
    });
    this.#addressed();
  }

  readonly #addressed = (): void => {
    void this.#show(readChoice(new URLSearchParams(location.search), this.#form.known));
  };

  readonly #chosen = ({ target }: Event): void => {
    // Until the reader or the address has named a lens, the cases decide which.
    const open = this.#form.holds(target) && !new URLSearchParams(location.search).has('lens');
    const choice = { ...this.#form.choice, ...(open ? { lens: undefined } : {}) };
    history.pushState(null, '', location.pathname + choiceQuery(choice, this.#form.known));
    void this.#show(choice);
  };

  /** Loads the cases of a choice and shows them; a newer choice takes its place. */
  async #show(choice: Choice): Promise<void> {
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    this.#form.cases = choice.cases;
    const slow = window.setTimeout(() => {
      if (!signal.aborted) this.#say(this.#words('loading'));
    }, patience);
    const loaded = await Promise.all(choice.cases.map((id) => this.#load(id)));
    clearTimeout(slow);
    if (signal.aborted) return;

    const columns = loaded.filter((one) => one !== undefined);
    const lens = choice.lens ?? this.#richestLens(columns);
    this.#form.lens = lens;
    if (columns.length > 0) {
      history.replaceState(null, '', location.pathname + choiceQuery({ ...choice, lens }, this.#form.known));
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language')) link.search = location.search;
    this.#note(
      choice,
      choice.cases.filter((_, at) => loaded[at] === undefined),
    );
    this.#arrange(columns);
    const chosen = choice.cases.length;
    const state = chosen === 0 ? 'empty' : chosen === 1 ? 'one' : columns.length > 1 ? 'several' : '';
    for (const piece of this.#root.querySelectorAll<HTMLElement>('[data-when]')) {
      piece.hidden = piece.dataset.when !== state;
    }
    this.#part('[data-part=print]').hidden = columns.length === 0;
    const words = { count: columns.length, lens: this.#form.lensName };
    this.#say(columns.length > 1 ? fill(this.#words('ready'), words) : '');
  }

  /** Puts cases beside each other through the chosen lens. */
  #arrange(columns: readonly Column[]): void {
    const rows = this.#part('[data-part=rows]');
    rows.dataset.cases = String(columns.length);
    rows.style.setProperty('--cases', String(columns.length));
    rows.replaceChildren(...comparisonRows(columns, this.#form.concepts(this.#form.lens), (key) => this.#words(key)));
  }

  /** The published piece of a case; `undefined` when it cannot be had, and then it is asked for again the next time. */
  async #load(id: string): Promise<Column | undefined> {
    const { name, column } = this.#form.offered(id);
    const known = this.#loaded.get(id);
    if (known) return { name, article: known };
    try {
      const answer = await fetch(column);
      const html = answer.ok ? await answer.text() : '';
      const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
      if (article === null) return undefined;
      this.#loaded.set(id, article);
      return { name, article };
    } catch {
      return undefined;
    }
  }

  /** Says what is not shown, and why. */
  #note({ unknown, left }: Choice, failed: readonly string[]): void {
    const names = left.map((id) => this.#form.offered(id).name).join(', ');
    const notes = [
      ...unknown.map((id) => element('li', '', fill(this.#words('unknown'), { id }))),
      ...(left.length === 0 ? [] : [element('li', '', fill(this.#words('tooMany'), { cases: names }))]),
      ...failed.map((id) => this.#failure(id)),
    ];
    const list = this.#part('[data-part=notes]');
    list.replaceChildren(...notes);
    list.hidden = notes.length === 0;
  }

  #failure(id: string): HTMLElement {
    const { name, page } = this.#form.offered(id);
    const [before = '', after = ''] = this.#words('failed').split('{case}');
    const link = element('a', '', name);
    link.href = page;
    const retry = element('button', '', this.#words('retry'));
    retry.type = 'button';
    retry.addEventListener('click', this.#addressed);
    return element('li', '', before, link, `${after} `, retry);
  }

  /** The lens through which most is seen of the cases, for an address that names none. */
  #richestLens(columns: readonly Column[]): string {
    const cellsOf = (lens: string): number =>
      this.#form
        .concepts(lens)
        .flatMap(({ dataset }) => columns.filter((column) => waysOf(column, dataset.concept ?? '') !== undefined))
        .length;
    return this.#form.known.lenses.reduce(
      (best, lens) => (cellsOf(lens) > cellsOf(best) ? lens : best),
      this.#form.lens,
    );
  }

  #part(selector: string): HTMLElement {
    const found = this.#root.querySelector<HTMLElement>(selector);
    if (found) return found;
    throw new Error(`<case-comparison> has no ${selector}`);
  }

  #words(name: string): string {
    return this.#root.dataset[name] ?? '';
  }

  #say(sentence: string): void {
    this.#part('[role=status]').textContent = sentence;
  }
}

customElements.define('case-comparison', CaseComparison);
