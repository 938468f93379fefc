/**
 * `npm run show -- <file with paths> <folder>`: puts pages of the site in dist/ in a folder that anyone can open, each as one file and as pictures of a
 * phone and a desktop, with a list of them. The paths are those of `npm run review -- main --pages <file>`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { atlas } from '../../site.config.ts';
import { openChromium, thisMachine } from './chromium.ts';
import { root } from './root.ts';
import { standalone } from './standalone.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const widths = [390, 1280] as const;

/** How many pages are shown: more than anyone looks at. */
const most = 40;

const dist = join(root, 'dist');
const [list, folder] = process.argv.slice(2);
if (list === undefined || folder === undefined) throw new Error('Usage: npm run show -- <file with paths> <folder>');
const listed = readFileSync(resolve(list), 'utf8').split('\n');
const paths = listed.filter((path) => /^(?:[\w-]+\/)+$/.test(path) && existsSync(join(dist, path, 'index.html')));
const shown = paths.slice(0, most);
const nameOf = (path: string) => path.slice(0, -1).replaceAll('/', '-');

const link = (address: string): string => {
  const [page = '', fragment] = address.slice(1).split('#');
  const file = shown.includes(page) ? `${nameOf(page)}.html` : `${atlas.site}/${page}`;
  return fragment === undefined ? file : `${file}#${fragment}`;
};
const file = (address: string) => {
  const path = join(dist, decodeURIComponent(address));
  const type = types[extname(path)];
  return type === undefined || !existsSync(path) ? undefined : { bytes: readFileSync(path), type };
};

mkdirSync(resolve(folder), { recursive: true });
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(resolve(folder), name), content);
};
const site = await preview({ root, base: '/', server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const browser = await openChromium(
  thisMachine((options) => chromium.launch(options)),
  console.log,
);
for (const path of shown) {
  write(`${nameOf(path)}.html`, standalone(readFileSync(join(dist, path, 'index.html'), 'utf8'), { file, link }));
  for (const width of widths) {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    await tab.goto(`http://127.0.0.1:${site.port}/${path}`, { waitUntil: 'networkidle' });
    write(`${nameOf(path)}-${width}.jpg`, await tab.screenshot({ fullPage: true, type: 'jpeg', quality: 70 }));
    await tab.close();
  }
}
await browser.close();
await site.stop();
const items = shown.map((path) => {
  const pictures = widths.map((width) => `<a href="${nameOf(path)}-${width}.jpg">${width} px</a>`);
  return `<li><a href="${nameOf(path)}.html">${path}</a> ${pictures.join(' ')}</li>`;
});
const rest = paths.length > most ? `<p>… + ${paths.length - most}</p>` : '';
write(
  'index.html',
  `<!doctype html><meta charset="utf-8"><title>${atlas.title}</title><ul>${items.join('')}</ul>${rest}`,
);
console.log(`${shown.length} of ${paths.length} pages in ${folder}`);
