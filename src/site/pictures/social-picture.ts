import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { drawContours } from '../../core/figures/contours.ts';
import { colourOf } from '../colours.ts';
import { IndexedPicture, type Colour } from './indexed-png.ts';
import type { Lettering, Piece } from './lettering.ts';
import { lightColour } from './light-colour.ts';
import { stampedLetters, stampOf, type Stamp, type StampLetters } from './stamp.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
/** Letters stand above it, contours below. */
const HORIZON = 432;

/** The size of the line over a title. */
const headSize = 34;

/** Sizes for a title, the largest first, each with how many lines of it fit. */
const sizes = [
  { size: 112, most: 1 },
  { size: 84, most: 2 },
  { size: 66, most: 3 },
  { size: 52, most: 4 },
] as const;

/** The colours of a picture: its paper, and what stands on it. */
export type Inks = Readonly<Record<'paper' | Layer, Colour>>;
type Layer = 'lines' | 'ink' | 'height';

/** How many steps there are from paper to each other colour: sixteen colours in all. */
const steps: Readonly<Record<Layer, number>> = { lines: 5, ink: 6, height: 4 };
const first = { lines: 1, ink: 6, height: 12 };

/** The number of the colour of a dot by how much of it a layer covers, from 0 to 255: 0 for paper. */
const rampOf = (layer: Layer) =>
  Uint8Array.from({ length: 256 }, (_, covered) => {
    const shade = Math.round((covered * steps[layer]) / 255);
    return shade === 0 ? 0 : first[layer] + shade - 1;
  });
const ramps = { lines: rampOf('lines'), ink: rampOf('ink'), height: rampOf('height') };

/** What a picture says. */
export interface Said {
  readonly title: string;
  /** What it is, over the title. */
  readonly kicker: string;
  readonly site: string;
  readonly language: string;
}

/** A picture that is still to be painted. */
export interface SocialPicture {
  /** The same for two pictures that are the same. */
  readonly digest: string;
  /** The picture as a PNG. */
  readonly paint: () => Promise<Buffer>;
}

/** The colours of the pages in light: paper, ink, the heights of the house, and its lines. */
export async function readInks(): Promise<Inks> {
  const [paper, ink, height, lines] = await Promise.all([
    lightColour(colourOf('paper')),
    lightColour(colourOf('ink')),
    lightColour(colourOf('height')),
    lightColour(colourOf('height-soft')),
  ]);
  return { paper, ink, height, lines };
}

/** Makes pictures that stand for pages where they are shared: the title on paper, above contours that all pages of a sort have alike. */
export function socialPictures(lettering: Lettering, inks: Inks): (said: Said) => SocialPicture {
  const palette = paletteOf(inks);
  const lands = new Map<string, { readonly svg: string; picture?: Promise<IndexedPicture> }>();
  const stampLetters = stampedLetters();
  return ({ site, language, ...said }) => {
    const [title = '', kicker = ''] = [said.title, said.kicker].map(
      (one) => one.charAt(0).toLocaleUpperCase(language) + one.slice(1),
    );
    const seed = kicker === '' ? site : kicker;
    const land = lands.get(seed) ?? { svg: landOf(seed) };
    lands.set(seed, land);
    const lines = linesOf(lettering, { title, kicker, site });
    return {
      digest: createHash('sha256')
        .update(JSON.stringify([lines, land.svg, palette, sharp.versions]))
        .digest('hex'),
      paint: async () => {
        const picture = (await (land.picture ??= paintLand(land.svg))).copy();
        await paintLines(picture, lines, stampLetters);
        return picture.png(palette);
      },
    };
  };
}

/** All colours of a picture by their numbers: the paper, and from there the steps to each other colour. */
function paletteOf({ paper, ...inks }: Inks): readonly Colour[] {
  const ramp = ([red, green, blue]: Colour, count: number) =>
    Array.from({ length: count }, (_, at): Colour => {
      const mix = (from: number, to: number) => Math.round(from + ((at + 1) / count) * (to - from));
      return [mix(paper[0], red), mix(paper[1], green), mix(paper[2], blue)];
    });
  const { lines, ink, height } = steps;
  return [paper, ...ramp(inks.lines, lines), ...ramp(inks.ink, ink), ...ramp(inks.height, height)];
}

function landOf(seed: string): string {
  const { width, height: tall, lines } = drawContours(seed);
  const scale = Math.max(WIDTH / width, (HEIGHT - HORIZON) / tall);
  const drawn = lines.map(({ d, index }) => `<path d="${d}" stroke-width="${index ? 2.4 : 1.2}"/>`);
  return `<g fill="none" stroke="#fff" transform="scale(${scale})">${drawn.join('')}</g>`;
}

async function paintLand(svg: string): Promise<IndexedPicture> {
  const picture = new IndexedPicture(WIDTH, HEIGHT);
  const land = await stampOf(svg, { wide: WIDTH, tall: HEIGHT - HORIZON, left: 0, above: 0 });
  paint(picture, land, { column: 0, row: HORIZON, layer: 'lines' });
  return picture;
}

async function paintLines(picture: IndexedPicture, lines: readonly Line[], letters: StampLetters): Promise<void> {
  for (const { pieces, x, y, layer } of lines) {
    for (const piece of pieces) {
      const { stamp, column } = letters(piece, x + piece.at);
      paint(picture, await stamp, { column, row: y, layer });
    }
  }
}

/** Puts a stamp on a picture, as far as it fits. */
function paint(
  picture: IndexedPicture,
  stamp: Stamp,
  { column, row, layer }: { readonly column: number; readonly row: number; readonly layer: Layer },
): void {
  const ramp = ramps[layer];
  for (let at = 0; at < stamp.length; at += 3) {
    const x = column + (stamp[at] ?? 0);
    const colour = ramp[stamp[at + 2] ?? 0] ?? 0;
    if (colour > 0 && x < WIDTH) picture.paint(x, row + (stamp[at + 1] ?? 0), colour);
  }
}

/** A line on a picture: its pieces, and the place of its left end. */
interface Line {
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly y: number;
  readonly layer: Layer;
}

function linesOf(lettering: Lettering, { title, kicker, site }: Omit<Said, 'language'>): Line[] {
  const room = WIDTH - 2 * MARGIN;
  const tried = sizes.map(({ size, most }) => {
    const fits = (line: string) => lettering.widthOf(line, size) <= room;
    const lines = brokenIn(title, fits);
    return { size, most, lines, fit: lines.length <= most && lines.every(fits) };
  });
  const chosen = tried.find(({ fit }) => fit) ?? tried.at(-1);
  const { size = 0, most = 0, lines = [] } = chosen ?? {};
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
  const before = kicker === '' || title === site ? site : `${site}   `;
  const head = (text: string, x: number, layer: Layer): Line => ({
    pieces: lettering.piecesOf(text, headSize),
    x,
    y: 100,
    layer,
  });
  const over = title === site ? [] : [head(before, MARGIN, 'ink')];
  if (before !== site) over.push(head(kicker, MARGIN + lettering.widthOf(before, headSize), 'height'));
  const drawn = shown.map((line, at): Line => {
    const y = Math.round(140 + size + at * size * 1.16);
    return { pieces: lettering.piecesOf(line, size), x: MARGIN, y, layer: 'ink' };
  });
  return [...over, ...drawn];
}

/** A text as lines that fit, broken between words. */
function brokenIn(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
