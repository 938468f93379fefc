import { mostCases, readChoice, type Choice, type Known } from './comparison-choice.ts';
import { fill } from './sentence.ts';

/** A case as the form offers it. */
export interface Offered {
  readonly name: string;
  /** Address of its piece of HTML for a column. */
  readonly column: string;
  /** Address of its page. */
  readonly page: string;
}

/** The choices as `Comparison.astro` prints them: a slot for each case, a lens, and what can be chosen. Throws when a part is missing. */
export class ComparisonForm {
  readonly known: Known;
  readonly #root: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #slot: HTMLTemplateElement;
  readonly #lens: HTMLSelectElement;

  constructor(root: HTMLElement) {
    const frame = root.querySelector<HTMLElement>('[data-part=slots]');
    const slot = root.querySelector<HTMLTemplateElement>('template[data-part=slot]');
    const lens = root.querySelector<HTMLSelectElement>('select[name=lens]');
    if (frame === null || slot === null || lens === null)
      throw new Error('<case-comparison> misses a part of its form');
    this.#root = root;
    this.#frame = frame;
    this.#slot = slot;
    this.#lens = lens;
    const cases = new Map<string, string>();
    for (const { value, dataset } of this.#options()) {
      for (const id of [value, ...(dataset.former?.split(' ') ?? [])]) if (id !== '') cases.set(id, value);
    }
    const lenses = [...lens.options].map(({ value }) => value);
    this.known = { cases, lenses, params: (root.dataset.params ?? '').split(' ') };
  }

  /** What the reader has chosen in it. */
  get choice(): Choice {
    const search = new URLSearchParams({ lens: this.#lens.value });
    for (const { value } of this.#slots()) search.append(this.known.params[0] ?? '', value);
    return readChoice(search, this.known);
  }

  /** Shows a slot for each case and one more. They change in place, so that the one in use keeps the focus. */
  set cases(cases: readonly string[]) {
    const needed = Math.min(mostCases, Math.max(2, cases.length + 1));
    while (this.#slots().length < needed) this.#frame.append(document.importNode(this.#slot.content, true));
    for (const [at, slot] of this.#slots().entries()) {
      const label = slot.closest('label');
      if (at >= needed) {
        label?.remove();
        continue;
      }
      label?.querySelector('span')?.replaceChildren(fill(this.#root.dataset.slot ?? '', { number: at + 1 }));
      slot.value = cases[at] ?? '';
      for (const option of slot.options) {
        option.disabled = option.value !== slot.value && cases.includes(option.value);
      }
    }
  }

  /** Whether something is one of the slots for cases. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#frame.contains(target);
  }

  get lens(): string {
    return this.#lens.value;
  }

  set lens(id: string) {
    this.#lens.value = id;
  }

  get lensName(): string {
    return this.#lens.selectedOptions[0]?.textContent.trim() ?? '';
  }

  /** The headings of the concepts of a lens in order. */
  concepts(lens: string): readonly HTMLElement[] {
    const template = this.#root.querySelector<HTMLTemplateElement>(`template[data-lens="${CSS.escape(lens)}"]`);
    return [...(template?.content.querySelectorAll<HTMLElement>('[data-concept]') ?? [])];
  }

  /** A case by its id; its name is the id when there is no such case. */
  offered(id: string): Offered {
    const option = this.#options().find(({ value }) => value === id);
    const { name = id, column = '', page = '' } = option?.dataset ?? {};
    return { name, column, page };
  }

  #options(): HTMLOptionElement[] {
    return [...this.#slot.content.querySelectorAll('option')];
  }

  #slots(): HTMLSelectElement[] {
    return [...this.#frame.querySelectorAll('select')];
  }
}
