import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { OwnCase } from '../../core/study/kinds/own-case.ts';
import { markdownOf, plainTextOf } from '../../core/study/outline.ts';
import { placed, textOf, type PlacedReadings } from '../../core/study/own-case.ts';
import { recognisable } from '../../core/study/recognisable.ts';
import type { StudyRecord } from '../../core/study/record.ts';
import { workbookFile } from '../../core/study/workbook-file.ts';
import { button, element } from '../element.ts';
import { giveFile } from '../given-file.ts';
import { fileName } from './fetched.ts';
import type { SheetEvents } from './sheet.ts';
import { tellingOf } from './telling.ts';

/**
 * The ways in which a case of one's own leaves: on paper, as Markdown, as text, as a file to share, and as the draft of a case of the atlas. `now` gives
 * the case as it is when one of them is taken.
 */
export function outView(
  now: () => OwnCase,
  data: OwnCaseData,
  { say, record }: Pick<SheetEvents, 'say' | 'record'>,
): HTMLElement[] {
  const { out } = data.words;
  const title = () => textOf(now(), 'title');
  const outline = () => tellingOf(now(), lookOf(now(), data), data, true);
  const print = button(out.print, () => {
    window.print();
  });
  const markdown = button(out.markdown, () => {
    giveFile(fileName(title(), 'md'), 'text/markdown', markdownOf(outline()));
  });
  const copy = button(out.copy, () => {
    navigator.clipboard.writeText(plainTextOf(outline())).then(
      () => {
        say(out.copied);
      },
      () => {
        say(out.notCopied);
      },
    );
  });
  const share = button(out.file, () => {
    if (title() === '') {
      say(out.untitled);
      return;
    }
    const kept = record();
    if (kept !== undefined) giveFile(fileName(title(), 'json'), 'application/json', sharedFile(kept, data));
  });
  const link = (words: string, address: string) => {
    const made = element('a', '', words);
    made.href = address;
    return made;
  };
  return [
    element(
      'ul',
      'ways-out-list',
      element('li', '', print, element('p', 'field-help', out.printHelp)),
      element('li', '', share, element('p', 'field-help', out.fileHelp)),
      element('li', '', element('div', 'list-tools', markdown, copy)),
      element('li', '', link(out.group, data.addresses.group), ' · ', link(out.cards, data.addresses.cards)),
    ),
    authorView(now, data, say),
  ];
}

/** One case as the file of a workbook, for another device or for who leads a group: the record itself, so that it is the same case there and back again. */
function sharedFile(record: StudyRecord, { addresses }: OwnCaseData): string {
  const now = new Date().toISOString();
  return workbookFile(new Map([[record.id, record]]), { schema: addresses.schema, atlas: addresses.atlas, now });
}

/** The last look at a case, with the concepts that the atlas has. */
const lookOf = ({ looks }: OwnCase, { known }: OwnCaseData): PlacedReadings => placed(looks.at(-1), known);

/** The way to the form for authors: what to look at first, and the words that may point to people. */
function authorView(now: () => OwnCase, data: OwnCaseData, say: (sentence: string) => void): HTMLElement {
  const { author } = data.words.out;
  const boxes = author.checks.map((words) => {
    const input = element('input');
    input.type = 'checkbox';
    return { input, view: element('li', '', element('label', '', input, element('span', '', words))) };
  });
  const own = now();
  const texts = tellingOf(own, lookOf(own, data), data, false).parts.flatMap(({ lines }) =>
    lines.map(({ text }) => text),
  );
  const found = recognisable([textOf(own, 'title'), ...texts], author.titles);
  const hints =
    found.length === 0
      ? [element('p', 'meta', author.noHints)]
      : [
          element('p', '', author.hints),
          element('ul', 'hints', ...found.map((one) => element('li', '', element('bdi', '', one)))),
        ];
  const open = button(author.open, async () => {
    if (boxes.some(({ input }) => !input.checked)) {
      say(author.first);
      boxes.find(({ input }) => !input.checked)?.input.focus();
      return;
    }
    try {
      const { draftOf } = await import('../authoring/own-case-draft.ts');
      location.href = await draftOf(now(), lookOf(now(), data), data);
    } catch {
      say(author.failed);
    }
  });
  return element(
    'details',
    'to-author',
    element('summary', '', author.title),
    element('p', '', author.text),
    element('ul', 'consent', ...boxes.map(({ view }) => view)),
    ...hints,
    open,
  );
}
