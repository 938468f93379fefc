import { fill } from './sentence.ts';

/**
 * `<case-matrix>`: the matrix of a lens as `Matrix.astro` prints it. Without it, cells open and choices narrow all the same. It sorts by any
 * column, counts the rows that are left, and keeps the choices in the address.
 *
 * Data: `shown`, `nothing`, `up`, `down`: sentences with `{shown}`, `{total}` or `{column}`.
 */
class CaseMatrix extends HTMLElement {
  #connected = new AbortController();

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    this.#readAddress();
    for (const button of this.querySelectorAll<HTMLButtonElement>('.sort')) {
      button.hidden = false;
      button.addEventListener(
        'click',
        () => {
          this.#sort(button);
        },
        { signal },
      );
    }
    for (const select of this.#selects()) {
      select.addEventListener(
        'change',
        () => {
          this.#narrow();
        },
        { signal },
      );
    }
    if (this.#selects().some(({ value }) => value !== '')) this.#narrow();
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-param]')];
  }

  #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  /** Takes the choices from the address, but for those that the reader made before this code was here. */
  #readAddress(): void {
    const { searchParams } = new URL(location.href);
    for (const select of this.#selects()) {
      if (select.value !== '') continue;
      const asked = searchParams.get(select.dataset.param ?? '');
      if (asked !== null && [...select.options].some(({ value }) => value === asked)) select.value = asked;
    }
  }

  #narrow(): void {
    const address = new URL(location.href);
    for (const { dataset, value } of this.#selects()) {
      const name = dataset.param ?? '';
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    history.replaceState(history.state, '', address);
    this.#count();
  }

  /** Counts what the stylesheet leaves, in the totals and in words. */
  #count(): void {
    const rows = this.#rows();
    const left = rows.filter((row) => row.checkVisibility());
    for (const [at, total] of [...this.querySelectorAll<HTMLTableCellElement>('tfoot td')].entries()) {
      total.textContent = String(left.reduce((sum, row) => sum + Number(valueOf(row, at + 1)), 0));
    }
    const { shown = '', nothing = '' } = this.dataset;
    this.#say(left.length === 0 ? nothing : fill(shown, { shown: left.length, total: rows.length }));
  }

  /** Puts the rows in the order of a column; again, in the other. Numbers begin with the highest. */
  #sort(button: HTMLButtonElement): void {
    const head = button.closest('th');
    if (head === null) return;
    const column = head.cellIndex;
    const before = head.getAttribute('aria-sort');
    const first = column === 0 ? 'ascending' : 'descending';
    const order = before === null ? first : before === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', order);
    const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const sign = order === 'ascending' ? 1 : -1;
    const sorted = this.#rows().sort((a, b) => sign * compare(valueOf(a, column), valueOf(b, column)));
    this.querySelector('tbody')?.append(...sorted);
    const { up = '', down = '' } = this.dataset;
    this.#say(fill(order === 'ascending' ? up : down, { column: button.dataset.column ?? '' }));
  }

  #say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sentence;
  }
}

const valueOf = (row: HTMLTableRowElement, column: number): string => row.cells[column]?.dataset.value ?? '';

customElements.define('case-matrix', CaseMatrix);
