import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle, BundleFault } from '../core/authoring/bundle.ts';
import { nameIn, valueAt } from '../core/checks/fields.ts';
import { translatedSections } from '../core/checks/translation/sections.ts';
import type { Sentence } from '../core/diagnostics/diagnostic.ts';
import { withoutNotes, type Report } from '../core/diagnostics/report.ts';
import { promisedForm } from '../core/graph/picture.ts';
import { isKebab } from '../core/model/fields.ts';
import { kindFacts, kinds, type Kind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Catalogue } from '../languages/language.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import { readFileName } from '../core/graph/file-name.ts';
import { withField } from '../core/authoring/with-field.ts';
import { readLibrary, type ReadingRules } from '../reader/library.ts';
import { contentRoot, readContent, writeContent } from './content.ts';

/** A file that came in. */
export interface Incoming {
  /** From the root of the project. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Whether it was there before, with other content. */
  readonly replaces: boolean;
  /** Whether it came as published, and waits for review now. */
  readonly held: boolean;
  /** What it is, and what it calls itself; undefined for a picture, and for a text that says neither. */
  readonly entry?: { readonly kind: Kind; readonly name: string } | undefined;
}

/** What came of a bundle: files that were written, with what is wrong in them; or why nothing was written. */
export type Outcome = { readonly refused: Sentence } | { readonly files: readonly Incoming[]; readonly report: Report };

/**
 * Writes the files of a bundle below the content folder, those that are new or have other content than there is. Writes nothing when there is no bundle,
 * when a path in it is not one of content, or when a file is there already with other words and may not be replaced. What comes as published is set to
 * review, because a maintainer decides that; a translation without a record of its original gets one.
 */
export async function writeIncoming(
  bundle: Bundle | BundleFault,
  folder: string,
  words: Catalogue,
  rules: ReadingRules,
  mayReplace: boolean,
): Promise<Outcome> {
  if ('why' in bundle) return { refused: ({ commands }) => commands.receive.faults(bundle) };
  const wrong = [...bundle.files.keys()].find((path) => !isOfContent(path, rules.languages));
  if (wrong !== undefined) return { refused: ({ commands }) => commands.receive.wrongPath(wrong) };
  const files = await newsOf(bundle, folder, rules);
  const taken = files.find(({ replaces }) => replaces && !mayReplace);
  if (taken !== undefined) return { refused: ({ commands }) => commands.receive.isThere(taken.path) };
  for (const { path, content } of files) await writeContent(folder, path, content);
  const paths = files.map(({ path }) => path);
  const { report } = readCheckedLibrary(await readContent(folder, words), contentRoot, rules);
  const diagnostics = report.diagnostics.filter(({ range }) => paths.includes(range.path));
  return { files, report: withoutNotes({ ...report, files: paths.length, diagnostics }) };
}

/** Whether a path below the content folder is that of an entry, its translation or a picture: one folder of a kind and one name, which every system can write. */
function isOfContent(path: string, languages: readonly Locale[]): boolean {
  const file = readFileName(path, languages);
  if (file !== undefined) return isKebab(file.id);
  const [folder, picture = '', ...rest] = path.split('/');
  const isPicture = promisedForm(picture) !== undefined && isKebab(picture.replace(/\.[a-z]+$/, ''));
  return isPicture && rest.length === 0 && kinds.some((kind) => kindFacts[kind].folder === folder);
}

async function newsOf({ files }: Bundle, folder: string, rules: ReadingRules): Promise<Incoming[]> {
  const read = (path: string, text: string) => readLibrary([{ path, text }], contentRoot, rules).documents[0];
  const isPublished = (path: string, text: string) => valueAt(read(path, text)?.raw, ['status']) === 'published';
  const incoming: Incoming[] = [];
  for (const [name, given] of files) {
    const path = contentRoot + name;
    const there = await readFile(join(folder, path)).catch(() => undefined);
    const held =
      typeof given === 'string' &&
      isPublished(path, given) &&
      (there === undefined || !isPublished(path, there.toString('utf8')));
    const waiting = held ? (withField(given, 'status', 'review') ?? given) : given;
    const content = typeof waiting === 'string' ? await recorded(name, waiting, files, folder, rules) : waiting;
    if (there?.equals(Buffer.from(content)) === true) continue;
    const document = typeof content === 'string' ? read(path, content) : undefined;
    const called = nameIn(document?.raw);
    const entry = document === undefined || called === undefined ? undefined : { kind: document.kind, name: called };
    incoming.push({ path, content, held, replaces: there !== undefined, entry });
  }
  return incoming;
}

/** A translation that says nothing of the original it was made of, with a record of that: the one in the bundle, or else the one that is there. */
async function recorded(
  name: string,
  text: string,
  files: Bundle['files'],
  folder: string,
  rules: ReadingRules,
): Promise<string> {
  const file = readFileName(name, rules.languages);
  if (file?.translation !== true) return text;
  const { folder: kind, ending } = kindFacts[file.kind];
  const original = `${kind}/${file.id}${ending}`;
  const given = files.get(original) ?? (await readFile(join(folder, contentRoot, original), 'utf8').catch(() => ''));
  const both = [
    { path: contentRoot + original, text: given.toString() },
    { path: contentRoot + name, text },
  ];
  const [pair] = translatedSections(readLibrary(both, contentRoot, rules).documents);
  if (pair === undefined || pair.state !== undefined) return text;
  return withField(text, 'translatedFrom', Object.fromEntries(pair.sections)) ?? text;
}
