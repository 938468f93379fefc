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

test('each file has its last change, the latest first, and when it was added; a file that is gone has none', () => {
  expect(readLog(log)).toEqual([
    { path: 'src/content/cases/noord.mdx', when: '2026-03-02T10:00:00+01:00', addedAt: '2026-02-01T09:00:00+01:00' },
    { path: 'src/content/cases/zuid.mdx', when: '2026-02-01T09:00:00+01:00', addedAt: '2026-02-01T09:00:00+01:00' },
  ]);
});

test('a commit of a clock that is thousands of years ahead has no date to tell', () => {
  const ahead = [
    '\0' + '33658-09-27T01:46:40Z',
    '',
    'M\tsrc/content/cases/noord.mdx',
    'A\tsrc/content/cases/west.mdx',
    '',
  ];
  expect(readLog(`${ahead.join('\n')}${log}`).map(({ path, when }) => [path, when])).toEqual([
    ['src/content/cases/noord.mdx', '2026-03-02T10:00:00+01:00'],
    ['src/content/cases/zuid.mdx', '2026-02-01T09:00:00+01:00'],
  ]);
});

test('a file that comes back was added when it came back, and of one that was added before the log begins that is not known', () => {
  const back = [
    '\0' + '2026-04-01T10:00:00Z',
    '',
    'A\tsrc/content/cases/oud.mdx',
    'M\tsrc/content/cases/ouder.mdx',
    '',
  ];
  expect(readLog(`${back.join('\n')}${log}`).slice(0, 2)).toEqual([
    { path: 'src/content/cases/oud.mdx', when: '2026-04-01T10:00:00Z', addedAt: '2026-04-01T10:00:00Z' },
    { path: 'src/content/cases/ouder.mdx', when: '2026-04-01T10:00:00Z', addedAt: undefined },
  ]);
});

test('without a log nothing has changed', () => {
  expect(readLog('')).toEqual([]);
});
