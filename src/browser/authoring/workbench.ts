import { formKinds, forms, type AuthorFormData, type Form } from '../../core/authoring/author-form.ts';
import {
  changed,
  emptyContribution,
  type Change,
  type Contribution,
  type Piece,
} from '../../core/authoring/contribution.ts';
import { newsOf, pathOf } from '../../core/authoring/handed-in.ts';
import { kindFacts, type Kind } from '../../core/model/kind.ts';
import { pointerAtRest } from '../pointer.ts';
import { fill } from '../sentence.ts';
import { actsView } from './acts-view.ts';
import { Attachments } from './attachments.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { EntryChoices } from './entry-choices.ts';
import { entryQuestion } from './entry-question.ts';
import { fetchEntry, type FetchedEntry } from './fetched-entry.ts';
import type { Piecework } from './field-view.ts';
import { holdFiles } from './held-files.ts';
import { PiecesView } from './pieces-view.ts';
import { pieceworkOf } from './piecework.ts';
import { folder, RunningChecks } from './running-checks.ts';
import { ToldLine } from './told-line.ts';
import { waysOut } from './ways-out.ts';
import { Writing } from './writing.ts';

/** Milliseconds without a change after which what was written is checked. */
const pause = 300;

/** Opens a form in an element: with an entry to begin, or one of the atlas that the address names or the reader chooses. */
export async function openWorkbench(
  root: HTMLElement,
  name: string,
  data: AuthorFormData,
  signal: AbortSignal,
): Promise<void> {
  const form = forms.find((one) => one === name) ?? 'case';
  const bench = new Workbench(root, form, data, signal);
  const draft = await bench.keeper.asked();
  const id = new URLSearchParams(location.search).get('id');
  const kind = formKinds.find((one) => one === form);
  if (kind !== undefined) bench.begin(kind, draft);
  else if (id !== null) await bench.openEntry(id, draft);
  else if (draft !== undefined) bench.resume(draft);
  else bench.askEntry();
}

/** A form at work: what is written, and the views of it, which it keeps in step. */
class Workbench {
  readonly keeper: DraftKeeper;
  readonly #root: HTMLElement;
  readonly #form: Form;
  readonly #data: AuthorFormData;
  readonly #signal: AbortSignal;
  readonly #writing: Writing;
  /** The original of a translation, which is not handed in. */
  #original: Piece | undefined;
  #changes: FetchedEntry['changes'] = {};
  /** The texts of the atlas that were fetched. */
  #there: ReadonlyMap<string, string> = new Map();
  #waiting = 0;
  readonly #choices: EntryChoices;
  readonly #checks: RunningChecks;
  readonly #pieces: PiecesView;
  readonly #pictures: Attachments;
  readonly #told: ToldLine;

  constructor(root: HTMLElement, form: Form, data: AuthorFormData, signal: AbortSignal) {
    this.#root = root;
    this.#form = form;
    this.#data = data;
    this.#signal = signal;
    this.#told = new ToldLine(data.words.undo);
    const say = (sentence: string) => {
      this.#told.say(sentence);
    };
    this.keeper = new DraftKeeper(form, data, say, (contribution) => {
      // Of another entry than was fetched, nothing is known here.
      if (contribution.pieces[0]?.id !== this.#writing.now.pieces[0]?.id) {
        this.#original = undefined;
        this.#changes = {};
      }
      this.#open(contribution);
    });
    this.#writing = new Writing(
      () => this.#around,
      (now) => {
        this.keeper.keep(now);
        this.#later();
      },
    );
    this.#pictures = new Attachments(data.words, this.#writing, (sentence, undo) => {
      this.#say(sentence, undo);
    });
    this.#choices = new EntryChoices(data.kinds);
    this.#choices.fetch(data.addresses.context).then(
      () => {
        this.#refresh();
      },
      () => undefined,
    );
    this.#pieces = new PiecesView(
      data,
      () => this.#writing.now,
      (piece) => this.#work(piece),
      ({ key, kind }) => {
        const at = this.#writing.now.pieces.findIndex((piece) => piece.key === key);
        this.#change({ does: 'drop', piece: key });
        this.#draw();
        this.#pieces.turnTo(at);
        this.#say(fill(data.words.removed, { label: data.kinds[kind] }), true);
      },
    );
    this.#checks = new RunningChecks(data, this.#pieces.view, {
      mend: (mended, problem) => {
        const isMended = this.#writing.mend(mended);
        this.#draw();
        if (isMended) this.#say(fill(data.words.checks.mended, { message: problem.message }), true);
      },
      bringUp: (path) => {
        const piece = this.#writing.now.pieces.find((one) => folder + pathOf(one) === path);
        if (piece) this.#change({ does: 'set', piece: piece.key, path: ['translatedFrom'], value: undefined });
      },
    });
    document.addEventListener('visibilitychange', () => void this.keeper.flush(), { signal });
    holdFiles(() => {
      this.#say(data.words.body.dropped);
    }, signal);
  }

  /** Shows an entry of a kind that is begun, or the draft of one. */
  begin(kind: Kind, draft: Contribution | undefined): void {
    this.#open(draft ?? changed(emptyContribution, { does: 'begin', kind }, this.#around));
  }

  /** Shows a draft without what the atlas has of it: what it began with is all that it is held against. */
  resume(draft: Contribution): void {
    this.#there = new Map(
      draft.pieces.flatMap((piece) => (piece.before === undefined ? [] : [[pathOf(piece), piece.before] as const])),
    );
    this.#open(draft);
  }

  /** Asks which entry is meant. */
  askEntry(): void {
    const { words } = this.#data;
    const asked = entryQuestion(words, this.#choices, (id) => {
      this.openEntry(id).catch(() => {
        this.#say(words.failed);
      });
    });
    asked.append(this.#told.view);
    this.#root.replaceChildren(this.#choices.view, this.keeper.view, asked);
  }

  /**
   * Fetches an entry of the atlas, to improve or translate it, or to go on at a draft of that; a draft is shown also when the entry cannot be had. Rejects
   * when there is no draft and nothing can be fetched.
   */
  async openEntry(id: string, draft?: Contribution): Promise<void> {
    const fetching = fetchEntry(id, this.#form, this.#data);
    const fetched = await (draft === undefined ? fetching : fetching.catch(() => undefined));
    if (fetched === undefined && draft !== undefined) {
      this.resume(draft);
      this.#say(this.#data.words.drafts.alone);
      return;
    }
    if (fetched === undefined) {
      if (!this.#told.view.isConnected) this.askEntry();
      this.#say(fill(this.#data.words.noEntry, { id }));
      return;
    }
    if (draft === undefined) history.replaceState(null, '', `?id=${encodeURIComponent(id)}`);
    this.#original = fetched.original;
    this.#changes = fetched.changes;
    this.#there = fetched.texts;
    this.#open(draft ?? fetched.contribution);
  }

  get #around() {
    return { plans: this.#data.plans, taken: this.#choices.taken };
  }

  /** Shows a contribution to be written at. */
  #open(contribution: Contribution): void {
    this.#writing.begin(contribution);
    const out = waysOut(
      this.#data,
      () => newsOf(this.#writing.now, this.#there, this.#data.plans),
      (author) => {
        this.#change({ does: 'sign', author });
      },
      (sentence) => {
        this.#say(sentence);
      },
    );
    out.addEventListener('focusin', () => void this.#pieces.showAll());
    const { view, preview } = this.#checks;
    this.#root.replaceChildren(
      this.#choices.view,
      this.keeper.view,
      this.#pieces.view,
      this.#pictures.view,
      view,
      preview,
      out,
      ...this.#actsOf(contribution),
      this.#told.view,
    );
    this.#draw();
  }

  /** What can be done with the entry that is improved. */
  #actsOf({ pieces: [first] }: Contribution): HTMLElement[] {
    if (this.#form !== 'improvement' || first?.before === undefined) return [];
    const isTaken = (id: string) => this.#choices.taken.has(id);
    const author = () => this.#writing.now.author;
    return [
      actsView(this.#data, first.id, isTaken, author, (sentence) => {
        this.#say(sentence);
      }),
    ];
  }

  #work({ key }: Piece): Piecework {
    return pieceworkOf(key, {
      data: this.#data,
      writing: this.#writing,
      original: this.#original,
      changes: this.#changes,
      choices: this.#choices,
      pictures: this.#pictures,
      say: (sentence, then) => {
        this.#say(sentence, then === 'undo', then === 'seen');
      },
      begin: (kind, piece, path) => {
        this.#change({ does: 'begin', kind, at: { piece, path } });
        this.#pieces.begin();
      },
      beginCalled: (kind, name) => {
        this.#change({ does: 'begin', kind, fields: { [kindFacts[kind].name]: name } });
        const turnTo = () => {
          this.#pieces.begin();
        };
        return { id: this.#writing.now.pieces.at(-1)?.id ?? '', turnTo };
      },
    });
  }

  #change(change: Change): void {
    this.#writing.change(change);
  }

  #draw(): void {
    this.#pieces.draw();
    this.#refresh();
    void this.#look();
  }

  /** What is shown besides the fields follows what was written, a moment later. */
  #later(): void {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      void pointerAtRest().then(() => {
        if (this.#signal.aborted) return;
        this.#refresh();
        void this.#look();
      });
    }, pause);
  }

  /** Names to choose from, and the names of files, as they are now. */
  #refresh(): void {
    this.#choices.show(this.#writing.now.pieces);
    this.#pieces.refresh();
  }

  /** Which pictures there are, and what the checks say. */
  async #look(): Promise<void> {
    const { now } = this.#writing;
    await this.#checks.check(now, await this.#pictures.show(folder), this.#original);
  }

  /** Tells what happened; what was taken away or mended can be put back. */
  #say(sentence: string, undo = false, quiet = false): void {
    const { back } = this.#writing;
    const putBack = () => {
      back?.();
      this.#draw();
      this.#say(this.#data.words.undone, true);
    };
    this.#told.say(sentence, undo && back !== undefined ? putBack : undefined, quiet);
  }
}
