import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { atlas } from '../../site.config.ts';
import type { Entry } from '../core/graph/entry.ts';
import { translationsOf } from '../core/graph/evidence.ts';
import { isWritten, type Kind, type WrittenKind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { readFiles } from '../reader/disk.ts';
import { readLibrary } from '../reader/library.ts';

/** Where contributed content is kept, from the project's root. */
export const contentFolder = 'src/content/';

/** What a collection of ours can hold: the entries of a kind, their translated words, or all bodies. */
export type CollectionName = Kind | `${WrittenKind}Words` | 'body';

interface Item {
  readonly id: string;
  readonly path: string;
  readonly data: object;
}

type Shelves = ReadonlyMap<CollectionName, readonly Item[]>;

/** Loaders of one round start together and share one reading of the files. */
let reading: Promise<Shelves> | undefined;

/**
 * Puts one collection into Astro's store. Every load reads all files again, so nothing that depends on our own code or on
 * another file is ever taken from an older store. Files that do not keep to their schema are left out: checks tell about them.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `atlas-${collection}`,
    load: async (context) => {
      await fill(collection, context);
      const folder = fileURLToPath(new URL(contentFolder, context.config.root));
      context.watcher?.on('all', (_event, path) => {
        if (!relative(folder, path).startsWith('..')) void fill(collection, context);
      });
    },
  };
}

async function fill(collection: CollectionName, context: LoaderContext): Promise<void> {
  const { store, config } = context;
  reading ??= read(fileURLToPath(config.root)).finally(() => {
    reading = undefined;
  });
  const items = (await reading).get(collection) ?? [];
  const kept = new Set(items.map((item) => item.id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { id, path, data } of items) {
    const plain = { ...data };
    store.set({ id, data: plain, digest: context.generateDigest(plain), filePath: path });
  }
}

async function read(root: string): Promise<Shelves> {
  const { entries } = readLibrary(await readFiles(root, contentFolder), contentFolder, atlas);
  const shelves = new Map<CollectionName, Item[]>();
  for (const [name, item] of entries.flatMap(itemsOf)) {
    const shelf = shelves.get(name) ?? [];
    shelves.set(name, shelf);
    shelf.push(item);
  }
  return shelves;
}

/** Where each part of an entry is kept. Bodies go by kind, id and language. */
function itemsOf(entry: Entry): [CollectionName, Item][] {
  const { kind, id, path, fields } = entry;
  const own: [CollectionName, Item][] = [[kind, { id, path, data: fields }]];
  if (!isWritten(entry.kind) || !('body' in entry)) return own;
  own.push(['body', { id: bodyId(kind, id, atlas.languages[0]), path, data: entry.body }]);
  for (const [locale, { words, body }] of translationsOf(entry)) {
    const file = fileIn(path, locale);
    own.push([`${entry.kind}Words`, { id: `${id}.${locale}`, path: file, data: words }]);
    own.push(['body', { id: bodyId(kind, id, locale), path: file, data: body }]);
  }
  return own;
}

/** The file of a written entry in a language, by the file of its original. */
export function fileIn(path: string, locale: Locale): string {
  return locale === atlas.languages[0] ? path : path.replace(/\.mdx$/, `.${locale}.mdx`);
}

/** The id of a body in the store. */
export function bodyId(kind: Kind, id: string, locale: string): string {
  return `${kind}/${id}.${locale}`;
}
