import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that a build made in a folder, by their paths, each as a digest: what one compares to say that two builds are the same byte for byte. */
export function builtFiles(folder: string): Record<string, string> {
  const paths = globSync('**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    paths.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}
