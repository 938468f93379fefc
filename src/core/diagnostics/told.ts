import { inReadingOrder, type Problem } from './diagnostic.ts';
import { visible } from './visible.ts';

/** How many problems of one kind are told of a file. Whoever mends those sees the next. */
const mostOfKind = 100;

/** How many characters of a sentence are told, and how many of those are its end. */
const longest = { sentence: 1000, end: 200 };

/**
 * The problems that a report tells one by one, in reading order: of each kind at most a hundred in a file. In the place of the next stands how many
 * more there are.
 */
export function toldProblems(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ code, range }: Problem) => `${code} ${range.path}`;
  const counts = new Map<string, number>();
  for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return inReadingOrder(problems).flatMap((problem) => {
    const key = keyOf(problem);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const rest = (counts.get(key) ?? 0) - mostOfKind;
    if (rest <= 1 || before < mostOfKind) return [problem];
    const { code, severity, range } = problem;
    return before === mostOfKind ? [{ code, severity, range, message: moreOfKind(rest) }] : [];
  });
}

function moreOfKind(count: number): Problem['message'] {
  return {
    nl: `Hetzelfde staat vanaf hier nog ${count} keer in dit bestand.`,
    en: `The same stands ${count} more times in this file, from here on.`,
  };
}

/** A sentence as it is told: what cannot be seen in it becomes a sign that can, and what an author wrote in it does not fill a screen. */
export function toldSentence(text: string): string {
  const whole = visible(text);
  if (whole.length <= longest.sentence) return whole;
  return `${whole.slice(0, longest.sentence - longest.end)} … ${whole.slice(-longest.end)}`;
}
