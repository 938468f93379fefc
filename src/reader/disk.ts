import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFile } from '../core/graph/document.ts';
import { idListName } from '../core/graph/document.ts';

/**
 * Every MDX and YAML file below a folder of the project, and the list of permanent ids in it, with paths from the project's root, in no
 * particular order. What is not UTF-8 has U+FFFD in the place of each byte that is not.
 */
export async function readFiles(projectRoot: string, folder: string): Promise<SourceFile[]> {
  const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter(
    (entry) => entry.isFile() && (/\.(?:mdx?|ya?ml)$/i.test(entry.name) || entry.name === idListName),
  );
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: projectPath(projectRoot, file), ...decode(await readFile(file)) };
    }),
  );
}

/** The text of a file; as UTF-16 when it begins with the mark of that. */
function decode(bytes: Buffer): Pick<SourceFile, 'text' | 'encoding'> {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark !== 'fffe' && mark !== 'feff') return { text: bytes.toString('utf8') };
  return { text: new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be').decode(bytes), encoding: 'utf-16' };
}

/** A path as authors are told it: from the project's root, with forward slashes on every system. */
function projectPath(projectRoot: string, file: string): string {
  const root = pathToFileURL(join(projectRoot, '/')).pathname;
  return decodeURIComponent(pathToFileURL(file).pathname.slice(root.length));
}
