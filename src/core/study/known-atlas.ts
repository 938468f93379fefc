import type { How } from '../body/passage.ts';

/** What the atlas knows, as far as someone's own case is laid beside it: plain data in one language, made by the build and read by the page of one's own case alone. */
export interface KnownAtlas {
  readonly concepts: readonly KnownConcept[];
  readonly lenses: readonly KnownLens[];
  readonly cases: readonly KnownCase[];
  readonly tools: readonly KnownTool[];
  readonly paths: readonly KnownPath[];
  /** What entries were called before, by their former ids. */
  readonly former: Readonly<Record<string, string>>;
}

/** An entry; `lang` is the language of its words, where that is not the language of the page. */
interface Known {
  readonly id: string;
  readonly lang?: string;
}

export interface KnownConcept extends Known {
  readonly term: string;
  readonly definition: string;
}

/** A way of reading, with the question that it asks of each of its concepts. */
export interface KnownLens extends Known {
  readonly title: string;
  readonly question: string;
  readonly concepts: readonly { readonly concept: string; readonly prompt: string }[];
}

export interface KnownCase extends Known {
  readonly title: string;
  /** Subject and place in plain words. */
  readonly about: string;
  readonly sectors: readonly string[];
  readonly scale: string;
  readonly partyKinds: readonly string[];
  /** What its passages say of concepts, in the order of the text. */
  readonly ties: readonly KnownTie[];
  /** Its study questions that lead elsewhere. */
  readonly questions: readonly string[];
}

/** One passage that says something of a concept. */
export interface KnownTie {
  readonly concept: string;
  readonly how: How;
  readonly passage: string;
  /** Why it says so, in plain words. */
  readonly reason: string;
}

/** A way of working: which concepts it serves, and in which cases it was seen. */
export interface KnownTool extends Known {
  readonly title: string;
  readonly summary: string;
  readonly concepts: readonly string[];
  readonly cases: readonly string[];
}

/** A learning path, with the concepts and cases that its steps lead to, in order. */
export interface KnownPath extends Known {
  readonly title: string;
  readonly entries: readonly string[];
}
