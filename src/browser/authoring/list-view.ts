import type { Control } from '../../core/authoring/field-plan.ts';
import type { Value } from '../../core/authoring/field-values.ts';
import type { FieldPath } from '../../core/model/references.ts';
import { capital } from '../capital.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { controlView, formAt, placeName, type Named, type Piecework } from './field-view.ts';

/** A list of parts or texts that can be added, moved and taken away by keyboard: the focus stays with what is moved. */
export function listView(
  { item, ones }: Extract<Control, { readonly control: 'list' }>,
  path: FieldPath,
  work: Piecework,
  named: Named,
): HTMLElement {
  const { words, piece } = work;
  const box = element('fieldset', 'list');
  box.dataset.place = placeName(piece, path);
  const count = () => {
    const value = work.valueAt(path);
    return Array.isArray(value) ? value.length : 0;
  };
  const oneOf = (form: number) => ones[form] ?? named.label;
  const called = (at: number) =>
    fill(words.item, { label: oneOf(formAt(item, work.valueAt([...path, at]))), number: at + 1 });
  /** Tells what was done to an item, by what it was called then. */
  const tell = (sentence: string, label: string, then: 'undo' | 'seen', number = 0) => {
    work.say(capital(fill(sentence, { label, number })), then);
  };

  const add = (value: Value) => {
    work.change({ does: 'add', piece, path, value });
    draw();
    const items = box.querySelectorAll<HTMLElement>(':scope > ol > li');
    items[count() - 1]?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    tell(words.added, called(count() - 1), 'seen');
  };
  const move = (at: number, by: 1 | -1) => {
    const label = called(at);
    work.change({ does: 'move', piece, path: [...path, at], by });
    draw();
    const tools = box.querySelectorAll<HTMLElement>(':scope > ol > li > .item-tools')[at + by];
    const [up, down] = tools?.querySelectorAll('button') ?? [];
    const same = by === 1 ? down : up;
    (same?.disabled === false ? same : by === 1 ? up : down)?.focus();
    tell(words.moved, label, 'seen', at + by + 1);
  };
  const remove = (at: number) => {
    const label = called(at);
    work.change({ does: 'remove', piece, path: [...path, at] });
    draw();
    box.querySelector<HTMLElement>(':scope > .list-tools > button')?.focus();
    tell(words.removed, label, 'undo');
  };

  const tool = (sign: string, sentence: string, at: number, act: () => void, disabled = false) => {
    const made = button(sign, act);
    made.ariaLabel = fill(sentence, { label: called(at) });
    made.disabled = disabled;
    return made;
  };
  const itemView = (at: number) =>
    element(
      'li',
      '',
      controlView(item, [...path, at], work, { label: capital(called(at)), help: '', required: false }),
      element(
        'div',
        'item-tools',
        tool(
          '↑',
          words.up,
          at,
          () => {
            move(at, -1);
          },
          at === 0,
        ),
        tool(
          '↓',
          words.down,
          at,
          () => {
            move(at, 1);
          },
          at === count() - 1,
        ),
        tool('×', words.remove, at, () => {
          remove(at);
        }),
      ),
    );
  const adder = (form: number, value: Value) =>
    button(fill(words.add, { label: oneOf(form) }), () => {
      add(value);
    });
  const adders = () =>
    item.control === 'either'
      ? item.forms.map(([first], form) => adder(form, { [first?.name ?? '']: '' }))
      : [adder(0, item.control === 'part' ? {} : '')];
  const draw = () => {
    box.replaceChildren(
      element(
        'legend',
        '',
        named.label,
        ...(named.required ? [element('span', 'required', ` ${words.required}`)] : []),
      ),
      element('p', 'field-help', named.help),
      element('ol', '', ...Array.from({ length: count() }, (_, at) => itemView(at))),
      element('div', 'list-tools', ...adders()),
    );
  };
  draw();
  return box;
}
