import type { AuthoringWords } from '../../languages/language.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { firstLineIn, labelOf, leadTo, placeIn, textIn } from './form-place.ts';
import { severityOf, type PlacedProblem } from './problem-view.ts';

/** How many problems are in sight; the others wait behind a fold. */
const few = 10;

/** The problems that are told all over a form in one list, from which one goes to the place of each. */
export class ProblemList {
  readonly view = element('div', 'problem-list');
  readonly #root: HTMLElement;
  readonly #words: AuthoringWords['checks'];
  readonly #intro: HTMLElement;
  readonly #first = element('ol');
  readonly #others = element('ol');
  readonly #count = element('summary');
  readonly #fold = element('details', '', this.#count, this.#others);
  #shown: readonly string[] = [];

  /** The places are found in `root`. */
  constructor(root: HTMLElement, words: AuthoringWords['checks']) {
    this.#root = root;
    this.#words = words;
    this.#intro = element('p', 'meta', words.places);
    this.view.tabIndex = -1;
    this.view.append(this.#intro, this.#first, this.#fold);
    this.#draw([]);
  }

  /** Shows problems, errors first. The focus stays at the problem where it was, or else at that place in the list. */
  show(placed: readonly PlacedProblem[]): void {
    const isError = ({ problem }: PlacedProblem) => problem.severity === 'error';
    const sorted = [...placed.filter(isError), ...placed.filter((one) => !isError(one))];
    const rows = sorted.map((one) => this.#row(one));
    const keys = rows.map(({ key }) => key);
    if (keys.join('\n') === this.#shown.join('\n')) return;
    const buttons = () => [...this.view.querySelectorAll('button')];
    const { activeElement } = document;
    const at = buttons().findIndex((one) => one === activeElement);
    const same = keys.indexOf(this.#shown[at] ?? '');
    this.#shown = keys;
    this.#draw(rows.map(({ view }) => view));
    if (at === -1) {
      if (this.#fold.hidden && activeElement === this.#count) this.view.focus({ preventScroll: true });
      return;
    }
    const turnedTo = buttons()[same === -1 ? at : same] ?? buttons().at(-1) ?? this.view;
    if (this.#others.contains(turnedTo)) this.#fold.open = true;
    turnedTo.focus({ preventScroll: true });
  }

  #draw(rows: readonly HTMLElement[]): void {
    const others = rows.slice(few);
    this.#first.replaceChildren(...rows.slice(0, few));
    this.#others.replaceChildren(...others);
    this.#intro.hidden = this.#first.hidden = rows.length === 0;
    this.#fold.hidden = others.length === 0;
    this.#count.textContent = fill(this.#words.others, { count: others.length });
  }

  #row({ problem, box, sentence }: PlacedProblem): { key: string; view: HTMLElement } {
    const { severity, range } = problem;
    const place = box.dataset.place ?? '';
    const said = severityOf(problem, this.#words);
    const number = range.line - firstLineIn(box) + 1;
    const line = textIn(box) && number > 0 ? [fill(this.#words.line, { line: number })] : [];
    const called = [...namesOf(box), ...line].join(', ');
    // One piece alone need not be told apart.
    const piece = this.#root.childElementCount > 1 ? box.parentElement?.closest<HTMLElement>('.piece') : undefined;
    const of = piece ? ` · ${labelOf(piece)}` : '';
    const to = button('', () => {
      // Fields are drawn anew while one writes, so the place is looked for by its name.
      const there = placeIn(this.#root, place);
      if (there) leadTo(there, range);
    });
    to.append(
      element('strong', '', said),
      ' ',
      element('span', '', element('b', '', called), of),
      ' ',
      element('span', '', sentence),
    );
    const key = JSON.stringify([place, said, called, of, sentence, range]);
    return { key, view: element('li', severity, to) };
  }
}

/** What a place in a piece is called, from the outside inwards: of lists their items alone; a piece as a whole by its title. */
function namesOf(box: HTMLElement): string[] {
  const outer = box.parentElement?.closest<HTMLElement>('[data-place]:not(.list, .piece)');
  return [...(outer ? namesOf(outer) : []), labelOf(box)];
}
