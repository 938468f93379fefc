import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';

/** Paths of the HTML files in `root`, with slashes, in the order of their characters. */
export async function htmlPaths(root: string): Promise<string[]> {
  const files = await readdir(root, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}
