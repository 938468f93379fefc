import { execFileSync } from 'node:child_process';
import type { Locale } from '../core/model/locale.ts';
import { contentFolder, fileIn } from './content-files.ts';

/** When a file of content was last changed, and when it was added. */
export interface Change {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  /** The moment of the commit, in ISO 8601. */
  readonly when: string;
  /** The moment of the commit that added it; undefined when that is not told. */
  readonly addedAt: string | undefined;
}

/** Stands before the date of a commit in the log; no path can hold it. */
const mark = '\0';

/**
 * What each file last went through, the latest first, from a log made by `git log --format=%x00%cI --name-status`; files that are gone are left out, and
 * so are commits whose date cannot be told.
 */
export function readLog(log: string): Change[] {
  const changes = new Map<string, Change>();
  const gone = new Set<string>();
  for (const commit of log.split(mark)) {
    const [date = '', ...lines] = commit.split('\n');
    const when = date.trim();
    for (const line of lines) {
      const [status = '', path] = line.split('\t');
      if (path === undefined || gone.has(path)) continue;
      // What was before is of another file, though it had the same name.
      if (status === 'D') gone.add(path);
      else if (isTold(when)) {
        const { when: last, addedAt } = changes.get(path) ?? { when };
        changes.set(path, { path, when: last, addedAt: addedAt ?? (status === 'A' ? when : undefined) });
      }
    }
  }
  return [...changes.values()];
}

/** Whether the date of a commit is one that a page can tell. Git takes any, also of a clock that is thousands of years ahead. */
function isTold(when: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(when);
}

let changes: readonly Change[] | undefined;

/** The last change of every file of content, the latest first; none where git does not know, or knows only the newest commits. */
export function recentChanges(): readonly Change[] {
  changes ??= readLog(isWholeHistory() ? git(['log', '--format=%x00%cI', ...listed, '--', contentFolder]) : '');
  return changes;
}

let days: ReadonlyMap<string, string> | undefined;

/** The day on which a file of content was last changed (YYYY-MM-DD); undefined when git does not tell. */
function lastChanged(path: string): string | undefined {
  days ??= new Map(recentChanges().map((change) => [change.path, change.when.slice(0, 10)]));
  return days.get(path);
}

/** The day on which what a page says in a language was last changed: in the file of the original, or in that of its translation. */
export function changedOn(original: string, locale: Locale): string | undefined {
  const days = [original, fileIn(original, locale)].flatMap((path) => lastChanged(path) ?? []);
  return days.sort().at(-1);
}

const listed = ['--name-status', '--no-renames', '--relative'];

/** Whether git knows all that happened to the files. A shallow clone would give every file the date of its oldest commit. */
export function isWholeHistory(): boolean {
  return git(['rev-parse', '--is-shallow-repository']).trim() === 'false';
}

/** What git prints; nothing where there is no git, or no repository. */
function git(args: readonly string[]): string {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
