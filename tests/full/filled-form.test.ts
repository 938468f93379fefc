import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { receive } from '../../src/cli/receiving.ts';
import { rulesOf } from '../../src/reader/library.ts';
import { run } from '../cli/command-run.ts';
import { test } from '../e2e/test.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';
import { astro, copyProject, ended } from '../setup/project-copy.ts';

const body = `She lit it at four, & nobody "had asked" her. [@report-1, p. 4; @hallema-1923]

## The fog

<Passage id="lit-in-fog">

The lamp burned until noon. See [[relief]] and [[two-keepers-one-lamp|the other lamp]]. [@report-1]

<Shows concept="relief" how="absent" reading="atlas">Nobody came to take over.</Shows>

</Passage>

- oil -- two *jugs*
- a wick[^1]

> Burn low. [@hallema-1923, pp. 103-105]

| Hour | Light |
| --- | --- |
| 4 | on |

[^1]: Cut by hand...
`;

/** Writes a case with a new source in the form. */
async function fillIn(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const first = (label: string) => page.getByLabel(label, { exact: false }).first();
  await first('Title').fill('The lamp & the “fog”: 1907');
  await first('Summary').fill('A keeper lit the lamp in the fog. Nobody had asked her.');
  await first('Fishing').check();
  await first('Scale').selectOption({ label: 'Bay' });
  await first('Place').fill('Gull Rock');
  await first('From').fill('1907');
  await press('Add: party');
  await first('Organisation').fill('grey-coast-board');
  await first('Role').fill('Owned the light');
  for (const list of ['worked', 'friction']) {
    const item = page.locator(`[data-place="f_1_${list}"]`);
    await item.locator(':scope > .list-tools > button').first().click();
    await item.getByLabel('What', { exact: false }).first().fill('It burned, all night.');
    await item.getByRole('button', { name: 'Add: source' }).click();
    if (list === 'friction') await item.locator('.entry-input').fill('hallema-1923');
    else await item.getByRole('button', { name: 'New: source' }).click();
  }
  const source = page.locator('.piece').nth(1);
  await source.getByLabel('Type').selectOption('report');
  await source.getByLabel('Title').fill('Report 1');
  await source.getByLabel('Grade', { exact: false }).first().selectOption('B');
  await source.getByLabel('English').first().fill('Seen by a stranger.');
  await page.locator('.body-text').fill(body);
}

/** HTML as a browser writes it, without what pages have besides: places where words may be broken, marks for search, and pictures in several widths. */
const plain = (html: string) => html.replace(/\u00AD| data-search-ignore(?:="")?/g, '');

test('the page that is built from a filled form says what its preview said', { timeout: 900_000 }, async ({ open }) => {
  const folder = copyProject('filled-form');
  const build = async (env = {}) => {
    const { code, output } = await ended(astro(folder, ['build'], env));
    expect(code, output).toBe(0);
  };
  await build();
  const server = await preview({ root: folder, server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const page = await open({ baseURL: `http://127.0.0.1:${server.port}` });
  await page.goto('/contribute/new-case/');
  await fillIn(page);
  await page.getByText('How it will look').click();
  await page.locator('.form-preview table').waitFor();
  await page.getByText(/^(?:Nothing wrong found|Errors: 0)/).waitFor();
  const look = await page.locator('.form-preview').innerHTML();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the text' }).click(),
  ]);
  writeFileSync(join(folder, 'in.txt'), await text(await download.createReadStream()));
  await server.stop();

  const received = await run(
    (here, told) =>
      receive(here, told, rulesOf(atlas, new Date()), () => Promise.reject(new Error('The web was asked.'))),
    folder,
    ['in.txt'],
  );
  expect(received.code, received.printed + received.complained).toBe(0);
  await build({ PREVIEW: 'draft' });
  const built = readFileSync(join(folder, 'dist/stories/the-lamp-the-fog-1907/index.html'), 'utf8');
  const whole = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    built,
  );
  expect(plain(look)).toContain('Nobody came to take over.');
  expect(plain(whole)).toContain(plain(look));
  rmSync(folder, { recursive: true });
});
