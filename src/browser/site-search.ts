import resultStyles from '../styles/search-results.css?url';
import { readQuery, type Query } from '../core/search/query.ts';
import { neighbour } from './search-hit.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { SearchIndex, type Answer, type Hit } from './search-index.ts';
import { SearchView } from './search-view.ts';

/** Results that are added to the list at a time. */
const batch = 10;
/** Milliseconds of rest before the index is asked, and before the panel says that the answer takes time. */
const rest = { ask: 120, loading: 250 };

/**
 * `<site-search>`: search as the reader types, in the dialog of every page and on the search page, where the address
 * follows the question.
 *
 * Data: `bundle`, the folder of pagefind.js; `fillers`, words to leave out of a question; the panel's sentences.
 */
class SiteSearch extends HTMLElement {
  #connected = new AbortController();

  connectedCallback(): void {
    this.#connected = new AbortController();
    if (this.closest('dialog') !== null) wearResultStyles();
    new Search(this).listen(this.#connected.signal);
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }
}

/** One panel at work, from its connection to the page until it is taken out. */
class Search {
  readonly #view: SearchView;
  readonly #index: SearchIndex;
  readonly #fillers: readonly string[];
  readonly #dialog: HTMLDialogElement | null;
  /** The question in hand; aborted when a newer one comes, so that its answer is dropped. */
  #asking = new AbortController();
  /** The question whose answer is shown, so that one space more does not ask it again. */
  #settled = '';
  /** Pages of the answer that are not in the list yet. */
  #waiting: Answer['pages'] = [];
  #typing = 0;

  constructor(root: HTMLElement) {
    this.#view = new SearchView(root);
    this.#index = new SearchIndex(root.getAttribute('data-bundle') ?? '');
    this.#fillers = root.getAttribute('data-fillers')?.split(' ') ?? [];
    this.#dialog = root.closest('dialog');
  }

  /** Starts, and undoes everything when `signal` aborts. */
  listen(signal: AbortSignal): void {
    const { field, form, more, widen, root } = this.#view;
    const on = <Name extends keyof HTMLElementEventMap>(
      target: HTMLElement | null,
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => unknown,
    ): void => target?.addEventListener(name, listener, { signal });
    on(field, 'input', this.#typed);
    on(field, 'compositionend', this.#typed);
    on(form, 'change', (event) => event.target !== field && this.#ask());
    on(form, 'submit', this.#submit);
    on(more, 'click', this.#more);
    on(widen, 'click', this.#widen);
    on(root, 'keydown', this.#keyed);
    on(this.#dialog, 'click', this.#clicked);
    signal.addEventListener('abort', () => this.#rest());

    if (this.#dialog === null) {
      const { q, kind } = readAddress(this.#view.kindParam);
      field.value = readQuery(q, this.#fillers).shown;
      this.#view.kind = kind;
    }
    if (field.value !== '') void this.#ask();
    else if (this.#dialog?.open !== false) this.#index.load().catch(this.#fail);
  }

  readonly #typed = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => void this.#ask(), rest.ask);
  };

  async #ask(): Promise<void> {
    const { kind, field } = this.#view;
    const query = readQuery(field.value, this.#fillers);
    if (this.#dialog === null) writeAddress({ q: query.shown, kind }, this.#view.kindParam);
    const question = JSON.stringify([kind, query]);
    if (question === this.#settled) return;
    const signal = this.#rest();
    this.#settled = question;
    const slow = window.setTimeout(() => {
      if (!signal.aborted) this.#view.show('loading');
    }, rest.loading);
    try {
      const answer = query.words.length === 0 ? undefined : await this.#index.ask(query, kind);
      const hits = await Promise.all(answer?.pages.slice(0, batch).map((page) => page()) ?? []);
      if (!signal.aborted) this.#show(query, answer, hits);
    } catch {
      if (!signal.aborted) this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  #show(query: Query, answer: Answer | undefined, hits: readonly Hit[]): void {
    const view = this.#view;
    const { shown, shortened, words } = query;
    const count = answer?.pages.length ?? 0;
    this.#waiting = answer?.pages.slice(batch) ?? [];
    view.count(answer);
    if (count === 0 || answer === undefined) view.note(undefined, '');
    else if (answer.missing.length > 0) view.note('missing', answer.missing.join(' '));
    else if (answer.partial) view.note('partial', '');
    else view.note(shortened ? 'searchedFor' : undefined, words.join(' '));
    if (shown === '') {
      view.show('hint');
    } else if (count === 0) {
      view.nothing(shown, answer?.total ?? 0);
      view.show('none', view.sentence('none', shown, 0));
    } else {
      view.list.replaceChildren();
      view.add(hits);
      view.more.hidden = this.#waiting.length === 0;
      view.show('found', view.sentence(count === 1 ? 'foundOne' : 'foundMany', shown, count));
    }
  }

  readonly #fail = (): void => {
    this.#settled = '';
    this.#view.count(undefined);
    this.#view.note(undefined, '');
    this.#view.show('failed', this.#view.sentence('failed', '', 0));
  };

  readonly #more = async (): Promise<void> => {
    const { signal } = this.#asking;
    const pages = this.#waiting.slice(0, batch);
    try {
      const hits = await Promise.all(pages.map((page) => page()));
      if (signal.aborted) return;
      this.#waiting = this.#waiting.slice(batch);
      this.#view.more.hidden = this.#waiting.length === 0;
      this.#view.add(hits)?.querySelector('a')?.focus();
    } catch {
      if (!signal.aborted) this.#fail();
    }
  };

  readonly #widen = (): void => {
    this.#view.kind = undefined;
    this.#view.field.focus();
    void this.#ask();
  };

  /** On the search page the answer comes in place; a dialog's form goes to the search page, as without scripts. */
  readonly #submit = (event: Event): void => {
    const { field } = this.#view;
    field.value = readQuery(field.value, this.#fillers).shown;
    if (this.#dialog !== null) return;
    event.preventDefault();
    void this.#ask();
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const { field, list } = this.#view;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape' && this.#dialog !== null) {
      // A browser's search field keeps the first Escape to itself, to empty the field.
      event.preventDefault();
      this.#dialog.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const from = event.target;
      if (!(from instanceof Element) || (from !== field && !list.contains(from))) return;
      if (from === field && event.key === 'ArrowUp') return;
      event.preventDefault();
      (neighbour(list, from, event.key === 'ArrowDown' ? 1 : -1) ?? field).focus();
    }
  };

  /** Closes the dialog on a click beside it, or on a result that opens here. */
  readonly #clicked = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    if (event.target === this.#dialog || event.target.closest('a')) this.#dialog?.close();
  };

  /** Takes the question in hand back, and gives the signal of the next. */
  #rest(): AbortSignal {
    clearTimeout(this.#typing);
    this.#view.hush();
    this.#asking.abort();
    this.#asking = new AbortController();
    return this.#asking.signal;
  }
}

/** Gives the page the look of results, which no page with a closed dialog loads. The search page has it from the start. */
function wearResultStyles(): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = resultStyles;
  document.head.append(link);
}

customElements.define('site-search', SiteSearch);
