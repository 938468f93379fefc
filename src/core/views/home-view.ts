import { passagesOf, countEvidence } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Segment } from '../body/segment.ts';
import { isName, kinds, type Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { caseView, type CaseView } from './case-view.ts';
import { lensView, type LensView } from './lens-view.ts';
import { newsView, type FileChange, type News } from './news-view.ts';
import type { Shown } from './shown.ts';

/** The case that the home page tells, and one of its passages with what it shows. */
export interface Story {
  readonly of: Pick<CaseView, 'id' | 'fields' | 'lang'>;
  readonly passage:
    { readonly id: string; readonly segments: readonly Segment[]; readonly shown: readonly Shown[] } | undefined;
}

/** What the home page prints. */
export interface HomeView {
  /** How much there is of each kind that is more than a name. */
  readonly amounts: readonly { readonly kind: Kind; readonly count: number }[];
  readonly passages: number;
  /** How many questions the sources leave open in all cases, and how many concepts no case shows. */
  readonly open: { readonly questions: number; readonly concepts: number };
  readonly story: Story | undefined;
  readonly lenses: readonly LensView[];
  readonly news: readonly News[];
}

/** How many entries the news names. */
const mostNews = 6;

/** What the home page is told: the case it begins with and which of its passages, by their ids, and what changed of late, the latest first. */
export interface HomeChoice {
  readonly story: string;
  readonly passage: string;
  readonly changes: readonly FileChange[];
}

/** The atlas at a glance. */
export function homeView(graph: Graph, choice: HomeChoice, locale: Locale): HomeView {
  const cases = graph.all('case');
  return {
    amounts: kinds.filter((kind) => !isName(kind)).map((kind) => ({ kind, count: graph.all(kind).length })),
    passages: countEvidence(cases.flatMap(({ id }) => graph.evidenceOf(id))).passages,
    open: {
      questions: cases.reduce((sum, { fields }) => sum + fields.unknown.length, 0),
      concepts: graph.all('concept').filter(({ id }) => graph.evidence(id).length === 0).length,
    },
    story: storyOf(graph, choice, locale),
    lenses: graph.all('lens').map((entry) => lensView(graph, entry, locale)),
    news: newsView(graph, choice.changes, mostNews, locale),
  };
}

/** The case to begin with, and the passage chosen of it, or else its first that shows something; nothing when the case is not there. */
function storyOf(graph: Graph, choice: HomeChoice, locale: Locale): Story | undefined {
  const entry = graph.get('case', choice.story);
  if (entry === undefined) return undefined;
  const of = caseView(graph, entry, locale);
  const telling = passagesOf(of.body.segments).filter(({ id }) => of.shown.has(id));
  const passage = telling.find(({ id }) => id === choice.passage) ?? telling[0];
  return {
    of,
    passage: passage && { id: passage.id, segments: passage.children, shown: of.shown.get(passage.id) ?? [] },
  };
}
