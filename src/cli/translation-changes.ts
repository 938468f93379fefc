import { diffArrays, diffWords } from 'diff';
import { atStart } from '../core/checks/fields.ts';
import { blocksOf, type Block } from '../core/checks/translation/blocks.ts';
import {
  recordOf,
  sectionRanges,
  sectionTitles,
  translatedSections,
  type TranslatedSections,
} from '../core/checks/translation/sections.ts';
import { nameOf } from '../core/diagnostics/range.ts';
import type { Document } from '../core/graph/document.ts';
import { sectionHashes } from '../core/graph/sections.ts';
import { isWritten } from '../core/model/kind.ts';
import type { Catalogue } from '../languages/language.ts';

/** The texts that a file had, the newest first. */
export type Versions = (path: string) => AsyncIterable<string>;

/** Reads an earlier text of a file as a document. */
export type ReadEarlier = (path: string, text: string) => Document | undefined;

/**
 * What changed in the originals of translations since these were made: old and new words of each block that differs, with the translated ones below.
 * The old words come from the versions of the original, by the hashes that the translation keeps; where no version has them, it says so.
 */
export async function translationChanges(
  documents: readonly Document[],
  names: readonly string[],
  versions: Versions,
  readEarlier: ReadEarlier,
  words: Catalogue,
): Promise<string> {
  const said = words.commands.translations;
  const asked = translatedSections(documents).filter(({ translation: { id, path } }) =>
    names.some((name) => name === id || name === path),
  );
  const told: string[] = [];
  for (const one of asked) {
    const changed = one.state?.changed ?? [];
    const earlier = await earlierSections(one, changed, versions, readEarlier);
    const sections = [
      ...changed.map((name) => sectionText(name, one, earlier.get(name), words)),
      ...(one.state?.gone ?? []).map(
        (name) => `  ${atStart(sectionTitles(one.original)(name))(words)}  (${said.gone})`,
      ),
    ];
    const none = one.state === undefined ? said.unrecorded : said.upToDate;
    const next = said.then(`npm run check -- --translated ${one.translation.id}`);
    told.push(
      [one.translation.path, ...(sections.length === 0 ? [`  ${none}`] : [...sections, `  ${next}`])].join('\n\n'),
    );
  }
  return [...(told.some((one) => /\[-|\{\+/.test(one)) ? [said.legend] : []), ...told].join('\n\n');
}

/** The latest version of an original in which a section is what the translation kept a record of; for each of the sections that has one. */
async function earlierSections(
  { original, translation }: TranslatedSections,
  sections: readonly string[],
  versions: Versions,
  readEarlier: ReadEarlier,
): Promise<ReadonlyMap<string, Document>> {
  const record = recordOf(translation) ?? {};
  const found = new Map<string, Document>();
  const wanted = sections.filter((name) => Object.hasOwn(record, name));
  if (wanted.length === 0) return found;
  for await (const text of versions(original.path)) {
    const earlier = readEarlier(original.path, text);
    if (earlier === undefined || !isWritten(earlier.kind)) continue;
    const hashes = sectionHashes(earlier.kind, earlier.raw, earlier.body);
    for (const name of wanted) if (!found.has(name) && hashes.get(name) === record[name]) found.set(name, earlier);
    if (found.size === wanted.length) break;
  }
  return found;
}

function sectionText(
  name: string,
  { original, translation }: TranslatedSections,
  earlier: Document | undefined,
  words: Catalogue,
): string {
  const said = words.commands.translations;
  const isNew = !Object.hasOwn(recordOf(translation) ?? {}, name);
  const now = blocksOf(name, original);
  const own = blocksOf(name, translation);
  const line = (language: string, text: string) =>
    `    ${language}  ${text.replaceAll('\n', `\n${' '.repeat(language.length + 6)}`)}`;
  const title = `  ${atStart(sectionTitles(original)(name))(words)}  (${nameOf(sectionRanges(original, original)(name))})`;
  if (earlier === undefined) {
    const plain = (blocks: readonly Block[], { language }: Document) => blocks.map(({ text }) => line(language, text));
    return [
      title,
      `  ${isNew ? said.newSection : said.notInHistory}`,
      ...plain(now, original),
      ...plain(own, translation),
    ].join('\n');
  }
  const before = blocksOf(name, earlier);
  const paragraphs = own.length === before.length ? own : [];
  const told = changedBlocks(before, now).map(({ before: old, now: text, at }) => {
    const field = (old ?? text)?.name;
    const mine = field === undefined ? paragraphs[at] : own.find(({ name: one }) => one === field);
    return [
      ...(field === undefined ? [] : [`    ${field}`]),
      line(original.language, marked(old?.text ?? '', text?.text ?? '')),
      ...(mine === undefined ? [] : [line(translation.language, mine.text)]),
    ].join('\n');
  });
  return [title, ...told].join('\n\n');
}

interface ChangedBlock {
  readonly before?: Block;
  readonly now?: Block;
  /** Which of the paragraphs before it was; -1 for a new one and for what has a name. */
  readonly at: number;
}

/** The blocks that differ: those with a name by it, paragraphs by their order between those that are the same. */
function changedBlocks(before: readonly Block[], now: readonly Block[]): ChangedBlock[] {
  if ([...before, ...now].some(({ name }) => name !== undefined)) {
    const names = [...new Set([...now, ...before].map(({ name }) => name))];
    const called = (name: string | undefined, blocks: readonly Block[]) => blocks.find((one) => one.name === name);
    return names.flatMap((name) => pair(called(name, before), called(name, now), -1));
  }
  const changed: ChangedBlock[] = [];
  let at = 0;
  let gone: readonly Block[] = [];
  let come: readonly Block[] = [];
  const close = () => {
    for (let nth = 0; nth < Math.max(gone.length, come.length); nth += 1)
      changed.push(...pair(gone[nth], come[nth], nth < gone.length ? at + nth : -1));
    at += gone.length;
    gone = [];
    come = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...now], { comparator: isSame })) {
    if (removed) gone = value;
    else if (added) come = value;
    else {
      close();
      at += value.length;
    }
  }
  close();
  return changed;
}

/** A block and what became of it, when that differs. */
function pair(before: Block | undefined, now: Block | undefined, at: number): ChangedBlock[] {
  if (before !== undefined && now !== undefined && isSame(before, now)) return [];
  return [{ at, ...(before && { before }), ...(now && { now }) }];
}

const isSame = (one: Block, other: Block): boolean => one.text.replace(/\s+/g, ' ') === other.text.replace(/\s+/g, ' ');

/** New words with the old ones between them, each marked as git marks them. */
function marked(before: string, now: string): string {
  return diffWords(before, now)
    .map(({ value, added, removed }) => (removed ? `[-${value}-]` : added ? `{+${value}+}` : value))
    .join('');
}
