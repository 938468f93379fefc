import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { OwnCase } from '../../core/study/kinds/own-case.ts';
import { profileOf, textOf, type PlacedReadings } from '../../core/study/own-case.ts';
import { likenesses } from '../../core/study/resemblance.ts';
import { element } from '../element.ts';
import { partiesFigure } from './figures.ts';
import { nearestCases } from './likeness-view.ts';
import { profileFigure } from './profile-figure.ts';
import { tellingOf } from './telling.ts';

/** How many characters of a text, and how many lines of a part, fit on a sheet for a group. */
const longestText = 240;
const mostLines = 6;
const mostQuestions = 4;

/** A case of one's own on one sheet of paper, for a group: what does not fit says so. */
export function printSheet(own: OwnCase, look: PlacedReadings, data: OwnCaseData): HTMLElement[] {
  const { words } = data;
  const { title, parts } = tellingOf(own, look, data, true);
  const profile = profileOf(own, look);
  const nearest = likenesses(profile, data.known).slice(0, nearestCases);
  const figure = profile.readings.size === 0 ? [] : profileFigure(profile, nearest, data);
  const questions = words.out.headings.questions;
  const sections = parts.map(({ title: heading, lines }) => {
    const told = heading === words.out.headings.readings ? lines.filter(({ text }) => text.trim() !== '') : lines;
    const shown = told
      .slice(0, heading === questions ? mostQuestions : mostLines)
      .map(({ label = '', text }) =>
        element(
          'li',
          '',
          ...(label === '' ? [] : [element('strong', '', cut(label, words.out.cut)), ' ']),
          cut(withoutAddress(text), words.out.cut),
        ),
      );
    const more = told.length > shown.length && heading !== questions ? [element('li', 'meta', words.out.cut)] : [];
    return element(
      'section',
      heading === questions ? 'print-questions' : '',
      element('h2', '', heading),
      element('ul', 'plain', ...shown, ...more),
    );
  });
  const [challenge, ...others] = sections;
  return [
    element('p', 'kicker', words.out.sheet),
    element('h1', '', cut(title === '' ? textOf(own, 'title') : title, '…')),
    ...(challenge === undefined ? [] : [challenge]),
    ...figure,
    element('div', 'print-columns', ...partiesFigure(own, data), ...others),
  ];
}

const withoutAddress = (text: string) => text.replace(/ \(https?:[^)]*\)$/, '');

function cut(text: string, rest: string): string {
  const letters = Array.from(text);
  return letters.length <= longestText ? text : `${letters.slice(0, longestText).join('')}… ${rest}`;
}
