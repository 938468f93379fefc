import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLettering } from '../pictures/lettering.ts';
import { socialPictures, type Said } from '../pictures/social-picture.ts';

/** A picture that is wanted in the file at `path`, below the folder of the site. */
export interface WantedPicture extends Said {
  readonly path: string;
}

/**
 * Writes pictures into a site. Each is kept in the folder `kept` under its digest, from where the next build takes it when it is still the same; pictures that nothing wants
 * any more go. Gives how many had to be painted.
 */
export async function writePictures(
  wanted: readonly WantedPicture[],
  { site, kept: folder }: { readonly site: string; readonly kept: string },
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const make = socialPictures(readLettering());
  const used = new Set<string>();
  let painted = 0;
  for (const { path, ...said } of wanted) {
    const { digest, paint } = make(said);
    const file = join(folder, `${digest}.png`);
    if (!existsSync(file)) {
      await writeFile(`${file}.new`, await paint());
      await rename(`${file}.new`, file);
      painted += 1;
    }
    used.add(`${digest}.png`);
    await copyFile(file, join(site, path));
  }
  const gone = (await readdir(folder)).filter((name) => !used.has(name));
  await Promise.all(gone.map((name) => rm(join(folder, name))));
  return painted;
}
