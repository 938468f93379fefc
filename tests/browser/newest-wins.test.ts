import { expect, test } from 'vitest';
import { newestWins } from '../../src/browser/authoring/engine.ts';

test('one at a time: of those that wait the newest is done, and what fails keeps none from it', async () => {
  const done: string[] = [];
  const check = newestWins(async (text: string) => {
    done.push(text);
    await Promise.resolve();
    if (text === 'first') throw new Error('dead');
    return text.toUpperCase();
  });
  const [first, second, third] = await Promise.allSettled([check('first'), check('second'), check('third')]);
  expect([done, first.status, second, third]).toEqual([
    ['first', 'third'],
    'rejected',
    { status: 'fulfilled', value: undefined },
    { status: 'fulfilled', value: 'THIRD' },
  ]);
});
