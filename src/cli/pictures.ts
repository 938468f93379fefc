import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { openChromium, thisMachine } from './chromium.ts';
import { pictured, type Pictured } from './pictured-pages.ts';
import { root } from './root.ts';

/**
 * Takes pictures of the site in dist/ into docs/pictures: of each kind of page one sheet with three widths in both themes, and the page of the README.
 * Names on the command line take only those sheets.
 */
const folder = join(root, 'docs/pictures');
const dist = join(root, 'dist');

/** The screens: a phone, a tablet, a desktop. */
const screens = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1440, height: 900 },
] as const;
const themes = ['light', 'dark'] as const;

/** How high each picture is on a sheet, and the room between them. */
const shown = 440;
const gap = 20;

async function shoot(
  browser: Browser,
  address: string,
  page: Pictured,
  screen: { width: number; height: number },
  theme: 'light' | 'dark',
) {
  const tab = await browser.newPage({ viewport: screen, colorScheme: theme, reducedMotion: 'reduce' });
  await tab.goto(address, { waitUntil: 'networkidle' });
  if (page.check !== undefined && (await tab.locator(page.check).count()) > 0) {
    // It may stand in a choice that is closed.
    await tab.locator(page.check).dispatchEvent('click');
    await tab.locator('header').first().scrollIntoViewIfNeeded();
  }
  const picture = await tab.screenshot();
  await tab.close();
  return picture;
}

async function sheet(browser: Browser, address: string, page: Pictured): Promise<Buffer> {
  const widths = screens.map(({ width, height }) => Math.round((width * shown) / height));
  const parts = [];
  for (const [row, theme] of themes.entries()) {
    for (const [column, screen] of screens.entries()) {
      const picture = await shoot(browser, address, page, screen, theme);
      const before = widths.slice(0, column).reduce((sum, width) => sum + width + gap, gap);
      parts.push({
        input: await sharp(picture).resize({ height: shown }).toBuffer(),
        left: before,
        top: gap + row * (shown + gap),
      });
    }
  }
  const width = widths.reduce((sum, one) => sum + one + gap, gap);
  const height = gap + themes.length * (shown + gap);
  return sharp({ create: { width, height, channels: 3, background: '#8b8f8c' } })
    .composite(parts)
    .webp({ quality: 66 })
    .toBuffer();
}

/** One large picture, for the README. */
async function large(browser: Browser, address: string, page: Pictured): Promise<Buffer> {
  const picture = await shoot(browser, address, page, { width: 1280, height: 1500 }, 'light');
  return sharp(picture).webp({ quality: 80 }).toBuffer();
}

/** The names of the pictures, each with how it is taken of a page at an address. */
const takes = (page: Pictured) => [
  { name: page.name, take: sheet },
  ...(page.name === 'case' ? [{ name: 'case-page', take: large }] : []),
];

const wanted = process.argv.slice(2);
const site = await preview({ root, base: '/', server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const browser = await openChromium(
  thisMachine((options) => chromium.launch(options)),
  console.log,
);
mkdirSync(folder, { recursive: true });
let bytes = 0;
for (const page of pictured(dist)) {
  for (const { name, take } of takes(page)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (!existsSync(join(dist, page.file))) {
      console.log(`${name}: not in dist/, left out`);
      continue;
    }
    const picture = await take(browser, `http://127.0.0.1:${site.port}/${page.path}`, page);
    writeFileSync(join(folder, `${name}.webp`), picture);
    bytes += picture.length;
    console.log(`docs/pictures/${name}.webp, ${Math.round(picture.length / 1000)} kB`);
  }
}
await browser.close();
await site.stop();
console.log(`${Math.round(bytes / 1000)} kB in all`);
