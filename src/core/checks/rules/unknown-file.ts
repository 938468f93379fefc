import { idForm } from '../id-words.ts';
import { idMeant } from '../../body/slug.ts';
import { isKebab } from '../../model/fields.ts';
import { isWritten, kindFacts, kinds } from '../../model/kind.ts';
import type { Document } from '../../graph/document.ts';
import { advice, type Advice, type Library, type Rule } from '../rule.ts';
import type { Sentence } from '../../diagnostics/diagnostic.ts';
import { startOf } from '../../diagnostics/range.ts';
import { nearest } from '../suggestions/nearest.ts';

const concept =
  '---\nterm: samen doen\ndefinition: Met elkaar aan het werk gaan.\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n';

/** A file whose folder or name does not say what it is. */
export const unknownFile: Rule = {
  code: 'unknown-file',
  stage: 'read',
  severity: 'error',
  bad: { files: { 'concepts/Samen doen.md': concept } },
  good: { files: { 'concepts/samen-doen.mdx': concept } },
  find: (library) => [
    ...library.unread.flatMap(({ path, why }) =>
      why === 'large' ? [] : [{ range: startOf(path), ...advice(({ rules }) => rules['unknown-file'][why]) }],
    ),
    ...library.strangers.map((path) => ({ range: startOf(path), ...tellStranger(path, library) })),
    ...library.documents.flatMap((document) => {
      const told = tellNamed(document, library);
      return told === undefined ? [] : [{ range: startOf(document.path), ...told }];
    }),
  ],
};

/** A file that was not read, because its name does not say what it is. */
function tellStranger(path: string, { root, languages }: Library): Advice {
  const [folder = '', ...rest] = path.slice(root.length).split('/');
  const file = rest.pop();
  const folders = kinds.map((kind) => kindFacts[kind].folder);
  if ((file ?? folder).startsWith('.')) return advice(({ rules }) => rules['unknown-file'].hidden);
  if (file === undefined || !path.startsWith(root) || !folders.includes(folder)) {
    const near = file === undefined ? undefined : nearest(folder, folders);
    return {
      message: ({ rules }) => rules['unknown-file'].folder.message,
      repair:
        near === undefined
          ? ({ rules }) => rules['unknown-file'].folder.repair(folders.join(', '))
          : rename(`${root}${[near, ...rest, file].join('/')}`),
    };
  }
  if (rest.length > 0) {
    return {
      message: ({ rules }) => rules['unknown-file'].deeper(folder),
      repair: rename(`${root}${folder}/${file}`),
    };
  }
  const other = /\.([^.]*)$/.exec(file)?.[1] ?? '';
  if (/^(?:png|jpe?g|webp|avif|gif|svg)$/i.test(other)) {
    return {
      message: ({ rules }) => rules['unknown-file'].picture,
      repair: rename(`${root}${folder}/${idMeant(file.slice(0, -other.length - 1))}.${other.toLowerCase()}`),
    };
  }
  const plain = /^(.*\.(?:mdx?|ya?ml))\.txt$/i.exec(file)?.[1];
  if (plain !== undefined) {
    return { message: ({ rules }) => rules['unknown-file'].sort.message, repair: rename(`${root}${folder}/${plain}`) };
  }
  if (!/^(?:mdx?|ya?ml)$/i.test(other)) return advice(({ rules }) => rules['unknown-file'].sort);
  const ending = kinds.map((kind) => kindFacts[kind]).find((home) => home.folder === folder)?.ending ?? '';
  const { id, language } = partsOf(file);
  const known = languages.find((locale) => locale === language && ending === '.mdx');
  const right = `${root}${folder}/${idMeant(id)}${known === undefined ? '' : `.${known}`}${ending}`;
  if (language !== undefined && known === undefined && file.endsWith(ending)) {
    const others = languages.slice(1).map((locale) => `.${locale}`);
    return {
      message: ({ rules }) => rules['unknown-file'].language.message(language),
      repair: ({ rules }) => rules['unknown-file'].language.repair(others.join(', '), ending),
    };
  }
  return { message: ({ rules }) => rules['unknown-file'].ending(folder, ending), repair: rename(right) };
}

/** A file that was read, but cannot keep its name. */
function tellNamed({ kind, id, path, translation }: Document, { languages }: Library): Advice | undefined {
  const { ending } = kindFacts[kind];
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (!isKebab(id)) {
    const parts = partsOf(path.slice(folder.length));
    const known = languages.slice(1).find((locale) => locale === parts.language);
    const right = known === undefined ? idMeant(id) : `${idMeant(parts.id)}.${known}`;
    return {
      message: (words) => words.rules['unknown-file'].id(id, idForm(id)(words)),
      repair: rename(`${folder}${right}${ending}`),
    };
  }
  if (translation && !isWritten(kind)) {
    return {
      message: ({ rules }) => rules['unknown-file'].record.message,
      repair: ({ rules }) => rules['unknown-file'].record.repair(folder, id, ending),
    };
  }
  const original = languages[0] ?? '';
  if (translation || !path.endsWith(`.${original}${ending}`)) return undefined;
  return {
    message: ({ rules }) => rules['unknown-file'].original(original),
    repair: rename(`${folder}${id}${ending}`),
  };
}

function rename(path: string): Sentence {
  return ({ rules }) => rules['unknown-file'].rename(path);
}

/** The id and language that the name of a file seems to hold. */
function partsOf(file: string): { readonly id: string; readonly language: string | undefined } {
  const bare = file.replace(/\.(?:mdx?|ya?ml)$/i, '');
  const match = /^(.+)\.([a-z]{2})$/i.exec(bare);
  return { id: match?.[1] ?? bare, language: match?.[2]?.toLowerCase() };
}
