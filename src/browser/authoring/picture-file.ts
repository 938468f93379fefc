import { largestFile } from '../../core/graph/document.ts';
import { freeId, shortId } from '../../core/authoring/item-ids.ts';
import { readPicture } from '../../reader/picture.ts';
import type { Order } from './engine.ts';

/** Why a file cannot be taken along as a picture: it is none that pages show, or all together would be too large. */
export type PictureFault = 'none' | 'large';

/** The most bytes that the pictures of a contribution may have together, which is the most that a file may have. */
export const mostBytes = largestFile;

/**
 * A file that someone chose as a picture beside the texts in a folder: the path that it gets below the content folder, by its own name and by what it is,
 * and its bytes. `taken` are paths that there are.
 */
export async function pictureFrom(
  file: File,
  folder: string,
  others: ReadonlyMap<string, string | Uint8Array>,
  taken: ReadonlySet<string>,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | PictureFault> {
  const sizes = [...others.values()].map((one) => (typeof one === 'string' ? 0 : one.length));
  if (sizes.reduce((sum, one) => sum + one, file.size) > mostBytes) return 'large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const form = readPicture({ path: 'x.png', bytes })?.found;
  if (form === undefined) return 'none';
  const ending = form === 'jpeg' ? '.jpg' : `.${form}`;
  const named = shortId(file.name.replace(/\.[^.]*$/, ''));
  const inFolder = [...others.keys(), ...taken].filter(
    (path) => path.startsWith(`${folder}/`) && path.endsWith(ending),
  );
  const names = new Set(inFolder.map((path) => path.slice(folder.length + 1, -ending.length)));
  return { path: `${folder}/${freeId(named, names)}${ending}`, bytes };
}

/** The pictures that a contribution takes along, as the checks look at them, each with an address in this page as long as it is taken along. */
export class PictureFiles {
  readonly #known = new Map<string, { readonly bytes: Uint8Array; readonly read: Promise<Order['pictures']> }>();

  /** The pictures among files by their paths; those that are told begin with `root`. */
  async of(others: ReadonlyMap<string, string | Uint8Array>, root: string): Promise<Order['pictures']> {
    for (const [path, { bytes, read }] of this.#known) {
      if (others.get(path) === bytes) continue;
      this.#known.delete(path);
      for (const { address } of await read) URL.revokeObjectURL(address);
    }
    for (const [path, bytes] of others)
      if (typeof bytes !== 'string' && !this.#known.has(path))
        this.#known.set(path, { bytes, read: readAlong(root + path, bytes) });
    return (await Promise.all([...this.#known.values()].map(({ read }) => read))).flat();
  }
}

/** A picture that is taken along; none when the name of the file is none of a picture. */
async function readAlong(path: string, bytes: Uint8Array): Promise<Order['pictures']> {
  const own = new Uint8Array(bytes);
  const picture = readPicture({ path, bytes, pixels: await pixelsOf(new Blob([own])) });
  if (picture === undefined) return [];
  // A drawing has to say what it is, and is shown as a picture, in which nothing runs.
  const type = picture.found === 'svg' ? 'image/svg+xml' : '';
  return [{ ...picture, address: URL.createObjectURL(new Blob([own], { type })) }];
}

/** How many pixels a picture has; 0 where the browser cannot tell. */
async function pixelsOf(picture: Blob): Promise<number> {
  try {
    const { width, height } = await createImageBitmap(picture);
    return width * height;
  } catch {
    return 0;
  }
}
