/** A stretch of a told report, and whether it is what a problem is about. */
export interface MarkedStretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A line of an excerpt with the carets below it: the gutter and the line, and the gutter, the room and the carets of the next. */
const caretLines = /^( *\d+ │ )(.*)\n +│ ( *)(\^+)$/gm;

/** A report that is told as text, with what stands above carets marked instead: that holds also where a narrow page breaks the line. */
export function markedLines(told: string): readonly MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let at = 0;
  for (const { 0: whole, 1: gutter = '', 2: line = '', 3: room = '', 4: carets = '', index } of told.matchAll(
    caretLines,
  )) {
    const meant = line.slice(room.length, room.length + carets.length);
    stretches.push({ text: told.slice(at, index) + gutter + line.slice(0, room.length), marked: false });
    stretches.push({ text: meant === '' ? ' ' : meant, marked: true });
    at = index + whole.length;
    stretches.push({ text: line.slice(room.length + carets.length), marked: false });
  }
  return [...stretches, { text: told.slice(at), marked: false }].filter(({ text }) => text !== '');
}
