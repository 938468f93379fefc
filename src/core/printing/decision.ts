import type { Decision, Segment } from '../body/segment.ts';
import { ignoredAttributes } from '../search/page.ts';
import { element, escaped } from './html.ts';
import type { Frame } from './labels.ts';
import { formerIds, type Around, type Printer } from './names.ts';

/** A moment at which someone had to choose: the reader chooses first, and then opens what happened. Without scripts too. */
export function printDecision(
  decision: Decision,
  { lang, context }: Around,
  print: Printer,
  labels: Pick<Frame, 'words'>,
): string {
  const words = labels.words(lang).decision;
  const isQuoted = context === 'quotation';
  const inside = (segments: readonly Segment[]) => print(segments, { lang, context: isQuoted ? context : 'passage' });
  const kicker = (text: string) => element('p', { class: 'kicker' }, escaped(text));
  const first = element('span', { class: 'meta' }, escaped(words.first));
  const options = decision.options.map(({ id, words: said }) => {
    const input = `<input type="radio" name="_${escaped(decision.id)}" value="${escaped(id)}">`;
    return element('label', {}, input, element('span', {}, inside(said)));
  });
  const outcome = [inside(decision.outcome), kicker(words.unknown), inside(decision.unknown)];
  return element(
    'div',
    { class: 'decision', id: isQuoted ? undefined : decision.id },
    isQuoted ? '' : formerIds(decision.formerIds),
    kicker(words.name),
    inside(decision.children),
    element('fieldset', ignoredAttributes(), element('legend', {}, escaped(words.question), ' ', first), ...options),
    element('details', {}, element('summary', {}, escaped(words.outcome)), element('div', {}, ...outcome)),
  );
}
