import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtFiles } from '../setup/built-files.ts';
import { astro, copyProject, ended } from '../setup/project-copy.ts';

/** How many series of changes are tried: each builds twice for every change. */
const series = Number(process.env.ATLAS_SERIES ?? 2);

/** A change of a project: how the files that a pattern finds read after it, when the one with a number is chosen. */
interface Edit {
  readonly does: string;
  readonly files: string;
  readonly text: (before: string) => string;
}

const edits: readonly Edit[] = [
  {
    does: 'writes',
    files: 'src/content/{cases,concepts}/*.mdx',
    text: (text) => `${text}\nMore of it. [@morrow-1911]\n`,
  },
  { does: 'retitles', files: 'src/content/concepts/*.mdx', text: (text) => text.replace(/^(term: .*)$/m, '$1 again') },
  { does: 'regrades', files: 'src/content/sources/*.yaml', text: (text) => text.replace(/^grade: .*$/m, 'grade: C') },
  {
    does: 'reads otherwise',
    files: 'src/content/cases/*.mdx',
    text: (text) => text.replace(/how="\w+"/, 'how="nuances"'),
  },
  {
    does: 'withholds',
    files: 'src/content/cases/*.mdx',
    text: (text) => text.replace(/^status: .*$/m, 'status: review'),
  },
  { does: 'breaks', files: 'src/content/cases/*.mdx', text: (text) => `${text}\n[[no-such-thing]]\n` },
  { does: 'styles', files: 'src/styles/{text,site}.css', text: (text) => `${text}\n.page { color: red }\n` },
  {
    does: 'prints otherwise',
    files: 'src/components/{case,concept,layout}/*.astro',
    text: (text) => `${text}\n<hr />\n`,
  },
  {
    does: 'says otherwise',
    files: 'src/languages/en/*.ts',
    text: (text) => text.replaceAll(/'(\w+) (\w+)'/g, "'$1 $2.'"),
  },
  {
    does: 'calls itself otherwise',
    files: 'site.config.ts',
    text: (text) => text.replace('Atlas of Lights', 'Lights'),
  },
  // Stops a build when some of its pages have been printed.
  {
    does: 'fails halfway',
    files: 'src/components/handout/Handout.astro',
    text: (text) =>
      text.replace(/^---$/m, "---\nif (Astro.url.pathname.includes('night')) throw new Error('halfway');"),
  },
];

const anEdit = fc.record({ edit: fc.constantFrom(...edits), file: fc.nat({ max: 30 }), undo: fc.boolean() });

/** A project of one language, to be small. */
function project(name: string): string {
  const folder = copyProject(name);
  const config = join(folder, 'site.config.ts');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/languages: \[.*\]/, "languages: ['en']"));
  for (const path of globSync('src/content/**/*.{nl,de}.mdx', { cwd: folder })) rmSync(join(folder, path));
  return folder;
}

test(
  'after each change of content, code and configuration a build that keeps is as one that does not',
  { timeout: 7_200_000 },
  async () => {
    const [kept, clean] = [project('kept'), project('clean')];
    const build = async () => {
      const first = await ended(astro(kept, ['build']));
      // The other builds the same project in a folder of its own.
      for (const path of ['src', 'site.config.ts']) {
        rmSync(join(clean, path), { recursive: true });
        cpSync(join(kept, path), join(clean, path), { recursive: true });
      }
      const second = await ended(astro(clean, ['build', '--clean']));
      expect(first.code, first.output).toBe(second.code);
      if (first.code === 0) expect(builtFiles(join(kept, 'dist'))).toEqual(builtFiles(join(clean, 'dist')));
      return { code: first.code, taken: first.output.includes('(restored)') };
    };
    expect(await build()).toEqual({ code: 0, taken: false });
    expect(await build()).toEqual({ code: 0, taken: true });
    await fc.assert(
      fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 3 }), async (all) => {
        for (const { edit, file, undo } of all) {
          const found = globSync(edit.files, { cwd: kept }).sort();
          const path = join(kept, found[file % found.length] ?? '');
          const before = readFileSync(path, 'utf8');
          writeFileSync(path, edit.text(before));
          const { code } = await build();
          if (code === 0 && !undo) continue;
          writeFileSync(path, before);
          expect((await build()).code).toBe(0);
        }
      }),
      { numRuns: series, endOnFailure: true },
    );
  },
);
