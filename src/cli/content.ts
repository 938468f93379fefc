import type { SourceFile } from '../core/graph/document.ts';
import type { Locale } from '../core/model/locale.ts';
import { readFiles } from '../reader/disk.ts';
import { Refusal } from './command.ts';

/** The part of the path of every file of content before the folder of its kind. */
export const contentRoot = 'src/content/';

/** The files of content below a folder. Refuses a folder that holds no content. */
export async function readContent(folder: string, locale: Locale): Promise<SourceFile[]> {
  try {
    return await readFiles(folder, contentRoot);
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ENOENT') throw cause;
    throw new Refusal(
      locale === 'nl'
        ? `Hier is geen map ${contentRoot}: start dit commando in de map van het project.`
        : `There is no folder ${contentRoot} here: start this command in the folder of the project.`,
    );
  }
}
