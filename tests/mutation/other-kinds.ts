import { changed, edit, type Kind, type Mutation, type Original } from './kind.ts';
import {
  concept,
  original,
  permanent,
  sameFile,
  source,
  start,
  translation,
  whoNamesIt,
  whoNamesThePerson,
} from './ends.ts';

const moved = (file: Original, path: string): Mutation => ({ original: file, path, text: file.text, lines: [1, 1] });
const put = (name: string, path: (file: Original) => string | undefined, ends: Kind['ends']): Kind => ({
  name,
  outcome: 'told',
  ends,
  mutate: (file) => {
    const to = path(file);
    return to === undefined || to === file.path ? undefined : moved(file, to);
  },
});
const nameOf = ({ path }: Original) => path.slice(path.lastIndexOf('/') + 1);
const named = [start, whoNamesIt, translation, original, permanent];

/** Mistakes with whole files. */
export const fileKinds: readonly Kind[] = [
  {
    name: 'a file removed',
    outcome: 'told or read',
    ends: [whoNamesIt, translation, original, concept, source, permanent],
    mutate: (file) => ({ original: file, path: file.path, text: undefined, lines: [1, 1] }),
  },
  {
    name: 'a file emptied',
    outcome: 'told',
    ends: [start, whoNamesIt],
    mutate: (file, random) => ({ ...changed(file, random.pick(['', '\n', '  \n\n']) ?? ''), lines: [1, 1] }),
  },
  put(
    'a capital in the name of a file',
    (file) => file.path.replace(nameOf(file), nameOf(file).charAt(0).toUpperCase() + nameOf(file).slice(1)),
    named,
  ),
  put(
    'a space in the name of a file',
    (file) => (file.path.includes('-') ? file.path.replace(/-(?=[^/]*$)/, ' ') : undefined),
    named,
  ),
  put('another ending', (file) => file.path.replace(/\.mdx$/, '.md').replace(/\.yaml$/, '.yml'), named),
  put('a folder that there is not', (file) => file.path.replace(`/${file.folder}/`, '/diversen/'), named),
  put(
    'a language that there is not',
    (file) => (file.isTranslation ? file.path.replace(/\.[a-z]{2}\.mdx$/, '.fr.mdx') : undefined),
    named,
  ),
];

const outcome = 'harmless';

/** Changes after which everything must be as it was. */
export const harmlessKinds: readonly Kind[] = [
  edit('spaces at the end of a line', outcome, { where: 'body', pattern: /(?<=[.\])])$/gm, put: () => ' ' }),
  edit('an empty line more', outcome, { where: 'body', pattern: /\n\n/g, put: () => '\n\n\n' }),
  edit('another word', outcome, {
    where: 'body',
    pattern: /(?<=^[\p{L}][^\n[\]<>]{5,} )[a-z]{4,}(?= [a-z])/gmu,
    put: () => 'bijvoorbeeld',
  }),
  edit('another word in a field', outcome, {
    // Whoever a case names has to be in its text by that name.
    of: ({ folder }) => folder !== 'people',
    where: 'fields',
    pattern: /(?<=^(?:title|term|name|place): .*)\p{L}+$/gmu,
    put: ([word]) => `${word}s`,
  }),
  edit('a remark', outcome, {
    where: 'body',
    pattern: /\n\n(?=[\p{Lu}])/gu,
    put: () => '\n\n{/* nog nakijken */}\n\n',
  }),
  edit('a remark between fields', outcome, {
    where: 'fields',
    pattern: /^(?=[a-z]+:)/gm,
    put: () => '# nog nakijken\n',
  }),
  edit('quotes around a value', outcome, {
    where: 'fields',
    pattern: /(?<=^(?:title|term|name|place|definition): )[^"'[{\n]+$/gm,
    put: ([value]) => `"${value}"`,
  }),
  {
    name: 'line ends of Windows',
    outcome,
    ends: [],
    mutate: (file) => ({ ...changed(file, file.text.replaceAll('\n', '\r\n')), lines: [1, 1] }),
  },
  {
    name: 'a byte order mark',
    outcome,
    ends: [],
    mutate: (file) => ({ ...changed(file, `\uFEFF${file.text}`), lines: [1, 1] }),
  },
  { name: 'no line end at the end', outcome, ends: [], mutate: (file) => changed(file, file.text.trimEnd()) },
];

const signs = [
  ...Array.from('<>{}[]()"\'`|\\#*_~:;,-!&@^=$%? \n\t'),
  '\r\n',
  '[[',
  ']]',
  '{/*',
  '*/}',
  '---',
  '```',
  '\u00a0',
];
const lineOf = /^.*\n/gm;

/** Where a blind change may be told: in the file, beside it, and where others name what it holds. */
const near = [sameFile, translation, original, whoNamesIt, whoNamesThePerson];

/** Blind changes: a sign, a word or a line anywhere in a file. They may be told anywhere in that file, or at its translation or original. */
export const blindKinds: readonly Kind[] = [
  edit('a character removed', 'told or read', { where: 'file', pattern: /[^\n]/gu, put: () => '' }, near),
  edit(
    'a sign put in',
    'told or read',
    { where: 'file', pattern: /(?=[\s\S])/g, put: (_found, random) => random.pick(signs) },
    near,
  ),
  edit('a line end removed', 'told or read', { where: 'file', pattern: /\n(?=.)/g, put: () => ' ' }, near),
  edit('a line removed', 'told or read', { where: 'file', pattern: lineOf, put: () => '' }, near),
  edit('a line twice', 'told or read', { where: 'file', pattern: lineOf, put: ([line]) => line + line }, near),
  edit(
    'two lines exchanged',
    'told or read',
    { where: 'file', pattern: /^(.*\n)(.*\n)/gm, put: ([, one, other]) => `${other ?? ''}${one ?? ''}` },
    near,
  ),
  {
    name: 'a file cut off',
    outcome: 'told or read',
    ends: near,
    mutate: (file, random) => changed(file, file.text.slice(0, random.below(file.text.length))),
  },
];
