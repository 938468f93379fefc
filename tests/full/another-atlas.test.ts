import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { preview } from 'astro';
import { parse, type HTMLElement } from 'node-html-parser';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { en } from '../../src/languages/en/index.ts';
import { cataloguesIn } from '../../src/languages/index.ts';
import { starters } from '../../src/languages/starter.ts';
import { test, watch } from '../e2e/test.ts';
import { expectNone } from '../pages/findings.ts';
import { astro, ended } from '../setup/project-copy.ts';

const languages = ['en', 'de', 'nl'] as const;

/** Names and words that are ours. */
const ours = /opgavenatlas|klaster|almelo|samenwerk|huisarts|twente|platform31/i;
/** Words of one language that no other has; in ids and addresses they may stand. */
const telltales: Readonly<Record<string, RegExp>> = {
  en: /(?<![-/\w])(?:the|which|their|nothing)(?![-/\w])/i,
  de: /(?<![-/\w])(?:und|nicht|eine|dieser|nichts)(?![-/\w])/i,
  nl: /(?<![-/\w])(?:het|niet|deze|wordt|niets)(?![-/\w])/i,
};

/** What is published as text, by how its name ends. Of the index of search this says nothing: it knows the words of a language, whatever an atlas is about. */
const published = 'dist/**/*.{html,json,xml,txt,md,csv,cff,webmanifest}';

/** What of a page is said in its own language: the manual of checks shows examples, which are said to be in another. */
function saidOn(page: HTMLElement): string {
  for (const other of page.querySelectorAll('main [lang], [hreflang], script, style, pre, code')) other.remove();
  return page.querySelector('body')?.structuredText ?? '';
}

test(
  'another atlas in English, German and Dutch is made, is sound, builds, says nothing of ours, and can be browsed and searched',
  { timeout: 900_000 },
  async ({ open }) => {
    const folder = join(root, '.cache/another-atlas');
    rmSync(folder, { recursive: true, force: true });
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    const code = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((path) => path !== '');
    for (const path of code) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join(root, path), join(folder, path));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('-c', 'user.name=Owner', '-c', 'user.email=o@example.org', 'commit', '-qm', 'The code');

    const made = spawnSync(
      process.execPath,
      [
        ...['src/cli/bootstrap.mjs', 'adopt', '--title', 'Atlas of Harbours', '--languages', String(languages)],
        ...['--subject', 'harbours', '--subject', 'de=Häfen', '--subject', 'nl=havens'],
        ...['--repository', 'https://github.com/harbours/atlas', '--licence', 'CC BY-SA 4.0'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(made.status, made.stdout + made.stderr).toBe(0);
    // What is left of the code without the parts that went is all in use.
    const unused = spawnSync('npm', ['run', '--silent', 'unused'], { cwd: folder, encoding: 'utf8' });
    expect(unused.status, unused.stdout).toBe(0);
    const built = await ended(astro(folder, ['build']));
    expect(built.code, built.output).toBe(0);

    const files = globSync(published, { cwd: folder, exclude: ['dist/pagefind/**'] }).map((path) => ({
      path,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
    expect(files.filter(({ text }) => ours.test(text)).map(({ path }) => path)).toEqual([]);
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(100);
    const read = pages.map(({ path, text }) => ({ path, page: parse(text) }));
    const whole = read.filter(({ page }) => page.querySelector('h1') !== null);
    expect(new Set(whole.map(({ page }) => page.querySelector('html')?.getAttribute('lang')))).toEqual(
      new Set(languages),
    );
    // What German has no words for is said in the first language, and the check names it.
    const mixed = whole.flatMap(({ path, page }) => {
      const lang = page.querySelector('html')?.getAttribute('lang');
      const said = saidOn(page);
      return Object.entries(telltales).flatMap(([other, words]) => {
        const found = other === lang || (lang === 'de' && other === 'en') ? null : words.exec(said);
        return found === null ? [] : [`${path}: ${said.slice(Math.max(0, found.index - 40), found.index + 40)}`];
      });
    });
    expect(mixed).toEqual([]);
    await expectBrowsable(folder, open);
    rmSync(folder, { recursive: true });
  },
);

/** In each language, from the home page one comes to the case, search finds it, what takes more than it says so, and nothing goes wrong meanwhile. */
async function expectBrowsable(folder: string, open: (options: BrowserContextOptions) => Promise<Page>): Promise<void> {
  const server = await preview({ root: folder, server: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const origin = `http://127.0.0.1:${server.port}`;
  for (const [at, tag] of languages.entries()) {
    const { title } = starters.get(tag)?.case ?? { title: '' };
    const home = at === 0 ? '/' : `/${tag}/`;
    const page = await open({ baseURL: origin, locale: tag });
    const findings = watch(page, origin);
    const heading = async () => (await page.locator('h1').textContent())?.replaceAll('\u00AD', '');
    await page.goto(home);
    expect(await heading()).toBeTruthy();
    await page
      .locator(`main a[href$="/${starters.get(languages[0])?.ids.case}/"]`)
      .first()
      .click();
    await expect.poll(heading).toBe(title);
    const { addresses, pages } = cataloguesIn({ languages }).get(tag) ?? en;
    await page.goto(`${home}${addresses.search}/?q=${encodeURIComponent(title)}`);
    await expect.poll(() => page.locator('.search-hit-title').allTextContents()).toContain(title);
    await page.goto(`${home}${addresses.compare}/`);
    expect(await page.locator('.empty-land').textContent()).toContain(pages.compare.tooFew(1, 1));
    expectNone(findings);
  }
  await server.stop();
}
