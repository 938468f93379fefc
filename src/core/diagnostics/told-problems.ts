import type { Locale } from '../model/locale.ts';
import type { Problem } from './diagnostic.ts';

/** The event by which a page that is being written asks for problems, and the one that brings them. */
export const problemsEvent = 'atlas:problems';

/** Problems as a page tells them to those who write, in one language. */
export interface ToldProblems {
  readonly locale: Locale;
  readonly problems: readonly {
    /** The id of the entry whose file it is in; its page is the one with this at the end of its address. */
    readonly entry: string;
    readonly severity: Problem['severity'];
    readonly place: string;
    readonly message: string;
    readonly repair?: string;
  }[];
}

/** Problems to be told in a language. */
export function toldProblems(problems: readonly Problem[], locale: Locale): ToldProblems {
  return {
    locale,
    problems: problems.map(({ range, severity, message, repair }) => ({
      entry: /([^/]+?)(?:\.[a-z]{2})?\.[a-z]+$/.exec(range.path)?.[1] ?? range.path,
      severity,
      place: `${range.path}:${range.line}:${range.column}`,
      message: message[locale],
      ...(repair !== undefined && { repair: repair[locale] }),
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
