import { hows, type How, type Reading } from '../body/passage.ts';
import type { Segment } from '../body/segment.ts';
import type { Evidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Id } from '../model/fields.ts';
import type { Locale } from '../model/locale.ts';
import type { Grade } from '../model/source.ts';
import { strongestGrade } from './case-view.ts';
import { caseLabel, type CaseLabel } from './label.ts';

/** A passage as it is quoted on another page: from which case, how it relates to a concept, why, who reads it so, and what it says. */
export interface Quotation {
  /** The case, with the passage as fragment. */
  readonly from: CaseLabel;
  readonly sectors: readonly string[];
  readonly period: { readonly from: string; readonly to?: string };
  readonly how: How;
  readonly reading: Reading;
  /** Empty where only the reason is told. */
  readonly passage: readonly Segment[];
  readonly reason: readonly Segment[];
  /** The language of passage and reason. */
  readonly lang: Locale;
  /** The best grade among the sources of the passage. */
  readonly grade: Grade | undefined;
}

/** How many passages the page of a concept quotes; of the others it has the reason, and they stand in their cases. */
export const mostQuoted = 24;

/** Passages that relate to a concept in the same way. */
export interface EvidenceGroup {
  readonly how: How;
  readonly quotations: readonly Quotation[];
}

/** Evidence by stance, in the order of stances, also those that no passage has. */
export function evidenceGroups(quotations: readonly Quotation[]): EvidenceGroup[] {
  return hows.map((how) => ({ how, quotations: quotations.filter((one) => one.how === how) }));
}

/** How many passages have a source of each grade as their best. */
export function countGrades(quotations: readonly Quotation[]): Record<Grade, number> {
  const count = { A: 0, B: 0, C: 0 };
  const passages = new Map(quotations.map(({ from, grade }) => [`${from.ref.id}#${from.ref.fragment ?? ''}`, grade]));
  for (const grade of passages.values()) if (grade !== undefined) count[grade] += 1;
  return count;
}

const order: Readonly<Record<Grade | 'none', number>> = { A: 0, B: 1, C: 2, none: 3 };

/** The evidence for a concept, the strongest first: by the best grade of its sources, then readings of the source itself, then by case and text. */
export function quotations(graph: Graph, concept: Id<'concept'>, locale: Locale): Quotation[] {
  return graph
    .evidence(concept)
    .flatMap((evidence) => quotationOf(graph, evidence, locale))
    .sort(
      (a, b) =>
        order[a.grade ?? 'none'] - order[b.grade ?? 'none'] ||
        Number(b.reading === 'source') - Number(a.reading === 'source'),
    )
    .map((one, at) => (at < mostQuoted ? one : { ...one, passage: [] }));
}

/** A passage as it is quoted on another page; none when its case is not there. */
export function quotationOf(graph: Graph, evidence: Evidence, locale: Locale): Quotation[] {
  const entry = graph.get('case', evidence.caseId);
  if (entry === undefined) return [];
  const { ref, name, about } = caseLabel(graph, entry, locale);
  const { from, to } = entry.fields.period;
  const words = evidence.translations[locale];
  return [
    {
      from: { ref: { ...ref, fragment: evidence.passageId }, name, about },
      sectors: entry.fields.sector,
      period: { from, ...(to === undefined ? {} : { to }) },
      how: evidence.how,
      reading: evidence.reading,
      ...(words ?? evidence.original),
      lang: words === undefined ? graph.languages[0] : locale,
      grade: strongestGrade(graph, evidence.sources),
    },
  ];
}
