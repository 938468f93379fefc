import { writeBundle, readBundle } from '../../core/authoring/bundle.ts';
import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { emptyContribution, titleOf, type Contribution } from '../../core/authoring/contribution.ts';
import { bundleOf, contributionOf, pathOf, sinceThen } from '../../core/authoring/handed-in.ts';
import { button, element } from '../element.ts';
import { giveFile } from '../given-file.ts';
import { pointerAtRest } from '../pointer.ts';
import { fill } from '../sentence.ts';
import { allDrafts, eraseDraft, eraseDrafts, keepDraft, keptDraft } from './draft-store.ts';

/** The most bytes of a file that is opened. */
const largest = 20_000_000;

/** Keeps what is written on the device as one goes, and shows what is kept there. */
export class DraftKeeper {
  readonly view = element('details', 'drafts');
  readonly #form: string;
  readonly #data: AuthorFormData;
  readonly #say: (sentence: string) => void;
  readonly #open: (contribution: Contribution) => void;
  readonly #tab = crypto.randomUUID();
  readonly #state = element('p', 'meta');
  readonly #list = element('ul');
  #id: string | undefined;
  #since = 0;
  #waiting = 0;
  #unkept: Contribution | undefined;
  #keeping = Promise.resolve();
  /** The files that a contribution took along when it was kept last. */
  #others: Contribution['others'] | undefined = emptyContribution.others;
  /** The id and the title of the draft that the list shows. */
  #listed = '';

  constructor(
    form: string,
    data: AuthorFormData,
    say: (sentence: string) => void,
    open: (contribution: Contribution) => void,
  ) {
    this.#form = form;
    this.#data = data;
    this.#say = say;
    this.#open = open;
    const words = data.words.drafts;
    const file = element('input');
    file.type = 'file';
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.#import(chosen);
      file.value = '';
    });
    const fresh = element('a', 'control', words.fresh);
    fresh.href = location.pathname;
    const eraseAll = button(words.eraseAll, async () => {
      this.#unkept = undefined;
      await this.#keeping;
      await eraseDrafts();
      await this.#show();
      this.#say(words.erased);
    });
    this.view.append(
      element('summary', '', words.title),
      element('p', '', words.text),
      this.#state,
      this.#list,
      element('div', 'list-tools', fresh, eraseAll),
      element('label', 'field', words.import, file),
    );
    void this.#show();
  }

  /** The draft that the address names, as far as this browser has it. */
  async asked(): Promise<Contribution | undefined> {
    const id = new URLSearchParams(location.search).get('draft');
    const draft = id === null ? undefined : await keptDraft(id).catch(() => undefined);
    const bundle = draft === undefined ? undefined : readBundle(draft.bundle);
    if (id === null || draft === undefined || bundle === undefined) return undefined;
    const { plans, languages, words } = this.#data;
    if ('why' in bundle) {
      this.view.open = true;
      const take = button(words.out.download, () => {
        giveFile('draft.txt', 'text/plain', draft.bundle);
      });
      this.#state.replaceChildren(words.drafts.unreadable, ' ', take);
      return undefined;
    }
    this.#id = id;
    this.#since = draft.kept;
    this.#others = undefined;
    const files = new Map([...bundle.files, ...(draft.pictures ?? [])]);
    return sinceThen(contributionOf({ ...bundle, files }, plans, languages), draft.before, plans);
  }

  /** Keeps a contribution half a second later, or when the page goes out of sight; also while one goes on writing without a pause. */
  keep(contribution: Contribution): void {
    if (this.#unkept === undefined) {
      clearTimeout(this.#waiting);
      this.#waiting = window.setTimeout(() => void this.flush(), 500);
    }
    this.#unkept = contribution;
  }

  /** Keeps at once what is not kept yet, one after the other; resolves when nothing is being kept. */
  flush(): Promise<void> {
    const now = this.#unkept;
    this.#unkept = undefined;
    if (now !== undefined) this.#keeping = this.#keeping.then(() => this.#keep(now));
    return this.#keeping;
  }

  async #keep(now: Contribution): Promise<void> {
    const { words, plans } = this.#data;
    const kept = Date.now();
    const [first] = now.pieces;
    const before = now.pieces.flatMap((piece) =>
      piece.before === undefined ? [] : [[pathOf(piece), piece.before] as const],
    );
    const entry = new URLSearchParams(location.search).get('id') ?? undefined;
    const whole = bundleOf(now, plans);
    const texts = new Map<string, string>();
    const pictures = new Map<string, Uint8Array>();
    for (const [path, content] of whole.files)
      if (typeof content === 'string') texts.set(path, content);
      else pictures.set(path, content);
    const draft = {
      form: this.#form,
      entry,
      title: first === undefined ? '' : (titleOf(first) ?? (first.before === undefined ? '' : first.id)),
      kept,
      by: this.#tab,
      bundle: writeBundle({ ...whole, files: texts }),
      pictures,
      before: new Map(before),
    };
    try {
      this.#id ??= crypto.randomUUID();
      if (!(await keepDraft(this.#id, draft, this.#since, now.others !== this.#others))) {
        this.#id = crypto.randomUUID();
        await keepDraft(this.#id, draft, kept);
        this.#say(words.drafts.other);
      }
      this.#others = now.others;
      this.#since = kept;
      history.replaceState(null, '', addressOf(this.#id, entry));
      void this.#tell(kept, `${this.#id} ${draft.title}`);
    } catch {
      void this.#tell(undefined, this.#listed);
    }
  }

  /** Tells when the draft was kept, or that it was not; shows the list anew when what is told of the draft there has changed. */
  async #tell(kept: number | undefined, listed: string): Promise<void> {
    const { words, language } = this.#data;
    await pointerAtRest();
    const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(kept);
    this.#state.textContent = kept === undefined ? words.drafts.failed : fill(words.drafts.saved, { time });
    if (kept === undefined) this.view.open = true;
    if (listed === this.#listed) return;
    this.#listed = listed;
    await this.#show();
  }

  async #show(): Promise<void> {
    const words = this.#data.words.drafts;
    const all = await allDrafts().catch(() => []);
    const own = all.filter(([, { form }]) => form === this.#form);
    this.#list.replaceChildren(
      ...own.map(([id, { title, entry }]) => {
        const called = title === '' ? words.untitled : title;
        const link = element('a', 'control', fill(words.open, { title: called }));
        link.href = addressOf(id, entry);
        const erase = button(fill(words.erase, { title: called }), async () => {
          await eraseDraft(id);
          await this.#show();
          this.#say(words.erased);
        });
        return element('li', '', id === this.#id ? called : link, ' ', erase);
      }),
    );
  }

  async #import(file: File): Promise<void> {
    const { words, plans, languages } = this.#data;
    const { faults, notBundle, imported } = words.drafts;
    const text = file.size > largest ? undefined : await file.text();
    const bundle = text === undefined ? ({ why: 'long' } as const) : readBundle(text);
    if ('why' in bundle) {
      const why = text?.includes('\uFFFD') === true || text?.includes('\0') === true ? 'binary' : bundle.why;
      this.#say(fill(notBundle, { why: faults[why] }));
      return;
    }
    if (bundle.act !== undefined) {
      this.#say(words.acts.noText);
      return;
    }
    await this.flush();
    this.#id = undefined;
    this.#since = 0;
    this.#others = undefined;
    this.#open(contributionOf(bundle, plans, languages));
    this.#say(imported);
  }
}

function addressOf(draft: string, entry: string | undefined): string {
  const params = new URLSearchParams({ ...(entry !== undefined && { id: entry }), draft });
  return `${location.pathname}?${params.toString()}`;
}
