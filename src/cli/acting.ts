import type { Act } from '../core/authoring/bundle.ts';
import { nameIn } from '../core/checks/fields.ts';
import type { Sentence } from '../core/diagnostics/diagnostic.ts';
import { withoutNotes, type Report } from '../core/diagnostics/report.ts';
import type { Document } from '../core/graph/document.ts';
import type { Kind } from '../core/model/kind.ts';
import type { Catalogue } from '../languages/language.ts';
import { readCheckedLibrary } from '../reader/checked-library.ts';
import type { ReadingRules, ReadLibrary } from '../reader/library.ts';
import { contentRoot, readContent } from './content.ts';
import { findEntry, whyNotFree } from './entry-ids.ts';
import { renamedText, renameEntry } from './renaming.ts';
import { withdrawEntry } from './withdrawing.ts';

/** What was done with an entry. */
export interface Acted {
  readonly act: Act;
  readonly entry: { readonly kind: Kind; readonly name: string };
  /** What the command tells of it. */
  readonly told: string;
  /** The paths of the files that are new, other or gone by it. */
  readonly paths: readonly string[];
  /** What is wrong by it and was not before: fields that name what is gone. */
  readonly report: Report;
}

/** Does what a bundle asks with an entry as a whole, as the commands `rename` and `withdraw` do it; or tells why not, and then nothing is written. */
export async function carryOut(
  act: Act,
  folder: string,
  words: Catalogue,
  rules: ReadingRules,
  today: string,
): Promise<Acted | { readonly refused: Sentence }> {
  const before = await readContent(folder, words);
  const { read, report: reported } = readCheckedLibrary(before, contentRoot, rules);
  const id = 'rename' in act ? act.rename.from : act.withdraw.id;
  const entry = findEntry(id, read);
  if (typeof entry === 'function') return { refused: entry };
  const refused = 'rename' in act ? whyNotRenamed(entry, act.rename.to, read) : undefined;
  if (refused !== undefined) return { refused };
  const told =
    'rename' in act
      ? await renameEntry(act.rename, folder, words, rules)
      : await withdrawEntry(act.withdraw, folder, words, rules, today);

  const after = await readContent(folder, words);
  const was = new Map(before.map(({ path, text }) => [path, text]));
  const is = new Map(after.map(({ path, text }) => [path, text]));
  const paths = [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort();
  const { report } = readCheckedLibrary(after, contentRoot, rules);
  const old = new Set(
    reported.diagnostics.map(({ code, range, message }) => [code, range.path, message(words)].join()),
  );
  const diagnostics = report.diagnostics.filter(
    ({ code, range, message }) => !old.has([code, range.path, message(words)].join()),
  );
  return {
    act,
    entry: { kind: entry.kind, name: nameIn(entry.raw) ?? entry.id },
    told,
    paths,
    report: withoutNotes({ ...report, files: paths.length, diagnostics }),
  };
}

/** Why an entry cannot have another id: something else has that, or the fields of its file, where the old one is kept, cannot be read. */
function whyNotRenamed(entry: Document, to: string, read: ReadLibrary): Sentence | undefined {
  const taken = whyNotFree(to, `npm run rename ${entry.id}`, read, to === entry.id ? undefined : entry);
  if (taken !== undefined || renamedText(entry, to) !== undefined) return taken;
  return ({ commands }) => commands.translations.unreadable(entry.path);
}
