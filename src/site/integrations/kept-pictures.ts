import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { readLettering } from '../pictures/lettering.ts';
import { readInks, socialPictures, type Said } from '../pictures/social-picture.ts';

/** A picture that is wanted in the file at `path`, below the folder of the site. */
export interface WantedPicture extends Said {
  readonly path: string;
}

/** Where pictures are written, and where they are kept for the next build, if they are. */
export interface PicturePlaces {
  readonly site: string;
  readonly kept: string | undefined;
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
 * Writes pictures into a site. Each is kept in the folder `kept` under its digest, from where the next build takes it when it is still the same; pictures
 * that nothing wants any more go. Gives how many had to be painted.
 */
export async function writePictures(wanted: readonly WantedPicture[], { site, kept }: PicturePlaces): Promise<number> {
  const make = socialPictures(readLettering(), await readInks());
  const pictures = wanted.map(({ path, ...said }) => ({ to: join(site, path), ...make(said) }));
  if (kept === undefined) {
    for (const { to, paint } of pictures) writeFileSync(to, await paint());
    return pictures.length;
  }
  mkdirSync(kept, { recursive: true });
  const known = new Set(readdirSync(kept));
  let painted = 0;
  for (const { to, digest, paint } of pictures) {
    const name = `${digest}.png`;
    const file = join(kept, name);
    if (!existsSync(file)) {
      writeFileSync(`${file}.new`, await paint());
      renameSync(`${file}.new`, file);
      painted += 1;
    }
    known.delete(name);
    copyFileSync(file, to);
  }
  for (const name of known) rmSync(join(kept, name));
  return painted;
}
