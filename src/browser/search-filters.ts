import { searchFacets, type SearchFacet } from '../core/search/page.ts';
import type { SearchWords } from '../languages/language.ts';
import type { Chosen } from './search-address.ts';
import { button, element } from './element.ts';
import type { SearchIndex } from './search-index.ts';

/** Values of one filter that are offered, the most used first. */
const mostValues = 100;

/** The filters of the panel. Their values and counts are fetched when the reader opens them. */
export class SearchFilters {
  readonly root: HTMLDetailsElement;
  readonly #words: SearchWords;
  readonly #index: SearchIndex;
  readonly #number: Intl.NumberFormat;
  readonly #chosen = new Map<SearchFacet, readonly string[]>();
  readonly #clear: HTMLButtonElement;
  #made: Promise<void> | undefined;
  /** Pages of the answer without filters, of which each value is counted. */
  #pages: readonly number[] = [];

  /** `changed` is called when the reader chooses. */
  constructor(words: SearchWords, index: SearchIndex, number: Intl.NumberFormat, changed: () => void) {
    this.#words = words;
    this.#index = index;
    this.#number = number;
    this.#clear = button(words.unrefine, () => {
      this.clear();
      changed();
    });
    this.#clear.hidden = true;
    this.root = element('details', 'search-refine', element('summary', '', words.refine));
    this.root.append(this.#clear);
    this.root.addEventListener('toggle', () => {
      if (this.root.open) void this.#make().then(() => this.#count());
    });
    this.root.addEventListener('change', () => {
      this.#read();
      changed();
    });
  }

  get chosen(): Chosen {
    return this.#chosen;
  }

  /** Chooses what an address asks for, and opens if that is anything. */
  async choose(chosen: Chosen): Promise<void> {
    for (const [facet, values] of chosen) this.#chosen.set(facet, values);
    this.#clear.hidden = this.#chosen.size === 0;
    if (chosen.size === 0) return;
    await this.#make();
    this.root.open = true;
  }

  clear(): void {
    for (const box of this.#boxes()) box.checked = false;
    this.#read();
  }

  /** The pages that have a chosen value of every filter of which one is chosen; `undefined` when nothing is chosen. */
  async allowed(): Promise<ReadonlySet<number> | undefined> {
    if (this.#chosen.size === 0) return undefined;
    const facets = await this.#index.facets();
    const each = [...this.#chosen].map(
      ([facet, values]) => new Set(values.flatMap((value) => facets[facet]?.[value] ?? [])),
    );
    return each.reduce((left, any) => new Set([...left].filter((page) => any.has(page))));
  }

  /** Counts each value among the pages of an answer, when the filters are open. */
  async of(pages: readonly number[]): Promise<void> {
    this.#pages = pages;
    if (this.root.open) await this.#count();
  }

  #make(): Promise<void> {
    this.#made ??= this.#build().catch(() => {
      this.#made = undefined;
    });
    return this.#made;
  }

  async #build(): Promise<void> {
    const facets = await this.#index.facets();
    const { compare } = new Intl.Collator(document.documentElement.lang);
    for (const facet of searchFacets) {
      const values = Object.entries(facets[facet] ?? {}).sort(([a, some], [b, others]) =>
        facet === 'concept' ? others.length - some.length || compare(a, b) : compare(a, b),
      );
      if (values.length === 0) continue;
      const set = element('fieldset', 'search-facet', element('legend', '', this.#words.facets[facet].name));
      for (const [value] of values.slice(0, mostValues)) {
        const box = element('input');
        box.type = 'checkbox';
        box.name = facet;
        box.value = value;
        box.checked = this.#chosen.get(facet)?.includes(value) === true;
        const count = element('span');
        count.dataset.count = '';
        set.append(element('label', '', box, ` ${value} `, count));
      }
      this.root.insertBefore(set, this.#clear);
    }
  }

  async #count(): Promise<void> {
    const pages = new Set(this.#pages);
    const facets = await this.#index.facets();
    for (const box of this.#boxes()) {
      const has = facets[box.name]?.[box.value] ?? [];
      const count = pages.size === 0 ? has.length : has.filter((page) => pages.has(page)).length;
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = this.#number.format(count);
    }
  }

  #read(): void {
    this.#chosen.clear();
    for (const facet of searchFacets) {
      const values = this.#boxes().flatMap((box) => (box.checked && box.name === facet ? [box.value] : []));
      if (values.length > 0) this.#chosen.set(facet, values);
    }
    this.#clear.hidden = this.#chosen.size === 0;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')];
  }
}
