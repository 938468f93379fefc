import results from '../styles/search-results.css?url';
import { isSure } from '../core/search/ask.ts';
import { readQuery, type Query } from '../core/search/query.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { button, element } from './element.ts';
import { fetchJson } from './json.ts';
import { fill, isolated } from './sentence.ts';
import { SearchFilters } from './search-filters.ts';
import { neighbour } from './search-hit.ts';
import { SearchIndex } from './search-index.ts';
import type { PanelData } from '../core/search/panel.ts';
import type { SearchKind } from '../core/search/page.ts';
import { groupedResults, plainResults, type ResultsContext } from './search-results.ts';
import { bringStyle } from './stylesheet.ts';
import { SearchView } from './search-view.ts';

/** Milliseconds of rest before the index is asked, and before the panel says that the answer takes time. */
const rest = { ask: 120, loading: 250 };

/**
 * `<site-search>`: search as the reader types, in the dialog of every page and on the search page, where the address
 * follows the question. Data: `bundle`, the folder of the index; `panel`, the address of the panel's words.
 */
class SiteSearch extends HTMLElement {
  #connected = new AbortController();

  connectedCallback(): void {
    this.#connected = new AbortController();
    void this.#start(this.#connected.signal);
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    try {
      const [panel] = await Promise.all([
        fetchJson<PanelData>(this.dataset.panel ?? '', ['words', 'language', 'others']),
        bringStyle(results),
      ]);
      if (!signal.aborted) new Search(this, panel).listen(signal);
    } catch {
      for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
        part.hidden = part.dataset.when?.includes(navigator.onLine ? 'failed' : 'offline') !== true;
        if (part.dataset.part === 'again') part.onclick = () => this.querySelector('form')?.submit();
      }
    }
  }
}

type OtherLanguage = PanelData['others'][number];

/** One panel at work, from its connection to the page until it is taken out. */
class Search {
  readonly #view: SearchView;
  readonly #panel: PanelData;
  readonly #bundle: URL;
  readonly #index: SearchIndex;
  readonly #filters: SearchFilters;
  readonly #dialog: HTMLDialogElement | null;
  /** The indexes of other languages that were asked already. */
  readonly #otherIndexes = new Map<string, SearchIndex>();
  /** The question in hand; aborted when a newer one comes, so that its answer is dropped. */
  #asking = new AbortController();
  /** The question whose answer is shown, so that one space more does not ask it again. */
  #settled = '';
  #typing = 0;

  constructor(root: HTMLElement, panel: PanelData) {
    this.#panel = panel;
    this.#view = new SearchView(root, panel.words);
    this.#bundle = new URL(root.dataset.bundle ?? '', document.baseURI);
    this.#index = new SearchIndex(this.#bundle, panel.language);
    this.#filters = new SearchFilters(panel.words, this.#index, this.#view.number, () => void this.#ask());
    this.#view.form.append(this.#filters.root);
    this.#dialog = root.closest('dialog');
  }

  /** Starts, and undoes everything when `signal` aborts. */
  listen(signal: AbortSignal): void {
    const { field, form, root } = this.#view;
    const on = <Name extends keyof HTMLElementEventMap>(
      target: HTMLElement | null,
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => unknown,
    ): void => target?.addEventListener(name, listener, { signal });
    on(field, 'input', this.#typed);
    on(field, 'compositionend', this.#typed);
    on(form, 'change', ({ target }) => target instanceof HTMLInputElement && target.type === 'radio' && this.#ask());
    on(form, 'submit', this.#submit);
    on(root, 'keydown', this.#keyed);
    on(this.#dialog, 'click', this.#clicked);
    on(root, 'click', ({ target }) => target instanceof Element && target.closest('[data-part=again]') && this.#ask());
    signal.addEventListener('abort', () => this.#rest());

    if (this.#dialog === null) {
      const { q, kind, chosen } = readAddress(this.#view.words);
      // A reader may have typed before the script came.
      if (field.value === '') field.value = this.#read(q).shown;
      this.#view.kind = kind;
      void this.#filters.choose(chosen).then(() => this.#begin());
    } else {
      this.#begin();
    }
  }

  #begin(): void {
    if (this.#view.field.value !== '') void this.#ask();
    else if (this.#dialog?.open !== false) this.#index.load().catch(this.#fail);
  }

  #read(text: string): Query {
    return readQuery(text, [this.#panel.language, ...this.#panel.others.map(({ lang }) => lang)]);
  }

  readonly #typed = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => void this.#ask(), rest.ask);
  };

  async #ask(): Promise<void> {
    const { kind, field, words } = this.#view;
    const query = this.#read(field.value);
    const { chosen } = this.#filters;
    if (this.#dialog === null) writeAddress({ q: query.shown, kind, chosen }, words);
    const question = JSON.stringify([kind, query, [...chosen]]);
    if (question === this.#settled) return;
    const signal = this.#rest();
    this.#settled = question;
    const slow = window.setTimeout(() => {
      if (!signal.aborted) this.#view.show('loading');
    }, rest.loading);
    try {
      if (query.words.length === 0) this.#nothingToAsk(query);
      else await this.#answer(query, signal);
    } catch {
      if (!signal.aborted) this.#fail();
    } finally {
      clearTimeout(slow);
    }
  }

  #nothingToAsk({ shown }: Query): void {
    this.#view.count(undefined);
    this.#view.notes.replaceChildren();
    this.#view.other.replaceChildren();
    this.#view.nothing(shown, 0, () => undefined);
    if (shown === '') this.#view.show('hint');
    else
      this.#view.show(
        'none',
        this.#view.counted({ one: this.#view.words.none, many: this.#view.words.none }, 0, { query: shown }),
      );
  }

  async #answer(query: Query, signal: AbortSignal): Promise<void> {
    const view = this.#view;
    const { kind, words, number } = view;
    const gone = (): boolean => signal.aborted;
    const [answer, kinds, allowed] = await Promise.all([
      this.#index.ask(query),
      this.#index.kinds(),
      this.#filters.allowed(),
    ]);
    if (gone()) return;
    const within = answer.pages.filter(({ id }) => allowed?.has(id) !== false);
    const pages = kind === undefined ? within : within.filter(({ id }) => kinds[id] === kind);
    const context: ResultsContext = { answer, index: this.#index, words, number, kinds, lang: undefined };
    const groups =
      kind === undefined
        ? await groupedResults(pages, context, (chosen) => {
            view.kind = chosen;
            void this.#ask();
          })
        : [await plainResults(pages, context)];
    const asked = !isSure(answer) && kind === undefined;
    const others = await Promise.all(
      this.#panel.others.map(async (other) => ({
        other,
        found: asked ? await this.#foundIn(other, query).catch(() => undefined) : undefined,
      })),
    );
    const { named } = answer;
    const concept = named !== undefined && kinds[named] === 'concept' ? await this.#index.page(named) : undefined;
    if (gone()) return;
    const counts = new Map<SearchKind | undefined, number>();
    for (const { id } of within) counts.set(kinds[id], (counts.get(kinds[id]) ?? 0) + 1);
    view.count(counts);
    view.tell(query, answer, concept, this.#askFor);
    view.results.replaceChildren(...groups);
    // What another language has word for word comes before what this one has by guessing; its guesses only come when asked for.
    view.other.replaceChildren(
      ...others.map(({ other, found }) => {
        const told = found?.sure === true || pages.length === 0 ? found?.group : undefined;
        return told ?? this.#offer(other, query);
      }),
    );
    view.results[others.some(({ found }) => found?.sure === true) ? 'before' : 'after'](view.other);
    void this.#filters.of(answer.pages.map(({ id }) => id));
    if (pages.length === 0) {
      view.nothing(query.shown, answer.pages.length, this.#widen);
      view.show('none', view.counted({ one: words.none, many: words.none }, 0, { query: query.shown }));
    } else {
      view.show('found', view.counted(words.found, pages.length, { query: query.shown }));
    }
  }

  readonly #askFor = (question: string): void => {
    this.#view.field.value = question;
    this.#view.field.focus();
    void this.#ask();
  };

  /** The offer to search the pages in another language. */
  #offer(other: OtherLanguage, query: Query): HTMLElement {
    const offer = button(fill(this.#view.words.otherLanguage.search, { language: other.name }), async () => {
      const { signal } = this.#asking;
      offer.disabled = true;
      const found = await this.#foundIn(other, query).catch(() => undefined);
      if (signal.aborted) return;
      offer.disabled = false;
      if (!found) return;
      offer.replaceWith(found.group);
      found.group.querySelector('a')?.focus();
    });
    return offer;
  }

  /** Results in another language, as a group of their own; `sure` when it holds every word of the question. */
  async #foundIn({ lang, name }: OtherLanguage, query: Query): Promise<{ group: HTMLElement; sure: boolean }> {
    const { words, number } = this.#view;
    const index = this.#otherIndexes.get(lang) ?? new SearchIndex(this.#bundle, lang);
    this.#otherIndexes.set(lang, index);
    const [answer, kinds] = await Promise.all([index.ask(query), index.kinds()]);
    const heading = element('h2', 'search-group-name', fill(words.otherLanguage.heading, { language: name }));
    if (answer.pages.length === 0) {
      const none = element('p', '', fill(words.otherLanguage.none, { language: name }));
      return { group: element('section', 'search-group', heading, none), sure: false };
    }
    const group = await plainResults(answer.pages, { answer, index, words, number, kinds, lang });
    const notes = answer.mended.map(({ from, to }) =>
      element('p', 'search-note', isolated(words.mended, { words: to, from })),
    );
    group.prepend(heading, ...notes);
    return { group, sure: isSure(answer) };
  }

  readonly #fail = (): void => {
    this.#settled = '';
    const state = navigator.onLine ? 'failed' : 'offline';
    this.#view.count(undefined);
    this.#view.results.replaceChildren();
    this.#view.show(state, this.#view.words[state]);
  };

  readonly #widen = (): void => {
    this.#view.kind = undefined;
    this.#filters.clear();
    this.#view.field.focus();
    void this.#ask();
  };

  /** On the search page the answer comes in place; a dialog's form goes to the search page, as without scripts. */
  readonly #submit = (event: Event): void => {
    const { field } = this.#view;
    field.value = this.#read(field.value).shown;
    if (this.#dialog !== null) {
      for (const box of this.#filters.root.querySelectorAll('input')) box.disabled = true;
      return;
    }
    event.preventDefault();
    void this.#ask();
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const { field, root } = this.#view;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape' && this.#dialog !== null) {
      // A browser's search field keeps the first Escape to itself, to empty the field.
      event.preventDefault();
      this.#dialog.close();
      return;
    }
    const from = event.target;
    if (!(from instanceof Element) || !['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key)) return;
    const inField = from === field;
    if (inField ? event.key !== 'ArrowDown' : from.closest('.search-hit') === null) return;
    event.preventDefault();
    (neighbour(root, from, event.key) ?? field).focus();
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

customElements.define('site-search', SiteSearch);
