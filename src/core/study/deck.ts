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

/** What a card is about: two cards about the same are one. */
export const subjectOf = ({ place }: Pick<Card, 'place'>): string =>
  [place.kind, place.entry, place.part ?? '', ...(typeof place.concept === 'string' ? [place.concept] : [])].join(' ');

/**
 * The cards of a lens or a path: the definition of each of its concepts, and of the passages that speak of them, or of the cases of a path, one that bears
 * a concept out and one that does not.
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
  const told = known.cases.flatMap((one) => one.ties.map((tie) => ({ one, tie })));
  const passages = entries.flatMap((entry) => {
    const about = told.filter(({ one, tie }) => tie.concept === entry || one.id === entry);
    const [first, other] = [false, true].map((below) => about.find(({ tie }) => isBelow(tie.how) === below));
    return [first, other].flatMap((found) => (found === undefined ? [] : [passageCard(found, known, words)]));
  });
  return [...definitions, ...passages];
}

function passageCard(
  { one, tie }: { readonly one: KnownCase; readonly tie: KnownCase['ties'][number] },
  { concepts }: KnownAtlas,
  { language, ask, answer }: DeckWords,
): Card {
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
