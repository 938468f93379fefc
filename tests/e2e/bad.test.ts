import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { astro, copyProject, ended } from '../setup/project-copy.ts';

test('a misspelt concept stops astro build with its place and repair, and leaves the site that was there as it was', async () => {
  const folder = copyProject('bad-content');
  const story = join(folder, 'src/content/cases/night-without-oil.mdx');
  writeFileSync(story, readFileSync(story, 'utf8').replace('concept="open-door"', 'concept="open-dor"'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the site as it was');
  const { code, output } = await ended(astro(folder, ['build']));
  const dist = readdirSync(join(folder, 'dist'));
  rmSync(folder, { recursive: true });

  expect(code, output).toBe(1);
  expect(output.slice(output.indexOf('src/content'), output.indexOf('src/content/cases/two-keepers')))
    .toMatchInlineSnapshot(`
      "src/content/cases/night-without-oil.mdx
        60:19 error  unknown-concept
              "open-dor" is not a concept.

              60 │   <Shows concept="open-dor" how="illustrates" reading="source">
                 │                   ^^^^^^^^
              Did you mean "open-door" (src/content/concepts/open-door.mdx)?
              More about this: npm run explain unknown-concept

      "
    `);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(dist).toEqual(['index.html']);
});
