import { expect, test } from 'vitest';
import { en } from '../../src/languages/en/index.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { explain } from '../../src/cli/explaining.ts';
import { rules } from '../../src/core/checks/index.ts';
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

        scale: regoin

    Right:
      In the front matter of a case:

        scale: region"
  `);
});

test.each([nl, en])('every code can be explained in $name', async ({ tag, rules: words }) => {
  for (const { code } of rules) {
    expect((await run(explain, '/', [code, '--lang', tag])).printed).toContain(words[code].title);
  }
});

test('without a code it lists them all', async () => {
  const { code, printed } = await run(explain, '/', []);
  expect(code).toBe(0);
  for (const { code: one } of rules) expect(printed).toContain(one);
});

test('an unknown code is told the nearest', async () => {
  const { code, complained } = await run(explain, '/', ['unknwon-concept']);
  expect(code).toBe(2);
  expect(complained).toMatchInlineSnapshot(`"Een melding "unknwon-concept" is er niet. Bedoelde u "unknown-concept"?"`);
});
