import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const Step = z.object({ run: z.optional(z.string()) });
const Job = z.object({ permissions: z.record(z.string(), z.string()), steps: z.optional(z.array(Step)) });
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

const jobs = files.flatMap(({ text }) => Object.entries(Workflow.parse(parse(text)).jobs));

test('only what publishes and what proposes may write; what a pull request starts sees no secret', () => {
  const writing = jobs.filter(([, { permissions }]) => Object.values(permissions).includes('write'));
  expect(writing.map(([name, { permissions }]) => [name, permissions])).toEqual([
    ['deploy', { pages: 'write', 'id-token': 'write' }],
    ['propose', { contents: 'write', 'pull-requests': 'write', issues: 'write', actions: 'write' }],
  ]);
  expect(files.filter(({ text }) => text.includes('pull_request_target') || text.includes('secrets.'))).toEqual([]);
});

test('no text of an issue or a pull request reaches a script or an expression', () => {
  const scripts = jobs.flatMap(([, { steps = [] }]) =>
    steps.flatMap(({ run = '' }) => run.match(/\$\{\{.*?\}\}/g) ?? []),
  );
  expect(new Set(scripts)).toEqual(new Set(['${{ matrix.script }}']));
  const events = files.flatMap(({ text }) => text.match(/github\.(?:event\.[\w.]+|head_ref|event\b(?!_))/g) ?? []);
  expect(new Set(events)).toEqual(
    new Set(['github.event.label.name', 'github.event.issue.number', 'github.event.pull_request.author_association']),
  );
});

test('what a maintainer sets on an issue to have it received is set by no form', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').map((path) => readFileSync(path, 'utf8'));
  expect(forms).not.toEqual([]);
  expect(forms.filter((text) => /^labels:.*\breceive\b/m.test(text))).toEqual([]);
  expect(files.filter(({ text }) => text.includes("if: github.event.label.name == 'receive'"))).toHaveLength(1);
});
