import type { OwnWords } from '../../languages/language.ts';
import type { How } from '../body/passage.ts';
import type { FieldWords } from '../model/field-words.ts';
import type { Locale } from '../model/locale.ts';
import type { KnownAtlas } from '../study/known-atlas.ts';
import type { Control, Plan } from './field-plan.ts';

/** Everything that the pages for a case of one's own, a group and cards need beside themselves: each build makes it. */
export interface OwnCaseData {
  readonly language: Locale;
  readonly plan: Plan;
  readonly known: KnownAtlas;
  readonly words: OwnWords;
  /** What each stance is called. */
  readonly stances: Readonly<Record<How, string>>;
  readonly addresses: {
    /** Where the entries of a kind stand: an id and a slash come behind it. */
    readonly case: string;
    readonly concept: string;
    readonly tool: string;
    readonly lens: string;
    readonly path: string;
    /** The comparison, up to the ids of the cases. */
    readonly compare: string;
    readonly own: string;
    readonly group: string;
    readonly cards: string;
    /** The form for a new case, and what it needs. */
    readonly form: string;
    readonly formData: string;
    /** By which an exported file says what it is, and where it comes from. */
    readonly schema: string;
    readonly atlas: string;
  };
}

/** What a worksheet asks: those fields of a case for which there are words, under these words. None of them has to be filled in. */
export function worksheetPlan(plan: Plan, words: Readonly<Record<string, FieldWords>>): Plan {
  return Object.entries(words).flatMap(([name, said]) =>
    plan
      .filter((field) => field.name === name)
      .map((field) => ({
        name,
        label: said.label,
        help: said.help,
        required: false,
        folded: false,
        asked: withWords(field.asked, said),
      })),
  );
}

/** Lists have a word of their own for an item where there is one. Parts keep the fields for which there are words, and the id by which they are known. */
function withWords(asked: Control, said: FieldWords): Control {
  const { one, fields } = said;
  if (asked.control === 'list')
    return { ...asked, item: withWords(asked.item, said), ...(typeof one === 'string' && { ones: [one] }) };
  if (asked.control !== 'part' || fields === undefined) return asked;
  const ids = asked.fields.filter((field) => field.asked.control === 'id');
  return { ...asked, fields: [...ids, ...worksheetPlan(asked.fields, fields)] };
}
