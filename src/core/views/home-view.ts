import { countEvidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import { isName, kinds, type Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { quotations, type Quotation } from './evidence-view.ts';
import { caseLabel, labelOf, type CaseLabel, type Label } from './label.ts';
import { lensView, type LensView } from './lens-view.ts';
import { caseRows, type CaseRow } from './list-view.ts';
import { newsView, type FileChange, type News } from './news-view.ts';
import { unknownIn, type OpenClaim } from './open-view.ts';

/** What the home page prints. */
export interface HomeView {
  /** How much there is of each kind that is more than a name. */
  readonly amounts: readonly { readonly kind: Kind; readonly count: number }[];
  readonly passages: number;
  /** How many questions the sources leave open in all cases, and how many concepts no case shows. */
  readonly open: { readonly questions: number; readonly concepts: number };
  /** All cases, in the order of their list. */
  readonly cases: readonly CaseRow[];
  /** The case to begin with; nothing when it is not there. */
  readonly story: CaseRow | undefined;
  /** What contradicts a concept: of other cases than the story, the one with the best source. */
  readonly contradiction: { readonly concept: Label; readonly quotation: Quotation } | undefined;
  /** Something that the sources do not tell, from the case other than the story that leaves most open. */
  readonly question: (OpenClaim & { readonly of: CaseLabel }) | undefined;
  readonly lenses: readonly LensView[];
  readonly news: readonly News[];
}

/** How many entries the news names. */
const mostNews = 4;

/** What the home page is told: the id of the case to begin with, and what changed of late, the latest first. */
export interface HomeChoice {
  readonly story: string | undefined;
  readonly changes: readonly FileChange[];
}

/** The atlas at a glance. */
export function homeView(graph: Graph, choice: HomeChoice, locale: Locale): HomeView {
  const cases = graph.all('case');
  const rows = caseRows(graph, locale);
  return {
    amounts: kinds.filter((kind) => !isName(kind)).map((kind) => ({ kind, count: graph.all(kind).length })),
    passages: countEvidence(cases.flatMap(({ id }) => graph.evidenceOf(id))).passages,
    open: {
      questions: cases.reduce((sum, { fields }) => sum + fields.unknown.length, 0),
      concepts: graph.all('concept').filter(({ id }) => graph.evidence(id).length === 0).length,
    },
    cases: rows,
    story: rows.find(({ label }) => label.ref.id === choice.story),
    contradiction: contradictionIn(graph, choice, locale),
    question: questionIn(graph, choice, locale),
    lenses: graph.all('lens').map((entry) => lensView(graph, entry, locale)),
    news: newsView(graph, { changes: choice.changes, most: mostNews }, locale),
  };
}

function contradictionIn(graph: Graph, { story }: HomeChoice, locale: Locale): HomeView['contradiction'] {
  return graph
    .all('concept')
    .filter(({ id }) => graph.evidence(id).some(({ how }) => how === 'contradicts'))
    .flatMap((concept) =>
      quotations(graph, concept.id, locale)
        .filter(({ how, from }) => how === 'contradicts' && from.ref.id !== story)
        .map((quotation) => ({ concept: labelOf(graph, concept, locale), quotation })),
    )
    .reduce<HomeView['contradiction']>(
      (best, one) => (best === undefined || gradeOf(one) < gradeOf(best) ? one : best),
      undefined,
    );
}

/** Without a grade after all grades. */
const gradeOf = ({ quotation }: NonNullable<HomeView['contradiction']>): string => quotation.grade ?? 'Z';

function questionIn(graph: Graph, { story }: HomeChoice, locale: Locale): HomeView['question'] {
  const [most] = graph
    .all('case')
    .filter(({ id }) => id !== story)
    .toSorted((a, b) => b.fields.unknown.length - a.fields.unknown.length);
  const claim = most && unknownIn(graph, most, locale)[0];
  return claim && { ...claim, of: caseLabel(graph, most, locale) };
}
