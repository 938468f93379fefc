import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { escaped } from '../../core/printing/html.ts';

/** The typeface of the pages, from the project's root. */
const file = 'src/styles/literata.woff2';

/** Letters as outlines: the same on every machine, whatever typefaces it has. */
export interface Lettering {
  /** How wide a line is. */
  readonly widthOf: (line: string, size: number) => number;
  /** A line as SVG, from its left end on. */
  readonly draw: (line: string, place: { readonly x: number; readonly y: number; readonly size: number }) => string;
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
    draw: (line, { x, y, size }) => {
      const all = glyphs(line);
      if (all === undefined)
        return `<text x="${x}" y="${y}" font-size="${size}" font-family="serif">${escaped(line)}</text>`;
      const scale = size / font.unitsPerEm;
      let at = 0;
      const letters = all.map(({ outline, advanceWidth }) => {
        const letter = `<path transform="translate(${at})" d="${outline}"/>`;
        at += advanceWidth;
        return letter;
      });
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
    },
  };
}
