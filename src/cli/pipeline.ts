import type { Machine } from './browser.ts';
import { findChromium } from './browser.ts';
import type { Run } from './child.ts';
import { toolStep, type Step } from './steps.ts';

/** The steps from content to a site in dist/. */
export function buildSteps(run: Run): readonly Step[] {
  return [
    contentStep(run),
    toolStep(run, {
      name: 'build of the pages and the search index',
      repair: 'see the error above; "npm run build" shows it again.',
      script: 'node_modules/astro/bin/astro.mjs',
      args: ['build'],
      note: (output) => /\d+ page\(s\) built/.exec(output)?.[0],
    }),
  ];
}

function contentStep(run: Run): Step {
  return toolStep(run, {
    name: 'content check',
    repair: 'mend the content at the lines above; "npm run check" shows them again.',
    script: 'src/cli/bootstrap.mjs',
    args: ['check'],
    note: lastLine,
  });
}

/** Everything that a change has to pass, the quickest first; but before any tool sees the files of a contribution, they are checked. */
export function testSteps(machine: Machine): readonly Step[] {
  const { run } = machine;
  const types = (name: string, script: string, args: readonly string[]): Step =>
    toolStep(run, { name: `types of ${name}`, repair: 'mend the types at the lines above.', script, args });
  const tests = (project: string, name: string): Step =>
    toolStep(run, {
      name,
      repair: `mend the code, or the test if it is wrong; "npx vitest --project ${project}" runs these again at each change.`,
      script: 'node_modules/vitest/vitest.mjs',
      args: ['run', '--project', project],
      note: (output) => /^\s*Tests\s+(.*)$/m.exec(output)?.[1],
    });
  return [
    contentStep(run),
    toolStep(run, {
      name: 'types of the content',
      repair: 'see the error above; "npx astro sync" shows it again.',
      script: 'node_modules/astro/bin/astro.mjs',
      args: ['sync'],
    }),
    toolStep(run, {
      name: 'format',
      repair: 'npm run format',
      script: 'node_modules/prettier/bin/prettier.cjs',
      args: ['--check', '.'],
    }),
    toolStep(run, {
      name: 'lint',
      repair: 'mend the lines above; "npm run lint -- --fix" mends some by itself.',
      script: 'node_modules/eslint/bin/eslint.js',
      args: ['.', '--config', 'eslint.config.js', '--max-warnings', '0'],
    }),
    types('src/core', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'src/core']),
    types('src/browser', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', 'src/browser']),
    types('everything', 'node_modules/astro/bin/astro.mjs', ['check', '--minimumFailingSeverity', 'warning']),
    toolStep(run, {
      name: 'dead code',
      repair: 'remove what is not used, or name its use in the configuration of knip.',
      script: 'node_modules/knip/bin/knip.js',
      args: [],
    }),
    tests('unit', 'unit tests'),
    browserStep(machine),
    ...buildSteps(run).slice(1),
    tests('browser', 'browser tests (axe, budgets, links)'),
  ];
}

/** Finds a Chromium and names it in CHROMIUM for the steps that follow. */
function browserStep(machine: Machine): Step {
  return {
    name: 'browser for the tests',
    repair: 'do as the last line above says.',
    run: async ({ say }) => {
      const found = await findChromium(machine, say);
      return found.path === undefined
        ? { passed: false, output: [...found.tried, found.advice].join('\n') }
        : { passed: true, output: '', note: `${found.path}, ${found.how}`, env: { CHROMIUM: found.path } };
    },
  };
}

function lastLine(output: string): string | undefined {
  return output.trim().split('\n').at(-1)?.trim();
}
