import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { drawContours } from '../../core/figures/contours.ts';
import { colourOf } from '../colours.ts';
import { indexedPng, type Colour } from './indexed-png.ts';
import type { Lettering } from './lettering.ts';
import { lightColour } from './light-colour.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
/** Letters stand above, contours below. */
const HORIZON = 432;

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
  const lands = new Map<string, { readonly svg: string; dots?: Promise<Uint8Array> }>();
  return ({ site, language, ...said }) => {
    const [title = '', kicker = ''] = [said.title, said.kicker].map(
      (one) => one.charAt(0).toLocaleUpperCase(language) + one.slice(1),
    );
    const seed = kicker === '' ? site : kicker;
    const land = lands.get(seed) ?? { svg: landOf(seed) };
    lands.set(seed, land);
    const letters = lettersOf(lettering, { title, kicker, site, language });
    return {
      digest: createHash('sha256')
        .update(JSON.stringify([letters, land.svg, palette, sharp.versions]))
        .digest('hex'),
      paint: async () => {
        land.dots ??= layersOf(land.svg).then((layers) =>
          painted(new Uint8Array(WIDTH * HEIGHT), layers, HORIZON, ['lines']),
        );
        const dots = painted((await land.dots).slice(), await layersOf(letters), 0, ['ink', 'height']);
        return indexedPng(WIDTH, HEIGHT, palette, dots);
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

/** Draws of each dot how much of it a colour covers: the first colour in red, the second in green. */
const drawing = (tall: number, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${tall}"><rect width="${WIDTH}" height="${tall}"/>${inside}</svg>`;

function landOf(seed: string): string {
  const { width, height: tall, lines } = drawContours(seed);
  const scale = Math.max(WIDTH / width, (HEIGHT - HORIZON) / tall);
  const drawn = lines.map(({ d, index }) => `<path d="${d}" stroke-width="${index ? 2.4 : 1.2}"/>`);
  return drawing(HEIGHT - HORIZON, `<g fill="none" stroke="#f00" transform="scale(${scale})">${drawn.join('')}</g>`);
}

function lettersOf(lettering: Lettering, { title, kicker, site }: Said): string {
  const room = WIDTH - 2 * MARGIN;
  const tried = sizes.map(({ size, most }) => {
    const fits = (line: string) => lettering.widthOf(line, size) <= room;
    const lines = linesOf(title, fits);
    return { size, most, lines, fit: lines.length <= most && lines.every(fits) };
  });
  const chosen = tried.find(({ fit }) => fit) ?? tried.at(-1);
  const { size = 0, most = 0, lines = [] } = chosen ?? {};
  const shown = lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''} …`];
  const head = { y: 100, size: 34 };
  const before = kicker === '' || title === site ? '' : `${site}   `;
  const over =
    title === site
      ? []
      : [
          `<g fill="#f00">${lettering.draw(before === '' ? site : before, { x: MARGIN, ...head })}</g>`,
          before === ''
            ? ''
            : `<g fill="#0f0">${lettering.draw(kicker, { x: MARGIN + lettering.widthOf(before, head.size), ...head })}</g>`,
        ];
  const drawn = shown.map((line, at) => lettering.draw(line, { x: MARGIN, y: 140 + size + at * size * 1.16, size }));
  return drawing(HORIZON, `${over.join('')}<g fill="#f00">${drawn.join('')}</g>`);
}

/** A text as lines that fit, broken between words. */
function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Of each dot of a drawing how much of it is covered: in red, green and blue, and a fourth that says nothing. */
async function layersOf(svg: string): Promise<Int32Array> {
  const { buffer } = await sharp(Buffer.from(svg)).raw().toBuffer();
  return new Int32Array(buffer);
}

/** What of a dot without colour a drawing has: black, and nothing shines through. */
const bare = new Int32Array(Uint8Array.of(0, 0, 0, 255).buffer)[0];

/** Dots with the layers of a drawing painted on them, from a row on; each layer by the ramp that it is named after. Most dots of a drawing are bare. */
function painted(dots: Uint8Array, layers: Int32Array, row: number, names: readonly Layer[]): Uint8Array {
  const covered = new Uint8Array(layers.buffer);
  for (let at = 0; at < layers.length; at++) {
    if (layers[at] === bare) continue;
    for (const [layer, name] of names.entries()) {
      const shade = Math.round(((covered[4 * at + layer] ?? 0) * steps[name]) / 255);
      if (shade > 0) dots[row * WIDTH + at] = first[name] + shade - 1;
    }
  }
  return dots;
}
