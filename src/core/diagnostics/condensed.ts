import { inReadingOrder, type Diagnostic } from './diagnostic.ts';
import { visible } from './visible.ts';

/** How many diagnostics of one rule are told of a file. Whoever mends those sees the next. */
const mostOfRule = 100;

/** How many characters of a sentence are told, and how many of those are its end. */
const longest = { sentence: 1000, end: 200 };

/**
 * The diagnostics that a report tells one by one, in reading order: of each rule at most a hundred in a file. In the place of the next stands how many
 * more there are.
 */
export function condensed(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyOf = ({ code, range }: Diagnostic) => `${code} ${range.path}`;
  const counts = new Map<string, number>();
  for (const one of diagnostics) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return inReadingOrder(diagnostics).flatMap((one) => {
    const key = keyOf(one);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    const rest = (counts.get(key) ?? 0) - mostOfRule;
    if (rest <= 1 || before < mostOfRule) return [one];
    const { code, stage, severity, range } = one;
    return before === mostOfRule
      ? [{ code, stage, severity, range, message: ({ reports }) => reports.moreInFile(rest) }]
      : [];
  });
}

/** A sentence as it is told: what cannot be seen in it becomes a sign that can, and what an author wrote in it does not fill a screen. */
export function condensedSentence(text: string): string {
  const whole = visible(text);
  if (whole.length <= longest.sentence) return whole;
  return `${whole.slice(0, longest.sentence - longest.end)} … ${whole.slice(-longest.end)}`;
}
