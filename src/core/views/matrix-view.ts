import type { EntryOf } from '../graph/entry.ts';
import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { quotationOf, type Quotation } from './evidence-view.ts';
import { caseLabel, type CaseLabel } from './label.ts';
import { lensView, type LensView } from './lens-view.ts';
import { bandsOf, periodBands, type Band, type Period } from './period-bands.ts';

/** What a matrix can be narrowed by. */
export type MatrixFacet = 'sector' | 'scale' | 'period' | 'how';

/** What one case has for one concept: its passages in the order of the text. None is a cell that is honestly empty. */
export interface MatrixCell {
  readonly passages: readonly Quotation[];
  readonly count: EvidenceCount;
}

/** A case with a cell for each concept of the lens, in the order of the lens. */
export interface MatrixRow {
  readonly case: CaseLabel;
  readonly period: Period;
  /** Its values: of `period` the first years of the bands that it touches, of `how` the ways in which its passages relate to concepts of the lens. */
  readonly facets: Readonly<Record<MatrixFacet, readonly string[]>>;
  readonly cells: readonly MatrixCell[];
  /** Over the whole lens; a passage that shows two of its concepts counts once. */
  readonly count: EvidenceCount;
}

/** Everything that the page of a lens prints: with its concepts all cases, by name. */
export interface MatrixView extends LensView {
  readonly rows: readonly MatrixRow[];
  readonly bands: readonly Band[];
  readonly count: EvidenceCount;
}

/** What the page of a lens prints. */
export function matrixView(graph: Graph, entry: EntryOf<'lens'>, locale: Locale): MatrixView {
  const lens = lensView(graph, entry, locale);
  const { lang, members } = lens;
  const cases = graph.all('case');
  const bands = periodBands(cases.map((one) => periodOf(one)));
  const concepts = members.map(({ concept }) => concept.ref.id);
  const rows = cases
    .map((one): MatrixRow => {
      const evidence = graph.evidenceOf(one.id).filter(({ concept }) => concepts.includes(concept));
      const period = periodOf(one);
      const count = countEvidence(evidence);
      return {
        case: caseLabel(graph, one, lang),
        period,
        facets: {
          sector: one.fields.sector,
          scale: [one.fields.scale],
          period: bandsOf(period, bands).flatMap((at) => (bands[at] === undefined ? [] : [String(bands[at].from)])),
          how: count.stances.flatMap(({ how, count: of }) => (of > 0 ? [how] : [])),
        },
        cells: concepts.map((concept) => {
          const own = evidence.filter((each) => each.concept === concept);
          return { passages: own.flatMap((each) => quotationOf(graph, each, lang)), count: countEvidence(own) };
        }),
        count,
      };
    })
    .sort((a, b) => a.case.name.words.localeCompare(b.case.name.words, lang));
  const all = cases.flatMap((one) => graph.evidenceOf(one.id)).filter(({ concept }) => concepts.includes(concept));
  return { ...lens, rows, bands, count: countEvidence(all) };
}

function periodOf({ fields }: EntryOf<'case'>): Period {
  const { from, to } = fields.period;
  return { from, ...(to === undefined ? {} : { to }) };
}
