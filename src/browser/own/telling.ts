import type { OwnCaseData } from '../../core/authoring/worksheet.ts';
import type { OwnCase } from '../../core/study/kinds/own-case.ts';
import { outlineOf, type Outline } from '../../core/study/outline.ts';
import { profileOf, type PlacedReadings } from '../../core/study/own-case.ts';
import { likenesses } from '../../core/study/resemblance.ts';
import { choiceName } from './figures.ts';
import { nearestCases, questionsOf } from './likeness-view.ts';
import { sightName } from './lens-view.ts';

/** What a case of one's own says, in the words of this page; with `beside` what the atlas lays beside it follows. */
export function tellingOf(own: OwnCase, look: PlacedReadings, data: OwnCaseData, beside: boolean): Outline {
  const { parts, fields, shelf, out } = data.words;
  const outline = outlineOf(own, look, {
    untitled: shelf.untitled,
    parts: {
      challenge: parts.challenge.title,
      parties: parts.parties.title,
      course: parts.course.title,
      works: fields.worked.label,
      rubs: fields.friction.label,
      unknown: parts.unknown.title,
      readings: out.headings.readings,
    },
    nameOf: (field, value) => choiceName(data, field, value),
    sightOf: (how) => sightName(data, how),
    broughtInBy: fields.parties.fields.broughtInBy.label.toLowerCase(),
  });
  if (!beside) return outline;
  const nearest = likenesses(profileOf(own, look), data.known).slice(0, nearestCases);
  const more = [
    {
      title: out.headings.nearest,
      lines: nearest.map(({ case: { id, title, about } }) => ({
        label: title,
        text: `${about} (${new URL(`${data.addresses.case}${id}/`, location.href).href})`,
      })),
    },
    { title: out.headings.questions, lines: questionsOf(look, nearest, data).map((text) => ({ text })) },
  ];
  return { ...outline, parts: [...outline.parts, ...more.filter(({ lines }) => lines.length > 0)] };
}
