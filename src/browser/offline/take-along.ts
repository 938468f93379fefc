import type { TakenAlong } from '../../core/publishing/taken-along.ts';
import { fetchJson } from '../json.ts';
import { fill } from '../sentence.ts';
import { cacheStore, isAnythingKept } from './cache-store.ts';
import { makeCopy, pendingOf, type Copy, type CopyStore, type Outcome } from './copy.ts';

/** What stands for all pages among those that can be chosen. */
const everything = 'all';

/**
 * `<take-along>`: a form in which a reader chooses what to read without a connection. Nothing is kept, and nothing runs beside the pages, before the
 * reader asks for it. `data-list` says what there is, `data-worker` what answers in the place of the server, `data-root` where the site stands and
 * `data-page` where this page does, below it; what it tells in each state is in attributes too.
 */
class TakeAlong extends HTMLElement {
  #list: TakenAlong | undefined;
  #store: CopyStore | undefined;
  #copy: Copy | undefined;

  async connectedCallback(): Promise<void> {
    const { root = '/', page = '', list = '' } = this.dataset;
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.#tell('unsupported');
      return;
    }
    this.addEventListener('change', () => {
      this.#show();
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#take();
    });
    this.querySelector('[data-forget]')?.addEventListener('click', () => void this.#forget());
    this.#store = cacheStore(root, page);
    this.#copy = await this.#store.read();
    for (const box of this.#boxes()) box.checked = this.#copy?.chosen.includes(box.value) === true;
    this.#list = await fetchJson<TakenAlong>(list, ['files', 'shared', 'search', 'pages'], 'no-cache').catch(
      () => undefined,
    );
    this.#show();
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  /** Whether this page stands in for one that was not taken along. */
  #standsIn(): boolean {
    return location.pathname !== `${this.dataset.root ?? ''}${this.dataset.page ?? ''}`;
  }

  /** The copy that the choice asks for, and the bytes of it that are still to be fetched. */
  #wanted({ files, shared, search, pages }: TakenAlong): { readonly copy: Copy; readonly bytes: number } {
    const chosen = this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : []));
    const asked = chosen.includes(everything) ? Object.keys(pages) : chosen;
    const numbers = new Set([...shared, ...search, ...asked.flatMap((one) => pages[one] ?? [])]);
    const wanted = files.filter((_file, at) => numbers.has(at));
    const missing = wanted.filter(([address, , digest]) => this.#copy?.files[address] !== digest);
    return {
      copy: {
        chosen,
        files: Object.fromEntries(wanted.map(([address, , digest]) => [address, digest])),
        instead: this.dataset.page ?? '',
      },
      bytes: missing.reduce((sum, [, bytes]) => sum + bytes, 0),
    };
  }

  #show(): void {
    const [take, forget] = this.querySelectorAll('button');
    const wanted = this.#list && this.#wanted(this.#list);
    const pending = wanted && pendingOf(wanted.copy.chosen, this.#copy?.chosen ?? [], wanted.bytes);
    if (take) take.disabled = pending === undefined || pending === 'choose' || pending === 'kept';
    if (forget) forget.hidden = this.#copy === undefined;
    const size = new Intl.NumberFormat(document.documentElement.lang, {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
    }).format((wanted?.bytes ?? 0) / 1e6);
    this.#tell(pending ?? (this.#standsIn() ? 'missing' : 'away'), { size });
  }

  async #take(): Promise<void> {
    const { root = '/', worker = '' } = this.dataset;
    if (this.#list === undefined || this.#store === undefined) return;
    const { copy } = this.#wanted(this.#list);
    const store = this.#store;
    const outcome = await this.#alone(() => this.#copied(copy, store, { root, worker }));
    this.#copy = await store.read();
    this.#show();
    this.#tell(outcome);
  }

  async #copied(
    copy: Copy,
    store: CopyStore,
    { root, worker }: { readonly root: string; readonly worker: string },
  ): Promise<Outcome> {
    try {
      await navigator.serviceWorker.register(worker, { scope: root });
      await navigator.storage.persist();
    } catch {
      return 'unreachable';
    }
    const fetched = async (address: string) => {
      const answer = await fetch(root + address, { cache: 'no-cache' }).catch(() => undefined);
      if (answer?.ok !== true) return undefined;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      return { bytes, type: answer.headers.get('Content-Type') ?? '' };
    };
    return makeCopy(copy, { store, fetched, digestOf }, (done, of) => {
      this.#tell('progress', { done, of });
    });
  }

  async #forget(): Promise<void> {
    const { root = '/' } = this.dataset;
    await this.#alone(async () => {
      await this.#store?.keepOnly([]);
      if (!(await isAnythingKept(root))) await unregister(root);
    });
    this.#copy = undefined;
    for (const box of this.#boxes()) box.checked = false;
    this.#show();
  }

  /** Does what nothing else may be pressed in the middle of. A button that cannot be pressed loses the focus, which goes to what is told. */
  async #alone<Result>(act: () => Promise<Result>): Promise<Result> {
    const controls = this.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('fieldset, button');
    for (const one of controls) one.disabled = true;
    this.querySelector<HTMLElement>('[role=status]')?.focus();
    try {
      return await act();
    } finally {
      for (const one of controls) one.disabled = false;
    }
  }

  #tell(state: string, values: Readonly<Record<string, string | number>> = {}): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = fill(this.dataset[state] ?? '', values);
  }
}

/** Lets go of the worker of a site; those of other sites on this host stay. */
async function unregister(root: string): Promise<void> {
  const worker = await navigator.serviceWorker.getRegistration(root);
  if (worker?.scope === new URL(root, location.href).href) await worker.unregister();
}

/** As the list has it: the first 16 signs of a SHA-256. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((one) => one.toString(16).padStart(2, '0')).join('');
}

customElements.define('take-along', TakeAlong);
