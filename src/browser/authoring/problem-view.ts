import type { AuthoringWords } from '../../languages/language.ts';
import { button, element } from '../element.ts';
import type { ToldProblem } from './engine.ts';
import { leadTo, textIn } from './form-place.ts';

/** A problem, the place in the form at which it is told, and what it says there. */
export interface PlacedProblem {
  readonly problem: ToldProblem;
  readonly box: HTMLElement;
  readonly sentence: string;
}

/** What mends a problem. */
export interface Mending {
  readonly mend: (problem: ToldProblem) => void;
  /** Says that a translation is up to date with its original, by the path of its file. */
  readonly bringUp: (path: string) => void;
}

/** What the checks call a field that is not filled in. */
export const missingField = 'missing-field';

/** How bad a problem is, in a word. What is not filled in yet, and may be so, is to do. */
export function severityOf(
  { code, severity }: ToldProblem,
  { error, toDo, warning }: AuthoringWords['checks'],
): string {
  if (severity === 'error') return error;
  return code === missingField ? toDo : warning;
}

/** A problem as it is told at its place: what it says, where more is said about it, and what leads to it and mends it. */
export function problemView(
  { problem, box, sentence }: PlacedProblem,
  words: AuthoringWords,
  { mend, bringUp }: Mending,
): HTMLElement {
  const { code, severity, repair, range, field, manual, fixes } = problem;
  const { checks } = words;
  const more = element('a', '', checks.more);
  more.href = manual;
  more.target = '_blank';
  const isMissing = code === missingField && field !== undefined;
  const said = [sentence, ...(isMissing || repair === undefined ? [] : [repair])].join(' ');
  const item = element('li', severity, element('strong', '', severityOf(problem, checks)), ` ${said} `, more);
  if (textIn(box)) {
    item.append(
      ' ',
      button(checks.goTo, () => {
        leadTo(box, range);
      }),
    );
  }
  item.dataset.code = code;
  if (code === 'translation-outdated') {
    item.append(
      ' ',
      button(checks.upToDate, () => {
        bringUp(range.path);
      }),
    );
  }
  if (fixes !== undefined) {
    item.append(
      ' ',
      button(checks.mend, () => {
        mend(problem);
      }),
    );
  }
  return item;
}
