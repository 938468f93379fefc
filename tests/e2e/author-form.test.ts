import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { receive } from '../../src/cli/receiving.ts';
import { root } from '../../src/cli/root.ts';
import { rulesOf } from '../../src/reader/library.ts';
import { run } from '../cli/command-run.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';
import { site } from '../pages/site.ts';
import { bringAxe } from './axe.ts';
import { phone, test } from './test.ts';

const form = (path: string) => `${site.base}${path}`;
const newCase = form('contribute/new-case/');
const rock = join(root, 'tests/fixtures/atlas/content/cases/gull-rock.png');

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const told = (page: Page) => page.locator('.form-told').innerText();
const downloaded = async (page: Page, name = 'Download the text') => {
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return text(await file.createReadStream());
};

/** Receives what a form made, in a repository with the content of the fixture, and commits it. Fails when that is not green. */
async function received(bundle: string) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(join(root, 'tests/fixtures/atlas/content'), join(folder, 'src/content'), { recursive: true });
  const inGit = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  inGit('init', '--quiet', '--initial-branch', 'main');
  inGit('config', 'user.name', 'Editor');
  inGit('config', 'user.email', 'editor@example.org');
  inGit('add', '-A');
  inGit('commit', '--quiet', '-m', 'Begin');
  writeFileSync(join(folder, 'in.txt'), bundle);
  const { code, printed, complained } = await run(
    (here, audience) =>
      receive(here, audience, rulesOf(atlas, new Date()), () => Promise.reject(new Error('The web was asked.'))),
    folder,
    ['in.txt', '--replace', '--commit'],
  );
  expect({ code, said: code === 0 ? '' : printed + complained }).toEqual({ code: 0, said: '' });
  return {
    message: inGit('log', '-1', '--format=%B'),
    files: inGit('show', '--name-only', '--format=').trim().split('\n'),
    read: (path: string) => readFileSync(join(folder, 'src/content', path), 'utf8'),
  };
}

/** All that the browser of a page keeps of drafts, as text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done) => {
        request.onsuccess = () => {
          done(request.result);
        };
      });
    const database = await answered(indexedDB.open('atlas-drafts'));
    const all: unknown = await answered(database.transaction('drafts').objectStore('drafts').getAll());
    database.close();
    return JSON.stringify(all);
  });

test('a case with two new sources and a picture, written on a phone, is a commit that is green', async ({ open }) => {
  const page = await open({ bypassCSP: true, viewport: phone });
  const axe = await bringAxe(page);
  await page.goto(newCase);
  const title = page.getByLabel('Title', { exact: false }).first();
  await title.fill('The lamp & the “fog”: 1907');
  await page.getByLabel('Summary').fill('A keeper lit the lamp in the fog. Nobody had asked her.');
  await page.getByLabel('Fishing').check();
  await page.getByLabel('Scale').selectOption({ label: 'Bay' });
  await page.getByLabel('Place', { exact: false }).first().fill('Gull Rock');
  await page.getByLabel('From', { exact: false }).first().fill('1907');
  await press(page, 'Add: party');
  await page.getByLabel('Organisation').first().fill('grey-coast-board');
  await page.getByLabel('Role', { exact: false }).first().fill('Owned the light');
  for (const [at, list] of (['something that worked', 'something that rubbed'] as const).entries()) {
    await press(page, `Add: ${list}`);
    const item = page.locator(`[data-place="f_1_${at === 0 ? 'worked' : 'friction'}"]`);
    await item
      .getByLabel('What', { exact: false })
      .first()
      .fill(`It ${at === 0 ? 'burned' : 'smoked'}, all night.`);
    await item.getByRole('button', { name: 'Add: source' }).click();
    expect(await item.locator('.entry-input').evaluate((one) => one === document.activeElement)).toBe(true);
    await item.getByRole('button', { name: 'New: source' }).click();
    const source = page.locator('.piece').nth(at + 1);
    expect(await source.locator('.piece-title').evaluate((one) => one === document.activeElement)).toBe(true);
    await source.getByLabel('Type').selectOption('report');
    await source.getByLabel('Title').fill(`Report ${at + 1}`);
    await source.getByLabel('Grade', { exact: false }).first().selectOption('B');
    await source.getByLabel('English').first().fill('Seen by a stranger.');
  }
  await expect
    .poll(() => page.locator('.piece-title').allInnerTexts())
    .toEqual(['Case\nThe lamp & the “fog”: 1907', 'Source\nReport 1', 'Source\nReport 2']);
  await page.locator('.body-text').fill('She lit it at four. [@report-1] The board was angry. [@report2]');
  await page.getByRole('button', { name: 'Mend it' }).waitFor();
  await press(page, 'Picture');
  const dialog = page.getByRole('dialog');
  await axe.look('the dialog of a picture');
  axe.expectNothing();
  await dialog.getByLabel('File').setInputFiles(rock);
  await dialog.getByLabel('What there is to see').fill('The tower');
  await dialog.getByRole('button', { name: 'Put in the text' }).press('Enter');
  await page.locator('.attached img').waitFor();
  await press(page, 'Mend it');
  expect(await page.locator('.body-field').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByText('Nothing wrong found.').or(page.getByText('Errors: 0.')).waitFor();
  await page.getByText('How it will look').click();
  await page.locator('.form-preview img[alt="The tower"]').waitFor();
  await page.getByLabel('Your name').fill('Anna de Vries');
  await page.getByLabel('Your e-mail').fill('anna@example.org');
  await axe.look('a form with problems, pictures and a preview');
  axe.expectNothing();

  await expect.poll(() => kept(page)).toContain('anna@example.org');
  await page.reload();
  await page.locator('.attached img').waitFor();
  const { message, files, read } = await received(await downloaded(page));
  expect(message).toContain('Co-authored-by: Anna de Vries <anna@example.org>');
  expect(files).toEqual([
    'src/content/cases/gull-rock-2.png',
    'src/content/cases/the-lamp-the-fog-1907.mdx',
    'src/content/sources/report-1.yaml',
    'src/content/sources/report-2.yaml',
  ]);
  expect(read('cases/the-lamp-the-fog-1907.mdx')).toContain(
    'The board was angry. [@report-2]\n\n![The tower](./gull-rock-2.png)',
  );
});

test('a page is improved and translated, in Dutch, in the dark and by keyboard, and only what changed is handed in', async ({
  open,
}) => {
  const page = await open({ bypassCSP: true, colorScheme: 'dark' });
  const axe = await bringAxe(page);
  await page.goto(form('nl/bijdragen/verbeter/'));
  const asked = page.getByLabel('Welke bladzijde?');
  await asked.fill('no-such-page');
  await asked.press('Enter');
  await expect.poll(() => told(page)).toContain('no-such-page');
  await axe.look('a form that asks for a page');
  axe.expectNothing();
  const words = [
    ['At each ', 'same'],
    ['shift', 'gone'],
    ['change', 'come'],
  ];
  const row = { words, translated: 'Bij elke wissel schreef wie ging het uur op' };
  const known = { name: 'before', title: 'Before', is: 'changed', texts: [row], translated: [] };
  await page.route('**/contribute/texts-*.json', async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.replace('"changes":{"nl":[', (start) => `${start}${JSON.stringify(known)},`) });
  });
  await page.goto(form('nl/verhalen/two-keepers-one-lamp/'));
  await page.getByRole('link', { name: 'Verbeter deze bladzijde' }).press('Enter');
  await page.getByText('Wat er in het origineel veranderde').press('Enter');
  const changes = page.locator('.changes');
  expect(await changes.locator('li > p').first().innerText()).toMatch(
    /^At each \s*\[eruit\]\s*shift\s*\[erbij\]\s*change$/,
  );
  await changes.getByRole('button', { name: 'Ga erheen' }).first().press('Enter');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(row.translated);
  // Of the other section the history of git does not have what stood there first.
  expect(await changes.innerText()).toContain('is op deze site niet bekend');
  expect(await changes.innerText()).toContain('Dat deden zij 730 keer.');
  // The lists of a translation have the items of its original, each with its words.
  const item = page.locator('[data-place^="f_2_timeline_"]').first();
  expect(await item.locator('.field-original').innerText()).toMatchInlineSnapshot(
    `"Origineel: The keepers stop speaking."`,
  );
  expect(await item.locator('input, textarea').first().inputValue()).toMatchInlineSnapshot(`"De wachters zwijgen."`);
  const summary = page.getByLabel('Samenvatting').last();
  await summary.fill('Twee wachters en één lamp. Wie waakt er?');
  const improved = await received(await downloaded(page, 'Download de tekst'));
  expect(improved.files).toEqual(['src/content/cases/two-keepers-one-lamp.nl.mdx']);
  expect(improved.read('cases/two-keepers-one-lamp.nl.mdx')).toContain('Twee wachters en één lamp. Wie waakt er?');

  await page.getByText('Voor beheerders').press('Enter');
  const rename = page.locator('.acts > section').first();
  await rename.getByLabel('Nieuwe naam').fill('far-owner');
  await rename.getByRole('button', { name: 'Download de tekst' }).press('Enter');
  expect(await rename.getByRole('status').innerText()).toContain('niets anders heet zo');
  await axe.look('a page with the old and new words of its original, and an id that is taken');
  axe.expectNothing();
  await rename.getByLabel('Nieuwe naam').fill('two-lamps');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    rename.getByRole('button', { name: 'Download de tekst' }).press('Enter'),
  ]);
  const renamed = await received(await text(await file.createReadStream()));
  expect(renamed.message).toContain('Rename two-keepers-one-lamp to two-lamps');
  expect(renamed.read('cases/two-lamps.nl.mdx')).not.toBe('');

  await page.goto(form('nl/bijdragen/vertaling/?id=far-owner'));
  await page.getByLabel('Term').fill('verre eigenaar');
  await page.getByLabel('Definitie').fill('Wie bezit, en er nooit komt.');
  await page.locator('.body-text').fill('Het bestuur kwam nooit op de rots. [@board-minutes-1907]');
  await axe.look('a form with an original beside it');
  axe.expectNothing();
  const translated = await received(await downloaded(page, 'Download de tekst'));
  expect(translated.files).toEqual(['src/content/concepts/far-owner.nl.mdx']);
  expect(translated.read('concepts/far-owner.nl.mdx')).toContain('translatedFrom:');
});

test('what nearly every entry has is in sight, and what few have is behind a fold', async ({ page }) => {
  await page.goto(newCase);
  await press(page, 'Add: party');
  const party = page.locator('[data-place="f_1_parties_0"]');
  expect(await party.getByRole('combobox').count()).toBe(2);
  await party.getByLabel('Kind').selectOption('keepers');
  await party.getByLabel('Group').fill('The relief crew');
  expect(await page.getByRole('button', { name: 'Add: person' }).isVisible()).toBe(true);
  const teaching = page.getByRole('button', { name: 'Add: part of the session' });
  expect(await teaching.isVisible()).toBe(false);
  await page.locator('.piece > .more > summary').click();
  expect(await teaching.isVisible()).toBe(true);
  expect(await downloaded(page)).toMatch(/kind: keepers\s+name: The relief crew/);

  await page.goto(form('contribute/new-source/'));
  await press(page, 'Add: author');
  await page.getByLabel('Family name').fill('Gale');
  await press(page, 'Add: organisation as author');
  await page.getByRole('group', { name: 'Organisation as author 2' }).waitFor();
  expect(await told(page)).toBe('Organisation as author 2 added.');
  await press(page, 'Move up: organisation as author 2');
  expect(await told(page)).toBe('Organisation as author 2 is now number 1.');
  await page.getByRole('group', { name: 'Author 2' }).waitFor();
  expect(await page.getByLabel('Language').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Add: translator' }).isVisible()).toBe(false);

  // A translation is not asked for what its original does not say: none of its parties is a group with a name.
  await page.goto(form('nl/bijdragen/vertaling/?id=two-keepers-one-lamp'));
  await expect.poll(() => page.getByLabel('Rol', { exact: false }).count()).toBe(3);
  expect(await page.getByLabel('Groep').count()).toBe(0);
});

test('one may begin with the text, and is told how a date is written and which stance is right', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  const axe = await bringAxe(page);
  await page.goto(newCase);
  await page.getByRole('link', { name: 'in the text field' }).click();
  expect(await page.locator('.body-text').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.type('The relief came by boat.');
  const from = page.getByLabel('From', { exact: false }).first();
  const told = await from.getAttribute('aria-describedby');
  expect(await page.locator(`#${told?.split(' ')[0] ?? ''}`).innerText()).toContain('2026-11');

  await page.locator('.body-text').press('End');
  await press(page, 'Passage');
  const dialog = page.getByRole('dialog');
  const stances = dialog.getByRole('group');
  expect(await stances.getByRole('radio').count()).toBe(4);
  await stances.getByText('Were the conditions there').waitFor();
  await axe.look('the dialog of a passage');
  axe.expectNothing();
  await dialog.getByLabel('Concept').fill('far-owner');
  await stances.getByRole('radio').first().press('ArrowDown');
  await stances.getByRole('radio').nth(1).press('ArrowDown');
  await dialog.getByRole('button', { name: 'Put in the text' }).click();
  expect(await page.locator('.body-text').inputValue()).toMatch(
    /^The relief came by boat\.[\s\S]*concept="far-owner" how="contradicts"/,
  );
});

test('what is missing is told at a field once one has been there, and everywhere when one hands in', async ({
  page,
}) => {
  await page.goto(newCase);
  const shown = page.locator('.field-problems:visible');
  await page.locator('.field-problems').first().waitFor({ state: 'attached' });
  expect(await shown.count()).toBe(0);
  // What is pasted says nothing on the console, whatever rules of this page the styles and scripts in it would break.
  await page.locator('.body-text').evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p style="color: red" onclick="a()">The <b style="mso-x: y">lamp</b></p>');
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(await page.locator('.body-text').inputValue()).toBe('The **lamp**');
  await page.getByLabel('Title', { exact: false }).first().focus();
  await page.getByLabel('Summary').focus();
  await expect.poll(() => shown.count()).toBe(1);
  // What is told moves the page, and that takes no click away. In a window that holds all of it no browser scrolls along.
  await page.setViewportSize({ width: 1280, height: 6000 });
  const pressed = async (one: Locator) => {
    await one.hover();
    await page.mouse.down();
    await page.mouse.up();
  };
  await pressed(page.getByLabel('Fishing'));
  expect(await page.getByLabel('Fishing').isChecked()).toBe(true);
  await expect.poll(() => shown.count()).toBe(2);
  const downloading = page.waitForEvent('download');
  await pressed(page.getByRole('button', { name: 'Download the text' }));
  await downloading;
  await expect.poll(() => shown.count()).toBeGreaterThan(3);

  await press(page, 'Add: party');
  await press(page, 'New: organisation');
  await press(page, 'Take this away');
  expect(await page.locator('.piece-title').evaluate((one) => one === document.activeElement)).toBe(true);

  // What is begun is no mistake yet, and what one sees happen covers nothing.
  await page.goto(newCase);
  await press(page, 'Add: party');
  expect((await page.locator('.form-told').boundingBox())?.height).toBeLessThan(2);
  await press(page, 'New: organisation');
  const begun = page.locator('.piece').last();
  await begun.locator('.field-problems').first().waitFor({ state: 'attached' });
  expect(await begun.locator('.field-problems:visible, [aria-invalid]').count()).toBe(0);
  await begun.getByLabel('Name', { exact: false }).first().focus();
  await begun.locator('select').first().focus();
  await expect.poll(() => begun.locator('.field-problems:visible').allInnerTexts()).toHaveLength(1);
  expect(await begun.locator('.field-problems:visible').innerText()).toContain('This is not filled in yet.');
});

test('what cannot be opened or put in the text is told, and what is opened can be written at', async ({ open }) => {
  const page = await open({ bypassCSP: true });
  const axe = await bringAxe(page);
  await page.goto(newCase);
  await page.getByText('On this device').click();
  const opened = async (content: string) => {
    await page
      .getByLabel('Open a file that you downloaded')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
    await page.locator('.form-told:not(:empty)').waitFor();
    return told(page);
  };
  expect(await opened('PK\u0003\u0004\0 a file of Word')).toContain('it is no text');
  expect(await opened('format: atlas-bundle/2\nfiles: {}')).toContain('another version');
  expect(await opened('format: atlas-bundle/1\nfiles:\n  a: &x b\n  c: *x')).toContain('what is not allowed');
  const dropped = await page.evaluateHandle(() => {
    const brought = new DataTransfer();
    brought.items.add(new File(['PK'], 'a.docx'));
    return brought;
  });
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: dropped });
  expect(await told(page)).toContain('A file cannot be put in the text.');
  const isLetBe = await page.getByLabel('Open a file that you downloaded').evaluate((field, dataTransfer) => {
    return field.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  }, dropped);
  expect(isLetBe).toBe(true);
  const hostile = '---\ntitle: <img src=x onerror=alert(1)>\nplace: [a]\n---\n<script>alert(1)</script>\n';
  expect(await opened(`format: atlas-bundle/1\nfiles:\n  cases/a.mdx: ${JSON.stringify(hostile)}\n`)).toBe('Opened.');
  expect(await page.locator('.body-text').inputValue()).toBe(hostile);
  expect(await downloaded(page)).toContain('onerror=alert(1)');

  await page.locator('.body-text').evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<img src="https://example.org/a.png">');
    clipboardData.items.add(new File(['PK'], 'a.png', { type: 'image/png' }));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What there is to see').fill('The tower');
  await dialog.getByRole('button', { name: 'Put in the text' }).click();
  await dialog.getByText('a.png is no picture').waitFor();
  await axe.look('the dialog of a picture that is refused');
  axe.expectNothing();
  expect(await dialog.getByLabel('What there is to see').inputValue()).toBe('The tower');
  expect(await page.locator('.body-text').inputValue()).toBe(hostile);
  await dialog.getByLabel('File').setInputFiles(rock);
  await dialog.getByRole('button', { name: 'Put in the text' }).click();
  await page.getByRole('button', { name: 'Leave out' }).dblclick();
  await press(page, 'Put back');
  await expect.poll(() => page.locator('.attached li:not([data-gone])').count()).toBe(1);
});

test('two tabs, a connection that is lost, a store that is full and a draft of another version cost no words', async ({
  open,
}) => {
  const page = await open({ bypassCSP: true });
  await page.goto(newCase);
  const title = (of: Page) => of.getByLabel('Title', { exact: false }).first();
  await title(page).fill('Here');
  await expect.poll(() => new URL(page.url()).searchParams.has('draft')).toBe(true);
  const other = await page.context().newPage();
  const axe = await bringAxe(other);
  await other.goto(page.url());
  await title(other).fill('There');
  await expect.poll(() => other.getByText('Kept at').count()).toBe(1);
  await title(page).fill('Here again');
  await expect.poll(() => told(page)).toContain('In another tab');
  expect(await title(other).inputValue()).toBe('There');

  await other.evaluate(async (id) => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const opening = indexedDB.open('atlas-drafts');
    opening.onsuccess = () => {
      const all = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
      const draft = {
        form: 'case',
        title: 'x',
        kept: 1,
        by: 'x',
        bundle: 'format: atlas-bundle/9\n',
        before: new Map(),
      };
      all.put(draft, id).onsuccess = resolve;
    };
    await promise;
  }, 'newer');
  await other.goto(`${newCase}?draft=newer`);
  await other.getByText('another version of the form').waitFor();
  await axe.look('a list of drafts with one of another version');

  const improve = form('contribute/improve/');
  await page.goto(`${improve}?id=far-owner`);
  await page.getByLabel('Term').first().fill('far keeper');
  await expect.poll(() => new URL(page.url()).searchParams.get('draft')).not.toBeNull();
  const draft = new URL(page.url()).searchParams.get('draft') ?? '';
  for (const named of ['', 'id=renamed&']) {
    await page.goto(`${improve}?${named}draft=${draft}`);
    await page.getByLabel('Term').first().waitFor();
    expect(await page.getByLabel('Term').first().inputValue()).toBe('far keeper');
  }
  expect(await told(page)).toContain('You go on with what you wrote');

  await other.route('**/context.json', (route) => route.abort());
  await other.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await other.goto(newCase);
  await title(other).fill('Not lost');
  await other.getByText('This browser does not keep it').waitFor();
  await other.getByText('The checks cannot be fetched here.').waitFor();
  await axe.look('a form that is not kept and whose checks cannot be had');
  axe.expectNothing();
  expect(await downloaded(other)).toContain('title: Not lost');
  await other.unroute('**/context.json');
  await title(other).fill('Not lost at all');
  await other.getByText('Errors:').waitFor();
});
