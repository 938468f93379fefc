import type { AuthorFormData } from '../../core/authoring/author-form.ts';
import type { ChangedSection, ChangedText, Words } from '../../core/authoring/original-changes.ts';
import { frontSection } from '../../core/graph/sections.ts';
import type { AuthoringWords } from '../../languages/language.ts';
import { button, element } from '../element.ts';
import { placeName } from './field-view.ts';
import { choose, unfold } from './form-place.ts';

/** What changed in an original since a piece was translated from it: old and new words, and beside them those of the translation, with a way to the place where they are written. */
export function changesView(
  sections: readonly ChangedSection[],
  translation: { readonly key: number; readonly language: string },
  { words, languages: [first] }: Pick<AuthorFormData, 'words' | 'languages'>,
): HTMLElement {
  const said = words.changes;
  const inLanguage = <One extends HTMLElement>(one: One, lang: string): One => {
    one.lang = lang;
    return one;
  };
  const row = (text: ChangedText) => {
    const own =
      text.translated === undefined ? [] : [inLanguage(element('p', '', text.translated), translation.language)];
    const goTo = button(words.checks.goTo, () => {
      leadTo(text, translation.key);
    });
    return element(
      'li',
      '',
      inLanguage(element('p', '', ...text.words.map((run) => wordsView(run, said))), first),
      element('div', '', ...own, goTo),
    );
  };
  const sectionView = (section: ChangedSection) => {
    const { name, title, is } = section;
    const head =
      title === undefined
        ? element('h3', '', name === frontSection ? said.fields : said.opening)
        : inLanguage(element('h3', '', title), first);
    const note = is === 'changed' ? [] : [element('p', 'meta', said.without[is])];
    return [head, ...note, element('ul', '', ...rowsOf(section).map(row))];
  };
  return element(
    'details',
    'changes',
    element('summary', '', said.title),
    element('p', 'field-help', said.text),
    ...sections.flatMap(sectionView),
  );
}

/** What stands beside what: of a section of which the change is not known, text by text in their order, but for tags, which are the same in both. */
function rowsOf({ is, texts, translated }: ChangedSection): readonly ChangedText[] {
  if (is === 'changed') return texts;
  return Array.from({ length: Math.max(texts.length, translated.length) }, (_, at) => {
    const own = translated[at];
    return { words: texts[at]?.words ?? [], ...(own !== undefined && { translated: own }) };
  }).filter(({ words, translated: own }) => !/^<[^<>]*>$/.test(own ?? words.map(([text]) => text).join('')));
}

/** Programs that read aloud seldom tell what is struck out, so it is said. */
function wordsView([text, is]: Words, said: AuthoringWords['changes']): Node | string {
  if (is === 'same') return text;
  const mark = element('span', 'visually-hidden', ` [${said[is]}] `);
  return element(is === 'gone' ? 'del' : 'ins', '', mark, text);
}

/** Leads to where a text is translated: its field, or the paragraph in the body. */
function leadTo({ name, translated }: ChangedText, piece: number): void {
  const field = name === undefined ? null : document.getElementById(placeName(piece, name.split('.')));
  const area = field ?? document.getElementById(placeName(piece, ['_body']));
  if (area) unfold(area);
  area?.focus();
  if (field || !(area instanceof HTMLTextAreaElement) || translated === undefined) return;
  const from = area.value.indexOf(translated);
  if (from !== -1) choose(area, from, from + translated.length);
}
