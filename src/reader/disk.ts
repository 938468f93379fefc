import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFile } from '../core/graph/document.ts';

/** Every MDX and YAML file below a folder of the project, with its path from the project's root, in no particular order. */
export async function readFiles(projectRoot: string, folder: string): Promise<SourceFile[]> {
  const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:mdx?|ya?ml)$/i.test(entry.name));
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: projectPath(projectRoot, file), text: await readFile(file, 'utf8') };
    }),
  );
}

/** A path as authors are told it: from the project's root, with forward slashes on every system. */
export function projectPath(projectRoot: string, file: string): string {
  const root = pathToFileURL(join(projectRoot, '/')).pathname;
  return decodeURIComponent(pathToFileURL(file).pathname.slice(root.length));
}
