import type { Insertion } from '../../core/authoring/insertions.ts';
import { readings } from '../../core/body/passage.ts';
import { pictureTypes } from '../../core/graph/picture.ts';
import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { button, element } from '../element.ts';
import { fill } from '../sentence.ts';
import { entryInput } from './entry-input.ts';
import type { Piecework } from './field-view.ts';
import { askInDialog, type Answer } from './insert-dialog.ts';
import { stanceChoice } from './stance-choice.ts';

/** What puts things in a text: buttons, and what asks for a picture that one brought along. */
export interface InsertTools {
  readonly view: HTMLElement;
  askPicture(file?: File): void;
}

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
    const isListed = () => chooser.of(kind).some((one) => one.id === id);
    return {
      view: element('label', 'field', name, input),
      typed: () => input.value.trim(),
      id: () => id,
      isListed,
      // Where the list could not be fetched, one writes what one knows.
      isThere: () => chooser.of(kind).length === 0 || isListed(),
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

  const ask = (title: string, fields: readonly HTMLElement[], done: Answer['done'], ...others: readonly Answer[]) => {
    askInDialog(view, said, back, { title, fields, answers: [{ name: said.insert, done }, ...others] });
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
      const begin: Answer[] = beginCalled
        ? [
            {
              name,
              done: () => {
                if (source.typed() === '') return fill(said.unknownSource, { button: name });
                if (source.isListed()) return done();
                const begun = beginCalled('source', source.typed());
                cite(begun.id);
                return begun.turnTo;
              },
            },
          ]
        : [];
      ask(said.citation, [source.view, element('label', 'field', said.locator, locator)], done, ...begin);
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
