import type { Card } from './kinds/card.ts';

/**
 * Whether a card is to be looked at. So is a card that was looked at in the future: a clock was wrong, and no card waits for a day that may never come.
 */
export function isDue({ memory }: Pick<Card, 'memory'>, now: string): boolean {
  return memory === undefined || memory.due <= now || memory.last_review > now;
}

/** The cards that are due, those that wait longest first and new ones last. */
export function dueCards<One extends Pick<Card, 'memory'>>(cards: readonly One[], now: string): One[] {
  const waiting = ({ memory }: One) => memory?.due ?? '9';
  return cards
    .filter((one) => isDue(one, now))
    .sort((a, b) => (waiting(a) < waiting(b) ? -1 : waiting(a) > waiting(b) ? 1 : 0));
}
