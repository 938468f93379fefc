import { expect, test } from 'vitest';
import { changed, emptyContribution, type Change } from '../../../src/core/authoring/contribution.ts';
import { bundleOf } from '../../../src/core/authoring/handed-in.ts';
import { mended } from '../../../src/core/authoring/mended.ts';
import { fixturePlans as plans } from './fixture-plans.ts';

const done = (...changes: readonly Change[]) =>
  changes.reduce((sum, change) => changed(sum, change, { plans, taken: new Set() }), emptyContribution);
const begun = [
  { does: 'begin', kind: 'case' },
  { does: 'set', piece: 1, path: ['title'], value: 'Oil' },
  { does: 'set', piece: 1, path: ['period', 'from'], value: 'november 1907' },
  { does: 'write', piece: 1, text: 'So it was. [@hallema-1932]' },
] as const satisfies readonly Change[];
const now = done(...begun);
const path = 'content/cases/oil.mdx';
const files = new Map([...bundleOf(now, plans).files].map(([name, text]) => [`content/${name}`, String(text)]));
const fix = (from: string, replacement: string) => {
  const lines = (files.get(path) ?? '').split('\n');
  const line = lines.findIndex((one) => one.includes(from));
  const column = (lines[line] ?? '').indexOf(from) + 1;
  return { range: { path, line: line + 1, column, length: from.length }, replacement };
};
const both = [fix('november 1907', '1907-11'), fix('hallema-1932', 'hallema-1923')];
const mend = (contribution = now) => mended(contribution, both, { files, folder: 'content/', plans });

test('what mends a problem is done in fields and text, and nothing else changes', () => {
  expect(bundleOf(mend(), plans)).toEqual(
    bundleOf(
      done(
        ...begun,
        { does: 'set', piece: 1, path: ['period', 'from'], value: '1907-11' },
        { does: 'write', piece: 1, text: 'So it was. [@hallema-1923]' },
      ),
      plans,
    ),
  );
});

test('a text in which something was written since then stays as it is', () => {
  const later = done(...begun, { does: 'write', piece: 1, text: 'Words before. [@hallema-1932]' });
  expect(mend(later)).toBe(later);
});
