import type { Text } from './locale.ts';

/** A word that authors choose from a list, with how visitors see it. */
export interface Term {
  /** What stands in front matter and in addresses: lower-case kebab, permanent. */
  readonly id: string;
  readonly label: Text;
}

/** A region that cases lie in, and its outline: the data of an SVG path. */
export interface Region extends Term {
  readonly outline: string;
}

/** A small map to mark on where a case is: how large it is, in the units of its outlines, and its regions. */
export interface RegionMap {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly Region[];
}

/** The lists that an atlas chooses for itself in site.config.ts: what its cases and concepts are sorted by. */
export interface Vocabulary {
  readonly sectors: readonly Term[];
  readonly scales: readonly Term[];
  /** The groups that concepts are shown in. */
  readonly groups: readonly Term[];
  /** What a party or organisation can be. */
  readonly partyKinds: readonly Term[];
  /** None where the atlas has no outlines: then no case says in which region it is. */
  readonly map?: RegionMap;
}
