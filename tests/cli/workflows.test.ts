import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const Job = z.object({
  permissions: z.record(z.string(), z.string()),
  steps: z
    .array(z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() }))
    .optional(),
});
const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), Job),
});

const read = (name: string) => {
  const text = readFileSync(new URL(`../../.github/workflows/${name}.yml`, import.meta.url), 'utf8');
  return { text, workflow: Workflow.parse(parse(text)) };
};

test.each(['ci', 'deploy'])('every action of %s is pinned to a commit, beside its version', (name) => {
  const uses = read(name).text.match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) {
    expect(line).toMatch(/^uses: (\.\/\.github\/workflows\/\w+\.yml|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  }
});

test.each(['ci', 'deploy'])('%s has no permission but what each job names, and keeps no credentials', (name) => {
  const { workflow } = read(name);
  expect(workflow.permissions).toEqual({});
  const checkouts = Object.values(workflow.jobs)
    .flatMap((job) => job.steps ?? [])
    .filter((step) => step.uses?.startsWith('actions/checkout@'));
  for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
});

test('what a pull request starts may only read, and sees no secret', () => {
  const { text, workflow } = read('ci');
  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'workflow_call']);
  for (const job of Object.values(workflow.jobs)) expect(job.permissions).toEqual({ contents: 'read' });
  expect(text).not.toMatch(/secrets\.|github\.token/);
});

test('only the job that publishes may write, and only to Pages', () => {
  const { workflow } = read('deploy');
  expect(Object.keys(workflow.on)).toEqual(['push', 'workflow_dispatch']);
  const writing = Object.entries(workflow.jobs).filter(([, job]) => Object.values(job.permissions).includes('write'));
  expect(writing.map(([name, job]) => [name, job.permissions])).toEqual([
    ['deploy', { pages: 'write', 'id-token': 'write' }],
  ]);
});
