import { execFileSync } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { review } from '../../src/cli/reviewing.ts';
import { exampleCase } from '../../src/core/checks/example.ts';
import { projectWith, rules, run } from './command-run.ts';

const reviewHere: Command = (surroundings, audience) =>
  review(surroundings, audience, rules, ({ ref }, locale) => `${locale}/${ref.kind}/${ref.id}/`);

/** A project in Git, with its content committed as `main`. */
async function committed() {
  const folder = await projectWith({});
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('-c', 'user.name=M', '-c', 'user.email=m@example.org', 'commit', '--quiet', '-m', 'Begin');
  return folder;
}

test('what changed since a state in Git is printed, written for GitHub, and its pages are listed', async () => {
  const folder = await committed();
  expect((await run(reviewHere, folder, ['main'])).printed).toContain('Aan wat lezers zien verandert niets.');
  await writeFile(join(folder, 'src/content/cases/nieuw.mdx'), exampleCase('title: Een nieuw plan'));
  await writeFile(join(folder, 'src/content/cases/kapot.mdx'), 'kapot');
  await appendFile(join(folder, 'src/content/concepts/kennis-delen.mdx'), '\nNog een zin. [@jansens-2016]\n');
  const args = ['main', '--pages', 'out/pages.txt', '--out', 'out/review.md'];
  const { code, printed } = await run(reviewHere, folder, args, {
    env: { GITHUB_STEP_SUMMARY: join(folder, 'step.md') },
  });
  expect(code).toBe(0);
  expect(printed).toContain(
    'Nog niet te lezen; zie de controle van de inhoud: <code>src/content/cases/kapot.mdx</code>',
  );
  expect(printed).toContain('- casus **Een nieuw plan** · <code>src/content/cases/nieuw.mdx</code>');
  for (const file of ['step.md', 'out/review.md'])
    expect(await readFile(join(folder, file), 'utf8')).toBe(`${printed}\n`);
  expect((await readFile(join(folder, 'out/pages.txt'), 'utf8')).split('\n')).toContain('nl/case/nieuw/');
  expect((await run(reviewHere, folder, ['main', '--lang', 'en'])).printed).toContain('# What changes');
});

test.each([
  ['CONTRIBUTOR', 'published', 1],
  ['', 'published', 1],
  ['CONTRIBUTOR', 'review', 0],
  ['MEMBER', 'published', 0],
] as const)('by %j a new case with status %s ends with %i', async (by, status, wanted) => {
  const folder = await committed();
  const text = exampleCase('title: Een nieuw plan').replace('status: published', `status: ${status}`);
  await writeFile(join(folder, 'src/content/cases/nieuw.mdx'), text);
  const { code, complained } = await run(reviewHere, folder, ['main', '--by', by]);
  expect(code).toBe(wanted);
  if (code === 1) expect(complained).toContain('Zet status: review in: src/content/cases/nieuw.mdx');
});

test.each([
  [['main~40'], 'Git kent hier geen stand "main~40" met inhoud.'],
  [['--upload-pack=x'], 'kent "--upload-pack" niet'],
  [['--', '--output=x'], 'Git kent hier geen stand "--output=x" met inhoud.'],
  [[], 'npm run review -- main'],
])('the state %j is refused', async (args, wanted) => {
  const { code, complained } = await run(reviewHere, await committed(), args);
  expect(code).toBe(2);
  expect(complained).toContain(wanted);
});
