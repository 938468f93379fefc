import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { didYouMean, nearest, suggestWord } from '../core/checks/suggestions/nearest.ts';
import { isWritten, kindFacts, kinds, type Kind } from '../core/model/kind.ts';
import type { Audience } from '../core/diagnostics/report.ts';
import { readLibrary, type ReadingRules } from '../reader/library.ts';
import { argumentsOf, Refusal, type ExitCode, type Surroundings } from './command.ts';
import { contentRoot, readContent } from './content.ts';
import { refuseUnlessFree } from './entry-ids.ts';
import { draft } from '../core/authoring/draft.ts';
import { translationDraft } from '../core/authoring/translation-draft.ts';
import type { Document } from '../core/graph/document.ts';
import { namedInFields, namedInText } from '../core/graph/ref.ts';
import type { Catalogue } from '../languages/language.ts';

/** What can be made: entries of each kind, and the translation of one. */
const makings = [...kinds, 'translation'] as const;

/**
 * `npm run new <kind> <id>`: writes a new entry to fill in, or the translation of an entry that there is, and never over an existing one. `pageOf` tells
 * where its page will be.
 */
export async function makeDraft(
  surroundings: Surroundings,
  { words }: Audience,
  rules: ReadingRules,
  pageOf: (kind: Kind, id: string) => string,
): Promise<ExitCode> {
  const said = words.commands.new;
  const { positionals } = argumentsOf(surroundings.args, said.help(makings), {});
  const [asked, id, ...rest] = positionals;
  if (asked === undefined || id === undefined || rest.length > 0) throw new Refusal(said.nameBoth(makings));
  const kind = makings.find((one) => one === asked) ?? kinds.find((one) => words.pages.kinds[one].one === asked);
  if (kind === undefined) throw new Refusal(`${said.unknownKind(asked)} ${suggestWord(asked, makings)(words)}`);
  const library = readLibrary(await readContent(surroundings.folder, words), contentRoot, rules);
  const { documents, schemas } = library;
  if (kind === 'translation') {
    const { path, text } = newTranslation(id, documents, rules.languages, words);
    await writeNew(join(surroundings.folder, path), text, said.inUse(id, path));
    surroundings.print(said.translationMade(path));
    return 0;
  }
  refuseUnlessFree(id, `npm run new ${kind}`, library, words);

  const { folder, ending } = kindFacts[kind];
  const path = `${contentRoot}${folder}/${id}${ending}`;
  await writeNew(join(surroundings.folder, path), draft(kind, schemas, words), said.inUse(id, path));
  const named = [namedInText({ kind, id }), namedInFields({ kind, id })].filter((one) => one !== undefined);
  surroundings.print(said.made(path, named.join(', '), pageOf(kind, id)));
  return 0;
}

/** The translation of an entry: `id` for the first other language, `id.en` for one of several. */
function newTranslation(
  asked: string,
  documents: readonly Document[],
  [, ...others]: readonly string[],
  words: Catalogue,
): { readonly path: string; readonly text: string } {
  const said = words.commands.new;
  const [id = '', language = others[0] ?? ''] = asked.split('.', 2);
  const originals = documents.filter((one) => !one.translation && isWritten(one.kind));
  const original = originals.find((one) => one.id === id);
  if (original === undefined || !isWritten(original.kind)) {
    const ids = originals.map((one) => one.id);
    throw new Refusal(`${said.noOriginal(id)} ${didYouMean(nearest(id, ids), () => '')(words)}`.trim());
  }
  if (!others.includes(language)) throw new Refusal(words.commands.unknownLanguage(language, others));
  const { ending } = kindFacts[original.kind];
  const path = `${original.path.slice(0, -ending.length)}.${language}${ending}`;
  return { path, text: translationDraft(original, original.kind, said.placeholder) };
}

/** Writes a file that there is not; refuses when there is. */
async function writeNew(file: string, text: string, refusal: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') throw new Refusal(refusal);
    throw cause;
  }
}
