import type { AuthoringContext, Choice } from '../../core/authoring/context.ts';
import type { Severity } from '../../core/diagnostics/diagnostic.ts';
import type { Range } from '../../core/diagnostics/range.ts';
import type { FieldPath } from '../../core/model/references.ts';
import { fetchJson } from '../json.ts';

/** A problem in the words of the reader's language, as the command line tells it. */
export interface ToldProblem {
  readonly code: string;
  readonly severity: Severity;
  /** The file, and the stretch of one of its lines. */
  readonly range: Range;
  /** The field of the front matter, or of a record, that it is about or stands in; undefined for what stands in the text below. */
  readonly field?: FieldPath;
  readonly message: string;
  /** What to do about it. */
  readonly repair?: string;
  /** What to put in a stretch of the same file, when there is only one thing it can have meant. */
  readonly fix?: { readonly range: Range; readonly replacement: string };
  /** The address of the page of the manual about it. */
  readonly manual: string;
}

/** What is known of files that are being written. */
export interface Verdict {
  /** What `npm run check` would tell of these files, were they added to the atlas; in reading order. */
  readonly problems: readonly ToldProblem[];
  /** The body as the site prints it, by the path of the file: safe HTML, absent for records and where the text cannot be read. */
  readonly previews: ReadonlyMap<string, string>;
}

/** Reads, checks and prints what is being written, in a thread of its own. */
export interface AuthoringEngine {
  /**
   * What is known of files, by their path in the project ("src/content/cases/x.mdx"). A translation asks for its original among them. While it is
   * working only the newest call waits: an older one that waits resolves to undefined.
   */
  check(files: ReadonlyMap<string, string>): Promise<Verdict | undefined>;
}

/** What a form lets one choose, from the context at an address. Rejects when it cannot be fetched. */
export async function fetchChoices(context: string): Promise<readonly Choice[]> {
  return (await fetchJson<AuthoringContext>(context, ['choices'])).choices;
}

/**
 * Starts the engine with the context at an address, which says in which language problems are told. Rejects when it cannot be loaded.
 */
export function startEngine(context: string): Promise<AuthoringEngine> {
  return Promise.reject(new Error(`There is no engine yet for ${context}.`));
}
