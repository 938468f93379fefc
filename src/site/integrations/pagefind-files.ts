import * as pagefind from 'pagefind';

/** The language that Pagefind is told, which is none ("no linguistic content" in ISO 639): keys have no endings to take off. */
const noLanguage = 'zxx';

/** What nobody asks for: Pagefind's own interfaces and worker, and its copies of the pages, of which ours know the words as they are written. */
const unused = /^(?:fragment\/|pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.)/;

/** Milliseconds that one call may take; writing the index of 5,000 pages takes half a minute. */
const longestWait = 300_000;

/** A file of an index, by its path in the folder of its language. */
export interface SearchFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A page as Pagefind is to index it. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
}

/** Pagefind's index of pages of one language, in their order, which makes the files the same on every machine. Rejects with a sentence. */
export async function pagefindFiles(pages: readonly IndexedPage[]): Promise<SearchFile[]> {
  try {
    const created = await answered('start', pagefind.createIndex({ forceLanguage: noLanguage }));
    const { index } = created;
    if (index === undefined) throw failure('start', created.errors);
    for (const page of pages) {
      const added = await answered(`read ${page.url}`, index.addHTMLFile(page));
      if (added.errors.length > 0) throw failure(`read ${page.url}`, added.errors);
    }
    const { files, errors } = await answered('make its files', index.getFiles());
    if (errors.length > 0) throw failure('make its files', errors);
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await pagefind.close();
  }
}

/**
 * The answer to a call. Pagefind's program may die without one, and then a build would end as if all were well: that
 * is told when nothing is left to wait for, or after `longestWait`.
 */
async function answered<Answer>(task: string, call: Promise<Answer>): Promise<Answer> {
  const silence = Promise.withResolvers<never>();
  const stopped = (): void => {
    silence.reject(new Error('its program gave no answer; what it said, if anything, stands above'));
  };
  process.once('beforeExit', stopped);
  const deadline = setTimeout(stopped, longestWait).unref();
  try {
    return await Promise.race([call, silence.promise]);
  } catch (error) {
    throw failure(task, [error instanceof Error ? error.message : String(error)]);
  } finally {
    process.off('beforeExit', stopped);
    clearTimeout(deadline);
  }
}

function failure(task: string, reasons: readonly string[]): Error {
  return new Error(`Search index: Pagefind could not ${task}: ${reasons.join('; ') || 'it gave no reason'}.`);
}
