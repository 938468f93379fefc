/** How the characters of a text, as the parser gives it, stand in the stretch of the file that it was read from. */
export interface Alignment {
  /** The offset in the source of a character of the text. */
  readonly offsetOf: (at: number) => number;
  /** Whether the author wrote a character of the text with a backslash or as an entity. */
  readonly isEscaped: (at: number) => boolean;
}

const escapable = /[!-/:-@[-`{-~]/;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;
const ampersand = /^&(?:amp|#38|#x26);$/i;
/** What the parser takes away at the beginnings and ends of lines: white space, and the marks of a quote. */
const lineEdge = /[\s>]/;

/**
 * Walks a text and its source side by side. They differ in escapes (`\[`), entities (`&amp;`) and at the edges of lines;
 * after any other difference the walk goes on one character further in both.
 */
export function alignWithSource(value: string, source: string): Alignment {
  if (value === source) return { offsetOf: (at) => at, isEscaped: () => false };
  const offsets: number[] = [];
  const escaped = new Set<number>();
  let from = 0;
  while (offsets.length < value.length) {
    const at = offsets.length;
    const char = value.charAt(at);
    while (lineEdge.test(source.charAt(from)) && source.charAt(from) !== char) from += 1;
    const whole = entityAt(source, from);
    if (source.charAt(from) === '\\' && source.charAt(from + 1) === char && escapable.test(char)) {
      escaped.add(at);
      offsets.push(from + 1);
      from += 2;
    } else if (whole !== undefined && (char !== '&' || ampersand.test(whole))) {
      const units = String.fromCodePoint(value.codePointAt(at) ?? 0).length;
      for (let unit = 0; unit < units; unit += 1) {
        escaped.add(offsets.length);
        offsets.push(from);
      }
      from += whole.length;
    } else {
      offsets.push(from);
      from += 1;
    }
  }
  return { offsetOf: (at) => offsets[at] ?? source.length, isEscaped: (at) => escaped.has(at) };
}

function entityAt(source: string, at: number): string | undefined {
  if (source.charAt(at) !== '&') return undefined;
  entity.lastIndex = at;
  return entity.exec(source)?.[0];
}
