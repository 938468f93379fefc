import { clear, createStore, del, entries, get, update } from 'idb-keyval';

/** A text that is being written, as this browser keeps it: what would be handed in, so that any later form can read it. */
export interface KeptDraft {
  readonly form: string;
  /** The entry that it translates or improves. */
  readonly entry: string | undefined;
  readonly title: string;
  /** When it was kept, in milliseconds, and by which tab. */
  readonly kept: number;
  readonly by: string;
  readonly bundle: string;
  /** The pictures that belong to it, which would make the text large. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>;
  /** Of what came in, the text that it had then, by the path that it has now. */
  readonly before: ReadonlyMap<string, string>;
}

const store = createStore('atlas-drafts', 'drafts');

/** All drafts by their ids, the newest first; rejects where the browser keeps nothing. */
export async function allDrafts(): Promise<readonly (readonly [string, KeptDraft])[]> {
  const all = await entries<string, KeptDraft>(store);
  return all.sort(([, a], [, b]) => b.kept - a.kept);
}

/** A draft by its id. */
export const keptDraft = (id: string): Promise<KeptDraft | undefined> => get<KeptDraft>(id, store);

/**
 * Keeps a draft, unless another tab kept it since `since`: then it is kept beside that one, under a new id. Resolves to the id that it has; rejects
 * where the browser is full or keeps nothing.
 */
export async function keepDraft(id: string, draft: KeptDraft, since: number): Promise<string> {
  const others: KeptDraft[] = [];
  await update<KeptDraft>(
    id,
    (old) => {
      if (old === undefined || old.by === draft.by || old.kept <= since) return draft;
      others.push(old);
      return old;
    },
    store,
  );
  if (others.length === 0) return id;
  const own = crypto.randomUUID();
  await update<KeptDraft>(own, () => draft, store);
  return own;
}

export const eraseDraft = (id: string): Promise<void> => del(id, store);
export const eraseDrafts = (): Promise<void> => clear(store);
