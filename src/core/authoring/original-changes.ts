import { diffArrays, diffWords } from 'diff';
import { headingsOf } from '../body/anchors.ts';
import { blocksOf, type Block } from '../checks/translation/blocks.ts';
import { recordOf, type TranslatedSections } from '../checks/translation/sections.ts';
import type { Document } from '../graph/document.ts';
import { sectionHashes } from '../graph/sections.ts';
import { isWritten } from '../model/kind.ts';

/** The texts that a file had, the newest first. */
export type Versions = (path: string) => AsyncIterable<string>;

/** Reads an earlier text of a file as a document. */
export type ReadEarlier = (path: string, text: string) => Document | undefined;

/** A run of words of an original: still there, gone, or come since. */
export type Words = readonly [text: string, is: 'same' | 'gone' | 'come'];

/** A text of an original that changed, and how its translation says it, where that can be told. */
export interface ChangedText {
  /** The way to it, for one of front matter. */
  readonly name?: string;
  readonly words: readonly Words[];
  readonly translated?: string;
}

/** A section of an original that is not what a translation was made from. */
export interface ChangedSection {
  readonly name: string;
  /** Its heading, where it has one. */
  readonly title?: string;
  /** `unknown`: no version has what stood there first, so it stands here as it is now; `new`: neither had it, and so does this; `gone`: it stands there no more. */
  readonly is: 'changed' | 'new' | 'unknown' | 'gone';
  /** Of what is not `changed`, the words of the original as they are now. */
  readonly texts: readonly ChangedText[];
  /** All that the translation says in a section of which it is unknown what changed. */
  readonly translated: readonly string[];
}

/**
 * What changed in an original since its translation was made, in the order of the text. The old words come from the versions of the original, by the
 * hashes that the translation keeps; none are asked for when nothing changed.
 */
export async function changedSections(
  one: TranslatedSections,
  versions: Versions,
  readEarlier: ReadEarlier,
): Promise<ChangedSection[]> {
  const { changed = [], gone = [] } = one.state ?? {};
  const earlier = await earlierSections(one, changed, versions, readEarlier);
  const titles = new Map(headingsOf(one.original.body).map(({ slug, text }) => [slug, text]));
  return [
    ...changed.map((name) => {
      const title = titles.get(name);
      return { name, ...(title !== undefined && { title }), ...changesIn(name, one, earlier.get(name)) };
    }),
    ...gone.map((name) => ({ name, title: name, is: 'gone', texts: [], translated: [] }) as const),
  ];
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

function changesIn(
  name: string,
  { original, translation }: TranslatedSections,
  earlier: Document | undefined,
): Omit<ChangedSection, 'name'> {
  const now = blocksOf(name, original);
  const own = blocksOf(name, translation);
  if (earlier === undefined) {
    const is = Object.hasOwn(recordOf(translation) ?? {}, name) ? 'unknown' : 'new';
    return { is, texts: now.map(({ text }) => ({ words: [[text, 'same']] })), translated: own.map(({ text }) => text) };
  }
  const before = blocksOf(name, earlier);
  const paragraphs = own.length === before.length ? own : [];
  const texts = changedBlocks(before, now).map(({ before: old, now: text, at }): ChangedText => {
    const field = (old ?? text)?.name;
    const mine = field === undefined ? paragraphs[at] : own.find((block) => block.name === field);
    return {
      ...(field !== undefined && { name: field }),
      words: wordsOf(old?.text ?? '', text?.text ?? ''),
      ...(mine !== undefined && { translated: mine.text }),
    };
  });
  return { is: 'changed', texts, translated: [] };
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

/** New words with the old ones between them. */
function wordsOf(before: string, now: string): Words[] {
  return diffWords(before, now).map(({ value, added, removed }) => [value, removed ? 'gone' : added ? 'come' : 'same']);
}
