import sharp from 'sharp';
import type { Piece } from './lettering.ts';

/** What a drawing covers: three numbers for each dot of it, the column and the row from where it is put, and how much of the dot is covered, to 255. */
export type Stamp = Int16Array;

/** The size of a drawing in dots, and how far in it the place is where it is put. */
interface Box {
  readonly wide: number;
  readonly tall: number;
  readonly left: number;
  readonly above: number;
}

/** The stamp of an SVG, which draws in white. */
export async function stampOf(svg: string, { wide, tall, left, above }: Box): Promise<Stamp> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${tall}"><rect width="${wide}" height="${tall}"/><g fill="#fff" transform="translate(${left} ${above})">${svg}</g></svg>`;
  const { data, info } = await sharp(Buffer.from(drawing)).raw().toBuffer({ resolveWithObject: true });
  const covered: number[] = [];
  for (let at = 0, dot = 0; at < data.length; at += info.channels, dot += 1) {
    const much = data[at] ?? 0;
    if (much > 0) covered.push((dot % wide) - Math.floor(left), Math.floor(dot / wide) - above, much);
  }
  return Int16Array.from(covered);
}

/** How many places within a dot a letter may begin at. */
const places = 4;

/** Gives the stamp of a piece of a line that begins at `x`, with the column where it is put. */
export type StampLetters = (piece: Piece, x: number) => { readonly stamp: Promise<Stamp>; readonly column: number };

/** Stamps of letters, each drawn once, however many pictures have it: a site has tens of thousands of letters in its titles, and some hundreds of different ones. */
export function stampedLetters(): StampLetters {
  const known = new Map<string, Promise<Stamp>>();
  return ({ svg, size, width }, x) => {
    const place = Math.round(x * places);
    const column = Math.floor(place / places);
    const shift = place / places - column;
    // No letter reaches further than half its size beside or below where it stands, or half as far again above.
    const beside = Math.ceil(size / 2);
    const above = Math.ceil(size * 1.5);
    const box = { wide: Math.ceil(width) + 2 * beside, tall: above + beside, left: beside + shift, above };
    const key = `${shift} ${svg}`;
    const stamp = known.get(key) ?? stampOf(svg, box);
    known.set(key, stamp);
    return { stamp, column };
  };
}
