import type { How } from '../core/body/passage.ts';
import type { addresses } from './en/addresses.ts';
import type { authoring } from './en/authoring.ts';
import type { citations } from './en/citations.ts';
import type { commands } from './en/commands.ts';
import type { own } from './en/own.ts';
import type { pages } from './en/pages.ts';
import type { phrases } from './en/phrases.ts';
import type { reports } from './en/reports.ts';
import type { rules } from './en/rules.ts';
import type { study } from './en/study.ts';

/** The words of all pages. English, the language of the code, says which there are. */
export type PageWords = typeof pages;

/** The words of the forms for authors. `{…}` marks what is filled in. */
export type AuthoringWords = typeof authoring;

/** The words of the workbook. `{…}` marks what is filled in. */
export type StudyWords = typeof study;
/** The words of the pages for a case of one's own, a group and cards. `{…}` marks what is filled in. */
export type OwnWords = typeof own;

/** The words of the search panel, in the language of its page. `{…}` marks what is filled in. */
export type SearchWords = PageWords['search'];

/** What is said of each stance of a passage to a concept. */
export type StanceWords = Readonly<
  Record<
    How,
    {
      /** Over passages that have it. */
      readonly heading: string;
      readonly counted: (count: number) => string;
      /** That a concept has none. */
      readonly none: (concept: string) => string;
      /** Its definition, the question that tells it from the others, and an example. */
      readonly means: string;
      readonly test: string;
      readonly example: string;
    }
  >
>;

/** All words of a language, by where they are read. */
export interface Catalogue {
  readonly addresses: typeof addresses;
  readonly pages: PageWords;
  readonly citations: typeof citations;
  readonly phrases: typeof phrases;
  readonly rules: typeof rules;
  readonly reports: typeof reports;
  readonly commands: typeof commands;
  readonly authoring: AuthoringWords;
  readonly study: StudyWords;
  readonly own: OwnWords;
}

/** A group of words in which some may be missing. */
export type Partly<Words> = Words extends ((...values: never) => unknown) | readonly unknown[]
  ? Words
  : Words extends object
    ? { readonly [Name in keyof Words]?: Partly<Words[Name]> }
    : Words;

/** A language of an atlas with the words that it has. What is missing is said in the first language of the atlas, or in English. */
export interface Language extends Partly<Catalogue> {
  /** As in BCP 47 ("nl", "pt-BR"): in addresses, names of files, `lang` and all that is said by Intl. */
  readonly tag: string;
  /** What the language calls itself. */
  readonly name: string;
  /** The tag that dates are said by, where it says more than the language: "en-GB" puts the day before the month. */
  readonly intl?: string;
  /** Letters and marks of its prose that the font of Dutch and English lacks: `npm run font` brings them in for an atlas in this language. */
  readonly letters?: string;
}
