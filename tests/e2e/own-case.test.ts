import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pathOf } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { phone, test } from './test.ts';

const own = pathOf('en', 'own');
const group = pathOf('en', 'group-view');
const cards = pathOf('en', 'cards');

const shared = async (page: Page) => {
  const button = page.getByRole('button', { name: 'Download to share' });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return text(await file.createReadStream());
};

/** Brings a file into the workbook. */
async function bringIn(page: Page, content: string): Promise<void> {
  await page.goto(pathOf('en', 'workbook'));
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Bring in', exact: true }).click();
  await page.getByText('Brought in').waitFor();
}

/** The id of the first record of a file. */
const idOf = (file: string) => /"id": "([^"]+)"/.exec(file)?.[1] ?? '';

test('a case of one’s own is written on a phone, finds its kin, stays on the device and goes to the group', async ({
  open,
}) => {
  const page = await open({ bypassCSP: true, viewport: phone });
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  const axe = await bringAxe(page);
  await page.goto(own);
  await page.getByRole('button', { name: 'Download to share' }).click();
  await page.getByText('Give your case a title first.').waitFor();
  await page.getByLabel('What do you call it?').fill('<img src=x onerror=alert(1)> مصباح 🌱');
  await page.getByLabel('Lens').selectOption('three-duties');
  const first = page.locator('.readings > li').first();
  await first.getByRole('radio', { name: 'Absent here' }).focus();
  await page.keyboard.press('Space');
  await first.getByRole('textbox').fill('Nobody rowed out.');
  await expect.poll(() => page.locator('.own-profile tbody').count()).toBeGreaterThan(1);
  expect(await page.locator('.nearest > li').count()).toBeGreaterThan(0);
  await axe.look(own);
  axe.expectNothing();
  await expect.poll(() => page.locator('.own-state').textContent()).toContain('Kept on this device');
  const file = await shared(page);
  await page.reload();
  await expect.poll(() => page.getByLabel('What do you call it?').inputValue()).toContain('<img src=x');
  expect(idOf(await shared(page))).toBe(idOf(file));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.print-sheet').innerText()).toContain('Nobody rowed out.');
  expect(hosts.size).toBe(1);

  await page.emulateMedia({ media: 'screen' });
  await page.goto(group);
  const ten = Array.from({ length: 10 }, (_, at) => [`anna ${at}.json`, file.replaceAll(idOf(file), `case-${at}`)]);
  const files = [...ten, ['broken.json', file.slice(0, 80)], ['other.json', '{"format":"other"}']].map(
    ([name = '', content = '']) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) }),
  );
  await page.locator('.drop input').setInputFiles(files);
  await expect.poll(() => page.locator('.file-list li').count()).toBe(3);
  expect(await page.locator('.people li').count()).toBe(10);
  expect(await page.locator('.said').first().innerText()).toContain('Nobody rowed out.');
  await axe.look(group);
  axe.expectNothing();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
});

test('of a case that went on in two places each version is written on, and erased, by itself', async ({ open }) => {
  const page = await open();
  const title = page.getByLabel('What do you call it?');
  const versions = page.locator('.shelf-list button');
  await page.goto(own);
  await title.fill('Here');
  const file = await shared(page);
  const revision = /"revision": "([^"]+)"/.exec(file)?.[1] ?? '';
  const there = file
    .replaceAll(revision, 'there')
    .replace('Here', 'There')
    .replace(/"changed": "\d+/, '"changed": "9999');
  await bringIn(page, there);
  await page.getByRole('link', { name: 'Open the place' }).last().click();
  await expect.poll(() => versions.allInnerTexts()).toEqual(['There', 'Here']);
  expect(await title.inputValue()).toBe('Here');
  await title.fill('Here still');
  await page.getByRole('button', { name: 'Erase this case' }).click();
  await page.getByRole('button', { name: 'Yes, erase it' }).click();
  await expect.poll(() => versions.allInnerTexts()).toEqual(['There']);
  expect(await title.inputValue()).toBe('There');
});

test('a very full case is printed on one page', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  await page.goto(own);
  await page.getByLabel('What do you call it?').fill('Full');
  await expect.poll(() => page.locator('.own-state').textContent()).toContain('Kept on this device');
  const long = 'Nobody rowed out that night, and all of them had a reason for it. '.repeat(9);
  const list = (field: string) => Array.from({ length: 9 }, () => ({ [field]: long }));
  const full = {
    title: 'Full',
    summary: long,
    parties: Array.from({ length: 9 }, (_, at) => ({ name: `Party ${at}`, role: long })),
    timeline: Array.from({ length: 9 }, (_, at) => ({ when: `${1901 + at}`, text: long })),
    worked: list('text'),
    friction: list('text'),
    unknown: list('text'),
  };
  const file = (await shared(page)).replace(/"fields": \{[^}]*\}/, `"fields": ${JSON.stringify(full)}`);
  await bringIn(page, file.replaceAll(idOf(file), 'full'));
  await page.goto(`${own}?case=full`);
  await page.getByLabel('Lens').selectOption('three-duties');
  for (const row of await page.locator('.readings > li').all()) await row.getByRole('radio').first().check();
  await page.locator('.own-profile').first().waitFor();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(await page.locator('.print-sheet .kicker').textContent()).toContain('the rest');
});

test('cards are made from a lens and come back on another day', async ({ open }) => {
  const page = await open({ bypassCSP: true, viewport: phone });
  const axe = await bringAxe(page);
  await page.goto(`${cards}?lens=three-duties`);
  await page.getByRole('button', { name: /^Make \d+ cards$/ }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
  const due = page.locator('.cards-today h2');
  const before = Number.parseInt(await due.innerText());
  await page.getByRole('button', { name: 'Turn over' }).click();
  await axe.look(cards);
  axe.expectNothing();
  await page.getByRole('button', { name: /^Knew it/ }).click();
  expect(Number.parseInt(await due.innerText())).toBe(before - 1);
  await page.goto(pathOf('en', 'workbook'));
  await expect.poll(() => page.locator('.workbook-due').innerText()).toBe(`${before - 1} cards are for today`);
});

test('without scripts the pages say what would be here', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  for (const [path, words] of [
    [own, 'a worksheet about your challenge'],
    [group, 'open the files of participants'],
    [cards, 'make cards here'],
  ] as const) {
    await page.goto(path);
    expect(await page.locator('main').innerText()).toContain(words);
  }
});
