import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

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
  readonly pictures?: Pictures;
  /** Of what came in, the text that it had then, by the path that it has now. */
  readonly before: ReadonlyMap<string, string>;
}

type Pictures = Map<string, Uint8Array>;

/** A draft stands under its id, and its pictures beside it: they are large, and change seldom. */
interface Kept extends DBSchema {
  drafts: { key: string; value: KeptDraft | Pictures };
}
const beside = 'pictures of ';

let opening: Promise<IDBPDatabase<Kept>> | undefined;

async function opened(): Promise<IDBPDatabase<Kept>> {
  const forget = () => {
    opening = undefined;
  };
  opening ??= openDB<Kept>('atlas-drafts', 1, {
    upgrade: (database) => {
      database.createObjectStore('drafts');
    },
    terminated: forget,
  });
  opening.catch(forget);
  return opening;
}

/** All drafts by their ids, the newest first, without their pictures; rejects where the browser keeps nothing. */
export async function allDrafts(): Promise<readonly (readonly [string, KeptDraft])[]> {
  const { store } = (await opened()).transaction('drafts');
  const ids = (await store.getAllKeys()).filter((key) => !key.startsWith(beside));
  const all = await Promise.all(ids.map(async (id) => [id, await store.get(id)] as const));
  return all
    .flatMap(([id, draft]) => (draft === undefined || draft instanceof Map ? [] : [[id, draft] as const]))
    .sort(([, a], [, b]) => b.kept - a.kept);
}

/** A draft by its id, with its pictures. */
export async function keptDraft(id: string): Promise<KeptDraft | undefined> {
  const { store } = (await opened()).transaction('drafts');
  const [draft, pictures] = await Promise.all([store.get(id), store.get(beside + id)]);
  if (draft === undefined || draft instanceof Map) return undefined;
  return pictures instanceof Map ? { ...draft, pictures } : draft;
}

/**
 * Keeps a draft, with its pictures when they have changed or when it is not kept any more. Resolves to false, and keeps nothing, when another tab kept it
 * since `since`; rejects where the browser is full or keeps nothing.
 */
export async function keepDraft(
  id: string,
  { pictures = new Map<string, Uint8Array>(), ...draft }: KeptDraft,
  since: number,
  havePicturesChanged = false,
): Promise<boolean> {
  const { store, done } = (await opened()).transaction('drafts', 'readwrite');
  const old = await store.get(id);
  if (old !== undefined && !(old instanceof Map) && old.by !== draft.by && old.kept > since) return false;
  const writesPictures = havePicturesChanged || (old === undefined && pictures.size > 0);
  await Promise.all([store.put(draft, id), writesPictures && store.put(pictures, beside + id), done]);
  return true;
}

/** Erases a draft with its pictures. */
export async function eraseDraft(id: string): Promise<void> {
  const { store, done } = (await opened()).transaction('drafts', 'readwrite');
  await Promise.all([store.delete(id), store.delete(beside + id), done]);
}

/** Erases all drafts. */
export async function eraseDrafts(): Promise<void> {
  await (await opened()).clear('drafts');
}
