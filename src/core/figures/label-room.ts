/** A rectangle in the units of a figure. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The size of type, in units, that {@link labelWidth} is for. */
export const LABEL_SIZE = 17;

/** The room a label of 17 units needs in a wide typeface: 10.2 units for a letter, and more for a wide one. */
export function labelWidth(label: string): number {
  const wide = label.match(/[A-Zmw]/g)?.length ?? 0;
  return 10.2 * label.length + 5 * wide;
}

/** Breaks a label at spaces into lines of at most `longest` characters, about as long as each other; a longer word keeps a line of its own. */
export function linesOf(label: string, longest: number): string[] {
  const fewest = broken(label, longest);
  for (let least = Math.ceil(label.length / fewest.length); least < longest; least++) {
    const lines = broken(label, least);
    if (lines.length <= fewest.length) return lines;
  }
  return fewest;
}

function broken(label: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** A box with `by` more room on every side. */
export function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

/** Whether two boxes have room in common; touching is not overlapping. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies within another. */
export function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

/** A value, but no less than `least` and no more than `most`. */
export function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
