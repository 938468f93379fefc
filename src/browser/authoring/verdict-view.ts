import type { Contribution, Piece } from '../../core/authoring/contribution.ts';
import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import type { FieldPlans } from '../../core/authoring/field-plan.ts';
import { pathOf, placeInForm } from '../../core/authoring/handed-in.ts';
import type { AuthoringWords } from '../../languages/language.ts';
import { button, element } from '../element.ts';
import type { ToldProblem } from './engine.ts';
import { placeName } from './field-view.ts';

/** What the checks call a field that is not filled in. */
const missing = 'missing-field';

/** Where problems are told, and what mends one. */
export interface ProblemPlaces {
  /** The pieces, with the places in them. */
  readonly root: HTMLElement;
  /** What is in no piece, such as a picture. */
  readonly elsewhere: HTMLElement;
  readonly mend: (problem: ToldProblem) => void;
  /** Says that a translation is up to date with its original, by the path of its file. */
  readonly bringUp: (path: string) => void;
}

/** Tells problems where they are: at the field, below the text, or at the file as a whole. Returns how many errors and warnings there are. */
export function showProblems(
  { root, elsewhere, ...acts }: ProblemPlaces,
  problems: readonly ToldProblem[],
  { pieces }: Contribution,
  folder: string,
  { plans, words }: Pick<AuthorFormData, 'plans' | 'words'>,
): { readonly errors: number; readonly warnings: number } {
  elsewhere.replaceChildren();
  for (const old of root.querySelectorAll('.field-problems')) old.remove();
  for (const field of root.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  const told = problems.filter(({ severity }) => severity !== 'note');
  for (const problem of told) {
    const piece = pieces.find((one) => folder + pathOf(one) === problem.range.path);
    const box = (piece && placeOf(root, piece, problem, plans)) ?? elsewhere;
    listIn(box).append(problemView(problem, box, words, acts));
    const fold = box.closest<HTMLDetailsElement>('details:not([open])');
    if (problem.severity === 'error' && fold) fold.open = true;
    if (problem.severity === 'error' && problem.code !== missing)
      box.querySelector(':scope > :is(input, textarea, select)')?.setAttribute('aria-invalid', 'true');
  }
  const errors = told.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: told.length - errors };
}

/** The nearest place around what a problem is about that the form shows. */
function placeOf(root: HTMLElement, piece: Piece, { field }: ToldProblem, plans: FieldPlans): HTMLElement | undefined {
  const path = field === undefined ? [] : placeInForm(piece, field, plans);
  const names = path.map((_, at) => placeName(piece.key, path.slice(0, path.length - at)));
  const whole = [placeName(piece.key, ['_body']), placeName(piece.key, [])];
  for (const name of [...names, ...(field === undefined ? whole : whole.slice(1))]) {
    const found = root.querySelector<HTMLElement>(`[data-place="${CSS.escape(name)}"]`);
    if (found) return found;
  }
  return undefined;
}

function listIn(box: HTMLElement): HTMLElement {
  const there = box.querySelector<HTMLElement>(':scope > .field-problems');
  if (there) return there;
  const list = element('ul', 'field-problems');
  list.id = `${box.dataset.place ?? ''}_problems`;
  box.append(list);
  return list;
}

function problemView(
  problem: ToldProblem,
  box: HTMLElement,
  { checks }: AuthoringWords,
  { mend, bringUp }: Pick<ProblemPlaces, 'mend' | 'bringUp'>,
): HTMLElement {
  const { code, severity, message, repair, range, field, manual, fixes } = problem;
  const severe = severity === 'error' ? checks.error : checks.warning;
  const more = element('a', '', checks.more);
  more.href = manual;
  more.target = '_blank';
  // The names of fields in a file say nothing to who sees their labels.
  const said =
    code === missing && field !== undefined
      ? [` ${checks.missing}`]
      : [` ${message}`, ...(repair === undefined ? [] : [` ${repair}`])];
  const item = element('li', severity, element('strong', '', severe), ...said, ' ', more);
  const area = box.querySelector<HTMLTextAreaElement>('textarea.body-text');
  if (field === undefined && area) {
    item.append(
      ' ',
      button(checks.goTo, () => {
        chooseLine(area, Number(box.dataset.firstLine ?? 1), range);
      }),
    );
  }
  item.dataset.code = code;
  if (code === 'translation-outdated') {
    item.append(
      ' ',
      button(checks.upToDate, () => {
        bringUp(range.path);
      }),
    );
  }
  if (fixes !== undefined) {
    item.append(
      ' ',
      button(checks.mend, () => {
        mend(problem);
      }),
    );
  }
  return item;
}

/** Chooses the stretch of a text that a place in its file is about. */
function chooseLine(area: HTMLTextAreaElement, first: number, { line, column, length }: ToldProblem['range']): void {
  const lines = area.value.split('\n').slice(0, Math.max(0, line - first));
  const from = lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  area.focus();
  area.setSelectionRange(from, from + length);
}
