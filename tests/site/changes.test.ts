import { expect, test } from 'vitest';
import { readLog } from '../../src/site/changes.ts';

const log = [
  '\0' + '2026-03-02T10:00:00+01:00',
  '',
  'M\tsrc/content/cases/noord.mdx',
  'D\tsrc/content/cases/oud.mdx',
  '\0' + '2026-02-01T09:00:00+01:00',
  '',
  'A\tsrc/content/cases/zuid.mdx',
  'A\tsrc/content/cases/noord.mdx',
  'A\tsrc/content/cases/oud.mdx',
  '',
].join('\n');

test('each file has its last change, the latest first, and a file that is gone has none', () => {
  expect(readLog(log)).toEqual([
    { path: 'src/content/cases/noord.mdx', when: '2026-03-02T10:00:00+01:00', added: false },
    { path: 'src/content/cases/zuid.mdx', when: '2026-02-01T09:00:00+01:00', added: true },
  ]);
});

test('without a log nothing has changed', () => {
  expect(readLog('')).toEqual([]);
});
