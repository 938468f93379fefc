import { expect, test } from 'vitest';
import { generateLibrary } from '../../src/cli/bench-library.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';
import { rulesOf } from '../../src/reader/library.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';

const root = 'src/content/';

test.each([20, 100, 333])('a generated library of %i entries has as many, and no errors', (count) => {
  const { read, report } = readCheckedLibrary(generateLibrary(count, root, atlas.vocabulary), root, rulesOf(atlas));
  expect(read.entries).toHaveLength(count);
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the same library is generated every time', () => {
  expect(generateLibrary(100, root, atlas.vocabulary)).toEqual(generateLibrary(100, root, atlas.vocabulary));
});
