import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import type { Contribution, Piece } from '../../core/authoring/contribution.ts';
import { pathOf, textOf } from '../../core/authoring/handed-in.ts';
import { mended } from '../../core/authoring/mended.ts';
import { element } from '../element.ts';
import { pointerAtRest } from '../pointer.ts';
import { fill } from '../sentence.ts';
import { startEngine, type AuthoringEngine, type Order, type ToldProblem } from './engine.ts';
import { ProblemList } from './problem-list.ts';
import { showProblems } from './verdict-view.ts';

/** The part of every path before "cases/…". */
export const folder = 'src/content/';

/** What one can do about a problem. */
interface Acts {
  /** Mends it: what that makes of a contribution is given. */
  readonly mend: (mended: (now: Contribution) => Contribution, problem: ToldProblem) => void;
  /** Says that the translation in the file at a path is up to date. */
  readonly bringUp: (path: string) => void;
}

/** The checks that run along with what is written, and how it will look. */
export class RunningChecks {
  readonly view: HTMLElement;
  readonly preview: HTMLElement;
  readonly #data: AuthorFormData;
  readonly #pieces: HTMLElement;
  readonly #acts: Acts;
  readonly #state = element('p', 'form-checks');
  readonly #elsewhere = element('div');
  readonly #list: ProblemList;
  readonly #body = element('div', 'body form-preview');
  #engine: Promise<AuthoringEngine> | undefined;

  /** Problems are told in `pieces`. */
  constructor(data: AuthorFormData, pieces: HTMLElement, acts: Acts) {
    const { checks, preview, weight } = data.words;
    this.#data = data;
    this.#pieces = pieces;
    this.#acts = acts;
    this.#state.role = 'status';
    this.#list = new ProblemList(pieces, checks);
    this.view = element(
      'section',
      'form-verdict',
      element('h2', '', checks.title),
      this.#state,
      this.#elsewhere,
      this.#list.view,
      element('p', 'meta', weight),
    );
    this.preview = element('details', 'form-look', element('summary', '', preview.title), this.#body);
  }

  /** Looks at a contribution, its pictures, and the original of its translation; of several calls while it does, at the newest. Brings the checks in first. */
  async check(contribution: Contribution, pictures: Order['pictures'], original: Piece | undefined): Promise<void> {
    const { plans, words, addresses } = this.#data;
    const beside = original === undefined ? [] : [original];
    const texts = [...beside, ...contribution.pieces].map(
      (piece) => [folder + pathOf(piece), textOf(piece, plans)] as const,
    );
    const files = new Map(texts);
    try {
      if (this.#engine === undefined) this.#state.textContent = words.checks.loading;
      this.#engine ??= startEngine(addresses.context);
      const verdict = await (await this.#engine).check({ files, pictures });
      await pointerAtRest();
      if (verdict === undefined || !this.view.isConnected) return;
      const mend = (problem: ToldProblem) => {
        this.#acts.mend((now) => mended(now, problem.fixes ?? [], { files, folder, plans }), problem);
      };
      const { bringUp } = this.#acts;
      const places = { root: this.#pieces, elsewhere: this.#elsewhere, mend, bringUp };
      const { placed, ...found } = showProblems(places, verdict.problems, contribution, folder, this.#data);
      this.#list.show(placed);
      this.#state.textContent =
        found.errors + found.warnings === 0 ? words.checks.none : fill(words.checks.found, found);
      const [first] = contribution.pieces;
      const html = first === undefined ? undefined : verdict.previews.get(folder + pathOf(first));
      this.#body.replaceChildren(
        html === undefined ? words.preview.none : document.createRange().createContextualFragment(html),
      );
    } catch {
      await pointerAtRest();
      this.#engine = undefined;
      this.#state.textContent = words.checks.failed;
    }
  }
}
