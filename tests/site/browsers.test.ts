import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildTarget, oldestBrowsersText } from '../../src/site/browsers.ts';

test('the bundler writes for the oldest browsers, and the README names them', async () => {
  expect(buildTarget).toEqual(['chrome111', 'edge111', 'firefox115', 'safari16.4']);
  expect(await readFile('README.md', 'utf8')).toContain(oldestBrowsersText);
});
