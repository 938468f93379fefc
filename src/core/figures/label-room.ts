/**
 * How wide letters are at the most, for their size: those of DejaVu Sans Bold, the widest face of usual systems, or of Arial where that is wider. Letters
 * with a mark are as wide as without; a letter that is not named takes 0.74.
 */
const letterWidths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0.4: " 'ijlłI,.:;/\\|’‘·",
    0.52: '-f!()[]tr_"°*',
    0.6: 'zcsJ–',
    0.7: 'aeoøxvykLTF?0123456789',
    0.88: 'BCERXAVKUGDHN#+OQ&<>=~×→←',
    0.93: 'w',
    1.11: 'mMW@—…%æœ½',
  }).flatMap(([width, letters]) => Array.from(letters).map((letter) => [letter, Number(width)] as const)),
);
/** How much narrower letters of usual weight are, at the least. */
const REGULAR = 0.96;

/** The room that a line of bold sans letters needs at the most, in the unit of their size; less when their weight is `regular`. */
export function textWidth(text: string, size: number, weight: 'bold' | 'regular' = 'bold'): number {
  const letters = Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''));
  const width = letters.reduce((sum, letter) => sum + (letterWidths.get(letter) ?? 0.74), 0);
  return width * size * (weight === 'bold' ? 1 : REGULAR);
}

/** Breaks words of usual weight into lines that need no more than `room`; a word that is longer is broken too, with a hyphen. */
export function linesWithin(words: string, room: number, size: number): string[] {
  const fits = (line: string) => textWidth(line, size, 'regular') <= room;
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    let rest = word;
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${rest}`)) {
      lines.splice(-1, 1, `${last} ${rest}`);
      continue;
    }
    while (!fits(rest)) {
      const letters = Array.from(rest);
      const tooMany = letters.findIndex((_, at) => !fits(`${letters.slice(0, at + 1).join('')}-`));
      lines.push(`${letters.splice(0, Math.max(1, tooMany)).join('')}-`);
      rest = letters.join('');
    }
    lines.push(rest);
  }
  return lines;
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
