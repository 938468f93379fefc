import sharp from 'sharp';
import { escaped } from '../../core/printing/html.ts';
import type { ColourPair } from '../colours.ts';
import type { Colour } from './indexed-png.ts';

/** What pictures show of a colour: as it is in light, by its parts. What is no colour is white. */
export async function lightColour({ light }: ColourPair): Promise<Colour> {
  const dot = `<g fill="#fff"><rect width="1" height="1" fill="${escaped(light)}"/></g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">${dot}</svg>`;
  const [red = 0, green = 0, blue = 0] = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  return [red, green, blue];
}
