import type { Change } from '../../core/authoring/contribution.ts';
import type { Control, FieldPlan, Option } from '../../core/authoring/field-plan.ts';
import { isBlank, type Value } from '../../core/authoring/field-values.ts';
import type { ChangedSection } from '../../core/authoring/original-changes.ts';
import { pictureTypes } from '../../core/graph/picture.ts';
import type { Kind } from '../../core/model/kind.ts';
import type { FieldPath } from '../../core/model/references.ts';
import type { AuthoringWords } from '../../languages/language.ts';
import { capital } from '../capital.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { entryInput, type Chooser } from './entry-input.ts';
import { listView } from './list-view.ts';

/** What is said at the fields themselves. */
export type FieldFormWords = Pick<
  AuthoringWords,
  | 'none'
  | 'add'
  | 'addNew'
  | 'up'
  | 'down'
  | 'remove'
  | 'added'
  | 'moved'
  | 'removed'
  | 'item'
  | 'required'
  | 'more'
  | 'date'
  | 'original'
>;

/** What the fields of one piece of a contribution are shown with. */
export interface Piecework {
  readonly words: FieldFormWords;
  readonly piece: number;
  readonly chooser: Chooser;
  valueAt(path: FieldPath): Value | undefined;
  change(change: Change): void;
  /** Tells what happened; what took something away can be undone, and what is `seen` as well is told to those alone who do not see it. */
  say(sentence: string, then?: 'undo' | 'seen'): void;
  /** Takes a picture along; resolves to the name that its file has, or to undefined when it cannot be taken, which is told. */
  attach?(file: File, refuse: (why: string) => void): Promise<string | undefined>;
  /** Of a translation, what changed in the original since. */
  readonly changes?: readonly ChangedSection[];
  /** Begins an entry of a kind that the field is to name. */
  begin(kind: Kind, path: FieldPath): void;
  /** Begins an entry of a kind that is called so; gives its id, and what leads to it. */
  beginCalled?(kind: Kind, name: string): { readonly id: string; readonly turnTo: () => void };
  /** Of a translation, what stands in the original: a text, or of a list its items by their ids. */
  originalAt?(path: FieldPath): Value | undefined;
}

/** What a field is called, and told. */
export type Named = Pick<FieldPlan, 'label' | 'help' | 'required'>;

/** Where the problems of a field are told: the name of a place in a form. */
export const placeName = (piece: number, path: FieldPath): string => ['f', piece, ...path].join('_');

/** The fields of an entry or of a part: those that are declared so and empty behind a fold, and of a translation none for which the original has nothing. */
export function fieldsView(fields: readonly FieldPlan[], path: FieldPath, work: Piecework): HTMLElement[] {
  const isEmpty = ({ name, asked }: FieldPlan) => isBlank(work.valueAt([...path, name]), asked);
  const isIdle = (field: FieldPlan) =>
    work.originalAt !== undefined &&
    !field.required &&
    isBlank(work.originalAt([...path, field.name])) &&
    isEmpty(field);
  const shown = (field: FieldPlan) => field.asked.control !== 'id' && !isIdle(field);
  const isFolded = (field: FieldPlan) => field.folded && isEmpty(field);
  const view = (field: FieldPlan) => controlView(field.asked, [...path, field.name], work, field);
  const more = fields.filter((field) => shown(field) && isFolded(field)).map(view);
  const common = fields.filter((field) => shown(field) && !isFolded(field)).map(view);
  if (more.length === 0) return common;
  return [...common, element('details', 'more', element('summary', '', work.words.more), ...more)];
}

/** A field as it is filled in. */
export function controlView(asked: Control, path: FieldPath, work: Piecework, named: Named): HTMLElement {
  switch (asked.control) {
    case 'list':
      return asked.item.control === 'choice'
        ? choicesView(asked.item.options, path, work, named)
        : listView(asked, path, work, named);
    case 'part':
      return group(named, path, work, fieldsView(asked.fields, path, work));
    case 'either': {
      const form = asked.forms[formAt(asked, work.valueAt(path))] ?? [];
      return group(named, path, work, fieldsView(form, path, work));
    }
    case 'record': {
      const items = work.originalAt?.(path);
      const ids = typeof items === 'object' && !Array.isArray(items) ? Object.keys(items) : [];
      const views = ids.map((id, at) =>
        controlView(asked.item, [...path, id], work, {
          ...named,
          label: capital(fill(work.words.item, { label: asked.ones[0] ?? named.label, number: at + 1 })),
        }),
      );
      return group(named, path, work, views);
    }
    case 'choice':
      return labelled(select(asked.options, path, work), path, work, named);
    case 'sibling':
      return labelled(siblingSelect(path, work), path, work, named);
    case 'entry': {
      const input = entryInput(asked.kind, work.chooser, textAt(path, work), (value) => {
        work.change({ does: 'set', piece: work.piece, path, value });
      });
      const box = labelled(input, path, work, named);
      const fresh = newEntryButton(asked.kind, path, work);
      if (fresh) box.append(fresh);
      return box;
    }
    default: {
      if (asked.control === 'text' && asked.form === 'picture') return pictureField(path, work, named);
      const isDate = asked.control === 'text' && asked.form === 'date';
      const told = isDate ? { ...named, help: `${named.help} ${work.words.date}`.trim() } : named;
      return labelled(textInput(asked, path, work), path, work, told);
    }
  }
}

/** Which of its forms a value has, by its place among them; the first when it does not tell, or when there is but one. */
export function formAt(asked: Control, value: Value | undefined): number {
  const has = (name: string) => typeof value === 'object' && !Array.isArray(value) && name in value;
  const forms = asked.control === 'either' ? asked.forms : [];
  return Math.max(
    0,
    forms.findIndex(([first]) => first !== undefined && has(first.name)),
  );
}

function textAt(path: FieldPath, work: Piecework): string {
  const value = work.valueAt(path);
  return typeof value === 'string' ? value : '';
}

/** A field with its label, what is told of it, and room for what is wrong in it. */
function labelled(input: HTMLElement, path: FieldPath, work: Piecework, { label, help, required }: Named): HTMLElement {
  const id = placeName(work.piece, path);
  input.id = id;
  const name = element(
    'label',
    '',
    label,
    ...(required ? [element('span', 'required', ` ${work.words.required}`)] : []),
  );
  name.htmlFor = id;
  const told = element('p', 'field-help', help);
  told.id = `${id}_help`;
  input.setAttribute('aria-describedby', `${told.id} ${id}_problems`);
  const original = work.originalAt?.(path);
  const before =
    typeof original === 'string' ? [element('p', 'field-original', `${work.words.original} ${original}`)] : [];
  const box = element('div', 'field', name, told, ...before, input);
  box.dataset.place = id;
  return box;
}

function group({ label, help }: Named, path: FieldPath, work: Piecework, inside: readonly HTMLElement[]): HTMLElement {
  const box = element('fieldset', 'part', element('legend', '', label), element('p', 'field-help', help), ...inside);
  box.dataset.place = placeName(work.piece, path);
  return box;
}

/** The name of a picture, and what takes one along. */
function pictureField(path: FieldPath, work: Piecework, named: Named): HTMLElement {
  const input = textInput(undefined, path, work);
  const file = element('input');
  file.type = 'file';
  file.accept = pictureTypes;
  file.ariaLabel = fill(work.words.addNew, { label: named.label });
  const attach = async () => {
    const [chosen] = file.files ?? [];
    const name =
      chosen === undefined
        ? undefined
        : await work.attach?.(chosen, (why) => {
            work.say(why);
          });
    file.value = '';
    if (name === undefined) return;
    input.value = name;
    work.change({ does: 'set', piece: work.piece, path, value: name });
  };
  file.addEventListener('change', () => void attach());
  const box = labelled(input, path, work, named);
  box.append(file);
  return box;
}

/** A line for what is short or one word, as an address is; else an area that grows with what is written. */
function textInput(
  asked: Control | undefined,
  path: FieldPath,
  work: Piecework,
): HTMLInputElement | HTMLTextAreaElement {
  const longest = asked?.control === 'text' ? (asked.longest ?? 0) : 0;
  const input = longest <= 160 ? element('input') : element('textarea');
  if (input instanceof HTMLTextAreaElement) input.rows = longest <= 200 ? 1 : 2;
  input.value = textAt(path, work);
  input.addEventListener('input', () => {
    work.change({ does: 'set', piece: work.piece, path, value: input.value });
  });
  return input;
}

function select(options: readonly Option[], path: FieldPath, work: Piecework): HTMLSelectElement {
  const made = element('select');
  const now = textAt(path, work);
  const known =
    options.some(({ value }) => value === now) || now === '' ? options : [...options, { value: now, label: now }];
  made.append(new Option(work.words.none, ''), ...known.map(({ value, label }) => new Option(label, value)));
  made.value = now;
  made.addEventListener('change', () => {
    work.change({ does: 'set', piece: work.piece, path, value: made.value });
  });
  return made;
}

/** What begins an entry that a field is to name, where authors add entries of its kind. */
function newEntryButton(kind: Kind | undefined, path: FieldPath, work: Piecework): HTMLElement | undefined {
  const begun = (['source', 'organisation', 'person'] as const).find((one) => one === kind);
  if (begun === undefined) return undefined;
  return button(fill(work.words.addNew, { label: work.chooser.kindName(begun) }), () => {
    work.begin(begun, path);
  });
}

/** A choice from the other items of the same list, which are asked for anew each time that one turns to it. */
function siblingSelect(path: FieldPath, work: Piecework): HTMLSelectElement {
  const list = path.slice(0, -2);
  const options = (): Option[] => {
    const items = work.valueAt(list);
    return (Array.isArray(items) ? items : []).flatMap((_item: unknown, at): Option[] => {
      const value = textAt([...list, at, 'id'], work);
      const name = textAt([...list, at, 'name'], work).trim();
      return value === '' || at === path.at(-2) ? [] : [{ value, label: name === '' ? value : name }];
    });
  };
  const made = select(options(), path, work);
  made.addEventListener('focus', () => {
    const fresh = select(options(), path, work);
    made.replaceChildren(...fresh.children);
    made.value = textAt(path, work);
  });
  return made;
}

function choicesView(options: readonly Option[], path: FieldPath, work: Piecework, named: Named): HTMLElement {
  const chosen = () => {
    const value = work.valueAt(path);
    return Array.isArray(value) ? value.map(String) : [];
  };
  const boxes = options.map(({ value, label }) => {
    const box = element('input');
    box.type = 'checkbox';
    box.checked = chosen().includes(value);
    box.addEventListener('change', () => {
      const others = chosen().filter((one) => one !== value);
      work.change({ does: 'set', piece: work.piece, path, value: box.checked ? [...others, value] : others });
    });
    return element('label', '', box, label);
  });
  return group(named, path, work, [element('div', 'checkboxes', ...boxes)]);
}
