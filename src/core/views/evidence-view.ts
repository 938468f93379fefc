import { hows, type How, type Reading } from '../body/passage.ts';
import type { Segment } from '../body/segment.ts';
import type { Evidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Id } from '../model/fields.ts';
import type { Locale } from '../model/locale.ts';
import type { Grade } from '../model/source.ts';
import { strongestGrade } from './case-view.ts';
import { caseLabel, type CaseLabel } from './label.ts';

/** A passage as it is quoted on the page of a concept: what it says, from which case, how it relates, why, and who reads it so. */
export interface Quotation {
  /** The case, with the passage as fragment. */
  readonly from: CaseLabel;
  readonly period: { readonly from: string; readonly to?: string };
  readonly how: How;
  readonly reading: Reading;
  readonly passage: readonly Segment[];
  readonly reason: readonly Segment[];
  /** The language of passage and reason. */
  readonly lang: Locale;
  /** The best grade among the sources of the passage. */
  readonly grade: Grade | undefined;
}

/** How many passages one page of evidence shows. */
export const quotationsPerPage = 12;
/** How many of each sort the first page shows at least, so that what speaks against is not paged away. */
const ofEachSort = 3;

/** Passages of one sort that stand on one page. */
export interface EvidenceGroup {
  readonly how: How;
  readonly quotations: readonly Quotation[];
}

/**
 * Evidence in pages of twelve at most, each in groups: for, nuancing, against. `quotations` come the strongest first.
 * The first page has the strongest, and some of each sort; the others have the rest, sort by sort.
 */
export function evidencePages(quotations: readonly Quotation[]): EvidenceGroup[][] {
  const someOfEach = new Set(hows.flatMap((how) => quotations.filter((one) => one.how === how).slice(0, ofEachSort)));
  const others = quotations.filter((one) => !someOfEach.has(one));
  const first = new Set([...someOfEach, ...others.slice(0, quotationsPerPage - someOfEach.size)]);
  const bySort = (list: readonly Quotation[]) => hows.flatMap((how) => list.filter((one) => one.how === how));
  const rest = bySort(quotations.filter((one) => !first.has(one)));
  const pages = [quotations.filter((one) => first.has(one))];
  for (let at = 0; at < rest.length; at += quotationsPerPage) pages.push(rest.slice(at, at + quotationsPerPage));
  return pages.map((page) =>
    [...Map.groupBy(bySort(page), ({ how }) => how)].map(([how, ofSort]) => ({ how, quotations: ofSort })),
  );
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
    );
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
      period: { from, ...(to === undefined ? {} : { to }) },
      how: evidence.how,
      reading: evidence.reading,
      ...(words ?? evidence.original),
      lang: words === undefined ? graph.languages[0] : locale,
      grade: strongestGrade(graph, evidence.sources),
    },
  ];
}
