import { mkdtemp, mkdir, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writePictures } from '../../../src/site/integrations/kept-pictures.ts';
import { IndexedPicture } from '../../../src/site/pictures/indexed-png.ts';
import { readLettering } from '../../../src/site/pictures/lettering.ts';
import { readInks, socialPictures, type Said } from '../../../src/site/pictures/social-picture.ts';

const inks = await readInks();
const said: Said = { title: 'The night without oil', kicker: 'case', site: 'Atlas of Lights', language: 'en' };

test('a picture of few colours is the PNG that it should be', async () => {
  const picture = new IndexedPicture(4, 2);
  const copy = picture.copy();
  for (const [x, y] of [
    [1, 0],
    [3, 0],
    [0, 1],
    [1, 1],
  ] as const)
    copy.paint(x, y, 1);
  picture.paint(2, 0, 1);
  const png = copy.png([
    [255, 0, 0],
    [0, 0, 255],
  ]);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([4, 2]);
  expect([...data.subarray(0, 6), ...data.subarray(18, 24)]).toEqual([255, 0, 0, 0, 0, 255, 255, 0, 0, 255, 0, 0]);
});

test.each([
  ['a short one', 'oil'],
  [
    'the longest',
    'A harbour board that kept a light burning for one night with oil that was meant for something else entirely, on '.repeat(
      3,
    ),
  ],
  ['markup', '</svg><script> & "x"'],
  ['letters that the typeface lacks', 'שלום 東京 ↯ 😀'],
  ['one long word', 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'],
  ['nothing', ''],
])('a picture for a title of %s is 1200 by 630, at most 60 kB, and the same each time', async (_what, title) => {
  const make = socialPictures(readLettering(), inks);
  const { digest, paint } = make({ ...said, title });
  const picture = await paint();
  const { width, height } = await sharp(picture).metadata();
  expect([width, height, picture.byteLength < 60_000]).toEqual([1200, 630, true]);
  const again = socialPictures(readLettering(), inks)({ ...said, title });
  expect(again.digest).toBe(digest);
  expect(socialPictures(readLettering(), { ...inks, paper: [255, 255, 255] })({ ...said, title }).digest).not.toBe(
    digest,
  );
  expect(picture.equals(await again.paint())).toBe(true);
});

test('a picture is painted again only when what it shows has changed, and goes when nothing wants it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  const places = { site: join(folder, 'site'), kept: join(folder, 'kept') };
  await mkdir(places.site);
  const one = { ...said, path: 'one.png' };
  const other = { ...said, title: 'Fog', path: 'other.png' };
  expect(await writePictures([one, other], places)).toBe(2);
  const before = await readFile(join(places.site, 'one.png'));
  expect(await writePictures([one, { ...other, title: 'Mist' }], places)).toBe(1);
  expect(before.equals(await readFile(join(places.site, 'one.png')))).toBe(true);
  expect(await readdir(places.kept)).toHaveLength(2);
  expect(await writePictures([one], { ...places, kept: undefined })).toBe(1);
  expect(before.equals(await readFile(join(places.site, 'one.png')))).toBe(true);
});
