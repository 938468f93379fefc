import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import type { Audience } from '../core/diagnostics/report.ts';
import { escaped } from '../core/printing/html.ts';
import { openChromium, thisMachine } from './chromium.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
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

/** The site that is shown: what it is called, and the address at which what is left out of the folder is found. */
export interface ShownSite {
  readonly title: string;
  readonly site: string;
}

/**
 * `npm run show -- <file with paths> <folder>`: puts pages of the site that was built in a folder that anyone can open, each as one file and as pictures
 * of a phone and a desktop, with a list of them. The paths are those of `npm run review -- main --pages <file>`. Refuses a file that is not there,
 * and a site that was not built.
 */
export async function show(
  { args, folder: root, print }: Surroundings,
  { words }: Audience,
  { title, site: origin }: ShownSite,
): Promise<ExitCode> {
  const said = words.commands.show;
  const [list, to, ...rest] = argumentsOf(args, said.help, {}).positionals;
  if (list === undefined || to === undefined || rest.length > 0) throw new Refusal(said.help);
  const listFile = resolve(root, list);
  if (!existsSync(listFile)) throw new Refusal(said.noList(list));
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Refusal(said.noSite);
  const listed = readFileSync(listFile, 'utf8').split('\n');
  const paths = listed.filter((path) => /^(?:[\w-]+\/)+$/.test(path) && existsSync(join(dist, path, 'index.html')));
  const shown = paths.slice(0, most);

  const link = (address: string): string => {
    const [page = '', fragment] = address.slice(1).split('#');
    const file = shown.includes(page) ? `${nameOf(page)}.html` : `${origin}/${page}`;
    return fragment === undefined ? file : `${file}#${fragment}`;
  };
  const file = (address: string) => {
    const path = join(dist, decodeURIComponent(address));
    const type = types[extname(path)];
    return type === undefined || !existsSync(path) ? undefined : { bytes: readFileSync(path), type };
  };
  const folder = resolve(root, to);
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
  };
  for (const path of shown)
    write(`${nameOf(path)}.html`, standalone(readFileSync(join(dist, path, 'index.html'), 'utf8'), { file, link }));
  await takePictures(root, shown, print, write);
  write('index.html', listOf(shown, paths.length - shown.length, title));
  print(said.shown(shown.length, paths.length, to));
  return 0;
}

/** Writes a picture of each page at each width. The site and the browser that are opened for it are closed also when a page cannot be opened. */
async function takePictures(
  root: string,
  paths: readonly string[],
  say: (line: string) => void,
  write: (name: string, content: Uint8Array) => void,
): Promise<void> {
  const site = await preview({ root, base: '/', server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  try {
    const browser = await openChromium(
      thisMachine((options) => chromium.launch(options)),
      say,
    );
    try {
      for (const path of paths) {
        for (const width of widths) {
          const tab = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
          await tab.goto(`http://127.0.0.1:${site.port}/${path}`, { waitUntil: 'networkidle' });
          write(`${nameOf(path)}-${width}.jpg`, await tab.screenshot({ fullPage: true, type: 'jpeg', quality: 70 }));
          await tab.close();
        }
      }
    } finally {
      await browser.close();
    }
  } finally {
    await site.stop();
  }
}

const nameOf = (path: string) => path.slice(0, -1).replaceAll('/', '-');

/** The page that leads to all that is shown, and says how many pages are not. */
function listOf(shown: readonly string[], others: number, title: string): string {
  const items = shown.map((path) => {
    const pictures = widths.map((width) => `<a href="${nameOf(path)}-${width}.jpg">${width} px</a>`);
    return `<li><a href="${nameOf(path)}.html">${path}</a> ${pictures.join(' ')}</li>`;
  });
  const rest = others > 0 ? `<p>… + ${others}</p>` : '';
  return `<!doctype html><meta charset="utf-8"><title>${escaped(title)}</title><ul>${items.join('')}</ul>${rest}`;
}
