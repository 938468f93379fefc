import type { Fields } from './schemas.ts';

/** Kinds that are written as MDX, with a body and translations in files of their own. */
export const writtenKinds = ['case', 'concept', 'lens', 'path', 'tool'] as const;
/** Kinds that are a few fields of YAML, with all languages in one file. */
export const recordKinds = ['source', 'organisation', 'person', 'word'] as const;
/** Records that are a name and little more: readers look for any of them as "name". */
export const nameKinds = ['organisation', 'person', 'word'] as const;
/** What an entry can be. The order is the one in which lists and indexes name the kinds. */
export const kinds = [...writtenKinds, ...recordKinds] as const;

/** What an entry can be. */
export type Kind = (typeof kinds)[number];
export type WrittenKind = (typeof writtenKinds)[number];
export type RecordKind = (typeof recordKinds)[number];
export type NameKind = (typeof nameKinds)[number];

/** What there is to know of a kind besides its fields. */
interface KindFacts<K extends Kind> {
  /** Where its entries are kept, below the content root, and how their files end. */
  readonly folder: string;
  readonly ending: K extends WrittenKind ? '.mdx' : '.yaml';
  /** The field that holds what an entry is called. */
  readonly name: string & keyof Fields[K];
  /** The field that says in a sentence what an entry is. */
  readonly gist: string & keyof Fields[K];
  /** Whether it is read, and stands in the menu of every page, or is looked up. */
  readonly menu: boolean;
  /** How much a page of this kind tells as an answer to a question, all else equal. */
  readonly weight: number;
}

/**
 * All kinds. A concept explains and a case tells, so both answer a question before a source, which is only named in them. Each kind has its fields in
 * a file beside this one, its words and its address in the catalogues of each language.
 */
export const kindFacts: { readonly [K in Kind]: KindFacts<K> } = {
  case: { folder: 'cases', ending: '.mdx', name: 'title', gist: 'summary', menu: true, weight: 1.1 },
  concept: { folder: 'concepts', ending: '.mdx', name: 'term', gist: 'definition', menu: true, weight: 1.15 },
  lens: { folder: 'lenses', ending: '.mdx', name: 'title', gist: 'question', menu: true, weight: 1 },
  path: { folder: 'paths', ending: '.mdx', name: 'title', gist: 'summary', menu: true, weight: 0.8 },
  tool: { folder: 'tools', ending: '.mdx', name: 'title', gist: 'summary', menu: false, weight: 0.9 },
  source: { folder: 'sources', ending: '.yaml', name: 'title', gist: 'why', menu: false, weight: 0.2 },
  organisation: { folder: 'organisations', ending: '.yaml', name: 'name', gist: 'about', menu: false, weight: 0.3 },
  person: { folder: 'people', ending: '.yaml', name: 'name', gist: 'role', menu: false, weight: 0.3 },
  word: { folder: 'words', ending: '.yaml', name: 'name', gist: 'means', menu: false, weight: 0.3 },
};

/** Whether entries of this kind have a body and translations of their own. */
export function isWritten(kind: Kind): kind is WrittenKind {
  return writtenKinds.some((one) => one === kind);
}

/** Whether entries of this kind are a name and little more. */
export function isName(kind: Kind): kind is NameKind {
  return nameKinds.some((one) => one === kind);
}

/** An object with a value for each kind. */
export function byKind<Values extends Readonly<Record<Kind, unknown>>>(
  of: <K extends Kind>(kind: K) => Values[K],
): { [K in Kind]: Values[K] } {
  return {
    case: of('case'),
    concept: of('concept'),
    lens: of('lens'),
    path: of('path'),
    tool: of('tool'),
    source: of('source'),
    organisation: of('organisation'),
    person: of('person'),
    word: of('word'),
  };
}
