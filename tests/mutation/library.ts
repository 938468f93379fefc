import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { valueAt } from '../../src/core/checks/fields.ts';
import type { Settings } from '../../src/core/checks/settings.ts';
import type { Languages } from '../../src/core/model/locale.ts';
import { cataloguesIn, spokenTags } from '../../src/languages/index.ts';
import { locateSettings } from '../../src/reader/settings.ts';
import { atlas } from '../fixtures/atlas/site.config.ts';
import type { Library } from '../../src/core/checks/rule.ts';
import { rules, createLibrary } from '../../src/core/checks/index.ts';
import { idListName, type Document, type SourceFile } from '../../src/core/graph/document.ts';
import type { Picture } from '../../src/core/graph/picture.ts';
import type { Entry } from '../../src/core/graph/entry.ts';
import { createSchemas } from '../../src/core/model/schemas.ts';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import { readPicture } from '../../src/reader/picture.ts';
import { readFiles } from '../../src/reader/disk.ts';
import { readFileName } from '../../src/core/graph/file-name.ts';
import { readDocument } from '../../src/reader/document.ts';
import { entriesOf } from '../../src/reader/library.ts';
import type { Mutation, Original } from './kind.ts';

const root = 'tests/fixtures/atlas/content/';
const tags: Languages = atlas.languages;
/** How the name of a translation ends. */
const translated = new RegExp(`\\.(?:${tags.slice(1).join('|')})\\.mdx$`);
const schemas = createSchemas(atlas.vocabulary, tags);

/** The library with one file changed, as far as the change reaches. */
export interface Reread {
  /** Problems that the library did not have before the change. */
  readonly fresh: readonly Diagnostic[];
  readonly entries: readonly Entry[];
  /** The changed file as it was and as it is; undefined when it is no content or is gone. */
  readonly before: Document | undefined;
  readonly after: Document | undefined;
}

/** The content of the made-up atlas, read once. */
export interface WholeLibrary {
  readonly originals: readonly Original[];
  /** What the atlas says of itself. */
  readonly settings: Original;
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
  /** The same when the rules that need one entry look at one at a time. Must be the same as `diagnostics`. */
  readonly diagnosticsByEntry: () => readonly Diagnostic[];
  readonly reread: (mutation: Mutation) => Reread;
}

function read(file: SourceFile): Document | undefined {
  const name = readFileName(file.path.slice(root.length), tags);
  return name === undefined ? undefined : readDocument(file, name, schemas);
}

/** Reads the content of the made-up atlas; `reread` reads one file again, and only asks again what that file can change. */
export async function readWholeLibrary(): Promise<WholeLibrary> {
  const all = await readFiles(fileURLToPath(new URL('../../', import.meta.url)), root);
  const idList = all.find(({ path }) => path === root + idListName);
  const files = all.filter(({ path }) => /\.(?:mdx|yaml)$/.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const documents = files.flatMap((file) => read(file) ?? []);
  const about = {
    root,
    languages: tags,
    schemas,
    today: '2026-11-27',
    reviewedFor: atlas.reviewedFor,
    site: atlas.site,
    ...(idList === undefined ? {} : { idList }),
  };
  const settings = {
    path: 'site.config.ts',
    text: settingsText,
    folder: '',
    isTranslation: false,
    isTranslated: false,
  };
  const libraryOf = (now: readonly Document[], strangers: readonly string[], pictures: readonly Picture[] = []) =>
    createLibrary({ documents: now, strangers, unread: [], pictures }, about);
  const find = (within: 'entry' | 'library', library: Library): Diagnostic[] =>
    rules
      .filter(({ stage }) => (stage === 'library') === (within === 'library'))
      .flatMap(({ code, stage, severity, find: findIn }) =>
        findIn(library).map((one): Diagnostic => ({ code, stage, severity, ...one })),
      );
  const byEntry = (library: Library, of: (document: Document) => boolean, strangers: readonly string[]) =>
    find('entry', { ...library, documents: library.documents.filter(of), strangers });

  const whole = libraryOf(documents, []);
  const entries = entriesOf(documents, schemas);
  /** Ids alone decide which documents make an entry, so only those of the changed ids are asked again. */
  const entriesNow = (now: readonly Document[], ids: readonly string[]) => [
    ...entries.filter(({ id }) => !ids.includes(id)),
    ...entriesOf(
      now.filter(({ id }) => ids.includes(id)),
      schemas,
    ),
  ];
  const diagnostics = [...find('entry', whole), ...find('library', whole)];
  const known = new Set(diagnostics.map((one) => keyOf(one)));
  const paths = new Set(files.map(({ path }) => path));
  const originals = files.map(({ path, text }) => ({
    path,
    text,
    folder: path.slice(root.length).split('/', 1)[0] ?? '',
    isTranslation: translated.test(path),
    isTranslated: tags.some((tag) => paths.has(path.replace(/\.mdx$/, `.${tag}.mdx`))),
  }));
  return {
    originals,
    settings,
    entries,
    diagnostics,
    diagnosticsByEntry: () => [
      ...documents.flatMap((document) => byEntry(whole, (one) => one === document, [])),
      ...find('library', whole),
    ],
    reread: (mutation) => {
      const { original, path, text = '' } = mutation;
      if (original === settings) {
        const library = { ...whole, settings: settingsIn({ path, text }) };
        return {
          fresh: find('library', library).filter((one) => !known.has(keyOf(one))),
          entries,
          before: undefined,
          after: undefined,
        };
      }
      const before = documents.find((one) => one.path === original.path);
      if (before === undefined) throw new Error(`${original.path} was not read.`);
      const after = mutation.text === undefined ? undefined : read({ path, text });
      const now = documents
        .flatMap((one) => (one === before ? (after ?? []) : one))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
      const picture = readPicture({ path, bytes: new TextEncoder().encode(text) });
      const strangers = mutation.text !== undefined && after === undefined && picture === undefined ? [path] : [];
      const library = libraryOf(now, strangers, picture === undefined ? [] : [picture]);
      const found = [...byEntry(library, (one) => one === after, strangers), ...find('library', library)];
      const moved = lineBefore(mutation);
      const keyBefore = (one: Diagnostic) =>
        one.range.path === path ? keyOf(one, original.path, moved(one.range.line)) : keyOf(one);
      return {
        fresh: found.filter((one) => !known.has(keyBefore(one))),
        entries: entriesNow(now, [before.id, ...(after === undefined ? [] : [after.id])]),
        before,
        after,
      };
    },
  };
}

const home = fileURLToPath(new URL('../fixtures/atlas/', import.meta.url));
const settingsText = readFileSync(`${home}site.config.ts`, 'utf8');
const guides = readdirSync(`${home}guides`).flatMap((name) => /^([^.]+)\.mdx$/.exec(name)?.[1] ?? []);

/** What site.config.ts says, as a check looks at it. It is plain data there, written out. */
function settingsIn(file: SourceFile): Settings {
  const written = /= (\{.*\});\n$/s.exec(file.text)?.[1] ?? '{}';
  const told: unknown = JSON.parse(String(runInNewContext(`JSON.stringify(${written})`)));
  const [languages, words] = [valueAt(told, ['languages']), valueAt(told, ['words'])];
  return {
    atlas: told,
    files: [file],
    locate: locateSettings([file]),
    guides,
    spoken: spokenTags,
    catalogues: cataloguesIn({ languages, words }),
  };
}

function keyOf({ code, range }: Diagnostic, path = range.path, line = range.line): string {
  return `${code} ${path} ${line}`;
}

/** The line that a line of a mutated text was before; 0 for a line that is new. */
function lineBefore({ original, text, lines: [from, to] }: Mutation): (line: number) => number {
  const before = original.text.split(/\r\n|\n|\r/);
  const after = text?.split(/\r\n|\n|\r/) ?? before;
  const more = after.length - before.length;
  const isMoved = (line: number) => after[line - 1] === before[line - more - 1];
  return (line) => (line < from ? line : line > to || isMoved(line) ? line - more : more === 0 ? line : 0);
}
