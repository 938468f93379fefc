/** What a reader took along: what was asked for, and each file by its address, with the digest of the bytes that are kept. */
export interface Copy {
  /** The pages that were chosen, by their addresses; `all` for all of them. */
  readonly chosen: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** The page that stands in for one that was not taken along. */
  readonly instead: string;
}

/** Where a copy is kept. A file stands under its digest, so that two versions of it can stand side by side. */
export interface CopyStore {
  readonly read: () => Promise<Copy | undefined>;
  /** Makes this the copy, in one step. */
  readonly write: (copy: Copy) => Promise<void>;
  readonly has: (address: string, digest: string) => Promise<boolean>;
  readonly put: (address: string, digest: string, bytes: Uint8Array<ArrayBuffer>, type: string) => Promise<void>;
  /** Throws away every file that is in none of these copies. */
  readonly keepOnly: (copies: readonly Copy[]) => Promise<void>;
}

/** A file as the server gives it; undefined when there is no answer, or none that is a file. */
export type Fetched = (
  address: string,
) => Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string } | undefined>;

/** How taking along ended. `changed`: the site was published anew meanwhile, so that its files do not belong together. */
export type Outcome = 'done' | 'unreachable' | 'changed' | 'full';

/** How many files are asked for at once. */
const together = 4;

/**
 * Makes `copy` the copy that is kept. Files that are there already are not fetched again: neither those that did not change, nor those of a try that ended
 * half-way. The copy of before stays whole until every file of the new one is there, and it stays what it is in every other case.
 */
export async function makeCopy(
  copy: Copy,
  {
    store,
    fetched,
    digestOf,
  }: {
    readonly store: CopyStore;
    readonly fetched: Fetched;
    readonly digestOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  },
  told: (done: number, of: number) => void,
): Promise<Outcome> {
  const before = await store.read();
  const wanted = Object.entries(copy.files);
  let done = 0;
  const failures: Outcome[] = [];
  const waiting = wanted.values();
  const work = async () => {
    for (const [address, digest] of waiting) {
      if (failures.length > 0) return;
      const ended = await bring(address, digest);
      if (ended !== 'done') failures.push(ended);
      done += 1;
      told(done, wanted.length);
    }
  };
  const bring = async (address: string, digest: string): Promise<Outcome> => {
    if (await store.has(address, digest)) return 'done';
    const file = await fetched(address);
    if (file === undefined) return 'unreachable';
    if ((await digestOf(file.bytes)) !== digest) return 'changed';
    return keep(() => store.put(address, digest, file.bytes, file.type));
  };
  await Promise.all(Array.from({ length: together }, work));
  const outcome = failures[0] ?? (await keep(() => store.write(copy)));
  // What a full store holds of the new copy is room that others need; after a lost connection it is what the next try begins with.
  if (outcome === 'done') await store.keepOnly([copy]);
  else if (outcome === 'full') await store.keepOnly(before === undefined ? [] : [before]);
  return outcome;
}

/** What of a choice is still to be done: `choose` where there is none, `less` where only something goes, `newer` where what is kept was renewed. */
export type Pending = 'choose' | 'kept' | 'less' | 'newer' | 'size';

/** What is still to be done for the pages that are chosen, of which `bytes` are not kept yet; `kept` are those that were chosen before. */
export function pendingOf(chosen: readonly string[], kept: readonly string[], bytes: number): Pending {
  if (chosen.length === 0) return 'choose';
  const isSame = chosen.length === kept.length && chosen.every((one) => kept.includes(one));
  if (bytes === 0) return isSame ? 'kept' : 'less';
  return isSame ? 'newer' : 'size';
}

/** Does what takes room. Whatever a browser refuses to keep, it refuses for want of room. */
async function keep(act: () => Promise<void>): Promise<Outcome> {
  try {
    await act();
    return 'done';
  } catch {
    return 'full';
  }
}
