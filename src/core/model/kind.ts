/** What an entry can be. The order is the one in which lists and indexes name the kinds. */
export const kinds = ['case', 'concept', 'lens', 'path', 'source', 'organisation', 'person'] as const;

/** What an entry can be. */
export type Kind = (typeof kinds)[number];

/** Kinds that are written as MDX, with a body and translations in files of their own. */
export type WrittenKind = 'case' | 'concept' | 'lens' | 'path';

/** Kinds that are a few fields of YAML, with both languages in one file. */
export type RecordKind = Exclude<Kind, WrittenKind>;

/** Where the entries of a kind are kept: the folder below the content root, and the ending of its files. */
export const homes: Readonly<Record<Kind, { readonly folder: string; readonly ending: '.mdx' | '.yaml' }>> = {
  case: { folder: 'cases', ending: '.mdx' },
  concept: { folder: 'concepts', ending: '.mdx' },
  lens: { folder: 'lenses', ending: '.mdx' },
  path: { folder: 'paths', ending: '.mdx' },
  source: { folder: 'sources', ending: '.yaml' },
  organisation: { folder: 'organisations', ending: '.yaml' },
  person: { folder: 'people', ending: '.yaml' },
};

/** Whether entries of this kind have a body and translations of their own. */
export function isWritten(kind: Kind): kind is WrittenKind {
  return homes[kind].ending === '.mdx';
}
