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

/** The typeface of the pages. A line with a letter that it lacks is left to the typefaces of the machine. */
export function readLettering(): Lettering {
  const font = create(readFileSync(file));
  if (font.isCollection) throw new Error(`${file} holds several typefaces, and one is needed.`);
  const glyphs = (line: string) => {
    const all = font.glyphsForString(line);
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
      const letters = all.map(({ path, advanceWidth }) => {
        const letter = `<path transform="translate(${at})" d="${path.toSVG()}"/>`;
        at += advanceWidth;
        return letter;
      });
      return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${letters.join('')}</g>`;
    },
  };
}
