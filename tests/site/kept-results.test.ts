import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { kept } from '../../src/site/kept-results.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  vi.stubGlobal('keeping', { madeWith: 'code', folder });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** What comes of `of`, and whether it had to be made. */
function ask(of: unknown, schema: z.ZodMiniType<string> = z.string()) {
  const make = vi.fn(() => JSON.stringify(of));
  return { gives: kept('result', of, schema, make), made: make.mock.calls.length > 0 };
}

test('the same is made once, and by the next build not again', () => {
  expect(ask(['a'])).toEqual({ gives: '["a"]', made: true });
  expect(ask(['a'])).toEqual({ gives: '["a"]', made: false });
});

test('something else is made anew, and nothing is left of the first', () => {
  ask(['a']);
  expect(ask(['b'])).toEqual({ gives: '["b"]', made: true });
  expect(ask(['a']).made).toBe(true);
  expect(readdirSync(join(folder, 'results'))).toEqual(['result.json']);
});

test('other code makes it anew', () => {
  ask(['a']);
  vi.stubGlobal('keeping', { madeWith: 'other code', folder });
  expect(ask(['a']).made).toBe(true);
});

test('a file that was cut short, or holds something else, is made anew', () => {
  ask(['a']);
  writeFileSync(join(folder, 'results/result.json'), '{"key":');
  expect(ask(['a'])).toEqual({ gives: '["a"]', made: true });
  expect(ask(['a'], z.string().check(z.startsWith('!'))).made).toBe(true);
});

test('nothing is kept by a build from nothing', () => {
  vi.stubGlobal('keeping', undefined);
  ask(['a']);
  expect(ask(['a']).made).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
});
