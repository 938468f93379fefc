import type * as z from 'zod/mini';
import { readPicture } from './picture.ts';
import { readDocument, readFileName } from './document.ts';
import { besideOriginal } from '../core/body/anchors.ts';
import { typesetData } from '../core/body/typeset.ts';
import { isUnfilled } from '../core/checks/draft.ts';
import { idListName, type Document, type SourceFile } from '../core/graph/document.ts';
import type { Entry, RecordEntry, Translation, WrittenEntry } from '../core/graph/entry.ts';
import type { Picture } from '../core/graph/picture.ts';
import { isWritten, kindFacts, kinds, type RecordKind, type WrittenKind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { isIdOf } from '../core/model/fields.ts';
import { createSchemas, type Fields, type Schemas, type Words } from '../core/model/schemas.ts';
import type { Vocabulary } from '../core/model/vocabulary.ts';

/** What reading depends on, besides the files: the languages of the atlas (the original first) and its word lists. */
export interface ReadingRules {
  readonly languages: readonly Locale[];
  readonly vocabulary: Vocabulary;
  /** The address of the site, when it is known. */
  readonly site?: string;
}

/** A whole library as read. `documents` has every file with places; `entries` those that keep to their schema, one per id. */
export interface ReadLibrary {
  readonly documents: readonly Document[];
  readonly entries: readonly Entry[];
  /** Files below the content root that are not content by their name; paths as given. */
  readonly strangers: readonly string[];
  /** What is no file below the content root: symbolic links and the like; paths as given. */
  readonly links: readonly string[];
  readonly pictures: readonly Picture[];
  /** What the files were read by. */
  readonly schemas: Schemas;
  /** The list of ids that may never vanish, if there is one. */
  readonly idList?: SourceFile;
}

/** Reads files whose paths are as authors know them; `root` is the part before "cases/…", with its slash. Sorted by path. */
export function readLibrary(files: readonly SourceFile[], root: string, rules: ReadingRules): ReadLibrary {
  const schemas = createSchemas(rules.vocabulary);
  const documents: Document[] = [];
  const strangers: string[] = [];
  const links: string[] = [];
  const pictures: Picture[] = [];
  const idList = files.find(({ path, isNoFile }) => path === root + idListName && isNoFile !== true);
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (file === idList) continue;
    if (file.isNoFile === true) {
      links.push(file.path);
      continue;
    }
    const picture = isInFolderOfKind(file.path, root) ? readPicture(file) : undefined;
    if (picture !== undefined) {
      pictures.push(picture);
      continue;
    }
    const name = file.path.startsWith(root) ? readFileName(file.path.slice(root.length), rules.languages) : undefined;
    if (name === undefined) strangers.push(file.path);
    else documents.push(readDocument(file, name, schemas));
  }
  return {
    documents,
    entries: entriesOf(documents, schemas),
    strangers,
    links,
    pictures,
    schemas,
    ...(idList === undefined ? {} : { idList }),
  };
}

/** Whether a file stands beside the entries of a kind, where texts can show it. */
function isInFolderOfKind(path: string, root: string): boolean {
  const [folder, ...rest] = path.slice(root.length).split('/');
  return path.startsWith(root) && rest.length === 1 && kinds.some((kind) => kindFacts[kind].folder === folder);
}

/** The entries that documents make, translations included; in the order of the documents. One that does not keep to its schema, or still has words to fill in, makes none. */
export function entriesOf(documents: readonly Document[], schemas: Schemas): Entry[] {
  const translations = Map.groupBy(
    documents.filter((document) => document.translation),
    (document) => `${document.kind}/${document.id}`,
  );
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const document of documents) {
    if (document.translation || seen.has(document.id)) continue;
    const entry = entryOf(document, translations.get(`${document.kind}/${document.id}`) ?? [], schemas);
    if (entry === undefined) continue;
    seen.add(document.id);
    entries.push(entry);
  }
  return entries;
}

function entryOf(document: Document, translations: readonly Document[], schemas: Schemas): Entry | undefined {
  const { original, translation } = schemas;
  switch (document.kind) {
    case 'case':
      return written('case', document, translations, original.case, translation.case);
    case 'concept':
      return written('concept', document, translations, original.concept, translation.concept);
    case 'lens':
      return written('lens', document, translations, original.lens, translation.lens);
    case 'path':
      return written('path', document, translations, original.path, translation.path);
    case 'source':
      return record('source', document, original.source);
    case 'organisation':
      return record('organisation', document, original.organisation);
    case 'person':
      return record('person', document, original.person);
  }
}

function written<K extends WrittenKind>(
  kind: K,
  document: Document,
  others: readonly Document[],
  schema: z.ZodMiniType<Fields[K]>,
  wordsSchema: z.ZodMiniType<Words[K]>,
): WrittenEntry<K> | undefined {
  const { id } = document;
  const fields = schema.safeParse(typesetData(document.raw));
  if (!fields.success || !isReadable(document) || isUnfilled(document) || !isIdOf(kind, id)) return undefined;
  const translations: Partial<Record<Locale, Translation<K>>> = {};
  for (const other of others) {
    const words = wordsSchema.safeParse(typesetData(other.raw));
    if (words.success && isReadable(other) && !isUnfilled(other)) {
      translations[other.language] = {
        words: words.data,
        body: besideOriginal(document.body, other.body, translatedHeadings(words.data)),
      };
    }
  }
  return { kind, id, path: document.path, fields: fields.data, body: document.body, translations };
}

function record<K extends RecordKind>(
  kind: K,
  document: Document,
  schema: z.ZodMiniType<Fields[K]>,
): RecordEntry<K> | undefined {
  const { id, path } = document;
  const fields = schema.safeParse(typesetData(document.raw));
  return fields.success && !isUnfilled(document) && isIdOf(kind, id)
    ? { kind, id, path, fields: fields.data }
    : undefined;
}

/** The anchors of the headings that the original had when it was translated. Numbers do not keep their order as keys, so with one among them it is not known. */
function translatedHeadings({ translatedFrom = {} }: Words[WrittenKind]): string[] {
  const anchors = Object.keys(translatedFrom).filter((name) => !name.startsWith('_'));
  return anchors.some((anchor) => /^\d+$/.test(anchor)) ? [] : anchors;
}

/** A body that the parser gave up on is not shown in part. */
function isReadable(document: Document): boolean {
  return !isWritten(document.kind) || !document.issues.some(({ type }) => type === 'mdx' || type === 'too-deep');
}
