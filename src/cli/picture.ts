import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { atlas } from '../../site.config.ts';
import { findChromium } from './browser.ts';
import { root, thisMachine } from './machine.ts';
import { openSite } from './site-server.ts';

/** Takes the picture of the README: the page of a case, read through a lens, from the site in dist/. */
const found = await findChromium(thisMachine, console.log);
const site = await openSite({ folder: join(root, 'dist'), base: '/' }, ['127.0.0.1'], 0);
if (found.path === undefined || site.port === undefined) {
  console.error(found.path === undefined ? found.advice : 'The site cannot be served.');
  process.exitCode = 1;
} else {
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1500 } });
  await page.goto(`http://127.0.0.1:${site.port}/${atlas.segments.case.nl}/${atlas.story}/`);
  await page.check('#lens-1');
  await page.screenshot({ path: join(root, 'docs/case-page.png') });
  await browser.close();
  await site.close();
  console.log('docs/case-page.png');
}
