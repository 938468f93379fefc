import { expect, test } from 'vitest';
import { runScripts } from '../../src/cli/scripts.ts';

const scripts = { first: ['check', 'sync'], then: ['lint', 'types', 'test:unit'] };

/** Runs the scripts with those failing that have an output here; gives what was run, printed and returned. */
async function runWith(outputs: Readonly<Record<string, string>>) {
  const ran: string[] = [];
  const printed: string[] = [];
  const passed = await runScripts(
    scripts,
    (script) => {
      ran.push(script);
      return Promise.resolve({ failed: script in outputs, output: outputs[script] ?? 'all is well' });
    },
    (text) => printed.push(text),
    'silent',
  );
  return { ran, passed, printed: printed.join('\n') };
}

test('every script runs, and the last line says how many passed', async () => {
  expect(await runWith({})).toEqual({
    ran: ['check', 'sync', 'lint', 'types', 'test:unit'],
    passed: true,
    printed: '\n5 passed, 0 failed',
  });
});

test('a failure keeps nothing else from running, and all failures are told at the end', async () => {
  const { ran, passed, printed } = await runWith({ lint: 'a.ts:1 unused', 'test:unit': '1 + 1 is not 3\n' });
  expect(ran).toEqual(['check', 'sync', 'lint', 'types', 'test:unit']);
  expect(passed).toBe(false);
  expect(printed).toMatchInlineSnapshot(`
    "
    lint failed; again with: npm run lint

    a.ts:1 unused

    test:unit failed; again with: npm run test:unit

    1 + 1 is not 3

    3 passed, 2 failed"
  `);
});

test('nothing reads content that the check refuses', async () => {
  const { ran, passed, printed } = await runWith({ check: 'eslint.config.js does not belong in src/content' });
  expect(ran).toEqual(['check']);
  expect(passed).toBe(false);
  expect(printed).toMatchInlineSnapshot(`
    "
    check failed; again with: npm run check

    eslint.config.js does not belong in src/content

    Not run: lint, types, test:unit

    0 passed, 1 failed"
  `);
});
