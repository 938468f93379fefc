import type { FieldPath } from '../model/references.ts';
import { mentionOf, type Contribution, type Piece } from './contribution.ts';
import { planFor, type FieldPlans } from './field-plan.ts';
import { namesIn } from './item-ids.ts';

/** Where a piece names an entry: in a field, or in a stretch of its text. */
export type NamingPlace =
  | { readonly piece: number; readonly path: FieldPath }
  | { readonly piece: number; readonly from: number; readonly to: number };

/** Where another piece of a contribution names one first: in its fields, or else in its text. Undefined where none does. */
export function namingPlace(
  { pieces }: Contribution,
  { key, id }: Pick<Piece, 'key' | 'id'>,
  plans: FieldPlans,
): NamingPlace | undefined {
  const others = pieces.filter((piece) => piece.key !== key);
  for (const { key: piece, kind, language, said } of others) {
    const fields = planFor(plans, kind, language !== undefined);
    if (typeof said === 'string' || fields === undefined) continue;
    const named = namesIn(said.fields, { control: 'part', fields }).find((one) => one.id === id);
    if (named) return { piece, path: named.path };
  }
  for (const { key: piece, said } of others) {
    const found = mentionOf(id).exec(typeof said === 'string' ? said : said.body);
    if (found) return { piece, from: found.index, to: found.index + found[0].length };
  }
  return undefined;
}
