import { expect, test } from 'vitest';
import { explain } from '../../src/cli/explaining.ts';
import { checks } from '../../src/core/checks/index.ts';
import { run } from './command-run.ts';

test('a code is explained with a wrong and a right example', async () => {
  const { code, printed } = await run(explain, '/', ['wrong-value', '--lang', 'en']);
  expect(code).toBe(0);
  expect(printed).toMatchInlineSnapshot(`
    "wrong-value
    A field holds something it cannot hold.

    Some fields are a choice from fixed words, others a date (2022, 2022-03 or 2022-03-10), a
    list between [ and ], or a text of limited length. A date must exist, and be as precise as
    the source gives it, no more. A party has either an organisation or a kind.

    Wrong:
      In the front matter of a case:

        scale: regoi

    Right:
      In the front matter of a case:

        scale: regio"
  `);
});

test('every code can be explained, in both languages', async () => {
  for (const { code, title } of checks) {
    expect((await run(explain, '/', [code])).printed).toContain(title.nl);
    expect((await run(explain, '/', [code, '--lang', 'en'])).printed).toContain(title.en);
  }
});

test('without a code it lists them all', async () => {
  const { code, printed } = await run(explain, '/', []);
  expect(code).toBe(0);
  for (const check of checks) expect(printed).toContain(check.code);
});

test('an unknown code is told the nearest', async () => {
  const { code, complained } = await run(explain, '/', ['unknwon-concept']);
  expect(code).toBe(2);
  expect(complained).toMatchInlineSnapshot(`"Een melding "unknwon-concept" is er niet. Bedoelde u "unknown-concept"?"`);
});
