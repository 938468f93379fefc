import type { SourceFile } from '../core/graph/document.ts';
import type { Entry } from '../core/graph/entry.ts';
import { readBySettings, reportOn } from '../reader/checked-library.ts';
import { readAgain, readFiles } from '../reader/disk.ts';
import { holedEntriesOf, type ReadingRules, type ReadLibrary } from '../reader/library.ts';
import type { Report } from '../core/diagnostics/report.ts';
import { contentFolder } from './content-files.ts';

declare global {
  /**
   * What the checks and the pages read the content by: Astro runs its configuration, its collections and its pages apart, in one process, and they
   * share no module. A build lets go of it when its collections are full.
   */
  var contentReading: ContentReading | undefined;
}

/** The content at a moment. */
export interface ContentRead {
  readonly read: ReadLibrary;
  /** What has pages: to those who write, what is still to be written too, with holes. */
  readonly entries: readonly Entry[];
  /** Checks all of it. */
  report(): Report;
}

/** Reads the files of content once for all who ask, and after that those that change. */
export class ContentReading {
  readonly #root: string;
  readonly #rules: ReadingRules;
  readonly #holes: boolean;
  #now: Promise<ContentRead & { readonly files: readonly SourceFile[] }> | undefined;
  readonly #followers = new Map<string, (now: ContentRead) => unknown>();

  /** `root`: the folder of the project; `holes`: whether what is still to be written has pages. */
  constructor(root: string, rules: ReadingRules, holes: boolean) {
    this.#root = root;
    this.#rules = rules;
    this.#holes = holes;
  }

  /** The content as it was read last. Rejects when it cannot be read; who asks again then has it read again. */
  now(): Promise<ContentRead> {
    return this.#read();
  }

  /** Calls back with the content after each change. Whoever followed by the same name before is let go: Astro loads a collection again at each sync. */
  follow(name: string, follower: (now: ContentRead) => unknown): void {
    this.#followers.set(name, follower);
  }

  /** Reads one file again, by its path in the system, and tells who follows. */
  async changed(file: string): Promise<void> {
    const place = { projectRoot: this.#root, folder: contentFolder, file };
    const now = await this.#become(this.#read().then(({ files }) => readAgain(files, place)));
    await Promise.all(Array.from(this.#followers.values(), (follower) => follower(now)));
  }

  #read() {
    return this.#now ?? this.#become(readFiles(this.#root, contentFolder));
  }

  #become(reading: Promise<readonly SourceFile[]>) {
    const rules = this.#rules;
    const now = reading.then((files) => {
      const read = readBySettings(files, contentFolder, rules);
      const entries = this.#holes ? holedEntriesOf(read.documents, rules) : read.entries;
      return { files, read, entries, report: () => reportOn(read, files, contentFolder, rules) };
    });
    this.#now = now;
    now.catch(() => {
      if (this.#now === now) this.#now = undefined;
    });
    return now;
  }
}
