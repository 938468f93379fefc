import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { takenAlongName } from '../../core/publishing/public-page.ts';
import { naming, takenAlong, type SiteFile } from '../../core/publishing/taken-along.ts';
import { languages, original } from '../words.ts';
import { searchFolder } from './search-index.ts';

/** What readers may take along, with what search, the workbook and an own case ask for; texts and pictures for other programs are not for them. */
const readable = /\.(?:html|js|css|svg|woff2|webp|png|jpe?g|gif|avif)$|\/(?:panel|entries|schema|words|atlas)\.json$/;
const forPrograms = /(?:^|\/)picture\.png$/;

/** Writes for each language what can be taken along, beside its home page. It comes after all that changes or adds pages. */
export function offlineLists(): AstroIntegration {
  let base = '';
  return {
    name: 'offline-lists',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = siteFiles(root);
        const homes = languages.map((locale) => ({ locale, home: locale === original ? '' : `${locale}/` }));
        for (const { locale, home } of homes) {
          const others = homes.flatMap((one) => (one.locale === locale ? [] : [one.home]));
          const list = takenAlong(files, { base, home, others, search: `${searchFolder}/${locale}/` });
          writeFileSync(join(root, home, takenAlongName), JSON.stringify(list));
        }
      },
    },
  };
}

function siteFiles(root: string): SiteFile[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .sort();
  const files: SiteFile[] = [];
  for (const path of paths) {
    const isSearch = path.startsWith(`${searchFolder}/`) && /\.\w+$/.test(path);
    if (!isSearch && (!readable.test(path) || forPrograms.test(path))) continue;
    const content = readFileSync(join(root, path));
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
    files.push({ path, bytes: content.byteLength, digest, ...textOf(path, content) });
  }
  return files;
}

const told = new RegExp(`<main|</main>|<author-form|${naming.source}`, 'g');

/** Of a page the addresses in it, and where its main part is: the text of all pages at once would be most of the memory of a build. */
function textOf(path: string, content: Buffer): Pick<SiteFile, 'text'> {
  if (/\.(?:js|css)$/.test(path)) return { text: content.toString() };
  if (!path.endsWith('.html')) return {};
  return { text: (content.toString().match(told) ?? []).join('') };
}
