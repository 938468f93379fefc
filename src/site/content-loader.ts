import type { Loader, LoaderContext } from 'astro/loaders';
import type { Entry } from '../core/graph/entry.ts';
import { textOfEntry } from '../core/graph/entry-schema.ts';
import type { Kind } from '../core/model/kind.ts';
import type {} from './content-reading.ts';

/**
 * Puts the entries of a kind into Astro's store, each as its collection declares it. They are those that were read for the checks, so nothing that
 * depends on our own code or on another file is ever taken from an older store. In a build, files that do not keep to their schema are left out: checks
 * tell about them.
 */
export function contentLoader(kind: Kind): Loader {
  return {
    name: `atlas-${kind}`,
    load: async (context) => {
      const reading = globalThis.contentReading;
      if (reading === undefined)
        throw new Error('Content is read by the integration check-content, which this site lacks.');
      await fill(kind, (await reading.now()).entries, context);
      if (context.watcher === undefined) return;
      reading.follow(kind, ({ entries }) =>
        fill(kind, entries, context).catch((cause: unknown) => {
          context.logger.error(String(cause));
        }),
      );
    },
  };
}

async function fill(kind: Kind, all: readonly Entry[], context: LoaderContext): Promise<void> {
  const { store } = context;
  const entries = all.filter((entry) => entry.kind === kind);
  const kept = new Set<string>(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const entry of entries) {
    const { id, path, fields } = entry;
    const data = await context.parseData({ id, data: { kind, id, path, fields }, filePath: path });
    const body = textOfEntry(entry);
    store.set({ id, data, body, digest: context.generateDigest(JSON.stringify(data) + body), filePath: path });
  }
}
