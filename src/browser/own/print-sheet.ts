import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { OwnCase } from '../../core/study/kinds/own-case.ts';
import { shareThatFits } from '../../core/study/one-page.ts';
import type { Outline } from '../../core/study/outline.ts';
import { profileOf, type PlacedReadings } from '../../core/study/own-case.ts';
import { likenesses } from '../../core/study/resemblance.ts';
import { element } from '../element.ts';
import { partiesFigure } from './figures.ts';
import { nearestCases } from './likeness-view.ts';
import { profileFigure } from './profile-figure.ts';
import { tellingOf } from './telling.ts';

/** A case of one's own on one sheet of paper, for a group: what does not fit says so. */
export function printSheet(own: OwnCase, look: PlacedReadings, data: OwnCaseData): HTMLElement[] {
  const { out } = data.words;
  const { title, parts } = tellingOf(own, look, data, true);
  const profile = profileOf(own, look);
  const nearest = likenesses(profile, data.known).slice(0, nearestCases);
  const told = parts.map(({ title: heading, lines }) => ({
    title: heading,
    lines: lines
      .map((line) => ({ ...line, text: line.text.replace(/ \(https?:[^)]*\)$/, '') }))
      .filter(({ text }) => heading !== out.headings.readings || text.trim() !== ''),
  }));
  const isFoot = ({ title: heading }: Part) => heading === out.headings.questions;
  const [challenge, ...others] = told.filter((part) => !isFoot(part));
  const across = challenge === undefined ? [] : [challenge];
  const foot = told.filter(isFoot);
  const map = partiesFigure(own, data);
  const profileRows = profile.readings.size === 0 ? 0 : nearest.length + 1;
  const share = shareThatFits({ across, columns: others, foot, profileRows, hasMap: map.length > 0 });
  let left = 0;
  const cut = (text: string) => {
    const letters = Array.from(text);
    if (letters.length <= share.text) return text;
    left += 1;
    return `${letters.slice(0, share.text).join('')}…`;
  };
  const section = ({ title: heading, lines }: Part, most: number) => {
    if (lines.length > most) left += 1;
    const shown = lines
      .slice(0, most)
      .map(({ label = '', text }) =>
        element('li', '', ...(label === '' ? [] : [element('strong', '', cut(label)), ' ']), cut(text)),
      );
    return element('section', '', element('h2', '', heading), element('ul', 'plain', ...shown));
  };
  const questions = foot.map((part) => section(part, share.foot));
  for (const one of questions) one.className = 'print-questions';
  const shown = [
    element('h1', '', cut(title)),
    ...across.map((part) => section(part, share.lines)),
    ...(profileRows === 0 ? [] : profileFigure(profile, nearest, data)),
    element('div', 'print-columns', ...map, ...others.map((part) => section(part, share.lines))),
    ...questions,
  ];
  return [element('p', 'kicker', left === 0 ? out.sheet : `${out.sheet} ${out.cut}`), ...shown];
}

type Part = Outline['parts'][number];
