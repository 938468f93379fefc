import { inserted, type Insertion } from '../../core/authoring/insertions.ts';
import { pastedText } from '../../core/authoring/pasted-text.ts';
import { hows, readings } from '../../core/body/passage.ts';
import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { entryInput, type Chooser } from './entry-input.ts';

/** The most characters that the text of an entry may have; the reader refuses more. */
const mostSigns = 1_000_000;

/** The text of an entry: a plain text field with buttons for what texts of the atlas have. */
export function bodyView(
  { words, stances }: Pick<AuthorFormData, 'words' | 'stances'>,
  chooser: Chooser,
  place: string,
  value: string,
  write: (text: string) => void,
): HTMLElement {
  const said = words.body;
  const area = element('textarea', 'body-text');
  area.id = place;
  area.rows = 24;
  area.value = value;
  area.setAttribute('aria-describedby', `${place}_help ${place}_problems`);
  const label = element('label', '', said.label);
  label.htmlFor = place;
  const help = element('p', 'field-help', said.help);
  help.id = `${place}_help`;
  const told = element('p', 'told');
  told.role = 'status';

  area.addEventListener('input', () => {
    const { length } = area.value;
    told.textContent = length > mostSigns ? fill(said.long, { size: length, most: mostSigns }) : '';
    write(area.value);
  });
  for (const type of ['dragover', 'drop'] as const) {
    area.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (type === 'drop') told.textContent = said.dropped;
    });
  }
  area.addEventListener('paste', (event) => {
    const { clipboardData } = event;
    const html = clipboardData?.getData('text/html') ?? '';
    if (clipboardData?.types.includes('Files') === true && html === '') {
      event.preventDefault();
      told.textContent = said.dropped;
      return;
    }
    if (html === '') return;
    event.preventDefault();
    const { text, mended } = pastedText(new DOMParser().parseFromString(html, 'text/html'));
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    write(area.value);
    told.textContent = [said.pasted, ...mended.map((one) => said.mended[one])].join(' ');
  });

  const put = (insertion: Insertion) => {
    const after = inserted({ text: area.value, from: area.selectionStart, to: area.selectionEnd }, insertion);
    area.value = after.text;
    area.focus();
    area.setSelectionRange(after.from, after.to);
    write(area.value);
  };
  const entryField = (name: string, kind: 'concept' | 'source' | undefined) => {
    let id = '';
    const input = entryInput(kind, chooser, '', (chosen) => {
      id = chosen;
    });
    input.required = true;
    return { view: element('label', 'field', name, input), id: () => id };
  };
  const choiceField = <Name extends string>(
    name: string,
    options: readonly Name[],
    called: Readonly<Record<Name, string>>,
  ) => {
    const select = element('select');
    select.append(...options.map((one) => new Option(called[one], one)));
    return { view: element('label', 'field', name, select), value: () => options[select.selectedIndex] };
  };

  const tools = element(
    'div',
    'body-tools',
    button(said.heading, () => {
      put({ puts: 'heading' });
    }),
    button(said.link, () => {
      const entry = entryField(said.entry, undefined);
      ask(said.link, [entry.view], () => {
        put({ puts: 'link', id: entry.id() });
      });
    }),
    button(said.citation, () => {
      const source = entryField(said.source, 'source');
      const locator = element('input');
      ask(said.citation, [source.view, element('label', 'field', said.locator, locator)], () => {
        put({ puts: 'citation', id: source.id(), locator: locator.value });
      });
    }),
    button(said.passage, () => {
      const concept = entryField(said.concept, 'concept');
      const how = choiceField(said.how, hows, stances);
      const reading = choiceField(said.reading, readings, said.readings);
      const reason = element('textarea');
      reason.rows = 3;
      ask(said.passage, [concept.view, how.view, reading.view, element('label', 'field', said.reason, reason)], () => {
        put({
          puts: 'passage',
          concept: concept.id(),
          how: how.value() ?? 'illustrates',
          reading: reading.value() ?? 'atlas',
          reason: reason.value,
        });
      });
    }),
    button(said.decision, () => {
      put({ puts: 'decision' });
    }),
  );

  /** Asks for what is to be put in the text, and puts it there. */
  const ask = (title: string, fields: readonly HTMLElement[], done: () => void) => {
    const form = element('form', '', element('h2', '', title), ...fields);
    const submit = element('button', '', said.insert);
    submit.type = 'submit';
    const dialog = element('dialog', 'insert-dialog', form);
    form.append(
      element(
        'div',
        'list-tools',
        submit,
        button(said.cancel, () => {
          dialog.close();
        }),
      ),
    );
    form.method = 'dialog';
    form.addEventListener('submit', done);
    dialog.ariaLabel = title;
    dialog.addEventListener('close', () => {
      dialog.remove();
      area.focus();
    });
    box.append(dialog);
    dialog.showModal();
  };

  const box = element('div', 'field body-field', label, help, tools, area, told);
  box.dataset.place = place;
  return box;
}
