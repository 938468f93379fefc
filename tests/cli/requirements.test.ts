import { expect, test } from 'vitest';
import { unmetRequirement } from '../../src/cli/requirements.mjs';

const versions = { astro: '7.3.5', vitest: '5.1.1' };
const whole = {
  folder: '/home/anna/atlas',
  nodeVersion: '24.21.0',
  hasOwnNode: true,
  declared: versions,
  installed: versions,
};

test('a Node that is new enough with all dependencies lacks nothing', () => {
  expect(unmetRequirement(whole)).toBeUndefined();
  expect(unmetRequirement({ ...whole, nodeVersion: '26.0.0' })).toBeUndefined();
  expect(unmetRequirement({ ...whole, declared: { ...versions, astro: 'npm:astro@7.3.5' } })).toBeUndefined();
});

test('a folder in whose path Astro would read something else says which sign it is', () => {
  expect(unmetRequirement({ ...whole, folder: '/home/anna/100%25 atlas' })).toMatchInlineSnapshot(
    `"The path of this folder has a % in it (/home/anna/100%25 atlas), which Astro reads as a part of an address. Give that folder another name."`,
  );
});

test('without an install it says to install, whatever the Node', () => {
  expect(
    unmetRequirement({ ...whole, nodeVersion: '20.20.2', hasOwnNode: false, installed: {} }),
  ).toMatchInlineSnapshot(`"The dependencies are not installed. Run: npm install"`);
});

test('an install that misses a package says which', () => {
  expect(unmetRequirement({ ...whole, installed: { astro: '7.3.5' } })).toMatchInlineSnapshot(
    `"The installed dependencies are not those of package.json (vitest 5.1.1 is wanted and is missing). Run: npm install --include=dev"`,
  );
});

test('an install from before a change of versions says which is old', () => {
  expect(unmetRequirement({ ...whole, installed: { astro: '7.2.0', vitest: '5.0.0' } })).toMatchInlineSnapshot(
    `"The installed dependencies are not those of package.json (astro 7.3.5 is wanted and is 7.2.0, and 1 more). Run: npm install --include=dev"`,
  );
});

test('an old Node whose replacement was not put in place says how to put it', () => {
  expect(unmetRequirement({ ...whole, nodeVersion: '20.20.2', hasOwnNode: false })).toMatchInlineSnapshot(
    `"This needs Node 24.8 or newer, and runs on Node 20.20.2, because the install script of the package "node" did not run. Run: npm rebuild node --ignore-scripts=false (or install Node 24)"`,
  );
});

test('an old Node beside its replacement says to run through npm', () => {
  expect(unmetRequirement({ ...whole, nodeVersion: '24.7.0' })).toMatchInlineSnapshot(
    `"This needs Node 24.8 or newer, and runs on Node 24.7.0. Run it through npm, which uses the Node of this project: npm start, npm test, npm run …"`,
  );
});
