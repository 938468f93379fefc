import { expect, test } from 'vitest';
import { mostBytes, pictureFrom } from '../../src/browser/authoring/picture-file.ts';

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const drawing = new TextEncoder().encode('<svg viewBox="0 0 1 1"></svg>');
const others = new Map([['cases/pier.jpg', jpeg]]);
const taken = new Set(['cases/pier-2.jpg', 'concepts/quay.jpg']);

test.each<[of: string, name: string, bytes: Uint8Array<ArrayBuffer>, became: string]>([
  ['keeps its name', 'quay.jpg', jpeg, 'cases/quay.jpg'],
  ['gets a name that an address can have', 'IMG 0042 (Kopie).JPEG', jpeg, 'cases/img-0042-kopie.jpg'],
  ['is called what it is', 'quay.png', jpeg, 'cases/quay.jpg'],
  ['that is a drawing is one', 'Map.svg', drawing, 'cases/map.svg'],
  ['takes the name of no other', 'pier.jpg', jpeg, 'cases/pier-3.jpg'],
  ['without a name gets one', '.jpg', jpeg, 'cases/deel.jpg'],
  ['of Word is none', 'case.docx', Uint8Array.of(0x50, 0x4b, 3, 4), 'none'],
  ['of text is none', 'case.png', new TextEncoder().encode('x'.repeat(2_000_000)), 'none'],
  ['with nothing in it is none', 'case.png', new Uint8Array(), 'none'],
  ['of 40 MB is too large', 'pier.jpg', new Uint8Array(40_000_000), 'large'],
  ['too many together are too large', 'pier.jpg', new Uint8Array(mostBytes - 3), 'large'],
])('a picture %s: %s', async (_, name, bytes, became) => {
  const found = await pictureFrom(new File([bytes], name), 'cases', others, taken);
  expect(typeof found === 'string' ? found : found.path).toBe(became);
});
