import type { Catalogue } from '../../languages/language.ts';
import type { Diagnostic } from './diagnostic.ts';

/** The event by which a page that is being written asks for problems, and the one that brings them. */
export const problemsEvent = 'atlas:problems';

/** Problems as a page tells them to those who write, in one language. */
export interface ToldProblems {
  readonly language: string;
  /** What to call the problems on the page itself, the others, and where more is said. */
  readonly words: { readonly own: string; readonly others: string; readonly more: string };
  readonly problems: readonly {
    /** The id of the entry whose file it is in; its page is the one with this at the end of its address. */
    readonly entry: string;
    readonly severity: string;
    readonly place: string;
    readonly message: string;
    readonly repair?: string;
    /** The address of the page of the manual about it. */
    readonly manual: string;
  }[];
}

/** Problems to be told in a language. `manual` is the address of the manual of mistakes, with its slash. */
export function toldProblems(
  diagnostics: readonly Diagnostic[],
  language: string,
  words: Catalogue,
  manual: string,
): ToldProblems {
  return {
    language,
    words: words.reports.strip,
    problems: diagnostics.map(({ code, range, severity, message, repair }) => ({
      entry: /([^/]+?)(?:\.[a-z]{2})?\.[a-z]+$/.exec(range.path)?.[1] ?? range.path,
      severity: words.reports.severity(severity),
      place: `${range.path}:${range.line}:${range.column}`,
      message: message(words),
      ...(repair !== undefined && { repair: repair(words) }),
      manual: `${manual}${code}/`,
    })),
  };
}

/** What concerns the page at an address, and how many others there are. */
export function problemsAt(
  address: string,
  { problems }: ToldProblems,
): { own: ToldProblems['problems']; others: number } {
  const entry = address.split('/').findLast((part) => part !== '');
  const own = problems.filter((one) => one.entry === entry);
  return { own, others: problems.length - own.length };
}
