import type { AuthoringWords } from '../../languages/language.ts';
import type { How } from '../body/passage.ts';
import type { Kind, WrittenKind } from '../model/kind.ts';
import type { Languages, Locale } from '../model/locale.ts';
import type { TranslatedNames } from '../model/translation.ts';
import type { FieldPlans } from './field-plan.ts';

/** What a form can be for: a new entry of a kind that authors add, the translation of an entry, or an entry that there is. */
export const formKinds = ['case', 'source', 'organisation', 'person'] as const satisfies readonly Kind[];
export const forms = [...formKinds, 'translation', 'improvement'] as const;
export type Form = (typeof forms)[number];

/** Everything that the forms of a language need beside their page: each build makes it. */
export interface AuthorFormData {
  readonly language: Locale;
  readonly languages: Languages;
  readonly plans: FieldPlans;
  /** What a translation says anew of each kind. */
  readonly translated: Readonly<Record<WrittenKind, TranslatedNames>>;
  readonly words: AuthoringWords;
  /** What kinds of entries are called. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What the stances of a passage are called, and the question that tells each from the others. */
  readonly stances: Readonly<Record<How, { readonly heading: string; readonly test: string }>>;
  readonly addresses: {
    /** Where the entries to choose from, and what the checks know of them, are found. */
    readonly context: string;
    /** The folder of the files that have the texts of entries. */
    readonly entries: string;
    readonly issueForm: string;
    /** Where one new file is written at the place of the sources: its path and text come behind it. */
    readonly newFile: string;
    readonly contact: string;
  };
}
