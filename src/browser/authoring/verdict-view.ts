import type { Contribution, Piece } from '../../core/authoring/contribution.ts';
import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import type { FieldPlans } from '../../core/authoring/field-plan.ts';
import { pathOf, placeInForm } from '../../core/authoring/handed-in.ts';
import type { AuthoringWords } from '../../languages/language.ts';
import { element } from '../element.ts';
import { fill } from '../sentence.ts';
import type { ToldProblem } from './engine.ts';
import { placeName } from './field-view.ts';
import { firstLineIn, labelOf, placeIn, unfold } from './form-place.ts';
import { missingField, problemView, type Mending, type PlacedProblem } from './problem-view.ts';

/** Where problems are told, and what mends one. */
export interface ProblemPlaces extends Mending {
  /** The pieces, with the places in them. */
  readonly root: HTMLElement;
  /** What is in no piece, such as a picture. */
  readonly elsewhere: HTMLElement;
}

/**
 * Tells problems where they are: at the field, below the text, or at the file as a whole. Returns how many errors and warnings there are, and the places
 * of those that are told in the pieces.
 */
export function showProblems(
  { root, elsewhere, ...acts }: ProblemPlaces,
  problems: readonly ToldProblem[],
  { pieces }: Contribution,
  folder: string,
  { plans, words }: Pick<AuthorFormData, 'plans' | 'words'>,
): { readonly errors: number; readonly warnings: number; readonly placed: readonly PlacedProblem[] } {
  elsewhere.replaceChildren();
  for (const old of root.querySelectorAll('.field-problems')) {
    if (old.parentElement instanceof HTMLFieldSetElement) old.parentElement.removeAttribute('aria-describedby');
    old.remove();
  }
  for (const field of root.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  const told = problems.filter(({ severity }) => severity !== 'note');
  const texts = pieces.flatMap((piece) => {
    const box = placeIn(root, placeName(piece.key, ['_body']));
    const whole = placeIn(root, placeName(piece.key, []));
    return box && whole ? [{ path: folder + pathOf(piece), first: firstLineIn(box), title: labelOf(whole) }] : [];
  });
  const inForm = (sentence: string, at: string) =>
    texts.reduce((said, { path, first, title }) => {
      const of = path === at ? '' : `${title}, `;
      return withLinesOfText(said, { path, first }, (line) => of + fill(words.checks.line, { line }));
    }, sentence);
  const placed = told.map((problem) => {
    const piece = pieces.find((one) => folder + pathOf(one) === problem.range.path);
    const box = (piece && placeOf(root, piece, problem, plans)) ?? elsewhere;
    return { problem, box, sentence: inForm(sentenceOf(problem, words), problem.range.path) };
  });
  for (const one of placed) {
    const { problem, box } = one;
    listIn(box).append(problemView(one, words, acts));
    if (problem.severity === 'error') unfold(box);
    if (problem.severity === 'error' && problem.code !== missingField)
      box.querySelector(':scope > :is(input, textarea, select)')?.setAttribute('aria-invalid', 'true');
  }
  const errors = told.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: told.length - errors, placed: placed.filter(({ box }) => box !== elsewhere) };
}

/** The nearest place around what a problem is about that the form shows. */
function placeOf(root: HTMLElement, piece: Piece, { field }: ToldProblem, plans: FieldPlans): HTMLElement | undefined {
  const path = field === undefined ? [] : placeInForm(piece, field, plans);
  const names = path.map((_, at) => placeName(piece.key, path.slice(0, path.length - at)));
  const isText = field === undefined || typeof piece.said === 'string';
  const whole = [...(isText ? [placeName(piece.key, ['_body'])] : []), placeName(piece.key, [])];
  for (const name of [...names, ...whole]) {
    const found = placeIn(root, name);
    if (found) return found;
  }
  return undefined;
}

/** What a problem says. The names of fields in a file say nothing to who sees their labels. */
function sentenceOf({ code, field, message }: ToldProblem, { checks }: AuthoringWords): string {
  return code === missingField && field !== undefined ? checks.missing : message;
}

/** A sentence that names lines of a file, with the lines of the text in it named as the one who writes sees them: by `said`, which is told their number in the text. */
function withLinesOfText(
  sentence: string,
  { path, first }: { readonly path: string; readonly first: number },
  said: (line: number) => string,
): string {
  const [before = '', ...after] = sentence.split(`${path}:`);
  const named = after.map((rest) => {
    const line = Number.parseInt(rest, 10);
    return line >= first ? rest.replace(/^\d+/, () => said(line - first + 1)) : `${path}:${rest}`;
  });
  return [before, ...named].join('');
}

function listIn(box: HTMLElement): HTMLElement {
  const there = box.querySelector<HTMLElement>(':scope > .field-problems');
  if (there) return there;
  const list = element('ul', 'field-problems');
  list.id = `${box.dataset.place ?? ''}_problems`;
  // Where there is no one field to tell it, the group does.
  if (box instanceof HTMLFieldSetElement) box.setAttribute('aria-describedby', list.id);
  box.append(list);
  return list;
}
