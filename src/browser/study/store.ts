import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { after, type StudyEvent } from '../../core/study/events.ts';
import { joinByKind } from '../../core/study/kinds.ts';
import { merge, type Workbook } from '../../core/study/merge.ts';
import { besideId, isErased, rootOf, type StudyRecord } from '../../core/study/record.ts';
import { readWorkbookFile, workbookFile } from '../../core/study/workbook-file.ts';

interface Kept extends DBSchema {
  records: { key: string; value: StudyRecord };
}

/** The store as this version lays it out. A record says of itself what it is, so that only another layout needs another number. */
const layout = { name: 'atlas-workbook', version: 1 };

/** By this a page knows, without opening the store, that the device keeps something. */
const sign = 'workbook';

/** Below names that begin so stands what a page had no time to write when it was left; the next page that opens the store writes it. */
const parked = 'workbook-unwritten-';

/**
 * Why nothing is kept: another tab has an older or a newer version of this page open (`older`, `newer`), there is no room (`full`), or the browser keeps
 * nothing, as in a private window (`none`). `lost`: the store was closed or is broken.
 */
export type Trouble = 'older' | 'newer' | 'full' | 'none' | 'lost';

/**
 * The workbook of this device: what it holds is known at once; what happens is written behind it, each event in one transaction that reads what other
 * tabs wrote since. What cannot be written stays in memory, and is tried again with the next event.
 */
export class Store {
  #workbook: Workbook = new Map();
  #trouble: Trouble | undefined;
  #database: IDBPDatabase<Kept> | undefined;
  /** What happened and is not written yet, in order. */
  #waiting: (readonly [StudyEvent, string])[] = [];
  readonly #parking = parked + newId();
  #writing: Promise<void> = Promise.resolve();
  readonly #tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel(layout.name) : undefined;
  readonly #listeners = new Set<() => void>();

  /** Opens the store of this device. Where that fails it is one in memory, which says why. */
  static async open(): Promise<Store> {
    const store = new Store();
    await store.#open();
    store.#unpark();
    document.addEventListener('visibilitychange', () => {
      store.#park();
    });
    store.#tabs?.addEventListener('message', () => void store.#read());
    return store;
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  get trouble(): Trouble | undefined {
    return this.#trouble;
  }

  /** Whether something would be lost if the page were left now. */
  get isUnsaved(): boolean {
    return this.#waiting.length > 0;
  }

  /** Calls whenever the workbook or what troubles it has changed, also in another tab. */
  listen(call: () => void, signal?: AbortSignal): void {
    this.#listeners.add(call);
    signal?.addEventListener('abort', () => this.#listeners.delete(call));
  }

  /** Lets something happen; resolves when it is written, or cannot be. */
  apply(event: StudyEvent): Promise<void> {
    const now = new Date().toISOString();
    this.#waiting.push([event, now]);
    this.#workbook = after(this.#workbook, event, now, joinByKind);
    this.#tell();
    this.#park();
    // The browser is asked once, when there is something to lose.
    void askToPersist();
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Erases all that the device keeps, in every tab; resolves to whether it could. */
  async eraseAll(): Promise<boolean> {
    await this.#writing;
    if (this.#database === undefined) await this.#open();
    if (this.#database === undefined && this.#trouble !== 'none') return false;
    try {
      await this.#database?.clear('records');
      for (const name of [sign, ...parkedNames()]) localStorage.removeItem(name);
    } catch {
      this.#trouble = 'lost';
      this.#tell();
      return false;
    }
    this.#waiting = [];
    this.#workbook = new Map();
    this.#tell();
    this.#tabs?.postMessage('erased');
    return true;
  }

  async #open(): Promise<void> {
    if (!('indexedDB' in globalThis)) {
      this.#trouble = 'none';
      return;
    }
    const close = (trouble: Trouble) => {
      this.#database?.close();
      this.#database = undefined;
      this.#trouble = trouble;
      this.#tell();
    };
    try {
      this.#database = await Promise.race([
        openDB<Kept>(layout.name, layout.version, {
          upgrade: (database, from) => {
            if (from < 1) database.createObjectStore('records', { keyPath: 'id' });
          },
          blocking: () => {
            close('newer');
          },
          terminated: () => {
            close('lost');
          },
        }),
        // A store that another tab blocks, or that is broken, may never answer.
        new Promise<undefined>((resolve) => setTimeout(resolve, 4000)),
      ]);
      if (this.#database === undefined) this.#trouble = 'older';
      else await this.#read();
    } catch (error) {
      this.#trouble = error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'none';
    }
  }

  /** Takes over what the device keeps; what is not written yet stays. */
  async #read(): Promise<void> {
    if (this.#database === undefined) return;
    try {
      const kept = await this.#database.getAll('records');
      const here = new Map(kept.map((record) => [record.id, record]));
      this.#workbook = this.#waiting.reduce<Workbook>(
        (workbook, [event, now]) => after(workbook, event, now, joinByKind),
        here,
      );
      if (kept.length > 0) setSign();
    } catch {
      this.#trouble = 'lost';
    }
    this.#tell();
  }

  async #write(): Promise<void> {
    // What happens while these are written waits for the next transaction.
    const events = [...this.#waiting];
    if (events.length === 0) return;
    if (this.#database === undefined) await this.#open();
    if (this.#database === undefined) return;
    try {
      const roots = new Set(events.flatMap(([event]) => rootsOf(event)));
      const transaction = this.#database.transaction('records', 'readwrite', { durability: 'strict' });
      const before = new Map<string, StudyRecord>();
      for (const root of roots) {
        const own = await transaction.store.get(root);
        const others = await transaction.store.getAll(IDBKeyRange.bound(besideId(root, ''), besideId(root, '\uffff')));
        for (const record of [...(own === undefined ? [] : [own]), ...others]) before.set(record.id, record);
      }
      const then = events.reduce<Workbook>((workbook, [event, now]) => after(workbook, event, now, joinByKind), before);
      for (const id of before.keys()) if (!then.has(id)) void transaction.store.delete(id);
      for (const record of then.values()) if (before.get(record.id) !== record) void transaction.store.put(record);
      await transaction.done;
      this.#waiting = this.#waiting.slice(events.length);
      this.#trouble = undefined;
      setSign();
      if (this.#waiting.length === 0) localStorage.removeItem(this.#parking);
      this.#workbook = merge(this.#workbook, then.values(), joinByKind);
      this.#tabs?.postMessage('written');
    } catch (error) {
      this.#trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'lost';
    }
    this.#tell();
  }

  /** A page that is being left may be gone before it has written: what waits is put where that takes no time. */
  #park(): void {
    if (this.#waiting.length === 0 || document.visibilityState !== 'hidden') return;
    const roots = new Set(this.#waiting.flatMap(([event]) => rootsOf(event)));
    const own = [...this.#workbook].filter(([id]) => roots.has(rootOf(id)));
    try {
      localStorage.setItem(
        this.#parking,
        workbookFile(new Map(own), { schema: '', atlas: '', now: new Date().toISOString() }),
      );
    } catch {
      // What is too large for it is written as well as the browser allows.
    }
  }

  /** Writes what pages before had no time for. */
  #unpark(): void {
    for (const name of parkedNames()) {
      const read = readWorkbookFile(localStorage.getItem(name) ?? '');
      if (read.type !== 'workbook') continue;
      void this.apply({ type: 'merged', records: read.records }).then(() => {
        if (!this.isUnsaved) localStorage.removeItem(name);
      });
    }
  }

  #tell(): void {
    for (const call of this.#listeners) call();
  }
}

/** The names below which something waits to be written; none where the browser keeps nothing. */
function parkedNames(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(parked));
  } catch {
    return [];
  }
}

const rootsOf = (event: StudyEvent): readonly string[] =>
  event.type === 'merged' ? event.records.map(({ id }) => rootOf(id)) : [rootOf(event.id)];

function setSign(): void {
  try {
    localStorage.setItem(sign, '1');
  } catch {
    // Then pages show nothing of the workbook until the reader turns to it.
  }
}

let asked: Promise<boolean> | undefined;
const askToPersist = (): Promise<boolean> =>
  (asked ??= ('storage' in navigator ? navigator.storage.persist() : Promise.resolve(false)).catch(() => false));

/** A new id, for a record or a revision. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** What someone can see of a workbook. */
export const isThere = (record: StudyRecord): boolean => !isErased(record);

let opened: Promise<Store> | undefined;
/** The one store of this page. */
export const theStore = (): Promise<Store> => (opened ??= Store.open());
