import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const Job = z.object({ permissions: z.record(z.string(), z.string()) });
const Workflow = z.object({ permissions: z.strictObject({}), jobs: z.record(z.string(), Job) });
const files = globSync('.github/workflows/*.yml').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('every action is pinned to a commit, beside its version, and keeps no credentials', () => {
  const uses = files.flatMap(({ text }) => text.match(/uses: .*/g) ?? []);
  const pinned = /^uses: (\.\/\.github\/workflows\/\w+\.yml|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
  expect(uses).not.toEqual([]);
  expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
  const checkouts = files.flatMap(({ text }) =>
    text.match(/actions\/checkout@.*\n +with:\n +persist-credentials: false/g),
  );
  expect(checkouts).toHaveLength(uses.filter((line) => line.includes('checkout')).length);
});

test('only the job that publishes may write, and only to Pages; what a pull request starts sees no secret', () => {
  const jobs = files.flatMap(({ text }) => Object.entries(Workflow.parse(parse(text)).jobs));
  const writing = jobs.filter(([, { permissions }]) => Object.values(permissions).includes('write'));
  expect(writing.map(([name, { permissions }]) => [name, permissions])).toEqual([
    ['deploy', { pages: 'write', 'id-token': 'write' }],
  ]);
  expect(files.filter(({ text }) => text.includes('pull_request_target') || text.includes('secrets.'))).toEqual([]);
});
