import { decision } from '../../core/study/kinds/decision.ts';
import { recordsOf } from '../../core/study/own-here.ts';
import type { Place } from '../../core/study/place.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import type { StudyWords } from '../../languages/language.ts';
import { element } from '../element.ts';
import { fill } from '../sentence.ts';
import { KeptText } from './kept-text.ts';
import { newId, type Store } from './store.ts';

/** Keeps what the reader chooses at a moment of decision, and why; once what happened has been opened, it stands there again. */
export function keepDecisions(store: Store, words: StudyWords, place: Place, former: readonly string[]): void {
  for (const box of document.querySelectorAll<HTMLElement>('.decision[id]'))
    keepDecision(box, store, words, place, former);
}

function keepDecision(
  box: HTMLElement,
  store: Store,
  words: StudyWords,
  place: Place,
  former: readonly string[],
): void {
  const part = box.id;
  const parts = new Set([part, ...[...box.querySelectorAll(':scope > span[id]')].map((one) => one.id)]);
  const id = `decision:${place.entry}:${part}`;
  const radios = [...box.querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')];
  const fieldset = box.querySelector('fieldset');
  const happened = box.querySelector('details > div');
  const own = (): StudyRecord | undefined =>
    recordsOf(store.workbook, place, former, decision.name).find((one) =>
      parts.has(decision.read(one)?.place.part ?? ''),
    );
  const body = () => {
    const record = own();
    return record === undefined ? undefined : decision.read(record);
  };
  const situation = [...box.querySelectorAll(':scope > p:not(.kicker)')]
    .map((one) => one.textContent)
    .join(' ')
    .trim();
  const base = { place: { ...place, part }, situation: situation.slice(0, 900), choice: '', chosen: '', reason: '' };

  const choose = (radio: HTMLInputElement): void => {
    const chosen = radio.closest('label')?.textContent.trim() ?? '';
    const old = own();
    void store.apply({
      ...{ type: 'written', id: old?.id ?? id, kind: decision.name, revision: newId(), seen: old?.revision },
      body: { ...base, ...body(), choice: radio.value, chosen: chosen.slice(0, 900) },
    });
  };

  const field = (said: string, name: string, textOf: (one: StudyRecord) => string, key: 'reason' | 'afterwards') => {
    const text = element('textarea');
    text.id = `_${name}-${part}`;
    text.dir = 'auto';
    const label = element('label', '', said);
    label.htmlFor = text.id;
    const status = element('span', 'meta');
    status.role = 'status';
    new KeptText(store, words.note, text, status, {
      ...{ id, kind: decision.name, find: own, textOf },
      bodyWith: (written, old) => ({ ...base, ...old, [key]: written }),
      isNothing: () => false,
    });
    const made = element('div', 'own-field', label, text, status);
    made.dataset.own = '';
    return made;
  };
  const reason = field(words.decision.reason, 'reason', (one) => decision.read(one)?.reason ?? '', 'reason');
  reason.prepend(element('p', 'meta', words.decision.hint));
  const again = element('div', 'own-told');
  again.dataset.own = '';
  const afterwards = field(
    words.decision.afterwards,
    'after',
    (one) => decision.read(one)?.afterwards ?? '',
    'afterwards',
  );

  const show = (): void => {
    const kept = body();
    if (kept === undefined) {
      for (const one of [reason, again, afterwards]) one.remove();
      return;
    }
    for (const radio of radios) radio.checked = radio.value === kept.choice;
    if (!reason.isConnected) fieldset?.after(reason);
    const yours = [fill(words.decision.yours, { choice: kept.chosen })];
    if (kept.reason.trim() !== '') yours.push(fill(words.decision.because, { reason: kept.reason }));
    again.replaceChildren(...yours.map((said) => element('p', 'own-words', said)));
    if (!again.isConnected) happened?.prepend(again);
    if (!afterwards.isConnected) happened?.append(afterwards);
  };
  show();
  store.listen(show);
  for (const radio of radios)
    radio.addEventListener('change', () => {
      choose(radio);
    });
  const chosen = radios.find(({ checked }) => checked);
  if (body() === undefined && chosen !== undefined) choose(chosen);
}
