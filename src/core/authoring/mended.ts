import type { Fix } from '../diagnostics/diagnostic.ts';
import { fixedFiles } from '../diagnostics/fixes.ts';
import type { Contribution } from './contribution.ts';
import { readEntryText } from './entry-text.ts';
import { planFor, type FieldPlans } from './field-plan.ts';
import { pathOf, textOf } from './handed-in.ts';
import { lastingIds } from './item-ids.ts';

/**
 * A contribution with fixes in it, for what was found in `files`, whose paths begin with `folder`. A text in which something else was written since then
 * stays as it is; the contribution itself is returned where nothing changes.
 */
export function mended(
  contribution: Contribution,
  fixes: readonly Fix[],
  { files, folder, plans }: { files: ReadonlyMap<string, string>; folder: string; plans: FieldPlans },
): Contribution {
  const fixed = new Map(
    fixedFiles([{ fix: fixes[0], otherFixes: fixes.slice(1) }], files).map((one) => [one.path, one]),
  );
  const pieces = contribution.pieces.map((piece) => {
    const found = fixed.get(folder + pathOf(piece));
    if (found?.before !== textOf(piece, plans)) return piece;
    const plan = planFor(plans, piece.kind, piece.language !== undefined) ?? [];
    const said = readEntryText(piece.kind, found.after, plan) ?? found.after;
    const isTakenApart = typeof piece.said === 'string' && typeof said !== 'string';
    return { ...piece, said, lasting: isTakenApart ? lastingIds(said.fields, plan) : piece.lasting };
  });
  return pieces.every((piece, at) => piece === contribution.pieces[at]) ? contribution : { ...contribution, pieces };
}
