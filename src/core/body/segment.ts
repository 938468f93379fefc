import type { How, Reading } from './passage.ts';

/** One source in a citation, with the place in it as the author wrote it ("p. 680"). */
export interface CitedSource {
  readonly source: string;
  readonly locator?: string;
}

/**
 * A piece of a body, ready to be printed in order. `html` is finished and safe, holds no address of ours, and may open an
 * element that a later piece closes. Everything that depends on other entries, the language or the address is a piece of its own.
 */
export type Segment =
  | { readonly type: 'html'; readonly html: string }
  | {
      readonly type: 'heading';
      readonly depth: number;
      readonly slug: string;
      readonly text: string;
      readonly children: readonly Segment[];
    }
  /** `mark`: made by us at a word that the text uses, and not by its author. */
  | {
      readonly type: 'link';
      readonly to: string;
      readonly heading?: string;
      readonly words?: string;
      readonly mark?: true;
    }
  | { readonly type: 'citation'; readonly items: readonly CitedSource[] }
  | { readonly type: 'image'; readonly src: string; readonly alt: string; readonly title?: string }
  /** A reference to a footnote; `nth` is which of the references to that note it is, from 2 on. */
  | { readonly type: 'note'; readonly number: number; readonly nth?: number }
  | {
      readonly type: 'passage';
      readonly id: string;
      /** Ids that it had before, to which addresses may still point. */
      readonly formerIds?: readonly string[];
      readonly children: readonly Segment[];
      readonly shows: readonly ShownConcept[];
    }
  | Decision
  /** In a translation, what it lacks: a part of the original, in the language of the original. */
  | { readonly type: 'untranslated'; readonly children: readonly Segment[] };

/** A moment at which someone had to choose, told so that a reader can choose first. */
export interface Decision {
  readonly type: 'decision';
  readonly id: string;
  /** Ids that it had before, to which addresses may still point. */
  readonly formerIds?: readonly string[];
  /** What was known then. */
  readonly children: readonly Segment[];
  readonly options: readonly { readonly id: string; readonly words: readonly Segment[] }[];
  /** What happened. */
  readonly outcome: readonly Segment[];
  /** What nobody knows. */
  readonly unknown: readonly Segment[];
}

/** What stands inside a segment, in the order of the text; the reasons of a passage not included. */
export function insideOf(segment: Segment): readonly Segment[] {
  if (segment.type !== 'decision') return 'children' in segment ? segment.children : [];
  return [
    ...segment.children,
    ...segment.options.flatMap(({ words }) => words),
    ...segment.outcome,
    ...segment.unknown,
  ];
}

/** What a passage says it shows: the concept, how, whose reading it is, and the reason. A translation leaves `how` and `reading` out. */
export interface ShownConcept {
  readonly concept: string;
  readonly how?: How;
  readonly reading?: Reading;
  readonly reason: readonly Segment[];
}

/** What a file says below its front matter: segments in order, and the footnotes by number (the first is number 1). */
export interface Body {
  readonly segments: readonly Segment[];
  readonly notes: readonly (readonly Segment[])[];
}

/** A body in which each further reference to a note says which it is, and how many references there are to each note, by number. */
export function numberReferences(body: Body): { readonly body: Body; readonly references: readonly number[] } {
  const references = body.notes.map(() => 0);
  const numbered = (segments: readonly Segment[]): Segment[] =>
    segments.map((one) => {
      if (one.type !== 'note') return 'children' in one ? { ...one, children: numbered(one.children) } : one;
      const nth = (references[one.number - 1] ?? 0) + 1;
      references[one.number - 1] = nth;
      return nth === 1 ? one : { ...one, nth };
    });
  return { body: { segments: numbered(body.segments), notes: body.notes.map(numbered) }, references };
}

/** A body without a word in it. */
export const emptyBody: Body = { segments: [], notes: [] };

/** Every segment of a list and, after each, those inside it; reasons and notes not included. */
export function* allSegments(segments: readonly Segment[]): Generator<Segment> {
  for (const segment of segments) {
    yield segment;
    yield* allSegments(insideOf(segment));
  }
}
