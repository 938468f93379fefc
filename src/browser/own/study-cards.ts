import { answers, remembered, type Answer } from '../../core/study/card-schedule.ts';
import { cardsOf, subjectOf } from '../../core/study/deck.ts';
import { dueCards } from '../../core/study/due-cards.ts';
import { card, type Card } from '../../core/study/kinds/card.ts';
import { note } from '../../core/study/kinds/note.ts';
import { isThere, newId } from '../study/store.ts';
import { endOfToday } from '../study/day.ts';
import { button, element } from '../element.ts';
import { counted, fill } from '../sentence.ts';
import { defineWorkplace, type Workplace } from './fetched.ts';
import { sightName } from './lens-view.ts';
import { Teller } from './teller.ts';

/** `<study-cards>`: cards to learn by, kept in the workbook of this device. */
defineWorkplace('study-cards', (place) => {
  new StudyCards(place).open();
});

/** A card with its record. */
interface Kept extends Card {
  readonly id: string;
  readonly revision: string;
}

class StudyCards {
  readonly #place: Workplace;
  readonly #today = element('section', 'cards-today');
  readonly #made = element('section', 'cards-make');
  readonly #list = element('details', 'cards-all');
  readonly #teller: Teller;
  #of = '';

  constructor(place: Workplace) {
    this.#place = place;
    this.#teller = new Teller(place.data.words.form.undo);
  }

  open(): void {
    const { root, store, signal, data } = this.#place;
    const asked = new URLSearchParams(location.search);
    const kind = (['lens', 'path'] as const).find((one) => asked.has(one));
    if (kind !== undefined) this.#of = `${kind} ${asked.get(kind) ?? ''}`;
    root.replaceChildren(
      this.#today,
      this.#made,
      this.#list,
      this.#teller.view,
      element('p', 'meta', data.words.cards.schedule),
    );
    store.listen(() => {
      this.#showLists();
    }, signal);
    this.#showToday(false);
    this.#showLists();
  }

  #all(): Kept[] {
    return [...this.#place.store.workbook.values()].flatMap((record) => {
      const own = isThere(record) ? card.read(record) : undefined;
      return own === undefined ? [] : [{ ...own, id: record.id, revision: record.revision }];
    });
  }

  /** The first card of today, or that there is none. */
  #showToday(focus: boolean): void {
    const { data, store } = this.#place;
    const { words, language } = data;
    const all = this.#all();
    const due = dueCards(all, endOfToday());
    const [first] = due;
    if (store.trouble !== undefined) this.#teller.say(words.saving.failed);
    if (first === undefined) {
      const next = all.map(({ memory }) => memory?.due ?? '').sort()[0];
      const date =
        next === undefined ? '' : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(next));
      const sentence = element(
        'p',
        'empty-land',
        next === undefined ? words.cards.none : fill(words.cards.done, { date }),
      );
      sentence.tabIndex = -1;
      this.#today.replaceChildren(sentence);
      if (focus) sentence.focus();
      return;
    }
    const count = element('h2', '', counted(words.cards.due, due.length));
    const face = this.#cardView(first);
    this.#today.replaceChildren(count, face);
    if (focus) face.querySelector<HTMLElement>('.card-front')?.focus();
  }

  #cardView(one: Kept): HTMLElement {
    const { data } = this.#place;
    const { cards } = data.words;
    const front = element('p', 'card-front', one.front);
    front.tabIndex = -1;
    front.lang = one.place.lang;
    const back = element('div', 'card-back');
    back.hidden = true;
    const text = element('p', '', one.back);
    text.lang = one.place.lang;
    back.append(text, this.#sourceOf(one), this.#answersOf(one));
    const turn = button(cards.turn, () => {
      back.hidden = false;
      turn.hidden = true;
      back.querySelector('button')?.focus();
    });
    return element('article', 'study-card', front, turn, back);
  }

  /** Where a card comes from: the entry as it is called now, also when it was renamed; or that it is gone. */
  #sourceOf({ place }: Kept): HTMLElement {
    const { known, addresses, words } = this.#place.data;
    const id = Object.hasOwn(known.former, place.entry) ? (known.former[place.entry] ?? place.entry) : place.entry;
    const one = known.cases.find((each) => each.id === id);
    const concept = known.concepts.find((each) => each.id === id);
    const link = element('a');
    if (one !== undefined) link.href = `${addresses.case}${id}/${place.part === undefined ? '' : `#${place.part}`}`;
    else if (concept !== undefined) link.href = `${addresses.concept}${id}/`;
    else if (place.kind === 'case' || place.kind === 'concept') return element('p', 'meta', words.cards.gone);
    else return element('p', 'meta', place.title);
    link.textContent = fill(words.cards.from, { title: one?.title ?? concept?.term ?? place.title });
    return element('p', 'meta', link);
  }

  #answersOf(one: Kept): HTMLElement {
    const { data } = this.#place;
    const { cards } = data.words;
    const dated = new Intl.DateTimeFormat(data.language, { day: 'numeric', month: 'short' });
    const now = new Date().toISOString();
    const buttons = answers.map((answer) => {
      const made = button(cards.answers[answer], () => this.#answer(one, answer));
      const { due } = remembered(one, answer, now);
      made.append(element('span', 'meta', fill(cards.next, { date: dated.format(new Date(due)) })));
      return made;
    });
    return element('div', 'card-answers', ...buttons);
  }

  async #answer({ id, revision: seen, ...own }: Kept, answer: Answer): Promise<void> {
    const body = { ...own, memory: remembered(own, answer, new Date().toISOString()) };
    const written = this.#place.store.apply({ type: 'written', id, kind: card.name, revision: newId(), seen, body });
    this.#showToday(true);
    await written;
  }

  #showLists(): void {
    this.#showMaking();
    const { cards } = this.#place.data.words;
    const all = this.#all();
    this.#list.hidden = all.length === 0;
    const items = all.map(({ id, revision, front, back }) => {
      const away = button('×', async () => {
        await this.#place.store.apply({ type: 'erased', id, revision: newId(), seen: revision });
        this.#showToday(false);
        this.#teller.say(fill(cards.removed, { front }));
        this.#list.querySelector('summary')?.focus();
      });
      away.ariaLabel = fill(cards.remove, { front });
      return element('li', '', element('div', '', element('strong', '', front), element('p', 'meta', back)), away);
    });
    this.#list.replaceChildren(
      element('summary', '', fill(cards.all, { count: all.length })),
      element('ul', 'card-list ruled', ...items),
    );
  }

  #showMaking(): void {
    const { known, words } = this.#place.data;
    const { cards } = words;
    const select = element('select');
    select.append(
      ...known.lenses.map(({ id, title }) => new Option(fill(cards.lens, { title }), `lens ${id}`)),
      ...known.paths.map(({ id, title }) => new Option(fill(cards.path, { title }), `path ${id}`)),
      new Option(cards.notes, 'notes'),
    );
    select.value = this.#of;
    if (select.value === '') select.selectedIndex = 0;
    const make = button('', () => this.#make(this.#fresh(select.value)));
    const tell = () => {
      this.#of = select.value;
      const count = this.#fresh(select.value).length;
      make.textContent = count === 0 ? cards.addNone : counted(cards.add, count);
      make.disabled = count === 0;
    };
    select.addEventListener('change', tell);
    tell();
    if (this.#made.contains(document.activeElement)) return;
    this.#made.replaceChildren(
      element('h2', '', cards.make),
      element('div', 'cards-choice', element('label', 'field', element('span', '', cards.of), select), make),
    );
  }

  /** What can be made of a choice and is no card yet. */
  #fresh(choice: string): Card[] {
    const { data, store } = this.#place;
    const have = new Set(this.#all().map(subjectOf));
    const [kind, id = ''] = choice.split(' ');
    const all =
      kind === 'lens' || kind === 'path'
        ? cardsOf({ kind, id }, data.known, {
            language: data.language,
            ask: (title, concept) => fill(data.words.cards.ask, { case: title, concept }),
            answer: (how, reason) => `${sightName(data, how)}. ${reason}`,
          })
        : [...store.workbook.values()].flatMap((record): Card[] => {
            const own = isThere(record) ? note.read(record) : undefined;
            const quote = own?.anchor?.exact ?? '';
            if (own === undefined || (quote === '' && own.text === '')) return [];
            const back = own.text === '' ? quote : own.text;
            return [
              {
                place: { ...own.place, note: record.id },
                front: (quote === '' ? own.place.title : quote).slice(0, 900),
                back,
              },
            ];
          });
    const fresh = new Map(all.map((one) => [subjectOf(one), one]));
    return [...fresh].flatMap(([subject, one]) => (have.has(subject) ? [] : [one]));
  }

  async #make(fresh: readonly Card[]): Promise<void> {
    const { cards } = this.#place.data.words;
    const written = fresh.map((body) =>
      this.#place.store.apply({ type: 'written', id: newId(), kind: card.name, revision: newId(), body }),
    );
    this.#teller.say(counted(cards.added, fresh.length));
    this.#showToday(true);
    this.#showMaking();
    await Promise.all(written);
  }
}
