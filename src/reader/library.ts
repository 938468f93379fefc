import type * as z from 'zod/mini';
import { readPicture } from './picture.ts';
import { readDocument } from './document.ts';
import { besideOriginal } from '../core/body/anchors.ts';
import { typesetData } from '../core/body/typeset.ts';
import { filled, withHoles } from '../core/authoring/holes.ts';
import { emptyBody } from '../core/body/segment.ts';
import { isUnfilled } from '../core/checks/draft.ts';
import type { Settings } from '../core/checks/settings.ts';
import { idListName, type Document, type SourceFile, type UnreadFile } from '../core/graph/document.ts';
import type { Entry } from '../core/graph/entry.ts';
import { readFileName, type FileName } from '../core/graph/file-name.ts';
import { createEntrySchemas } from '../core/graph/entry-schema.ts';
import type { Picture } from '../core/graph/picture.ts';
import type { ContentRules } from '../core/model/atlas.ts';
import { isWritten, kindFacts, kinds } from '../core/model/kind.ts';
import type { Languages } from '../core/model/locale.ts';
import { createSchemas, translatedIn, type Schemas } from '../core/model/schemas.ts';
import { isRecord } from '../core/model/references.ts';
import { inWords } from '../core/model/translation.ts';
import type { Vocabulary } from '../core/model/vocabulary.ts';

/** What reading depends on, besides the files: the languages of the atlas (the original first) and its word lists. */
export interface ReadingRules {
  readonly languages: Languages;
  readonly vocabulary: Vocabulary;
  /** What day it is (YYYY-MM-DD), when that is known. */
  readonly today?: string;
  /** How many months a review of a page counts, when that is known. */
  readonly reviewedFor?: number;
  /** The address of the site, when it is known. */
  readonly site?: string;
  /** Where its files and their history are kept, when that is known. */
  readonly repository?: string;
  /** What the atlas says of itself, when that is to be checked too. */
  readonly settings?: Settings;
  /** Whether what is still to be written makes an entry too, with holes: for those who write alone. */
  readonly holes?: boolean;
}

/** What the files of an atlas are read by. Checks that ask what day it is need `now`. */
export function rulesOf(atlas: ContentRules, now?: Date): ReadingRules {
  const { languages, site, repository, vocabulary, reviewedFor } = atlas;
  const today = now === undefined ? {} : { today: now.toISOString().slice(0, 10) };
  return { languages, vocabulary, site, repository, reviewedFor, ...today };
}

/** A whole library as read. `documents` has every file with places; `entries` those that keep to their schema, one per id. */
export interface ReadLibrary {
  readonly documents: readonly Document[];
  readonly entries: readonly Entry[];
  /** Files below the content root that are not content by their name; paths as given. */
  readonly strangers: readonly string[];
  readonly unread: readonly UnreadFile[];
  readonly pictures: readonly Picture[];
  /** What the files were read by. */
  readonly schemas: Schemas;
  /** The list of ids that may never vanish, if there is one. */
  readonly idList?: SourceFile;
}

type Vocabularies = Pick<ReadingRules, 'vocabulary' | 'languages'>;

const schemasOf = once(({ vocabulary, languages }: Vocabularies) => createSchemas(vocabulary, languages));

/** The schemas of an atlas in whose lists a hole is a choice. */
const holedSchemasOf = once(({ vocabulary, languages }: Vocabularies) =>
  createSchemas(withHoles(vocabulary), languages),
);

/** The schemas that rules ask for, made once for the same rules. */
function once(make: (rules: Vocabularies) => Schemas): (rules: ReadingRules) => Schemas {
  const made = new WeakMap<ReadingRules, Schemas>();
  return (rules) => {
    const known = made.get(rules) ?? make(rules);
    made.set(rules, known);
    return known;
  };
}

/** Reads files whose paths are as authors know them; `root` is the part before "cases/…", with its slash. Sorted by path. */
export function readLibrary(files: readonly SourceFile[], root: string, rules: ReadingRules): ReadLibrary {
  const schemas = schemasOf(rules);
  const documents: Document[] = [];
  const strangers: string[] = [];
  const unread: UnreadFile[] = [];
  const pictures: Picture[] = [];
  const idList = files.find((file) => file.path === root + idListName && file.unread === undefined);
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (file === idList) continue;
    if (file.unread !== undefined) {
      unread.push({ path: file.path, why: file.unread });
      continue;
    }
    const picture = isInFolderOfKind(file.path, root) ? readPicture(file) : undefined;
    if (picture !== undefined) {
      pictures.push(picture);
      continue;
    }
    const name = file.path.startsWith(root) ? readFileName(file.path.slice(root.length), rules.languages) : undefined;
    if (name === undefined) strangers.push(file.path);
    else documents.push(documentOf(file, name, schemas));
  }
  return {
    documents,
    entries: rules.holes === true ? holedEntriesOf(documents, rules) : entriesOf(documents, schemas),
    strangers,
    unread,
    pictures,
    schemas,
    ...(idList === undefined ? {} : { idList }),
  };
}

const known = new WeakMap<Schemas, WeakMap<SourceFile, Document>>();

/** A file that was read before by the same schemas is not read again. */
function documentOf(file: SourceFile, name: FileName, schemas: Schemas): Document {
  const before = known.get(schemas) ?? new WeakMap<SourceFile, Document>();
  known.set(schemas, before);
  const document = before.get(file) ?? readDocument(file, name, schemas);
  before.set(file, document);
  return document;
}

/** Whether a file stands beside the entries of a kind, where texts can show it. */
function isInFolderOfKind(path: string, root: string): boolean {
  const [folder, ...rest] = path.slice(root.length).split('/');
  return path.startsWith(root) && rest.length === 1 && kinds.some((kind) => kindFacts[kind].folder === folder);
}

/** The entries that documents make, translations included; in the order of the documents. One that does not keep to its schema, or still has words to fill in, makes none. */
export function entriesOf(documents: readonly Document[], schemas: Schemas, holes = false): Entry[] {
  const entrySchemas = createEntrySchemas(schemas);
  const translations = Map.groupBy(
    documents.filter((document) => document.translation),
    (document) => `${document.kind}/${document.id}`,
  );
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const document of documents) {
    const { kind, id, path, body, translation } = document;
    if (translation || seen.has(id)) continue;
    const fields = fieldsOf(document, schemas.original[kind], holes);
    if (fields === undefined) continue;
    const others = translations.get(`${kind}/${id}`) ?? [];
    const whole = isWritten(kind)
      ? {
          body: isReadable(document) ? body : emptyBody,
          translations: translationsOf(document, fields, others, schemas),
        }
      : {};
    const entry = entrySchemas[kind].safeParse({ kind, id, path, fields, ...whole }).data;
    if (entry === undefined) continue;
    seen.add(id);
    entries.push(entry);
  }
  return entries;
}

/** The entries that documents make when what is still to be written makes one too, with holes. */
export function holedEntriesOf(documents: readonly Document[], rules: ReadingRules): Entry[] {
  return entriesOf(documents, holedSchemasOf(rules), true);
}

/** The front matter of a document as it is published; undefined when it does not keep to its schema, has words to fill in, or could not be read whole. */
function fieldsOf(
  document: Document,
  schema: z.ZodMiniObject,
  holes = false,
): Readonly<Record<string, unknown>> | undefined {
  if (holes) return filled(schema, typesetData(document.raw));
  if (isUnfilled(document) || !isReadable(document)) return undefined;
  return schema.safeParse(typesetData(document.raw)).data;
}

/** What an original is in other languages, by language. */
function translationsOf(
  { kind, body }: Document,
  fields: Readonly<Record<string, unknown>>,
  others: readonly Document[],
  { translation }: Schemas,
) {
  const found = others.flatMap((other) => {
    const words = fieldsOf(other, translation[kind]);
    if (words === undefined) return [];
    const translatedFrom = isRecord(words.translatedFrom) ? words.translatedFrom : undefined;
    const said = {
      ...inWords(fields, words, translatedIn[kind]),
      body: besideOriginal(body, other.body, translatedHeadings(translatedFrom)),
    };
    return [[other.language, { ...said, ...(translatedFrom === undefined ? {} : { translatedFrom }) }] as const];
  });
  return Object.fromEntries(found);
}

/** The anchors of the headings that the original had when it was translated. Numbers do not keep their order as keys, so with one among them it is not known. */
function translatedHeadings(translatedFrom: Readonly<Record<string, unknown>> = {}): string[] {
  const anchors = Object.keys(translatedFrom).filter((name) => !name.startsWith('_'));
  return anchors.some((anchor) => /^\d+$/.test(anchor)) ? [] : anchors;
}

/** A body that the parser gave up on is not shown in part. */
function isReadable(document: Document): boolean {
  return !isWritten(document.kind) || !document.issues.some(({ type }) => type === 'mdx' || type === 'too-deep');
}
