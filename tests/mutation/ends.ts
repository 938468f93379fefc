import { en } from '../../src/languages/en/index.ts';
import type { End, Mutation } from './kind.ts';

const lineOf = ({ text, path }: Mutation, { range }: Parameters<End['has']>[0]) =>
  range.path === path ? ((text ?? '').split(/\r\n|\n|\r/)[range.line - 1] ?? '') : '';
const idOf = (path: string) => /([^/.]+)(?:\.[a-z]{2})?\.\w+$/.exec(path)?.[1] ?? '';
const originalOf = (path: string) => path.replace(/\.[a-z]{2}\.mdx$/, '.mdx');

export const start: End = {
  name: 'the first field, or the beginning of the file',
  has: ({ range }, { path }) => range.path === path && range.line <= 2,
};
export const translation: End = {
  name: 'the translation of the entry',
  has: ({ range }, { original: { path } }) => path !== range.path && path === originalOf(range.path),
};
export const original: End = {
  name: 'the original of the translation',
  has: ({ range }, { original: { path } }) => path !== range.path && originalOf(path) === range.path,
};
export const tag: End = {
  name: 'the tag that opens or closes',
  has: (diagnostic, mutation) => /^\s*<\/?\w+[^>]*>?\s*$/.test(lineOf(mutation, diagnostic)),
};
export const passageTag: End = {
  name: 'the tag of the passage it stands in',
  has: (diagnostic, mutation) => lineOf(mutation, diagnostic).startsWith('<Passage'),
};
export const listField: End = {
  name: 'the field that the list belongs to',
  has: (diagnostic, mutation) => /^[a-z]\w*:\s*$/i.test(lineOf(mutation, diagnostic)),
};
export const nextLine: End = {
  name: 'the line before or after',
  has: ({ range }, { path, lines: [from, to] }) =>
    range.path === path && range.line >= from - 1 && range.line <= to + 1,
};
export const sameFile: End = {
  name: 'the same file',
  has: ({ range }, { path }) => range.path === path,
};
export const whoNamesIt: End = {
  name: 'every place that names the entry',
  has: ({ message }, { original: { path } }) =>
    [`"${idOf(path)}"`, `${idOf(path)}#`].some((name) => message(en).includes(name)),
};
export const concept: End = {
  name: 'a concept or lens that nothing shows any more',
  has: ({ code }) => code === 'concept-not-shown' || code === 'lens-not-shown',
};
export const whoNamesThePassage: End = {
  name: 'what names the passage that is not there any more',
  has: ({ code }) => ['synthesis-outdated', 'impossible-step', 'unknown-reference'].includes(code),
};
export const whoNamesThePerson: End = {
  name: 'the case whose text has another name of the person',
  has: ({ code }) => code === 'person-without-line',
};
export const source: End = {
  name: 'a source that nothing cites any more',
  has: ({ code }) => code === 'source-not-cited',
};
export const permanent: End = {
  name: 'the list of permanent ids',
  has: ({ code }) => code === 'permanent-id-vanished' || code === 'id-not-recorded',
};
/** A change in an original is told at its translation too, which is now behind. */
export const outdated: End = {
  name: 'the translation that is now behind',
  has: (diagnostic, mutation) => diagnostic.code === 'translation-outdated' && translation.has(diagnostic, mutation),
};
/** What a translation says that it was made from is told at the section that it names. */
export const section: End = {
  name: 'the section that was translated',
  has: (diagnostic, mutation) => diagnostic.code === 'translation-outdated' && sameFile.has(diagnostic, mutation),
};
