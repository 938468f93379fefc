import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFile } from '../core/graph/document.ts';
import { idListName } from '../core/graph/document.ts';

/** Files that hold text of ours. Of others only the name is told, which is enough to say that they do not belong there. */
const isText = (name: string) => /\.(?:mdx?|ya?ml)$/i.test(name) || name === idListName;

/** Files that may stand beside content without being it: pictures, what a system hides, and a licence. */
const isBeside = (name: string) => /^\.|\.(?:png|jpe?g|webp|avif|gif|svg)$|^LICEN[CS]E$/i.test(name);

/**
 * Every file below a folder of the project that is content or may be meant as content, and the list of permanent ids in it, with paths from the
 * project's root, in no particular order. What is not UTF-8 has U+FFFD in the place of each byte that is not; a file that is not MDX or YAML has
 * no text.
 */
export async function readFiles(projectRoot: string, folder: string): Promise<SourceFile[]> {
  const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !isBeside(entry.name));
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = projectPath(projectRoot, file);
      return isText(entry.name) ? { path, ...decode(await readFile(file)) } : { path, text: '' };
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
