import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { readBundle } from '../../src/core/authoring/bundle.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';
import { readFiles } from '../../src/reader/disk.ts';
import { rulesOf } from '../../src/reader/library.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';
import { expectNone } from '../pages/findings.ts';
import { site } from '../pages/site.ts';
import { axeFindings, bringAxe } from './axe.ts';
import { phone, test } from './test.ts';

const newCase = `${site.base}contribute/new-case/`;
const folder = 'tests/fixtures/atlas/content/';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const downloaded = async (page: Page) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Download the text')]);
  return text(await file.createReadStream());
};

test('a case with two new sources, written in the form, makes files that check clean', async ({ open }) => {
  const page = await open({ bypassCSP: true, viewport: phone });
  await bringAxe(page);
  await page.goto(newCase);
  await page.getByLabel('Title', { exact: false }).first().fill('The lamp & the “fog”: 1907');
  await page.getByLabel('Summary').fill('A keeper lit the lamp in the fog. Nobody had asked her.');
  await page.getByLabel('Fishing').check();
  await page.getByLabel('Scale').selectOption({ label: 'Bay' });
  await page.getByLabel('Place', { exact: false }).first().fill('Gull Rock');
  await page.getByLabel('From', { exact: false }).first().fill('1907');
  await press(page, 'Add: Who took part');
  await page.getByLabel('Organisation').first().fill('grey-coast-board');
  await page.getByLabel('Role', { exact: false }).first().fill('Owned the light');
  for (const [at, list] of (['What worked', 'What rubbed'] as const).entries()) {
    await press(page, `Add: ${list}`);
    const item = page.locator(`[data-place="f_1_${at === 0 ? 'worked' : 'friction'}"]`);
    await item
      .getByLabel('What', { exact: false })
      .first()
      .fill(`It ${at === 0 ? 'burned' : 'smoked'}, all night.`);
    await item.getByRole('button', { name: 'Add: Sources' }).click();
    expect(await item.locator('.entry-input').evaluate((one) => one === document.activeElement)).toBe(true);
    await item.getByRole('button', { name: 'New: source' }).click();
    const source = page.locator('.piece').nth(at + 1);
    expect(await source.locator('.piece-title').evaluate((one) => one === document.activeElement)).toBe(true);
    await source.getByLabel('Type').selectOption('report');
    await source.getByLabel('Title').fill(`Report ${at + 1}`);
    await source.getByLabel('Grade', { exact: false }).first().selectOption('B');
    await source.getByLabel('English').first().fill('Seen by a stranger.');
  }
  await page.locator('.body-text').fill('She lit it at four. [@report-1] The board was angry. [@report-2]');
  expectNone(await axeFindings(page, newCase, 'all', new Set()));

  const bundle = readBundle(await downloaded(page));
  if ('why' in bundle) throw new Error(bundle.why);
  const files = [...bundle.files].map(([path, content]) => ({ path: folder + path, text: String(content) }));
  const { report } = readCheckedLibrary([...(await readFiles(root, folder)), ...files], folder, rulesOf(atlas));
  const own = report.diagnostics.filter(({ range }) => files.some(({ path }) => path === range.path));
  expect(
    own.filter(({ severity }) => severity === 'error').map(({ code, range }) => [code, range.path, range.line]),
  ).toEqual([]);

  await expect.poll(() => new URL(page.url()).searchParams.has('draft')).toBe(true);
  await page.reload();
  expect(await downloaded(page)).toContain('The lamp & the “fog”: 1907');
});

test('what is missing is told at a field once one has been there, and everywhere when one hands in', async ({
  page,
}) => {
  await page.goto(newCase);
  const told = page.locator('.field-problems:visible');
  await page.locator('.field-problems').first().waitFor({ state: 'attached' });
  expect(await told.count()).toBe(0);
  await page.getByLabel('Title', { exact: false }).first().focus();
  await page.getByLabel('Summary').focus();
  await expect.poll(() => told.count()).toBe(1);
  await page.getByRole('button', { name: 'Download the text' }).focus();
  await expect.poll(() => told.count()).toBeGreaterThan(3);
});

test('what cannot be opened is told, and what is opened can be written at', async ({ open }) => {
  const page = await open();
  await page.goto(newCase);
  await page.getByText('On this device').click();
  const opened = async (text: string) => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('.form-told:not(:empty)').waitFor();
    return page.locator('.form-told').innerText();
  };
  expect(await opened('PK\u0003\u0004\0 a file of Word')).toContain('it is no text');
  expect(await opened('format: atlas-bundle/2\nfiles: {}')).toContain('another version');
  expect(await opened('format: atlas-bundle/1\nfiles:\n  a: &x b\n  c: *x')).toContain('what is not allowed');
  const hostile = '---\ntitle: <img src=x onerror=alert(1)>\nplace: [a]\n---\n<script>alert(1)</script>\n';
  expect(await opened(`format: atlas-bundle/1\nfiles:\n  cases/a.mdx: ${JSON.stringify(hostile)}\n`)).toBe('Opened.');
  expect(await page.locator('.body-text').inputValue()).toBe(hostile);
  expect(await downloaded(page)).toContain('onerror=alert(1)');
});
