import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/checks/index.ts';
import { kinds } from './all-kinds.ts';
import type { Mutation } from './kind.ts';
import { createRandom } from './random.ts';
import { readWholeLibrary } from './library.ts';
import { settingKinds } from './setting-kinds.ts';
import { fault } from './verdict.ts';

/** MUTATIONS=2000 runs as many; another SEED breaks other places. */
const total = Number(process.env.MUTATIONS ?? 254);
const seed = Number(process.env.SEED ?? 1);

const library = await readWholeLibrary();
const share = Math.ceil(total / kinds.length);

test('there are more than thirty kinds of mutations, each with a name of its own', () => {
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  expect(kinds.length).toBeGreaterThan(30);
});

test('checks that say they look at one entry find the same in each entry alone', () => {
  const told = (diagnostics: typeof library.diagnostics) =>
    diagnostics.map(({ code, range: { path, line, column } }) => `${code} ${path}:${line}:${column}`).sort();
  expect(told(library.diagnosticsByEntry())).toEqual(told(library.diagnostics));
});

const isChange = ({ original, path, text }: Mutation) => text !== original.text || path !== original.path;

/** The codes of all that is told. */
const codes = new Set<string>();

describe('the library, broken in one place at a time', () => {
  test.each(kinds.map((kind, at) => ({ kind, name: kind.name, at })))('$name', { timeout: 120_000 }, ({ kind, at }) => {
    const random = createRandom(seed * 1000 + at);
    const faults: string[] = [];
    let made = 0;
    for (let attempt = 0; made < share && attempt < share * 200; attempt += 1) {
      const original = random.pick(settingKinds.includes(kind) ? [library.settings] : library.originals);
      const mutation = original === undefined ? undefined : kind.mutate(original, random);
      if (mutation === undefined || !isChange(mutation)) continue;
      made += 1;
      const found = fault(kind, mutation, library, codes);
      if (found !== undefined) faults.push(`${mutation.path}:${mutation.lines.join('-')} ${found}`);
    }
    expect(made).toBe(share);
    expect(faults).toEqual([]);
  });
});

test('every check is broken by some kind, but for the one that asks the web', () => {
  expect(rules.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual(['dead-link']);
});
