import { readFileName } from '../graph/file-name.ts';
import { kindFacts } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { FieldPath } from '../model/references.ts';
import type { Bundle } from './bundle.ts';
import { emptyContribution, type Contribution, type Piece } from './contribution.ts';
import { changedEntryText, entryText, readEntryText } from './entry-text.ts';
import { planFor, type FieldPlans } from './field-plan.ts';
import { pathInForm } from './field-values.ts';
import { lastingIds } from './item-ids.ts';

/** The path of a piece below the content folder. */
export function pathOf({ kind, id, language }: Piece): string {
  const { folder, ending } = kindFacts[kind];
  return `${folder}/${id}${language === undefined ? '' : `.${language}`}${ending}`;
}

/** The text of the file that a piece makes. */
export function textOf({ kind, language, before, said }: Piece, plans: FieldPlans): string {
  if (typeof said === 'string') return said;
  const plan = planFor(plans, kind, language !== undefined) ?? [];
  return before === undefined ? entryText(kind, said, plan) : changedEntryText(kind, before, said, plan);
}

/** What is handed in: the files that a contribution makes. */
export function bundleOf({ pieces, others, author }: Contribution, plans: FieldPlans): Bundle {
  const files = new Map<string, string | Uint8Array>();
  for (const piece of pieces) files.set(pathOf(piece), textOf(piece, plans));
  for (const [path, content] of others) files.set(path, content);
  return author === undefined ? { files } : { author, files };
}

/** What is new in a contribution beside the texts of the atlas, by their paths: all of it where nothing is. */
export function newsOf(contribution: Contribution, there: ReadonlyMap<string, string>, plans: FieldPlans): Bundle {
  const whole = bundleOf(contribution, plans);
  const files = new Map([...whole.files].filter(([path, content]) => there.get(path) !== content));
  return files.size === 0 ? whole : { ...whole, files };
}

/** What was handed in, or what the site has, to go on writing at. Languages are those of the atlas, the original first. */
export function contributionOf(
  { files, author }: Bundle,
  plans: FieldPlans,
  languages: readonly Locale[],
): Contribution {
  const pieces: Piece[] = [];
  const others = new Map<string, string | Uint8Array>();
  for (const [path, content] of files) {
    const name = readFileName(path, languages);
    const plan = name === undefined ? undefined : planFor(plans, name.kind, name.translation);
    if (name === undefined || plan === undefined || typeof content !== 'string') {
      others.set(path, content);
      continue;
    }
    const { kind, id, language, translation } = name;
    const said = readEntryText(kind, content, plan) ?? content;
    const lasting = typeof said === 'string' ? [] : lastingIds(said.fields, plan);
    pieces.push({ key: pieces.length + 1, kind, id, ...(translation && { language }), before: content, lasting, said });
  }
  return { ...emptyContribution, pieces, others, next: pieces.length + 1, ...(author && { author }) };
}

/** The same contribution, as it was when only these files had come in: by the paths that they have now. The rest is new in it. */
export function sinceThen(
  contribution: Contribution,
  before: ReadonlyMap<string, string>,
  plans: FieldPlans,
): Contribution {
  const pieces = contribution.pieces.map(({ before: _, ...piece }): Piece => {
    const old = before.get(pathOf(piece));
    if (old === undefined) return { ...piece, lasting: [] };
    const plan = planFor(plans, piece.kind, piece.language !== undefined) ?? [];
    return { ...piece, before: old, lasting: lastingIds(readEntryText(piece.kind, old, plan)?.fields ?? {}, plan) };
  });
  return { ...contribution, pieces };
}

/** Where in the form a problem is that a check found in a file: the field that it is about, as far as the form has it; none for the body. */
export function placeInForm(piece: Piece, path: FieldPath, plans: FieldPlans): FieldPath {
  const fields = planFor(plans, piece.kind, piece.language !== undefined);
  if (typeof piece.said === 'string' || fields === undefined) return [];
  return pathInForm(piece.said.fields, path, { control: 'part', fields });
}
