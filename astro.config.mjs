import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { atlas } from './site.config.ts';
import { readPublication } from './src/core/model/publication.ts';
import { buildTarget } from './src/site/browsers.ts';
import { securityHeaders } from './src/site/hosting.ts';
import { browserParser } from './src/site/integrations/browser-parser.ts';
import { checkContent } from './src/site/integrations/check-content.ts';
import { contentWall } from './src/site/integrations/content-wall.ts';
import { finishedPages } from './src/site/integrations/finished-pages.ts';
import { hostingFilesBeside } from './src/site/integrations/hosting-files.ts';
import { keptPages } from './src/site/integrations/kept-pages.ts';
import { offlineLists } from './src/site/integrations/offline-lists.ts';
import { plainImports } from './src/site/integrations/plain-imports.ts';
import { unbundledToolbar } from './src/site/integrations/unbundled-toolbar.ts';

const publication = readPublication(process.env, atlas.site);
if (typeof publication === 'string') {
  console.error(publication);
  process.exit(1);
}

export default defineConfig({
  site: publication.site,
  base: publication.base,
  trailingSlash: 'always',
  server: ({ command }) => ({
    port: Number(process.env.PORT ?? 4321),
    ...(command === 'preview' && { headers: { ...securityHeaders } }),
  }),
  prerenderConflictBehavior: 'error',
  // mdx() renders our own guides in src/guides; contributed content never becomes code.
  // Kept pages are taken over only where the content has no errors; `npm run build -- --clean` prints all anew.
  integrations: [
    checkContent(),
    keptPages(process.argv.includes('--clean')),
    contentWall(),
    mdx(),
    finishedPages(),
    offlineLists(),
    hostingFilesBeside(),
  ],
  markdown: { syntaxHighlight: false },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Literata',
      cssVariable: '--font-literata',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [{ weight: '400 600', style: 'normal', display: 'optional', src: ['./src/styles/literata.woff2'] }],
      },
    },
  ],
  // The policy of a page is written by src/middleware.ts.
  // Scripts stay files: an inlined script with a dynamic import breaks (withastro/astro#17265).
  // The directive check warns about each guide, about a line that Astro itself writes.
  vite: {
    plugins: [plainImports(), unbundledToolbar(), browserParser()],
    worker: { format: 'es', plugins: () => [browserParser()] },
    optimizeDeps: { exclude: ['satteri'] },
    // What builds and benches leave behind are thousands of files, which a server would go through before its first page.
    server: { watch: { ignored: ['dist', '.cache'].map((folder) => fileURLToPath(new URL(folder, import.meta.url))) } },
    build: { target: buildTarget, assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  devToolbar: { enabled: false },
});
