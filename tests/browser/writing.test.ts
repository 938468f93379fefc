import { expect, test } from 'vitest';
import { emptyContribution } from '../../src/core/authoring/contribution.ts';
import { Writing } from '../../src/browser/authoring/writing.ts';
import { fixturePlans } from '../core/authoring/fixture-plans.ts';

test('what is put back can be put back in turn, with what was written in between', () => {
  const writing = new Writing(
    () => ({ plans: fixturePlans, taken: new Set() }),
    () => undefined,
  );
  writing.begin(emptyContribution);
  writing.change({ does: 'attach', path: 'cases/x.png', bytes: new Uint8Array() });
  const whole = writing.now;
  writing.change({ does: 'detach', path: 'cases/x.png' });
  writing.change({ does: 'attach', path: 'cases/y.png', bytes: new Uint8Array() });
  const since = writing.now;
  writing.back?.();
  expect(writing.now).toBe(whole);
  writing.back?.();
  expect(writing.now).toBe(since);
});
