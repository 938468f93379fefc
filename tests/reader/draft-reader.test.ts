import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import type { SourceFile } from '../../src/core/graph/document.ts';
import { en } from '../../src/languages/en/index.ts';
import { readCheckedLibrary } from '../../src/reader/checked-library.ts';
import { createDraftReader } from '../../src/reader/draft-reader.ts';
import { kinds } from '../mutation/all-kinds.ts';
import { readWholeLibrary } from '../mutation/library.ts';
import { createRandom } from '../mutation/random.ts';
import { context, files, root, rules, now, whole } from './fixture-context.ts';

const { originals } = await readWholeLibrary();
const { documents } = whole.read;
const readDraft = createDraftReader(context, now);

/** Everything that is told of a file, as one would read it. */
const toldAt = (path: string, diagnostics: readonly Diagnostic[]) =>
  diagnostics
    .filter(({ range }) => range.path === path)
    .map(({ code, severity, range: { line, column, length }, message, repair, fix }) =>
      JSON.stringify([code, severity, line, column, length, message(en), repair?.(en), fix]),
    );

/** A file with the original that it translates, as they are handed over together. */
const together = (file: SourceFile): SourceFile[] => {
  const original = file.path.replace(/\.[a-z]{2}\.mdx$/, '.mdx');
  return [file, ...files.filter(({ path }) => path === original && path !== file.path)];
};

/** The difference that a context makes for what is told of a file, in a library that has it; undefined when there is none. */
function difference(file: SourceFile, diagnostics: readonly Diagnostic[]): string | undefined {
  const told = toldAt(file.path, diagnostics).join('\n');
  const found = toldAt(file.path, readDraft(together(file)).diagnostics).join('\n');
  return told === found ? undefined : `${file.path}\n${told}\n≠\n${found}`;
}

test('a context is plain data, a small part of the library', () => {
  expect(JSON.parse(JSON.stringify(context))).toEqual(context);
});

test('a context finds in each file of a library what the whole library finds there', () => {
  expect(documents.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => difference(file, whole.report.diagnostics) ?? []).join('\n\n')).toBe('');
});

/** All of them take minutes: with MUTATIONS in the environment. */
const tried = kinds
  .map(({ name, mutate }, at) => ({ name, mutate, at }))
  .filter(({ at }) => process.env.MUTATIONS !== undefined || at % 6 === 0);

test.each(tried)('and in one that is broken by: $name', ({ mutate, at }) => {
  const random = createRandom(at);
  const mutated = Array.from({ length: 200 }, () => random.pick(originals))
    .flatMap((original) => (original === undefined ? [] : (mutate(original, random) ?? [])))
    .find(({ text }) => text !== undefined);
  const text = mutated?.text;
  if (mutated === undefined || text === undefined) return;
  const file = { path: mutated.path, text };
  const others = files.filter(({ path }) => path !== file.path);
  const { report } = readCheckedLibrary([...others, file], root, rules);
  expect(difference(file, report.diagnostics)).toBeUndefined();
});
