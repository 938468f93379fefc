import type { Text } from './locale.ts';

/** A word that authors choose from a list, with how visitors see it. */
export interface Term {
  /** What stands in front matter and in addresses: lower-case kebab, permanent. */
  readonly id: string;
  readonly label: Text;
}

/** The lists that an atlas chooses for itself in site.config.ts: what its cases and concepts are sorted by. */
export interface Vocabulary {
  readonly sectors: readonly Term[];
  readonly scales: readonly Term[];
  /** The groups that concepts are shown in. */
  readonly groups: readonly Term[];
  /** What a party or organisation can be. */
  readonly partyKinds: readonly Term[];
}
