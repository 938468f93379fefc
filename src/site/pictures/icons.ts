import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { colourOf } from '../colours.ts';
import { lightColour } from './light-colour.ts';

/** The sign of the atlas, from the project's root. */
const drawn = 'public/icon.svg';

/** The sign as pictures, by the name of the file: how large, which part of it the sign takes, and whether paper stands behind it. */
const icons = {
  'icon-192': { size: 192, part: 1, opaque: false, purpose: 'any' },
  'icon-512': { size: 512, part: 1, opaque: false, purpose: 'any' },
  // Systems cut what they like off a maskable icon, but for a circle of four fifths.
  'icon-maskable': { size: 512, part: 0.6, opaque: true, purpose: 'maskable' },
  'apple-touch-icon': { size: 180, part: 0.75, opaque: true, purpose: undefined },
} as const;

export type Icon = keyof typeof icons;

/** The icons of the atlas, each once. */
export const iconNames: readonly Icon[] = ['icon-192', 'icon-512', 'icon-maskable', 'apple-touch-icon'];

/** What a manifest says of the icons: those that it may name. */
export const manifestIcons = iconNames.flatMap((name) => {
  const { size, purpose } = icons[name];
  return purpose === undefined ? [] : [{ name, sizes: `${size}x${size}`, purpose }];
});

/** An icon as a PNG. */
export async function iconPicture(name: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const { size, part, opaque } = icons[name];
  const sign = Math.round(size * part);
  const [before, after] = [Math.floor((size - sign) / 2), Math.ceil((size - sign) / 2)];
  const room = { top: before, left: before, bottom: after, right: after, background: { r: 0, g: 0, b: 0, alpha: 0 } };
  const picture = sharp(await readFile(drawn), { density: (72 * sign) / 32 })
    .resize(sign, sign)
    .extend(room);
  const [r, g, b] = await lightColour(colourOf('paper'));
  const shown = opaque ? sharp(await picture.png().toBuffer()).flatten({ background: { r, g, b } }) : picture;
  return new Uint8Array(await shown.png({ compressionLevel: 9 }).toBuffer());
}
