import { isBelow } from '../body/passage.ts';
import type { Card } from './kinds/card.ts';
import type { KnownAtlas, KnownCase } from './known-atlas.ts';

/** What cards can be made of: a lens or a learning path, by its id. */
export interface Deck {
  readonly kind: 'lens' | 'path';
  readonly id: string;
}

/** What a card says besides the words of the atlas. */
export interface DeckWords {
  readonly language: string;
  /** What a passage is asked, with `{case}` and `{concept}` to be filled in. */
  readonly ask: (title: string, concept: string) => string;
  readonly answer: (how: KnownCase['ties'][number]['how'], reason: string) => string;
}

/** What a card is about, down to the concept or the note of one's own: two cards about the same are one. */
export const subjectOf = ({ place }: Pick<Card, 'place'>): string =>
  [
    place.kind,
    place.entry,
    place.part ?? '',
    ...[place.concept, place.note].filter((one) => typeof one === 'string'),
  ].join(' ');

/**
 * The cards of a lens or a path: the definition of each of its concepts, and of the passages that speak of them, or of the cases of a path, one that bears
 * a concept out and one that does not. What a case says of a concept is asked once, since no card can tell two answers apart.
 */
export function cardsOf({ kind, id }: Deck, known: KnownAtlas, words: DeckWords): Card[] {
  const lens = known.lenses.find((one) => kind === 'lens' && one.id === id);
  const path = known.paths.find((one) => kind === 'path' && one.id === id);
  const entries = lens?.concepts.map(({ concept }) => concept) ?? path?.entries ?? [];
  const definitions = entries.flatMap((entry) => {
    const concept = known.concepts.find((one) => one.id === entry);
    if (concept === undefined) return [];
    const { term, definition, lang = words.language } = concept;
    return [{ place: { kind: 'concept', entry, title: term, lang }, front: term, back: definition }];
  });
  const told = known.cases.flatMap((one) => one.ties.map((tie): Told => ({ one, tie })));
  const asked = new Set<string>();
  const passages = entries.flatMap((entry) => {
    const about = told.filter(
      (each) => (each.tie.concept === entry || each.one.id === entry) && !asked.has(questionOf(each)),
    );
    const chosen = oneOfEach(about);
    for (const each of chosen) asked.add(questionOf(each));
    return chosen.map((each) => passageCard(each, known, words));
  });
  return [...definitions, ...passages];
}

/** A passage that says something of a concept, with its case. */
interface Told {
  readonly one: KnownCase;
  readonly tie: KnownCase['ties'][number];
}

const questionOf = ({ one, tie }: Told): string => `${one.id} ${tie.concept}`;

/** One that bears out and one that does not, of another case or concept; where there are no such two the first of them alone. */
function oneOfEach(about: readonly Told[]): readonly Told[] {
  const of = (below: boolean) => about.filter(({ tie }) => isBelow(tie.how) === below);
  const above = of(false);
  const below = of(true);
  const pair = above
    .flatMap((first) => below.map((other) => ({ first, other })))
    .find(({ first, other }) => questionOf(first) !== questionOf(other));
  return pair === undefined ? [...above, ...below].slice(0, 1) : [pair.first, pair.other];
}

function passageCard({ one, tie }: Told, { concepts }: KnownAtlas, { language, ask, answer }: DeckWords): Card {
  const term = concepts.find(({ id }) => id === tie.concept)?.term ?? tie.concept;
  return {
    place: {
      kind: 'case',
      entry: one.id,
      part: tie.passage,
      concept: tie.concept,
      title: one.title,
      lang: one.lang ?? language,
    },
    front: ask(one.title, term),
    back: answer(tie.how, tie.reason),
  };
}
