import { withMarks } from '../model/invisible.ts';

/** Text as it can be printed anywhere: a sign that cannot be seen becomes one that can, of the same length. */
export function visible(text: string): string {
  return withMarks(text, '\uFFFD');
}

/** A name of a file as it can be printed in a line: a line end in it becomes visible as well. */
export function visibleName(name: string): string {
  return visible(name).replace(/[\t\n\r]/g, '\uFFFD');
}
