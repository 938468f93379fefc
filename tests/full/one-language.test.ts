import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { astro, copyProject, ended } from '../setup/project-copy.ts';

test('an atlas in one language builds, and leads to no other language and speaks of none', async () => {
  const folder = copyProject('one-language');
  const change = (file: string, from: string | RegExp, to: string): void => {
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replaceAll(from, to));
  };
  change('site.config.ts', "languages: ['en', 'nl', 'de']", "languages: ['en']");
  for (const file of globSync('src/{content,guides}/**/*.{mdx,yaml}', { cwd: folder }))
    if (/\.(?:nl|de)\.mdx$/.test(file)) rmSync(join(folder, file));
    else change(file, /^ +(?:nl|de): .*\n/gm, '');
  const { code, output } = await ended(astro(folder, ['build']));
  expect(code, output).toBe(0);
  const read = globSync('dist/**/index.html', { cwd: folder })
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')))
    .filter((html) => html.querySelector('h1') !== null);
  rmSync(folder, { recursive: true });

  expect(new Set(read.map((html) => html.querySelector('html')?.getAttribute('lang')))).toEqual(new Set(['en']));
  expect(read.flatMap((html) => html.querySelectorAll('head [hreflang], header [hreflang]').map(String))).toEqual([]);
  const other = read.filter((html) =>
    /Dutch|German|undefined|\bin [.,;]\s/.test(html.querySelector('main')?.text ?? ''),
  );
  expect(other.map((html) => html.querySelector('h1')?.text)).toEqual([]);
});
