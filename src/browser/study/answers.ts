import { answer } from '../../core/study/kinds/answer.ts';
import { kindred } from '../../core/study/kindred.ts';
import { recordsOf } from '../../core/study/own-here.ts';
import type { Place } from '../../core/study/place.ts';
import type { StudyWords } from '../../languages/language.ts';
import { element } from '../element.ts';
import { fill } from '../sentence.ts';
import { KeptText } from './kept-text.ts';
import type { Store } from './store.ts';

/** The study questions of a page: each is answered where it stands, and then leads to the passages that speak to it. */
export class Answers {
  readonly #store: Store;
  readonly #words: StudyWords;
  readonly #place: Place;
  readonly #former: readonly string[];
  #open = false;

  constructor(store: Store, words: StudyWords, place: Place, former: readonly string[]) {
    this.#store = store;
    this.#words = words;
    this.#place = place;
    this.#former = former;
    // An answer that there is shows itself, also when it comes from another tab.
    const show = (): void => {
      if (this.#all().length > 0) this.open();
    };
    show();
    store.listen(show);
  }

  /** Gives each question its field; once. */
  open(): void {
    if (this.#open) return;
    this.#open = true;
    for (const [at, item] of [...document.querySelectorAll<HTMLElement>('[data-question]')].entries()) {
      (item.querySelector('div') ?? item).append(this.#field(item, at + 1));
    }
    document.querySelector('.answer-open')?.remove();
  }

  #all() {
    return recordsOf(this.#store.workbook, this.#place, this.#former, answer.name);
  }

  #field(item: HTMLElement, number: number): HTMLElement {
    const { answer: words } = this.#words;
    const part = item.dataset.question ?? '';
    const question = item.querySelector('div > :last-child')?.textContent.trim() ?? '';
    const id = `answer:${this.#place.entry}:${part}`;
    const own = () => this.#all().filter((one) => answer.read(one)?.place.part === part);
    const field = element('textarea');
    field.id = `_answer-${number}`;
    field.dir = 'auto';
    const label = element('label', '', fill(words.label, { number }));
    label.htmlFor = field.id;
    const status = element('span', 'meta');
    status.role = 'status';
    const after = element('div');
    new KeptText(this.#store, this.#words.note, field, status, {
      id,
      kind: answer.name,
      find: () => own()[0],
      textOf: (record) => answer.read(record)?.text ?? '',
      bodyWith: (text, old) => ({ place: { ...this.#place, part }, question: question.slice(0, 900), ...old, text }),
      isNothing: (text) => text.trim() === '',
    });
    const tell = async (): Promise<void> => {
      const { saysLittle } = await import('../../core/search/languages.ts');
      const twins = own()
        .slice(1)
        .map((one) => {
          const said = element('p', 'own-words', answer.read(one)?.text ?? '');
          said.dir = 'auto';
          return said;
        });
      const languages = [this.#place.lang, document.documentElement.lang];
      const passages =
        own().length > 0 ? this.#speaking(`${question} ${field.value}`, (word) => saysLittle(word, languages)) : [];
      after.replaceChildren(
        ...(twins.length > 0 ? [element('p', 'meta', this.#words.note.twice), ...twins] : []),
        ...passages,
      );
    };
    void tell();
    this.#store.listen(() => void tell());
    const box = element('div', 'own-field', label, field, status, after);
    box.dataset.own = '';
    return box;
  }

  /** The passages that speak to a question, each with the words that it shares with it. */
  #speaking(asked: string, saysLittle: (word: string) => boolean): Node[] {
    const { answer: words } = this.#words;
    const passages = [...document.querySelectorAll<HTMLElement>('.passage[id]')].map((one) => ({
      id: one.id,
      text: `${one.querySelector('.passage-text')?.textContent ?? ''} ${[...one.querySelectorAll('.note-concept')].map(({ textContent }) => textContent).join(' ')}`,
    }));
    const found = kindred(asked, passages, saysLittle);
    if (found.length === 0) return [];
    const list = element('ul');
    for (const { id, words: shared } of found) {
      const said =
        document
          .querySelector(`#${CSS.escape(id)} .passage-text`)
          ?.textContent.trim()
          .replace(/\s+/g, ' ') ?? '';
      const link = element('a', '', said.length > 90 ? `${said.slice(0, 90)}…` : said);
      link.href = `#${id}`;
      list.append(
        element('li', '', link, ' ', element('span', 'meta', fill(words.shared, { words: shared.join(', ') }))),
      );
    }
    return [element('p', 'meta', words.passages), list];
  }
}
