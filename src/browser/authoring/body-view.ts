import { inserted } from '../../core/authoring/insertions.ts';
import { pastedText } from '../../core/authoring/pasted-text.ts';
import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import { element } from '../element.ts';
import { fill } from '../sentence.ts';
import type { Piecework } from './field-view.ts';
import { insertTools } from './insert-tools.ts';

/** The most characters that the text of an entry may have; the reader refuses more. */
const mostSigns = 1_000_000;

/** The text of an entry: a plain text field with buttons for what texts of the atlas have. */
export function bodyView(
  data: Pick<AuthorFormData, 'words' | 'stances'>,
  work: Piecework,
  place: string,
  value: string,
  write: (text: string) => void,
): HTMLElement {
  const said = data.words.body;
  const area = element('textarea', 'body-text');
  area.id = place;
  area.rows = 24;
  area.value = value;
  area.setAttribute('aria-describedby', `${place}_help ${place}_problems`);
  const label = element('label', '', said.label);
  label.htmlFor = place;
  const help = element('p', 'field-help', said.help);
  help.id = `${place}_help`;
  const told = element('p', 'meta');
  told.role = 'status';
  const tools = insertTools(
    data,
    work,
    (insertion) => {
      const after = inserted({ text: area.value, from: area.selectionStart, to: area.selectionEnd }, insertion);
      area.value = after.text;
      area.focus();
      area.setSelectionRange(after.from, after.to);
      write(area.value);
    },
    () => {
      area.focus();
    },
  );

  /** Takes a picture along that came with the mouse or the clipboard; of another file tells what can be done. */
  const bring = (files: FileList) => {
    const picture = [...files].find(({ type }) => type.startsWith('image/'));
    told.textContent = picture === undefined ? said.dropped : files.length > 1 ? said.single : '';
    if (picture) tools.askPicture(picture);
  };
  area.addEventListener('input', () => {
    const { length } = area.value;
    told.textContent = length > mostSigns ? fill(said.long, { size: length, most: mostSigns }) : '';
    write(area.value);
  });
  area.addEventListener('drop', (event) => {
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    bring(event.dataTransfer.files);
  });
  area.addEventListener('paste', (event) => {
    const { clipboardData } = event;
    const html = clipboardData?.getData('text/html') ?? '';
    const hasFiles = clipboardData !== null && clipboardData.files.length > 0;
    if (html === '' && !hasFiles) return;
    event.preventDefault();
    const around = area.value.slice(0, area.selectionStart) + area.value.slice(area.selectionEnd);
    const { text, mended } = pastedText(new DOMParser().parseFromString(unstyled(html), 'text/html'), around);
    // A picture that is copied from a page comes as a file, with the HTML that showed it.
    if (text.trim() === '') {
      if (hasFiles) bring(clipboardData.files);
      return;
    }
    area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
    write(area.value);
    told.textContent = [said.pasted, ...mended.map((one) => said.mended[one])].join(' ');
  });

  const box = element('div', 'field body-field', label, help, tools.view, area, told);
  box.dataset.place = place;
  return box;
}

/** HTML whose styles and scripts are words only: those of a page that is pasted break the rules of this one, and its browser says so hundreds of times. */
const unstyled = (html: string) =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\s(?=style\s*=|on\w+\s*=)/gi, ' data-'));
