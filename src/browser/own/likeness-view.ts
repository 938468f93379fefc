import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { OwnCase } from '../../core/study/kinds/own-case.ts';
import type { KnownCase, KnownTie } from '../../core/study/known-atlas.ts';
import { profileOf, type PlacedReadings } from '../../core/study/own-case.ts';
import {
  contradictions,
  likenesses,
  points,
  rareCases,
  usefulTools,
  type Likeness,
} from '../../core/study/resemblance.ts';
import { capital } from '../capital.ts';
import { element } from '../element.ts';
import { counted, fill } from '../sentence.ts';
import { choiceName, markOf } from './figures.ts';
import { caseLink, listed, termOf } from './known-links.ts';
import { sightName } from './lens-view.ts';
import { profileFigure } from './profile-figure.ts';

/** How many cases stand beside one's own. */
export const nearestCases = 3;
/** How many passages are shown of a contradiction, and how many ways of working and questions of a kind. */
const most = 3;
const mostTools = 4;
const mostQuestions = 4;

/** What the atlas lays beside a case of one's own, by the part of the sheet in which it stands. */
export interface LikenessViews {
  readonly profile: readonly Node[];
  readonly against: readonly Node[];
  readonly tools: readonly Node[];
  readonly questions: readonly Node[];
}

/** The profile, the nearest cases, what speaks against it, ways of working and questions, for a case with the readings of a look. */
export function likenessViews(own: OwnCase, look: PlacedReadings, data: OwnCaseData): LikenessViews {
  const profile = profileOf(own, look);
  const all = likenesses(profile, data.known);
  const nearest = all.slice(0, nearestCases);
  const isEmpty = profile.readings.size === 0;
  const { words } = data;
  return {
    profile: [
      ...(isEmpty ? [element('p', 'empty-land', words.profile.empty)] : profileFigure(profile, nearest, data)),
      ...nearestView(nearest, isEmpty && all.length === 0, data),
    ],
    against: againstView(profile, data),
    tools: toolsView(profile, data),
    questions: questionsView(questionsOf(look, nearest, data), data),
  };
}

function nearestView(nearest: readonly Likeness[], nothingYet: boolean, data: OwnCaseData): HTMLElement[] {
  const { words, addresses } = data;
  if (nothingYet) return [];
  if (nearest.length === 0) return [element('p', 'empty-land', words.profile.none)];
  const compare = element('a', 'control', words.profile.compare);
  compare.href = `${addresses.compare}${nearest.map((one) => one.case.id).join(',')}`;
  const rules = { ...points, rare: rareCases };
  return [
    element('h3', 'nearest-title', words.profile.nearest),
    element('ol', 'nearest', ...nearest.map((one) => likenessView(one, data))),
    element('p', 'nearest-tools', ...(nearest.length > 1 ? [compare] : [])),
    element(
      'details',
      'counted',
      element('summary', '', words.profile.counted),
      element('p', '', fill(words.profile.rules, rules)),
      element(
        'ul',
        '',
        ...nearest.map((one) => element('li', '', `${one.case.title}: ${fill(words.profile.count, countsOf(one))}`)),
      ),
    ),
  ];
}

/** How many things are in common, and how many contrary. */
function countsOf({ sectors, scale, partyKinds, concepts }: Likeness) {
  const contrary = concepts.filter(({ match }) => match === 'contrary').length;
  return { shared: sectors.length + Number(scale) + partyKinds.length + concepts.length - contrary, contrary };
}

function likenessView(likeness: Likeness, data: OwnCaseData): HTMLElement {
  const { profile: said } = data.words;
  const { sectors, scale, partyKinds, concepts } = likeness;
  const names = (field: string, values: readonly string[]) =>
    listed(
      values.map((one) => choiceName(data, field, one)),
      data,
    );
  const told = (sentence: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [
          fill(sentence, {
            names: listed(
              ids.map((id) => termOf(id, data)),
              data,
            ),
          }),
        ];
  const of = (match: string) => concepts.filter((one) => one.match === match);
  const shares = [
    ...told(
      said.same,
      of('same').map(({ concept }) => concept),
    ),
    ...told(
      said.near,
      of('near').map(({ concept }) => concept),
    ),
    ...(sectors.length === 0 ? [] : [fill(said.sectors, { names: names('sector', sectors) })]),
    ...(scale ? [fill(said.scale, { names: choiceName(data, 'scale', likeness.case.scale) })] : []),
    ...(partyKinds.length === 0 ? [] : [fill(said.partyKinds, { names: names('kind', partyKinds) })]),
  ];
  const others = [
    ...likeness.case.sectors.filter((one) => !sectors.includes(one)).map((one) => choiceName(data, 'sector', one)),
    ...(scale ? [] : [choiceName(data, 'scale', likeness.case.scale)]),
  ];
  const differs = of('contrary').map(({ concept, own, ties: [tie] }) => {
    if (tie === undefined) return element('li');
    const words = fill(said.against, {
      concept: termOf(concept, data),
      own: sightName(data, own).toLowerCase(),
      theirs: sightName(data, tie.how).toLowerCase(),
    });
    const link = caseLink(likeness.case, data, tie.passage);
    link.textContent = words;
    return element('li', '', link);
  });
  const otherFields =
    others.length === 0 ? [] : [element('li', '', fill(said.otherFields, { names: listed(others, data) }))];
  const none = differs.length + otherFields.length === 0 ? [element('li', '', said.noDifference)] : [];
  return element(
    'li',
    '',
    element('h4', '', caseLink(likeness.case, data)),
    element('p', 'meta', likeness.case.about),
    element('p', 'likeness-label', said.shares),
    element('ul', 'likeness-list', ...shares.map((one) => element('li', '', one))),
    element('p', 'likeness-label', said.differs),
    element('ul', 'likeness-list', ...differs, ...otherFields, ...none),
  );
}

function againstView(profile: Parameters<typeof contradictions>[0], data: OwnCaseData): HTMLElement[] {
  const { against } = data.words;
  if (profile.readings.size === 0) return [element('p', 'empty-land', data.words.profile.empty)];
  const all = contradictions(profile, data.known);
  if (all.length === 0) return [element('p', '', against.none)];
  return all.map(({ concept, own, passages }) => {
    const more = passages.slice(most);
    const shown = passages.slice(0, most).map((one) => passageView(one, data));
    const rest =
      more.length === 0
        ? []
        : [
            element(
              'details',
              '',
              element('summary', '', counted(against.more, more.length)),
              element('ul', 'passages-against', ...more.map((one) => passageView(one, data))),
            ),
          ];
    return element(
      'section',
      'against',
      element('h3', '', termOf(concept, data)),
      element('p', 'meta', markOf(own), ' ', fill(against.you, { how: sightName(data, own).toLowerCase() })),
      element('ul', 'passages-against', ...shown),
      ...rest,
    );
  });
}

function passageView(
  { case: one, tie }: { readonly case: KnownCase; readonly tie: KnownTie },
  data: OwnCaseData,
): HTMLElement {
  const link = caseLink(one, data, tie.passage);
  link.textContent = data.words.against.read;
  link.setAttribute('aria-label', `${data.words.against.read}: ${one.title}`);
  const reason = element('p', '', tie.reason);
  if (one.lang !== undefined) reason.lang = one.lang;
  return element(
    'li',
    '',
    element('p', 'against-from', markOf(tie.how), ' ', sightName(data, tie.how), ' · ', caseLink(one, data)),
    reason,
    element('p', 'meta', link),
  );
}

function toolsView(profile: Parameters<typeof usefulTools>[0], data: OwnCaseData): HTMLElement[] {
  const { words, addresses, known } = data;
  const tools = usefulTools(profile, known).slice(0, mostTools);
  if (tools.length === 0) return [element('p', 'meta', words.tools.none)];
  const items = tools.map(({ tool, concepts, cases }) => {
    const link = element('a', '', tool.title);
    link.href = `${addresses.tool}${tool.id}/`;
    const why = [
      fill(words.tools.for, {
        names: listed(
          concepts.map((id) => termOf(id, data)),
          data,
        ),
      }),
      ...(cases.length === 0
        ? []
        : [
            fill(words.tools.seen, {
              names: listed(
                cases.map(({ title }) => title),
                data,
              ),
            }),
          ]),
    ];
    const item = element(
      'li',
      '',
      element('h3', '', link),
      element('p', '', tool.summary),
      element('p', 'meta', why.join('; ')),
    );
    if (tool.lang !== undefined) item.lang = tool.lang;
    return item;
  });
  return [element('ul', 'tools-there ruled', ...items)];
}

/** What to ask: of what was not seen its question, of the nearest cases where they are contrary and what they themselves ask. */
export function questionsOf(look: PlacedReadings, nearest: readonly Likeness[], data: OwnCaseData): string[] {
  const { words, known } = data;
  const unseen = [...look.there.values()].flatMap(({ how, concept }) => {
    const prompt = known.lenses.flatMap(({ concepts }) => concepts).find((one) => one.concept === concept)?.prompt;
    return how === 'unseen'
      ? [fill(words.questions.unseen, { concept: capital(termOf(concept, data)), prompt: prompt ?? '' })]
      : [];
  });
  const contrary = nearest.flatMap((one) => {
    const shared = one.concepts.find(({ match }) => match === 'contrary');
    return shared === undefined
      ? []
      : [fill(words.questions.contrary, { case: one.case.title, concept: termOf(shared.concept, data) })];
  });
  const theirs = nearest.flatMap(({ case: { title, questions } }) =>
    questions.slice(0, 1).map((question) => fill(words.questions.of, { case: title, question })),
  );
  return [...unseen.slice(0, mostQuestions), ...contrary, ...theirs];
}

const questionsView = (questions: readonly string[], { words }: OwnCaseData): HTMLElement[] =>
  questions.length === 0
    ? [element('p', 'meta', words.questions.none)]
    : [element('ol', 'take-along plain', ...questions.map((one) => element('li', '', one)))];
