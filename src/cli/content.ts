import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceFile } from '../core/graph/document.ts';
import type { Catalogue } from '../languages/language.ts';
import { readFiles } from '../reader/disk.ts';
import { Refusal } from './command.ts';

/** The part of the path of every file of content before the folder of its kind. */
export const contentRoot = 'src/content/';

/** The files of content below a folder. Refuses a folder that holds no content. */
export async function readContent(folder: string, { commands }: Catalogue): Promise<SourceFile[]> {
  try {
    return await readFiles(folder, contentRoot);
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ENOENT') throw cause;
    throw new Refusal(commands.noContent(contentRoot));
  }
}

/** Writes a file of content whole or not at all; what stood there, a link too, is replaced and not followed. */
export async function writeContent(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path);
  await writeFile(`${file}.new`, content, { flag: 'wx' });
  await rename(`${file}.new`, file);
}
