import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { astro, ended } from '../setup/project-copy.ts';

/** Names and words that are ours. */
const ours = /opgavenatlas|klaster|almelo|samenwerk|huisarts|twente|platform31/i;
/** Words of one language that no other has; in ids and addresses they may stand. */
const telltales: Readonly<Record<string, RegExp>> = {
  en: /(?<![-/\w])(?:the|which|their|nothing)(?![-/\w])/i,
  de: /(?<![-/\w])(?:und|nicht|eine|dieser|nichts)(?![-/\w])/i,
  nl: /(?<![-/\w])(?:het|niet|deze|wordt|niets)(?![-/\w])/i,
};

/** What of a page is said in its own language: the manual of checks shows examples, which are said to be in another. */
function saidOn(page: HTMLElement): string {
  for (const other of page.querySelectorAll('main [lang], [hreflang], script, style, pre, code')) other.remove();
  return page.querySelector('body')?.structuredText ?? '';
}

test(
  'another atlas in English, German and Dutch is made, is sound, builds, and says nothing of ours',
  { timeout: 900_000 },
  async () => {
    const folder = join(root, '.cache/another-atlas');
    rmSync(folder, { recursive: true, force: true });
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter((path) => path !== '');
    for (const path of files) {
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
        ...['src/cli/bootstrap.mjs', 'adopt', '--title', 'Atlas of Harbours', '--languages', 'en,de,nl'],
        ...['--subject', 'harbours', '--subject', 'de=Häfen', '--subject', 'nl=havens'],
        ...['--repository', 'https://github.com/harbours/atlas', '--licence', 'CC BY-SA 4.0'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(made.status, made.stdout + made.stderr).toBe(0);
    const { code, output } = await ended(astro(folder, ['build']));
    expect(code, output).toBe(0);

    const pages = globSync('dist/**/*.html', { cwd: folder }).map((path) => ({
      path,
      text: readFileSync(join(folder, path), 'utf8'),
    }));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter(({ text }) => ours.test(text)).map(({ path }) => path)).toEqual([]);
    const read = pages.map(({ path, text }) => ({ path, page: parse(text) }));
    const whole = read.filter(({ page }) => page.querySelector('h1') !== null);
    expect(new Set(whole.map(({ page }) => page.querySelector('html')?.getAttribute('lang')))).toEqual(
      new Set(['en', 'de', 'nl']),
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
    rmSync(folder, { recursive: true });
  },
);
