import { hows, type How, type Reading } from '../body/passage.ts';
import { allSegments, type Segment, type ShownConcept } from '../body/segment.ts';
import type { Id } from '../model/fields.ts';
import type { Locale } from '../model/locale.ts';
import type { WrittenEntry } from './entry.ts';

/** A passage of a case, in one language. */
export type Passage = Extract<Segment, { type: 'passage' }>;

/** One passage tied to one concept: how, whose reading it is, and why, with the words of both in each language there is. */
export interface Evidence {
  readonly caseId: Id<'case'>;
  readonly passageId: string;
  readonly concept: string;
  readonly how: How;
  readonly reading: Reading;
  readonly original: EvidenceWords;
  readonly translations: Readonly<Record<Locale, EvidenceWords>>;
  /** The sources that the passage cites, in order, each once. */
  readonly sources: readonly string[];
}

/** What a passage says and why it shows the concept. */
export interface EvidenceWords {
  readonly passage: readonly Segment[];
  readonly reason: readonly Segment[];
}

/** The passages of a body in order. */
export function passagesOf(segments: readonly Segment[]): Passage[] {
  return segments.filter((segment) => segment.type === 'passage');
}

/** The sources that segments cite, in order, each once. */
export function citedIn(segments: readonly Segment[]): string[] {
  const cited = new Set<string>();
  for (const segment of allSegments(segments)) {
    if (segment.type === 'citation') for (const item of segment.items) cited.add(item.source);
  }
  return [...cited];
}

/** Everything that one case says about concepts, in the order of the text. A tie without `how` illustrates; without `reading` it is the atlas's. */
export function evidenceIn(entry: WrittenEntry<'case'>): Evidence[] {
  return passagesOf(entry.body.segments).flatMap((passage) =>
    passage.shows.map((shown, at) => ({
      caseId: entry.id,
      passageId: passage.id,
      concept: shown.concept,
      how: shown.how ?? 'illustrates',
      reading: shown.reading ?? 'atlas',
      original: { passage: passage.children, reason: shown.reason },
      translations: translatedWords(entry, passage, shown, at),
      sources: citedIn(passage.children),
    })),
  );
}

function translatedWords(
  entry: WrittenEntry<'case'>,
  passage: Passage,
  shown: ShownConcept,
  at: number,
): Evidence['translations'] {
  const words: Record<Locale, EvidenceWords> = {};
  for (const [locale, translation] of Object.entries(entry.translations)) {
    const other = passagesOf(translation.body.segments).find((one) => one.id === passage.id);
    const same = other?.shows.filter((one) => one.concept === shown.concept) ?? [];
    const before = passage.shows.slice(0, at).filter((one) => one.concept === shown.concept).length;
    const reason = same[before]?.reason;
    if (other !== undefined && reason !== undefined) words[locale] = { passage: other.children, reason };
  }
  return words;
}

/** How many passages there are and in how many cases, and how many ties there are of each stance. */
export interface EvidenceCount {
  /** Each passage once, whatever number of concepts it shows. */
  readonly passages: number;
  readonly cases: number;
  /** Each stance in its order, also those that no tie has. */
  readonly stances: readonly { readonly how: How; readonly count: number }[];
}

/** Counts a list of evidence. */
export function countEvidence(evidence: readonly Pick<Evidence, 'how' | 'caseId' | 'passageId'>[]): EvidenceCount {
  const stances = hows.map((how) => ({ how, count: evidence.filter((one) => one.how === how).length }));
  const passages = new Set(evidence.map((one) => `${one.caseId}#${one.passageId}`)).size;
  return { stances, passages, cases: new Set(evidence.map((one) => one.caseId)).size };
}
