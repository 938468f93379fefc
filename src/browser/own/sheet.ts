import { changed, emptyContribution, type Change, type Contribution } from '../../core/authoring/contribution.ts';
import type { FieldPlan, FieldPlans } from '../../core/authoring/field-plan.ts';
import type { Values } from '../../core/authoring/field-values.ts';
import { partAt } from '../../core/authoring/original-words.ts';
import { byKind, type Kind } from '../../core/model/kind.ts';
import { ownCase, type OwnCase } from '../../core/study/kinds/own-case.ts';
import { placed } from '../../core/study/own-case.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import { controlView, type Piecework } from '../authoring/field-view.ts';
import { element } from '../element.ts';
import { pointerAtRest } from '../pointer.ts';
import { againView } from './again-view.ts';
import type { Workplace } from './fetched.ts';
import { partiesFigure, timeFigure } from './figures.ts';
import { lensView } from './lens-view.ts';
import { likenessViews } from './likeness-view.ts';
import { outView } from './out-view.ts';
import { printSheet } from './print-sheet.ts';

/** What a sheet tells the desk on which it lies. */
export interface SheetEvents {
  readonly change: (own: OwnCase) => void;
  readonly say: (sentence: string, undo?: () => void) => void;
  /** The record of the case, with all that was written; without one there is nothing to hand over. */
  readonly record: () => StudyRecord | undefined;
}

/** The parts of a sheet that ask for fields of the case, each with the names of its fields. */
const asking = [
  ['challenge', ['title', 'summary', 'sector', 'scale', 'place']],
  ['parties', ['parties']],
  ['course', ['timeline']],
  ['working', ['worked', 'friction']],
  ['unknown', ['unknown']],
] as const;

/** The parts that follow from what was written. */
const following = ['profile', 'against', 'tools', 'questions'] as const;

/** Milliseconds without a change after which what follows from it is shown. */
const pause = 250;

/** One case of one's own, to write at, with everything that the atlas lays beside it. */
export class Sheet {
  readonly view = element('div', 'sheet');
  readonly #place: Workplace;
  readonly #events: SheetEvents;
  readonly #plans: FieldPlans;
  readonly #figures = { parties: element('div'), course: element('div') };
  readonly #following = new Map(following.map((name) => [name, element('div')]));
  readonly #again = element('div');
  readonly #out = element('div');
  readonly #print = element('div', 'print-sheet');
  #lens: HTMLElement = element('div');
  #contribution: Contribution;
  #own: OwnCase;
  #waiting = 0;

  constructor(place: Workplace, own: OwnCase, events: SheetEvents) {
    this.#place = place;
    this.#own = own;
    this.#events = events;
    const { plan } = place.data;
    this.#plans = byKind<Record<Kind, FieldPlans[Kind]>>((kind) => ({ original: kind === 'case' ? plan : [] }));
    this.#contribution = changed(emptyContribution, { does: 'begin', kind: 'case', fields: own.fields }, this.#around);
    this.#draw();
    this.#refresh();
    this.view.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) fitted(target);
    });
    for (const area of this.view.querySelectorAll('textarea')) fitted(area);
    addEventListener(
      'beforeprint',
      () => {
        this.#refresh();
      },
      { signal: place.signal },
    );
  }

  get #around() {
    return { plans: this.#plans, taken: new Set<string>() };
  }

  #draw(): void {
    const { words } = this.#place.data;
    const { parts } = words;
    const names = [...asking.map(([name]) => name), 'lens', ...following, 'again', 'out'] as const;
    const contents = names.map((name, at) => {
      const link = element('a', '', element('span', 'part-number', String(at + 1)), ` ${parts[name].title}`);
      link.href = `#_${name}`;
      return element('li', '', link);
    });
    const nav = element(
      'nav',
      'sheet-contents',
      element('h2', 'meta', words.contents),
      element('ol', 'plain', ...contents),
    );
    nav.ariaLabel = words.contents;
    const section = (name: (typeof names)[number], ...inside: readonly Node[]) => {
      const title = element(
        'h2',
        '',
        element('span', 'part-number', String(names.indexOf(name) + 1)),
        ` ${parts[name].title}`,
      );
      const help = parts[name].help === '' ? [] : [element('p', 'part-help', parts[name].help)];
      const made = element('section', `sheet-part part-${name}`, title, ...help, ...inside);
      made.id = `_${name}`;
      return made;
    };
    const asked = asking.map(([name, fields]) => {
      const figure = name === 'parties' || name === 'course' ? [this.#figures[name]] : [];
      return section(name, ...fields.flatMap((field) => this.#fieldView(field)), ...figure);
    });
    this.#drawLens();
    this.view.replaceChildren(
      nav,
      element(
        'div',
        'sheet-parts',
        ...asked,
        section('lens', this.#lens),
        ...[...this.#following].map(([name, box]) => section(name, box)),
        section('again', this.#again),
        section('out', this.#out),
      ),
      this.#print,
    );
  }

  #fieldView(name: string): HTMLElement[] {
    const field = this.#place.data.plan.find((one) => one.name === name);
    return field === undefined ? [] : [controlView(field.asked, [name], this.#work(field), field)];
  }

  #work({ label }: FieldPlan): Piecework {
    return {
      words: this.#place.data.words.form,
      piece: 1,
      chooser: { of: () => [], listId: () => '', kindName: () => label },
      valueAt: (path) => {
        const said = this.#contribution.pieces[0]?.said;
        return said === undefined || typeof said === 'string' ? undefined : partAt(said.fields, path);
      },
      change: (change) => {
        this.#write(change);
      },
      say: (sentence, then) => {
        const before = this.#before;
        this.#events.say(
          sentence,
          then === 'undo'
            ? () => {
                this.#contribution = before;
                this.#take();
                this.#draw();
              }
            : undefined,
        );
      },
      begin: () => undefined,
    };
  }

  #before = emptyContribution;

  #write(change: Change): void {
    if (change.does === 'remove') this.#before = this.#contribution;
    this.#contribution = changed(this.#contribution, change, this.#around);
    this.#take();
  }

  /** Takes over what stands in the fields. */
  #take(): void {
    const said = this.#contribution.pieces[0]?.said;
    const fields: Values = said === undefined || typeof said === 'string' ? {} : said.fields;
    const { data } = ownCase.body.safeParse({ ...this.#own, fields });
    if (data === undefined) this.#events.say(this.#place.data.words.saving.long);
    else this.#set(data);
  }

  #set(own: OwnCase): void {
    this.#own = own;
    this.#events.change(own);
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      void pointerAtRest().then(() => {
        this.#refresh();
      });
    }, pause);
  }

  #drawLens(): void {
    const fresh = lensView(
      this.#place.data,
      () => this.#own,
      (own) => {
        this.#set(own);
      },
    );
    this.#lens.replaceWith(fresh);
    this.#lens = fresh;
  }

  /** Shows what follows from what was written. */
  #refresh(): void {
    const { data } = this.#place;
    const look = placed(this.#own.looks.at(-1), data.known);
    this.#figures.parties.replaceChildren(...partiesFigure(this.#own, data));
    this.#figures.course.replaceChildren(...timeFigure(this.#own, data));
    const views = likenessViews(this.#own, look, data);
    for (const [name, box] of this.#following) box.replaceChildren(...views[name]);
    this.#again.replaceChildren(
      ...againView(this.#own, data, (own) => {
        this.#set(own);
        this.#drawLens();
        this.#refresh();
        this.#events.say(data.words.again.begun);
        this.view.querySelector<HTMLElement>('#_lens select')?.focus();
      }),
    );
    const out = outView(() => this.#own, data, this.#events);
    if (!this.#out.contains(document.activeElement)) this.#out.replaceChildren(...out);
    this.#print.replaceChildren(...printSheet(this.#own, look, data));
  }
}

/** A field grows with its text; one that holds very much scrolls instead, since working out its height takes seconds. */
function fitted(area: HTMLTextAreaElement): void {
  area.classList.toggle('very-long', area.value.length > 5000);
}
