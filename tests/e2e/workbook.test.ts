import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { catalogueOf, pathOf } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { phone, test } from './test.ts';

const story = pathOf('en', 'case', 'night-without-oil');
const workbook = new URL('../../workbook/', `http://x${story}`).pathname;
const words = 'knocked at eleven doors';

/** Selects words of the text, as a reader does with a pointer. */
async function select(page: Page, wanted: string): Promise<void> {
  await page.evaluate((sought) => {
    const text = document.querySelector('.page-body') ?? document.body;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(sought) ?? -1;
      if (at === -1) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
      return;
    }
    throw new Error(`"${sought}" stands nowhere in one piece`);
  }, wanted);
}

/** Writes a note beside words. */
async function note(page: Page, beside: string, said: string): Promise<void> {
  await select(page, beside);
  await page.locator('.study-open').click();
  await page.getByRole('button', { name: 'Write beside it' }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill(said);
  await page.getByText('Kept', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
}

const marks = (page: Page) => page.locator('.own-mark').allInnerTexts();
const pieces = (page: Page) => page.locator('.piece .own-words').allInnerTexts();

/** The file that a button gives, as text. */
async function fileOf(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).first().click(),
  ]);
  return text(await download.createReadStream());
}

async function bringIn(page: Page, content: string, name = 'mine.json'): Promise<string> {
  return bringInFile(page, { name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Brings in a file, by its path or with what it holds, and gives what is said of it. */
async function bringInFile(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<string> {
  await page.locator('input[type=file]').setInputFiles(file);
  await expect.poll(() => page.locator('.own-import').innerText()).not.toBe('');
  return page.locator('.own-import').innerText();
}

describe('the workbook', () => {
  test('keeps a note at its words, and nothing of it leaves the device', async ({ page }) => {
    const asked: string[] = [];
    await page.goto(story);
    page.on('request', (request) => {
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
    });
    await note(page, words, 'Who should have asked? sesame');
    expect(await marks(page)).toEqual([words]);
    await page.reload();
    await expect.poll(() => marks(page)).toEqual([words]);
    await page.goto(workbook);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Who should not have asked? sesame');
    await page.getByText('Kept', { exact: true }).waitFor();
    await expect.poll(() => pieces(page)).toEqual(['Who should not have asked? sesame']);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
    await page.getByRole('searchbox', { name: 'Search your workbook' }).fill('SHOULD asked');
    await expect.poll(() => page.locator('.list-count').innerText()).toBe('1 piece');
    expect(asked.filter((one) => !one.startsWith('GET ') || /sesame|should/i.test(one))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('follows from tab to tab, and is taken to another device, which adds its own', async ({ page, open }) => {
    await page.goto(story);
    await note(page, words, 'here');
    const other = await page.context().newPage();
    await other.goto(workbook);
    await expect.poll(() => pieces(other)).toEqual(['here']);
    await note(page, 'Nine opened', 'in the other tab');
    await expect.poll(() => pieces(other)).toHaveLength(2);
    const file = await fileOf(other, 'As a file');
    expect(await fileOf(other, 'As Markdown')).toContain('> knocked at eleven doors\n\nhere');

    const device = await open();
    await device.goto(story);
    await note(device, 'stayed awake', 'there');
    await device.goto(workbook);
    await expect.poll(() => pieces(device)).toEqual(['there']);
    expect(await bringIn(device, file)).toContain('2 new pieces are added');
    expect(await pieces(device)).toEqual(['there']);
    await device.getByRole('button', { name: 'Bring in' }).click();
    await expect.poll(() => pieces(device)).toHaveLength(3);
    expect(await bringIn(device, file)).toContain('Nothing in it is new.');

    await device.getByRole('button', { name: 'Erase everything' }).click();
    await device.getByRole('button', { name: 'Erase everything' }).last().click();
    await expect.poll(() => device.locator('.empty-land').innerText()).toContain('still empty');
    await device.reload();
    await device.locator('.empty-land').waitFor();
  });

  test('answers a question where it stands, and then leads to the passages that speak to it', async ({ page }) => {
    await page.goto(story);
    await page.getByRole('button', { name: 'Answer here' }).click();
    const field = page.getByRole('textbox', { name: 'Your answer to question 1' });
    await field.fill('Nobody wanted to knock at those doors.');
    const speaking = page.locator('[data-question] li a').first();
    await expect.poll(() => speaking.innerText()).toContain('knocked at eleven doors');
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('Nobody wanted to knock at those doors.');
  });

  test('keeps a choice and its reason, and shows them where one reads what happened', async ({ page }) => {
    await page.goto(story);
    await page.locator('.decision label').first().click();
    await page.getByRole('textbox', { name: 'Why?' }).fill('The rules are the rules.');
    await page.locator('.decision .own-field').getByText('Kept', { exact: true }).waitFor();
    await page.reload();
    await page.locator('.decision .own-field').first().waitFor();
    expect(await page.locator('.decision input').first().isChecked()).toBe(true);
    await page.locator('.decision summary').click();
    const again = page.locator('.decision .own-told');
    await expect.poll(() => again.innerText()).toContain('Because: The rules are the rules.');
    await page.getByRole('textbox', { name: 'would you choose the same' }).fill('No.');
    await page.getByRole('textbox', { name: 'Why?' }).fill('The rules were the rules.');
    await page.goto(workbook);
    await expect.poll(() => pieces(page)).toHaveLength(3);
    expect((await pieces(page)).slice(1)).toEqual(['Because The rules were the rules.', 'Afterwards No.']);
  });

  test('keeps a comparison and a session as they stand, and leads back to them', async ({ page }) => {
    const cases = `?${catalogueOf('en').addresses.case}=night-without-oil,two-keepers-one-lamp&lens=ten-questions`;
    const [comparison, session] = [pathOf('en', 'compare') + cases, pathOf('en', 'session', 'night-without-oil')];
    for (const [address, said] of [
      [comparison, 'Keep this comparison'],
      [session, 'Keep this session'],
    ] as const) {
      await page.goto(address);
      if (address === comparison) await page.locator('.heads').waitFor();
      await page.locator('.study-open').click();
      await page.getByRole('button', { name: said }).click();
      await page.getByText('Kept in your workbook.').waitFor();
    }
    await page.goto(workbook);
    const ways = page.locator('.piece').getByRole('link', { name: 'Open the place' });
    await expect
      .poll(() => ways.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '').sort()))
      .toEqual([comparison, session].sort());
  });

  test('says how far one is on a learning path, and leads back to it from the home page', async ({ page }) => {
    const path = pathOf('en', 'path', 'first-night');
    await page.goto(`${story}?path=first-night&step=story`);
    await page.locator('path-band').getByRole('button', { name: 'Done' }).click();
    await page.goto(path);
    const told = page.locator('.own-told');
    await expect.poll(() => told.innerText()).toContain('1 of 3 steps done');
    await page.goto(new URL('../../', `http://x${path}`).pathname);
    await told.getByRole('link', { name: 'Go on with Your first night on watch' }).click();
    await expect.poll(() => page.url()).toContain('step=');
  });

  test('loses nothing of what happens while something else is being written', async ({ page }) => {
    await page.goto(`${story}?path=first-night&step=story`);
    await page.locator('path-band').getByRole('button', { name: 'Done' }).click();
    await page.goto(pathOf('en', 'path', 'first-night'));
    const done = page.locator('.steps button[aria-pressed=true]');
    await done.waitFor();
    // Each writing sets off the next click.
    await page.evaluate(() => {
      const next = () => document.querySelector<HTMLElement>('.steps button[aria-pressed=false]')?.click();
      IDBObjectStore.prototype.put = new Proxy(Reflect.get(IDBObjectStore.prototype, 'put'), {
        apply: (put, store, what): unknown => {
          next();
          return Reflect.apply(put, store, what);
        },
      });
      next();
    });
    await expect.poll(() => done.count()).toBe(3);
    await page.reload();
    await done.first().waitFor();
    expect(await done.count()).toBe(3);
  });

  test('finds what was kept under ids that pages, paths and decisions had before', async ({ page }) => {
    const made = '2025-01-01T00:00:00.000Z';
    const record = (kind: string, entry: string, more: object, of = 'case') => {
      const body = { place: { kind: of, entry, title: 'Then', lang: 'en' }, ...more };
      return { id: kind, kind, revision: kind, ancestors: [], made, changed: made, body };
    };
    const chosen = { situation: '', choice: 'wait', chosen: 'Wait', reason: 'The rules.' };
    const decision = record('decision', 'gull-rock-1907', chosen);
    const records = [
      record('bookmark', 'gull-rock-1907', {}),
      record('progress', 'night-one', { opened: {}, done: { story: made } }, 'path'),
      { ...record('progress', 'first-night', { opened: {}, done: { lens: made } }, 'path'), id: 'progress-there' },
      { ...decision, body: { ...decision.body, place: { ...decision.body.place, part: 'oil-question' } } },
    ];
    await page.goto(workbook);
    await bringIn(page, JSON.stringify({ format: 'atlas-workbook', version: 1, atlas: '', exported: made, records }));
    await page.getByRole('button', { name: 'Bring in' }).click();
    await expect.poll(() => pieces(page)).toHaveLength(2);
    await page.goto(`${story}?path=night-one&step=story`);
    await page.locator('path-band').getByRole('button', { name: 'Done', pressed: true }).waitFor();
    expect(await page.locator('.decision input[value=wait]').isChecked()).toBe(true);
    await page.locator('.study-open').click();
    await page.getByRole('button', { name: 'Kept. Remove' }).waitFor();
    await page.goto(pathOf('en', 'path', 'first-night'));
    await expect.poll(() => page.locator('.own-told').innerText()).toContain('2 of 3 steps done');
    await page.goto(new URL('../', `http://x${workbook}`).pathname);
    await page.getByRole('link', { name: 'Go on with Your first night on watch' }).click();
    await expect.poll(() => page.url()).toContain('step=idea');
    await page.locator('path-band').getByRole('button', { name: 'Done' }).click();
    await page.goto(workbook);
    await expect.poll(() => page.locator('.piece').count()).toBe(3);
  });

  test('says of a file what is wrong with it, and runs nothing of it', async ({ page }) => {
    await page.goto(workbook);
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=1</script>\u202E👩‍🚒 مرحبا';
    const place = { kind: 'case', entry: 'night-without-oil', part: '"><img src=x>', title: hostile, lang: '"x' };
    const record = {
      ...{ id: 'n', kind: 'note', revision: 'a', ancestors: [] },
      ...{ made: '2999-01-01T00:00:00.000Z', changed: '2999-01-01T00:00:00.000Z' },
      body: { place, text: `${hostile} ${'x'.repeat(100_000)}` },
    };
    const gone = { ...record, id: 'm', body: { place: { ...place, entry: 'javascript:alert(1)' }, text: 'gone' } };
    const file = {
      format: 'atlas-workbook',
      version: 9,
      atlas: 'https://elsewhere.example/',
      records: [record, gone, 7],
    };
    const told = [];
    for (const content of ['', '{"format"', '{"a": 1}']) told.push(await bringIn(page, content));
    const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
    const large = join(folder, 'mine.json');
    await writeFile(large, '');
    await truncate(large, 21_000_000);
    told.push(await bringInFile(page, large));
    await rm(folder, { recursive: true });
    told.push(await bringIn(page, JSON.stringify(file), '<b>.json'));
    expect(told.join('\n')).toMatchInlineSnapshot(`
      "This file is empty. Nothing has changed.
      This is no file of a workbook, or it was cut off. Choose a file that ends in .json and that “Take along” made. Nothing has changed.
      This is a file of something else. Choose one that “Take along” made. Nothing has changed.
      This file is 21 MB. A workbook is seldom more than one, and this page reads no more than 20 MB. Nothing has changed.
      This is what happens when you bring in <b>.json:

      2 new pieces are added
      1 part is no piece of a workbook and is left

      A later version of the site wrote this file. What this version does not know is kept as it is.

      This file comes from https://elsewhere.example/. Notes on pages that are not here will say so.

      Bring in
      Leave it"
    `);
    await page.getByRole('button', { name: 'Bring in' }).click();
    await expect.poll(() => pieces(page)).toHaveLength(2);
    expect(await page.locator('.own-told').allInnerTexts()).toHaveLength(1);
    expect(await page.title()).toContain('Workbook');
    expect(await page.locator('own-workbook :is(img, script)').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });

  test('loses no note that it called kept, whenever the page is killed', async ({ open }) => {
    const first = await open();
    const context: BrowserContext = first.context();
    await first.goto(story);
    await note(first, words, 'begun');
    let kept = 'begun';
    for (const wait of [0, 597, 604, undefined]) {
      const page = await context.newPage();
      await page.goto(story);
      await page.locator('.own-mark').first().click();
      const field = page.getByRole('textbox', { name: 'Your note' });
      const written = `${wait ?? 'at last'} ${'x'.repeat(20_000)}`;
      await field.fill(written);
      // Before and around the moment at which it is written, and once it says that it is.
      if (wait === undefined) await page.getByText('Kept', { exact: true }).waitFor();
      else await page.waitForTimeout(wait);
      await page.goto('about:blank');
      await page.close();
      const after = await context.newPage();
      await after.goto(workbook);
      await expect.poll(() => pieces(after)).toHaveLength(1);
      const [now = ''] = await pieces(after);
      expect(wait === undefined ? [written] : [kept, written]).toContain(now);
      kept = now;
      await after.close();
    }
  });

  /** What keeps a browser from keeping anything, and how that is told. Each runs in the browser. */
  const troubles: Readonly<Record<string, () => void>> = {
    'This browser keeps nothing': () => {
      indexedDB.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    },
    'There is no room left': () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'The store of this browser does not answer': () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('broken', 'UnknownError');
      };
    },
    'Another tab opened a newer version': () => {
      indexedDB.open('atlas-workbook', 99);
    },
  };
  test.for(Object.entries(troubles))('says “%s”, and gives what is in memory', async ([told, trouble], { open }) => {
    const page = await open();
    await page.addInitScript(trouble);
    await page.goto(story);
    await select(page, words);
    await page.locator('.study-open').click();
    await page.getByRole('button', { name: 'Write beside it' }).click();
    await page.getByRole('textbox', { name: 'Your note' }).fill('only here');
    await page.getByText('Not kept', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.study-open').click();
    expect(await page.getByRole('alert').innerText()).toContain(told);
    expect(await fileOf(page, 'Take along as a file')).toContain('"only here"');
  });

  test('is used by keyboard, and axe finds nothing in any of its states, in light and dark', async ({ open }) => {
    const page = await open({ bypassCSP: true, viewport: phone });
    const axe = await bringAxe(page);
    await page.goto(story);
    await select(page, words);
    await page.locator('.study-open').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Write beside it' }).waitFor();
    await axe.look('the panel');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('By keyboard alone');
    await page.getByText('Kept', { exact: true }).waitFor();
    await axe.look('a slip');
    await page.keyboard.press('Escape');
    await axe.look('a page with notes');
    await page.getByRole('button', { name: 'Answer here' }).click();
    await page.getByRole('textbox', { name: 'Your answer to question 1' }).fill('Nobody knocked at those doors.');
    await page.locator('[data-question] li a').first().waitFor();
    await page.locator('.decision label').first().click();
    await page.getByRole('textbox', { name: 'Why?' }).fill('The rules are the rules.');
    await page.locator('.decision summary').click();
    await page.locator('.decision .own-told').waitFor();
    await axe.look('answers and a choice');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await page.goto(workbook);
    await page.locator('.piece').first().waitFor();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await bringIn(page, '{}');
    await axe.look('the workbook');
    await page.goto(pathOf('en', 'path', 'first-night'));
    await page.getByRole('button', { name: 'Done' }).first().click();
    await page.locator('.own-told').waitFor();
    await axe.look('a learning path');
    axe.expectNothing();
  });

  test('says without scripts what would be here', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(workbook);
    expect(await page.locator('main').innerText()).toContain('With scripts on, your workbook stands here');
    await page.goto(story);
    expect(await page.locator('.study-open').isVisible()).toBe(false);
  });
});
