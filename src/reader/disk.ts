import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceFile } from '../core/graph/document.ts';
import { idListName } from '../core/graph/document.ts';
import { promisedForm } from '../core/graph/picture.ts';

/** Files that hold text of ours. Of others only the name is told, which is enough to say that they do not belong there. */
const isText = (name: string) => /\.(?:mdx?|ya?ml)$/i.test(name) || name === idListName;

/** What systems leave in folders by themselves. */
const isLitter = (name: string) => /^(?:\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini)$/.test(name);

/**
 * Everything below a folder, with paths from the project's root, in no particular order, but for folders, a licence in the folder itself and what
 * systems leave behind. What is not UTF-8 has U+FFFD in the place of each byte that is not; a picture has its bytes; any other file has no text, and
 * neither has what is no file: a symbolic link is never followed.
 */
export async function readFiles(projectRoot: string, folder: string): Promise<SourceFile[]> {
  const root = join(projectRoot, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const meant = entries.filter(
    (entry) =>
      !entry.isDirectory() && !isLitter(entry.name) && join(entry.parentPath, entry.name) !== join(root, 'LICENSE'),
  );
  return Promise.all(
    meant.map(async (entry): Promise<SourceFile> => {
      const file = join(entry.parentPath, entry.name);
      const path = projectPath(projectRoot, file);
      if (!entry.isFile()) return { path, text: '', isNoFile: true };
      if (isText(entry.name)) return { path, ...decode(await readFile(file)) };
      return promisedForm(entry.name) === undefined
        ? { path, text: '' }
        : { path, text: '', bytes: await readFile(file) };
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
