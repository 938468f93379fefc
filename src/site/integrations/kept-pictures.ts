import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readLettering } from '../pictures/lettering.ts';
import { readInks, socialPictures, type Said } from '../pictures/social-picture.ts';

/** A picture that is wanted in the file at `path`, below the folder of the site. */
export interface WantedPicture extends Said {
  readonly path: string;
}

/** Where pictures are written, and kept for the next build. */
export interface PicturePlaces {
  readonly site: string;
  readonly kept: string;
}

/** What the thread that paints is asked. */
export interface PictureOrder {
  readonly wanted: readonly WantedPicture[];
  readonly places: PicturePlaces;
}

/**
 * Writes pictures as {@link writePictures} does, in a thread of its own: a picture takes half a megabyte that is thrown away, and each time that
 * some dozens of megabytes are, the whole memory of the thread is gone through, which is large in a build.
 */
export async function writePicturesApart(wanted: readonly WantedPicture[], places: PicturePlaces): Promise<number> {
  const painter = new Worker(new URL('picture-painter.ts', import.meta.url));
  painter.postMessage({ wanted, places } satisfies PictureOrder);
  return new Promise((resolve, reject) => {
    painter.once('message', resolve);
    painter.once('error', reject);
    painter.once('exit', () => {
      reject(new Error('The pictures of pages were not painted: what paints them stopped without a word.'));
    });
  });
}

/**
 * Writes pictures into a site. Each is kept in the folder `kept` under its digest, from where the next build takes it when it is still the same; pictures that nothing wants
 * any more go. Gives how many had to be painted.
 */
export async function writePictures(
  wanted: readonly WantedPicture[],
  { site, kept: folder }: PicturePlaces,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const make = socialPictures(readLettering(), await readInks());
  const used = new Set<string>();
  let painted = 0;
  for (const { path, ...said } of wanted) {
    const { digest, paint } = make(said);
    const file = join(folder, `${digest}.png`);
    if (!existsSync(file)) {
      writeFileSync(`${file}.new`, await paint());
      renameSync(`${file}.new`, file);
      painted += 1;
    }
    used.add(`${digest}.png`);
    copyFileSync(file, join(site, path));
  }
  for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
  return painted;
}
