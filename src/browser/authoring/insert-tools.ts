import type { Insertion } from '../../core/authoring/insertions.ts';
import { readings } from '../../core/body/passage.ts';
import { pictureTypes } from '../../core/graph/picture.ts';
import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { entryInput } from './entry-input.ts';
import type { Piecework } from './field-view.ts';
import { stanceChoice } from './stance-choice.ts';

/** What puts things in a text: buttons, and what asks for a picture that one brought along. */
export interface InsertTools {
  readonly view: HTMLElement;
  askPicture(file?: File): void;
}

/** What comes after an answer: why nothing can be put in the text, or what leads elsewhere than back to it. */
type After = string | (() => void) | undefined;

/** Buttons for what texts of the atlas have. `put` puts it in the text, and `back` leads back to that. */
export function insertTools(
  { words, stances }: Pick<AuthorFormData, 'words' | 'stances'>,
  { chooser, attach, beginCalled }: Pick<Piecework, 'chooser' | 'attach' | 'beginCalled'>,
  put: (insertion: Insertion) => void,
  back: () => void,
): InsertTools {
  const said = words.body;
  const entryField = (name: string, kind: 'concept' | 'source' | undefined) => {
    let id = '';
    const input = entryInput(kind, chooser, '', (chosen) => {
      id = chosen;
    });
    input.required = true;
    const known = () => chooser.of(kind);
    return {
      view: element('label', 'field', name, input),
      typed: () => input.value.trim(),
      id: () => id,
      // Where the list could not be fetched, one writes what one knows.
      isThere: () => known().length === 0 || known().some((one) => one.id === id),
    };
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

  /**
   * Asks for what is to be put in the text, and puts it there. A text that `done` answers is why it cannot be put there: then the question stays; a
   * function leads to where one goes on, elsewhere than in the text. `other` is another way to answer.
   */
  const ask = (
    title: string,
    fields: readonly HTMLElement[],
    done: () => After | Promise<After>,
    other?: { readonly name: string; readonly done: () => After },
  ) => {
    const cancel = button(said.cancel, () => {
      dialog.close();
    });
    const refused = element('p');
    refused.role = 'status';
    const answers = [{ name: said.insert, done }, ...(other === undefined ? [] : [other])];
    const submits = answers.map(({ name }) => element('button', '', name));
    // Styled as what one presses first.
    submits[0]?.setAttribute('type', 'submit');
    const tools = element('div', 'list-tools', ...submits, cancel);
    const form = element('form', '', element('h2', '', title), ...fields, refused, tools);
    let isAt = false;
    let leave = back;
    const insert = async (answer: typeof done) => {
      if (isAt) return;
      isAt = true;
      const after = await answer();
      isAt = false;
      if (typeof after === 'string') {
        refused.textContent = after;
        return;
      }
      leave = after ?? back;
      dialog.close();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const pressed = submits.findIndex((one) => one === event.submitter);
      void insert(answers[pressed]?.done ?? done);
    });
    const dialog = element('dialog', 'insert-dialog', form);
    dialog.ariaLabel = title;
    dialog.addEventListener('close', () => {
      dialog.remove();
      leave();
    });
    view.append(dialog);
    dialog.showModal();
  };
  const askPicture = (file?: File) => {
    const input = element('input');
    input.type = 'file';
    input.accept = pictureTypes;
    input.required = true;
    if (file) {
      const brought = new DataTransfer();
      brought.items.add(file);
      input.files = brought.files;
    }
    const alt = element('input');
    alt.required = true;
    const fields = [element('label', 'field', said.pictureFile, input), element('label', 'field', said.alt, alt)];
    ask(said.picture, fields, async () => {
      const [chosen] = input.files ?? [];
      let why: string | undefined;
      const name =
        chosen === undefined
          ? undefined
          : await attach?.(chosen, (told) => {
              why = told;
            });
      if (name !== undefined) put({ puts: 'picture', name, alt: alt.value });
      return why;
    });
  };

  const view = element(
    'div',
    'body-tools',
    button(said.heading, () => {
      put({ puts: 'heading' });
    }),
    button(said.link, () => {
      const entry = entryField(said.entry, undefined);
      ask(said.link, [entry.view], () => {
        if (!entry.isThere()) return said.unknown;
        put({ puts: 'link', id: entry.id() });
        return undefined;
      });
    }),
    button(said.citation, () => {
      const source = entryField(said.source, 'source');
      const locator = element('input');
      const cite = (id: string) => {
        put({ puts: 'citation', id, locator: locator.value });
      };
      const name = fill(words.addNew, { label: chooser.kindName('source') });
      const done = () => {
        if (!source.isThere()) return fill(said.unknownSource, { button: name });
        cite(source.id());
        return undefined;
      };
      const other = beginCalled && {
        name,
        done: () => {
          const begun = beginCalled('source', source.typed());
          cite(begun.id);
          return begun.turnTo;
        },
      };
      ask(said.citation, [source.view, element('label', 'field', said.locator, locator)], done, other);
    }),
    button(said.passage, () => {
      const concept = entryField(said.concept, 'concept');
      const how = stanceChoice(said.how, stances);
      const reading = choiceField(said.reading, readings.toReversed(), said.readings);
      const reason = element('textarea');
      reason.rows = 3;
      ask(said.passage, [concept.view, how.view, reading.view, element('label', 'field', said.reason, reason)], () => {
        if (!concept.isThere()) return said.unknown;
        put({
          puts: 'passage',
          concept: concept.id(),
          how: how.value(),
          reading: reading.value() ?? 'atlas',
          reason: reason.value,
        });
        return undefined;
      });
    }),
    button(said.decision, () => {
      put({ puts: 'decision' });
    }),
    button(said.picture, () => {
      askPicture();
    }),
  );
  return { view, askPicture };
}
