import { formKinds, type AuthorFormData } from '../../core/authoring/author-form.ts';
import {
  changed,
  emptyContribution,
  type Change,
  type Contribution,
  type Piece,
} from '../../core/authoring/contribution.ts';
import { bundleOf, contributionOf, pathOf, textOf } from '../../core/authoring/handed-in.ts';
import { originalWords, partAt } from '../../core/authoring/original-words.ts';
import { withoutStance } from '../../core/authoring/translation-draft.ts';
import { isWritten, kinds, type Kind } from '../../core/model/kind.ts';
import type { FieldPath } from '../../core/model/references.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { showProblems } from './verdict-view.ts';
import { fetchChoices, startEngine, type AuthoringEngine } from './engine.ts';
import { fetchBundle } from './entry-bundle.ts';
import { entryInput, showChosen, type Chooser, type Chosen } from './entry-input.ts';
import { placeName, type Piecework } from './field-view.ts';
import { pieceView } from './piece-view.ts';
import { waysOut } from './ways-out.ts';

/** The part of every path before "cases/…". */
const folder = 'src/content/';

/** Milliseconds without a change after which what was written is checked. */
const pause = 300;

/** Opens a form in an element: with an entry to begin, or one of the atlas that the address names or the reader chooses. */
export async function openWorkbench(
  root: HTMLElement,
  form: string,
  data: AuthorFormData,
  signal: AbortSignal,
): Promise<void> {
  const bench = new Workbench(root, form, data, signal);
  void bench.fetchChoices();
  const draft = await bench.keeper.asked();
  const id = new URLSearchParams(location.search).get('id');
  const kind = formKinds.find((one) => one === form);
  if (kind !== undefined) bench.open(draft ?? changed(emptyContribution, { does: 'begin', kind }, bench.around));
  else if (id === null) bench.askEntry();
  else await bench.openEntry(id, draft);
}

class Workbench {
  readonly keeper: DraftKeeper;
  readonly #root: HTMLElement;
  readonly #form: string;
  readonly #data: AuthorFormData;
  readonly #signal: AbortSignal;
  #contribution: Contribution = emptyContribution;
  /** What it was before something was taken away. */
  #before: Contribution | undefined;
  /** The original of a translation, which is not handed in. */
  #original: Piece | undefined;
  #choices: readonly (Chosen & { readonly kind: Kind })[] = [];
  #engine: AuthoringEngine | undefined;
  #waiting = 0;
  readonly #pieces = element('div', 'pieces');
  readonly #lists = element('div');
  readonly #told = element('p', 'form-told');
  readonly #checks = element('p', 'form-checks');
  readonly #preview = element('div', 'body form-preview');

  constructor(root: HTMLElement, form: string, data: AuthorFormData, signal: AbortSignal) {
    this.#root = root;
    this.#form = form;
    this.#data = data;
    this.#signal = signal;
    this.#told.role = 'status';
    this.#checks.role = 'status';
    const say = (sentence: string) => {
      this.#say(sentence);
    };
    this.keeper = new DraftKeeper(form, data, say, (contribution) => {
      this.open(contribution);
    });
    // Where a writer has been, what is still missing may be told.
    this.#pieces.addEventListener('focusout', ({ target }) => {
      let place = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
      for (; place; place = place.parentElement?.closest<HTMLElement>('[data-place]') ?? null) place.dataset.seen = '';
    });
    document.addEventListener('visibilitychange', () => void this.keeper.flush(), { signal });
  }

  get around() {
    return { plans: this.#data.plans, taken: new Set(this.#choices.map(({ id }) => id)) };
  }

  async fetchChoices(): Promise<void> {
    try {
      const choices = await fetchChoices(this.#data.addresses.context);
      this.#choices = choices.map(({ kind, id, name, citedAs, gist }) => ({
        kind,
        id,
        name: citedAs === undefined ? name : `${citedAs}: ${name}`,
        gist,
      }));
      this.#refresh();
    } catch {
      // Names cannot be chosen then; ids can be typed.
    }
  }

  /** Shows a contribution to be written at. */
  open(contribution: Contribution): void {
    const { words } = this.#data;
    this.#contribution = contribution;
    const out = waysOut(
      this.#data,
      () => bundleOf(this.#contribution, this.#data.plans),
      (author) => {
        this.#change({ does: 'sign', author });
      },
      (sentence) => {
        this.#say(sentence);
      },
    );
    out.addEventListener('focusin', () => {
      this.#pieces.dataset.seen = '';
    });
    this.#root.replaceChildren(
      this.#lists,
      this.keeper.view,
      this.#pieces,
      element(
        'section',
        'form-verdict',
        element('h2', '', words.checks.title),
        this.#checks,
        element('p', 'meta', words.weight),
      ),
      element('details', 'form-look', element('summary', '', words.preview.title), this.#preview),
      out,
      this.#told,
    );
    this.#draw();
    void this.#start();
  }

  /** Asks which entry is meant. */
  askEntry(): void {
    const { words } = this.#data;
    let id = '';
    const input = entryInput(undefined, this.#chooser, '', (chosen) => {
      id = chosen;
    });
    input.required = true;
    const submit = element('button', '', words.begin);
    submit.type = 'submit';
    const asked = element(
      'form',
      'ask-entry',
      element('label', 'field', words.choose, input),
      submit,
      this.#told,
      this.#lists,
    );
    asked.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.openEntry(id);
    });
    this.#root.replaceChildren(this.keeper.view, asked);
  }

  /** Fetches an entry of the atlas, to improve or translate it. */
  async openEntry(id: string, draft?: Contribution): Promise<void> {
    const { addresses, plans, languages, words, language } = this.#data;
    const bundle = await fetchBundle(addresses.entries, id);
    if (bundle === undefined) {
      if (!this.#told.isConnected) this.askEntry();
      this.#say(fill(words.noEntry, { id }));
      return;
    }
    if (draft === undefined) history.replaceState(null, '', `?id=${encodeURIComponent(id)}`);
    const whole = contributionOf(bundle, plans, languages);
    const [original] = whole.pieces;
    if (this.#form !== 'translation' || original === undefined || typeof original.said === 'string') {
      this.open(draft ?? whole);
      return;
    }
    const [first, second] = languages;
    const into = language === first ? (second ?? first) : language;
    this.#original = original;
    const isThere = whole.pieces.some((piece) => piece.language === into);
    const body = withoutStance(original.said.body);
    const both = isThere
      ? whole
      : changed(whole, { does: 'translate', piece: original.key, language: into, body }, this.around);
    this.open(draft ?? { ...both, pieces: both.pieces.filter((piece) => piece.language === into) });
  }

  readonly #chooser: Chooser = {
    of: (kind) => this.#offered().filter((one) => kind === undefined || one.kind === kind),
    listId: (kind) => `choices_${kind ?? 'entry'}`,
    kindName: (kind) => this.#data.kinds[kind],
  };

  /** The entries of the atlas and those of the contribution. */
  #offered(): readonly (Chosen & { readonly kind: Kind })[] {
    const own = this.#contribution.pieces.map(({ kind, id, said }) => {
      const name = typeof said === 'string' ? undefined : (said.fields.title ?? said.fields.name);
      return { kind, id, name: typeof name === 'string' && name.trim() !== '' ? name : id };
    });
    return [...own, ...this.#choices];
  }

  #work(piece: Piece): Piecework {
    const { words, translated } = this.#data;
    const at = () => this.#contribution.pieces.find(({ key }) => key === piece.key)?.said;
    const original = this.#original;
    const told =
      original === undefined || typeof original.said === 'string' || !isWritten(original.kind)
        ? undefined
        : originalWords(original.said.fields, translated[original.kind]);
    return {
      words,
      piece: piece.key,
      chooser: this.#chooser,
      valueAt: (path) => {
        const said = at();
        return said === undefined || typeof said === 'string' ? undefined : partAt(said.fields, path);
      },
      change: (change) => {
        this.#change(change);
      },
      say: (sentence, undo) => {
        this.#say(sentence, undo);
      },
      begin: (kind, path) => {
        this.#begin(kind, piece.key, path);
      },
      ...(told !== undefined && { originalAt: (path: FieldPath) => partAt(told, path) }),
    };
  }

  #change(change: Change): void {
    if (change.does === 'remove' || change.does === 'drop') this.#before = this.#contribution;
    this.#contribution = changed(this.#contribution, change, this.around);
    this.keeper.keep(this.#contribution);
    this.#later();
  }

  #begin(kind: Kind, piece: number, path: FieldPath): void {
    this.#change({ does: 'begin', kind, at: { piece, path } });
    const begun = this.#contribution.pieces.at(-1);
    if (begun === undefined) return;
    const view = this.#viewOf(begun);
    this.#pieces.append(view);
    view.querySelector<HTMLElement>('.piece-title')?.focus();
    view.scrollIntoView();
  }

  #viewOf(piece: Piece): HTMLElement {
    const isFirst = piece === this.#contribution.pieces[0];
    const drop = () => {
      this.#change({ does: 'drop', piece: piece.key });
      this.#draw();
      this.#say(fill(this.#data.words.removed, { label: this.#data.kinds[piece.kind] }), true);
    };
    const canDrop = !isFirst && piece.before === undefined;
    const view = pieceView(this.#data, piece, this.#work(piece), canDrop ? drop : undefined, () => {
      const now = this.#contribution.pieces.find(({ key }) => key === piece.key);
      const fresh = now === undefined ? undefined : this.#viewOf(now);
      if (fresh) view.replaceWith(fresh);
      fresh?.querySelector<HTMLElement>('.piece-title')?.focus();
    });
    return view;
  }

  #draw(): void {
    this.#pieces.replaceChildren(...this.#contribution.pieces.map((piece) => this.#viewOf(piece)));
    this.#refresh();
    this.#later();
  }

  /** What is shown besides the fields follows what was written, a moment later. */
  #later(): void {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      if (this.#signal.aborted) return;
      this.#refresh();
      this.#check().catch(() => {
        this.#checks.textContent = this.#data.words.checks.failed;
      });
    }, pause);
  }

  /** Names to choose from, and the names of files, as they are now. */
  #refresh(): void {
    const offered = this.#offered();
    const list = (id: string, own: readonly Chosen[]) => {
      const made = element(
        'datalist',
        '',
        ...own.map(({ name, id: value, gist }) => {
          const option = new Option(gist ?? value, name);
          return option;
        }),
      );
      made.id = id;
      return made;
    };
    const lists = kinds.map((kind) =>
      list(
        this.#chooser.listId(kind),
        offered.filter((one) => one.kind === kind),
      ),
    );
    this.#lists.replaceChildren(...lists, list(this.#chooser.listId(undefined), offered));
    for (const piece of this.#contribution.pieces) {
      const view = this.#pieces.querySelector<HTMLElement>(`[data-place="${placeName(piece.key, [])}"]`);
      const path = view?.querySelector('.piece-path');
      if (path) path.textContent = fill(this.#data.words.file, { path: pathOf(piece) });
      const text = textOf(piece, this.#data.plans).split('\n').length;
      const body = view?.querySelector<HTMLElement>('.body-field');
      if (body && typeof piece.said !== 'string')
        body.dataset.firstLine = String(text - piece.said.body.split('\n').length);
    }
    const work = new Map(this.#contribution.pieces.map((piece) => [piece.key, this.#work(piece)]));
    for (const input of this.#pieces.querySelectorAll<HTMLInputElement>('input.entry-input')) {
      if (input === document.activeElement) continue;
      const [, key = '', ...path] = input.id.split('_');
      const value = work.get(Number(key))?.valueAt(path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
      const kind = kinds.find((one) => one === input.dataset.kind);
      if (typeof value === 'string') showChosen(input, kind, this.#chooser, value);
    }
  }

  async #start(): Promise<void> {
    const { words, addresses } = this.#data;
    this.#checks.textContent = words.checks.loading;
    try {
      this.#engine ??= await startEngine(addresses.context);
      await this.#check();
    } catch {
      this.#checks.textContent = words.checks.failed;
    }
  }

  async #check(): Promise<void> {
    const { plans, words } = this.#data;
    const now = this.#contribution;
    const original = this.#original === undefined ? [] : [this.#original];
    const files = [...original, ...now.pieces].map((piece) => [folder + pathOf(piece), textOf(piece, plans)] as const);
    const verdict = await this.#engine?.check(new Map(files));
    if (verdict === undefined || this.#signal.aborted || now !== this.#contribution) return;
    const found = showProblems(this.#pieces, verdict.problems, now, plans, folder, words);
    this.#checks.textContent =
      found.errors + found.warnings === 0 ? words.checks.none : fill(words.checks.found, found);
    const [first] = now.pieces;
    const html = first === undefined ? undefined : verdict.previews.get(folder + pathOf(first));
    this.#preview.replaceChildren(
      html === undefined ? words.preview.none : document.createRange().createContextualFragment(html),
    );
  }

  /** Tells what happened; what was taken away can be put back. */
  #say(sentence: string, undo = false): void {
    const { words } = this.#data;
    const before = this.#before;
    const back = button(words.undo, () => {
      if (before === undefined) return;
      this.#contribution = before;
      this.keeper.keep(before);
      this.#draw();
      this.#say(words.undone);
    });
    this.#told.replaceChildren(sentence, ...(undo && before !== undefined ? [' ', back] : []));
  }
}
