import type { SpokenTag } from '../../languages/index.ts';
import type { Catalogue, Partly } from '../../languages/language.ts';
import { kinds } from './kind.ts';
import type { Text } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The parts of addresses that each language has a word for: kinds of pages, and facets that lists can be narrowed by. */
export const segments = [
  ...kinds,
  'guide',
  'search',
  'design',
  'sector',
  'scale',
  'period',
  'group',
  'grade',
  'contribute',
  'checks',
  'style',
  'matrix',
  'compare',
  'open',
  'dissent',
  'handout',
  'session',
  'workbook',
  'data',
  'own',
  'group-view',
  'cards',
  'offline',
] as const;
export type Segment = (typeof segments)[number];

/** What an atlas is: everything that the generator must be told and cannot find in the content. */
export interface Atlas {
  readonly title: string;
  readonly tagline: Text;
  /** What its concepts are about, to stand after "concepts about". */
  readonly subject: Text;
  /** Where the site is published, without a path; `ATLAS_SITE` in the environment goes before it. */
  readonly site: string;
  /** Where the sources are kept and pull requests are made. */
  readonly repository: string;
  /** Where people ask for a correction or to be removed: an address that begins with mailto: or https:. */
  readonly contact: string;
  /** The tags of the languages of the pages; the first is the one originals are written in and stands at the root. */
  readonly languages: readonly [SpokenTag, ...SpokenTag[]];
  readonly licence: { readonly name: string; readonly url: string };
  /** Words that it says otherwise than its languages do, by tag: parts of addresses too. */
  readonly words?: OwnWords;
  /** The guides that the frame links to, by their ids. */
  readonly guides: {
    readonly about: string;
    readonly contribute: string;
    readonly grades: string;
    /** What the workbook of a reader keeps, and where; an atlas may do without. */
    readonly kept?: string | undefined;
    readonly reading: string;
    readonly style: string;
  };
  /** The case that the home page tells; the id of a case. */
  readonly story?: string;
  /** The learning path for those who lead a group through a case; the id of a path. */
  readonly facilitation?: string;
  /** How many months a review of a page counts; after that the page asks for a fresh look. */
  readonly reviewedFor: number;
  readonly vocabulary: Vocabulary;
}

/** Words in place of those that languages have, by the tag of the language. */
export type OwnWords = Readonly<Partial<Record<SpokenTag, Partly<Catalogue>>>>;

/** What an atlas says about how its content is read and checked. */
export type ContentRules = Pick<Atlas, 'languages' | 'vocabulary' | 'site' | 'repository' | 'reviewedFor'>;
