import type { Control } from '../../core/authoring/field-plan.ts';
import type { Value } from '../../core/authoring/field-values.ts';
import type { FieldPath } from '../../core/model/references.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { controlView, placeName, type Named, type Piecework } from './field-view.ts';

/** A list of parts or texts that can be added, moved and taken away by keyboard: the focus stays with what is moved. */
export function listView(item: Control, path: FieldPath, work: Piecework, named: Named): HTMLElement {
  const { words, piece } = work;
  const box = element('fieldset', 'list');
  box.dataset.place = placeName(piece, path);
  const count = () => {
    const value = work.valueAt(path);
    return Array.isArray(value) ? value.length : 0;
  };
  const called = (at: number) => fill(words.item, { label: named.label, number: at + 1 });

  const add = (value: Value) => {
    work.change({ does: 'add', piece, path, value });
    draw();
    const items = box.querySelectorAll<HTMLElement>(':scope > ol > li');
    items[count() - 1]?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    work.say(fill(words.added, { label: called(count() - 1) }), 'seen');
  };
  const move = (at: number, by: 1 | -1) => {
    const label = called(at);
    work.change({ does: 'move', piece, path: [...path, at], by });
    draw();
    const tools = box.querySelectorAll<HTMLElement>(':scope > ol > li > .item-tools')[at + by];
    const [up, down] = tools?.querySelectorAll('button') ?? [];
    const same = by === 1 ? down : up;
    (same?.disabled === false ? same : by === 1 ? up : down)?.focus();
    work.say(fill(words.moved, { label, number: at + by + 1 }), 'seen');
  };
  const remove = (at: number) => {
    const label = called(at);
    work.change({ does: 'remove', piece, path: [...path, at] });
    draw();
    box.querySelector<HTMLElement>(':scope > .list-tools > button')?.focus();
    work.say(fill(words.removed, { label }), 'undo');
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
      controlView(item, [...path, at], work, { label: called(at), help: '', required: false }),
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
  const adders = () => {
    if (item.control !== 'either')
      return [
        button(fill(words.add, { label: named.label }), () => {
          add(item.control === 'part' ? {} : '');
        }),
      ];
    return item.forms.map(([first]) =>
      button(fill(words.add, { label: `${named.label} (${first?.label ?? ''})` }), () => {
        add({ [first?.name ?? '']: '' });
      }),
    );
  };
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
