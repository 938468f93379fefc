import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { atlas } from '../../site.config.ts';
import type { Entry } from '../core/graph/entry.ts';
import { textOfEntry } from '../core/graph/entry-schema.ts';
import type { Kind } from '../core/model/kind.ts';
import { contentFolder } from './content-files.ts';

declare global {
  /**
   * What a build has read and checked, until it is in the store. Astro runs its configuration and its collections apart, in one process: they share
   * no module, and this alone.
   */
  var checkedEntries: readonly Entry[] | undefined;
}

/** Loaders of one round start together and share one reading of the files. */
let reading: Promise<readonly Entry[]> | undefined;

/**
 * Puts the entries of a kind into Astro's store, each as its collection declares it. Every load reads all files again, or takes what a build has just read, so nothing that depends on our
 * own code or on another file is ever taken from an older store. In a build, files that do not
 * keep to their schema are left out: checks tell about them.
 */
export function contentLoader(kind: Kind): Loader {
  return {
    name: `atlas-${kind}`,
    load: async (context) => {
      await fill(kind, context);
      const folder = fileURLToPath(new URL(contentFolder, context.config.root));
      context.watcher?.on('all', (_event, path) => {
        if (relative(folder, path).startsWith('..')) return;
        fill(kind, context).catch((cause: unknown) => {
          context.logger.error(String(cause));
        });
      });
    },
  };
}

async function fill(kind: Kind, context: LoaderContext): Promise<void> {
  const { store } = context;
  reading ??= read(fileURLToPath(context.config.root), context.watcher !== undefined).finally(() => {
    reading = undefined;
  });
  const entries = (await reading).filter((entry) => entry.kind === kind);
  const kept = new Set<string>(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const entry of entries) {
    const { id, path, fields } = entry;
    const data = await context.parseData({ id, data: { kind, id, path, fields }, filePath: path });
    const body = textOfEntry(entry);
    store.set({ id, data, body, digest: context.generateDigest(JSON.stringify(data) + body), filePath: path });
  }
}

/** While developing, what is still to be written has pages too, with holes. */
async function read(root: string, holes: boolean): Promise<readonly Entry[]> {
  if (globalThis.checkedEntries !== undefined) return globalThis.checkedEntries;
  reader ??= bringIn();
  const [{ readFiles }, { readLibrary, rulesOf }] = await reader;
  return readLibrary(await readFiles(root, contentFolder), contentFolder, { ...rulesOf(atlas), holes }).entries;
}

/** A build, which has read already, takes nothing of the reader into the program of its collections: that is most of what Vite would have to load. */
const bringIn = () => Promise.all([import('../reader/disk.ts'), import('../reader/library.ts')]);
let reader: ReturnType<typeof bringIn> | undefined;
