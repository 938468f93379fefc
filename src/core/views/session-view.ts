import type { EntryOf } from '../graph/entry.ts';
import { countEvidence, type Evidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Case, teachingParts } from '../model/case.ts';
import type { Locale } from '../model/locale.ts';
import type { Decision, Segment } from '../body/segment.ts';
import { caseView, type CaseView } from './case-view.ts';
import { caseLabel, labelOf, type CaseLabel, type Label } from './label.ts';
import { sessionLengths, sessionPlan, type BlockKind, type SessionLength } from './session-plan.ts';
import { lensChoices, type Shown } from './shown.ts';

/** A passage as a card: what it says on the one side, what it shows and why on the other. */
export interface Card {
  /** From 1, in the order of the story. */
  readonly number: number;
  readonly passage: string;
  readonly segments: readonly Segment[];
  readonly lang: Locale;
  readonly shown: readonly Shown[];
}

/** The passages of a case that show something, in the order of the story, as its page prints them. */
export function cardsOf(view: CaseView): Card[] {
  return storyOf(view)
    .flatMap(({ segment, lang }) => {
      const shows = segment.type === 'passage' ? (view.shown.get(segment.id) ?? []) : [];
      return segment.type !== 'passage' || shows.length === 0
        ? []
        : [{ passage: segment.id, segments: segment.children, lang, shown: shows }];
    })
    .map((card, at) => ({ number: at + 1, ...card }));
}

/** A decision point of a case, with the language of its words. */
export interface DecisionView {
  readonly decision: Decision;
  readonly lang: Locale;
}

/** The decision points of a case, in the order of the story, as its page prints them. */
export function decisionsOf(view: CaseView): DecisionView[] {
  return storyOf(view).flatMap(({ segment, lang }) =>
    segment.type === 'decision' ? [{ decision: segment, lang }] : [],
  );
}

/** What stands in the story, each with its language. */
function storyOf({ body, lang, languages }: CaseView): { readonly segment: Segment; readonly lang: Locale }[] {
  return body.segments.flatMap((one) =>
    one.type === 'untranslated'
      ? one.children.map((segment) => ({ segment, lang: languages[0] ?? lang }))
      : [{ segment: one, lang }],
  );
}

/** The two sides that a group can take: for a concept as the passages show it, or for what does not go with it. */
export type Side = 'for' | 'against';

const sideOf = ({ how }: Pick<Evidence, 'how'>): Side => (how === 'illustrates' ? 'for' : 'against');

/** What a side can bring forward: something that a card shows. */
export interface Argument {
  readonly card: number;
  readonly shown: Shown;
}

/** A part of a session, with when it is in a session of each length that has it. */
export interface SessionBlock {
  readonly kind: BlockKind;
  /** The decision point that it is about; a case with several has a block for each, in the time of one. */
  readonly point: DecisionView | undefined;
  readonly times: readonly { readonly length: SessionLength; readonly from: number; readonly to: number }[];
}

/** What is said to those who lead a group, by part. */
export type Teaching = Readonly<Record<(typeof teachingParts)[number], NonNullable<Case['teaching']>>>;

/** Everything that the page of a session about a case prints. */
export interface SessionView {
  readonly of: CaseView;
  /** Undefined when the case says nothing to those who lead a group. */
  readonly teaching: Teaching | undefined;
  /** The learning path for those who lead a group, when there is one. */
  readonly path: Label | undefined;
  readonly cards: readonly Card[];
  readonly arguments: Readonly<Record<Side, readonly Argument[]>>;
  readonly blocks: readonly SessionBlock[];
}

/** What a group can do with a case. `pathId` is the id of the learning path for those who lead a group. */
export function sessionView(
  graph: Graph,
  entry: EntryOf<'case'>,
  locale: Locale,
  pathId: string | undefined,
): SessionView {
  const of = caseView(graph, entry, locale);
  const path = graph.all('path').find(({ id }) => id === pathId);
  const cards = cardsOf(of);
  const all = cards.flatMap(({ number, shown }) => shown.map((one) => ({ card: number, shown: one })));
  return {
    of,
    teaching: of.fields.teaching && teachingIn(of.fields.teaching),
    path: path && labelOf(graph, path, of.lang),
    cards,
    arguments: {
      for: all.filter(({ shown }) => sideOf(shown) === 'for'),
      against: all.filter(({ shown }) => sideOf(shown) === 'against'),
    },
    blocks: blocksOf(materialOf(entry, cards.length), decisionsOf(of)),
  };
}

function teachingIn(items: NonNullable<Case['teaching']>): Teaching {
  const of = (part: keyof Teaching) => items.filter((one) => one.part === part);
  return {
    aim: of('aim'),
    hour: of('hour'),
    'two-hours': of('two-hours'),
    role: of('role'),
    reveal: of('reveal'),
    answer: of('answer'),
  };
}

const materialOf = ({ fields, body }: EntryOf<'case'>, passages: number) => ({
  decisions: body.segments.filter(({ type }) => type === 'decision').length,
  passages,
  parties: fields.parties.length,
  questions: fields.questions.length,
});

/** The blocks of all plans, each once, in the order of the longest. */
function blocksOf(material: ReturnType<typeof materialOf>, decisions: readonly DecisionView[]): SessionBlock[] {
  const plans = sessionLengths.map((length) => ({ length, blocks: sessionPlan(length, material) }));
  return (plans.at(-1)?.blocks ?? []).flatMap(({ kind }) => {
    const times = plans.flatMap(({ length, blocks }) =>
      blocks.filter((one) => one.kind === kind).map(({ from, to }) => ({ length, from, to })),
    );
    const points = kind === 'decision' ? decisions : [undefined];
    return points.map((point) => ({ kind, point, times }));
  });
}

/** A case in the list of sessions: what it gives a group to work with. */
export interface SessionRow {
  readonly label: CaseLabel;
  readonly count: EvidenceCount;
  /** How much each side can bring forward. */
  readonly sides: Readonly<Record<Side, number>>;
  readonly decisions: number;
  readonly parties: number;
  readonly questions: number;
  /** The lens through which both sides have most to say; undefined when there is none through which both have something. */
  readonly lens: Label | undefined;
}

/** The cases that a group can work with, those with most to say on both sides first. */
export function sessionRows(graph: Graph, locale: Locale): SessionRow[] {
  return graph
    .all('case')
    .map((entry) => {
      const evidence = graph.evidenceOf(entry.id);
      const { decisions, parties, questions } = materialOf(entry, 0);
      return {
        label: caseLabel(graph, entry, locale),
        count: countEvidence(evidence),
        sides: countSides(evidence),
        decisions,
        parties,
        questions,
        lens: fairestLens(graph, evidence, locale),
      };
    })
    .filter(({ count }) => count.passages > 0)
    .sort((a, b) => weaker(b.sides) - weaker(a.sides));
}

const countSides = (evidence: readonly Evidence[]): Record<Side, number> => {
  const against = evidence.filter((one) => sideOf(one) === 'against').length;
  return { for: evidence.length - against, against };
};

const weaker = (count: Readonly<Record<Side, number>>): number => Math.min(count.for, count.against);

function fairestLens(graph: Graph, evidence: readonly Evidence[], locale: Locale): Label | undefined {
  const choices = lensChoices(graph, evidence, locale).map(({ label, concepts }) => {
    const members = new Set(concepts.map((one) => one.label.ref.id));
    const count = countSides(evidence.filter(({ concept }) => members.has(concept)));
    return { label, weaker: weaker(count), all: count.for + count.against };
  });
  const [fairest] = choices.sort((a, b) => b.weaker - a.weaker || b.all - a.all);
  return fairest === undefined || fairest.weaker === 0 ? undefined : fairest.label;
}
