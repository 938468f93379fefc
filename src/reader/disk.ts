import { readFileSync, statSync, type Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import type { SourceFile, UnreadFile } from '../core/graph/document.ts';
import { idListName, largestFile } from '../core/graph/document.ts';
import type { Settings } from '../core/checks/settings.ts';
import { promisedForm } from '../core/graph/picture.ts';
import { locateSettings, settingsFiles } from './settings.ts';

/** Files that hold text of ours. Of others only the name is told, which is enough to say that they do not belong there. */
const isText = (name: string) => /\.(?:mdx?|ya?ml)$/i.test(name) || name === idListName;

/** What systems leave in folders by themselves. */
const isLitter = (name: string) => /^(?:\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini)$/.test(name);

/**
 * Everything below a folder, with paths from the project's root, in no particular order, but for folders, a licence in the folder itself and what
 * systems leave behind. What is not UTF-8 has U+FFFD in the place of each byte that is not; a picture has its bytes and, where it can be measured, its
 * pixels; any other file has no text, and neither has what cannot be read, such as a symbolic link, which is never followed. Rejects with the error of
 * the system when the folder itself is not there.
 */
export async function readFiles(projectRoot: string, folder: string): Promise<SourceFile[]> {
  const root = join(projectRoot, folder);
  const readAll = async (entries: readonly Dirent[]): Promise<SourceFile[]> =>
    (await Promise.all(entries.map((entry) => readEntry(entry, { projectRoot, root, readAll })))).flat();
  return readAll(await readdir(root, { withFileTypes: true }));
}

/** The files that {@link readFiles} gave, with one of them as it is now: changed, new or gone. The others are the same objects. */
export async function readAgain(
  files: readonly SourceFile[],
  { projectRoot, folder, file }: { readonly projectRoot: string; readonly folder: string; readonly file: string },
): Promise<SourceFile[]> {
  const beside = await readdir(dirname(file), { withFileTypes: true }).catch(() => []);
  const entry = beside.find((one) => one.name === basename(file) && !one.isDirectory());
  const around = { projectRoot, root: join(projectRoot, folder), readAll: () => Promise.resolve([]) };
  const read = entry === undefined ? [] : await readEntry(entry, around);
  const path = projectPath(projectRoot, file);
  return [...files.filter((one) => one.path !== path), ...read];
}

interface AroundEntry {
  readonly projectRoot: string;
  /** The folder of the content. */
  readonly root: string;
  /** Reads what stands in a folder. */
  readonly readAll: (entries: readonly Dirent[]) => Promise<SourceFile[]>;
}

async function readEntry(entry: Dirent, { projectRoot, root, readAll }: AroundEntry): Promise<SourceFile[]> {
  const file = join(entry.parentPath, entry.name);
  if (isLitter(entry.name) || file === join(root, 'LICENSE')) return [];
  const path = projectPath(projectRoot, file);
  try {
    if (entry.isDirectory()) return await readAll(await readdir(file, { withFileTypes: true }));
    return [{ path, text: '', ...(await read(entry, file)) }];
  } catch (cause) {
    const unread = reasonOf(cause, entry.name);
    return unread === undefined ? [] : [{ path, text: '', unread }];
  }
}

/** What an atlas says of itself, with the files that say it. `spoken` are the tags of all languages that there are words for. */
export async function readSettings(
  projectRoot: string,
  atlas: unknown,
  spoken: readonly string[],
  catalogues: Settings['catalogues'],
): Promise<Settings> {
  const there = await Promise.all(
    settingsFiles.map(async (path) => ({
      path,
      text: await readFile(join(projectRoot, path), 'utf8').catch(() => ''),
    })),
  );
  const files = there.filter(({ text }) => text !== '');
  const guides = await readdir(join(projectRoot, 'src/guides')).catch(() => []);
  const ids = guides.flatMap((name) => /^([^.]+)\.mdx$/.exec(name)?.[1] ?? []);
  return { atlas, files, locate: locateSettings(files), guides: ids.sort(), spoken, catalogues };
}

async function read(entry: Dirent, file: string): Promise<Partial<SourceFile>> {
  if (!entry.isFile()) return { unread: 'link' };
  if (!isPicture(entry.name) && !isText(entry.name)) return {};
  if (statSync(file).size > largestFile) return { unread: 'large' };
  return said(entry.name, readFileSync(file));
}

/** A file whose bytes come from elsewhere than the disk, as {@link readFiles} would read it. */
export async function asSourceFile(path: string, bytes: Buffer): Promise<SourceFile> {
  return { path, text: '', ...(await said(path.slice(path.lastIndexOf('/') + 1), bytes)) };
}

async function said(name: string, bytes: Buffer): Promise<Partial<SourceFile>> {
  if (isPicture(name)) return { bytes, ...(await measure(bytes)) };
  return isText(name) ? decode(bytes) : {};
}

const isPicture = (name: string) => promisedForm(name) !== undefined;

/** Why a file or folder was not read; undefined for one that went away in the meantime, as files do while an editor saves them. */
function reasonOf(cause: unknown, name: string): UnreadFile['why'] | undefined {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'denied';
  if (code !== 'ENOENT' && code !== 'ENOTDIR') throw cause;
  return name.includes('\uFFFD') ? 'name' : undefined;
}

/** How many pixels a picture has, by the library that makes the smaller ones; nothing for what it cannot read. */
async function measure(bytes: Buffer): Promise<Pick<SourceFile, 'pixels'>> {
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    return { pixels: width * height * pages };
  } catch {
    return {};
  }
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
