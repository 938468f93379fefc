import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { escaped } from '../../core/printing/html.ts';

/** The typeface of the pages, from the project's root. */
const file = 'src/styles/literata.woff2';

/** A piece of a line: a letter, or all of a line that has a letter which the typeface lacks. */
export interface Piece {
  /** What draws it, from the left end of the line that it stands on. */
  readonly svg: string;
  readonly size: number;
  readonly width: number;
  /** How far it stands from the left end of its line. */
  readonly at: number;
}

/** Letters as outlines: the same on every machine, whatever typefaces it has. */
export interface Lettering {
  /** How wide a line is. */
  readonly widthOf: (line: string, size: number) => number;
  /** A line by its pieces. Spaces are none. */
  readonly piecesOf: (line: string, size: number) => readonly Piece[];
}

interface Letter {
  readonly id: number;
  readonly advanceWidth: number;
  /** The data of a path. */
  readonly outline: string;
}

/** The typeface of the pages. A line with a letter that it lacks is left to the typefaces of the machine. */
export function readLettering(): Lettering {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several typefaces, and one is needed.`);
  // A letter is read out of the file once, and a line once for all sizes that are tried.
  const outlines = new Map<number, string>();
  const lines = new Map<string, readonly Letter[]>();
  const lettersIn = (line: string): readonly Letter[] =>
    font.glyphsForString(line).map(({ id, advanceWidth, path }) => {
      const outline = outlines.get(id) ?? path.toSVG();
      outlines.set(id, outline);
      return { id, advanceWidth, outline };
    });
  const glyphs = (line: string) => {
    const all = lines.get(line) ?? lettersIn(line);
    lines.set(line, all);
    return all.some(({ id }) => id === 0) ? undefined : all;
  };
  return {
    widthOf: (line, size) => {
      const all = glyphs(line);
      if (all === undefined) return line.length * size * 0.6;
      return (all.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) * size) / font.unitsPerEm;
    },
    piecesOf: (line, size) => {
      const all = glyphs(line);
      if (all === undefined) {
        const svg = `<text font-size="${size}" font-family="serif">${escaped(line)}</text>`;
        return [{ svg, size, width: line.length * size, at: 0 }];
      }
      const scale = size / font.unitsPerEm;
      let at = 0;
      return all.flatMap(({ outline, advanceWidth }) => {
        const width = advanceWidth * scale;
        const piece = { svg: `<path transform="scale(${scale} ${-scale})" d="${outline}"/>`, size, width, at };
        at += width;
        return outline === '' ? [] : [piece];
      });
    },
  };
}
