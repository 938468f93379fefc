import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { digestOf } from './page-key.ts';

/** What a build or a development server keeps for the next one. */
export interface Keeping {
  /** A digest of all that it makes things with: our code, its configuration, the programs that run it. */
  readonly madeWith: string;
  /** The folder where it is kept. */
  readonly folder: string;
}

declare global {
  /** Set by `src/site/integrations/kept-pages.ts`, which shares no module with what prints pages; a build from nothing keeps nothing. */
  var keeping: Keeping | undefined;
}

/**
 * What `make` gives for `of`, which is made of records and lists; taken from the build or server before where that made it from the same, with the same
 * code. `name` is a file name, of which there is one result, as `schema` tells it.
 */
export function kept<T>(name: string, of: unknown, schema: z.ZodMiniType<T>, make: () => T): T {
  const { keeping } = globalThis;
  if (keeping === undefined) return make();
  const folder = join(keeping.folder, 'results');
  const file = join(folder, `${name}.json`);
  const key = digestOf([keeping.madeWith, of]);
  const known = z.safeParse(z.object({ key: z.literal(key), value: schema }), readJson(file));
  if (known.success) return known.data.value;
  const value = make();
  mkdirSync(folder, { recursive: true });
  // A build and a server may make the same at the same time.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify({ key, value }));
  renameSync(fresh, file);
  return value;
}

/** What stands in a file, unless there is none or it was cut short. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
