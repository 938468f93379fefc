import type { Document } from '../graph/document.ts';
import type { Finding, Place } from '../problems/problem.ts';
import { nameOf } from './finding.ts';
import { bodyPlace, headingPlaces } from './heading-places.ts';

/** Sources that only one of the two cites. A missing one is told where the original has it: at the same passage, or the same heading. */
export function differingCitations(original: Document, translation: Document): Finding[] {
  const theirs = citationsIn(original);
  const ours = citationsIn(translation);
  return [
    ...[...ours]
      .filter(([id]) => !theirs.has(id))
      .map(([id, { place }]): Finding => ({
        place,
        message: { nl: `Het origineel noemt de bron "${id}" niet.`, en: `The original does not cite "${id}".` },
        repair: { nl: 'Noem dezelfde bronnen als het origineel.', en: 'Cite the same sources as the original.' },
      })),
    ...[...theirs]
      .filter(([id]) => !ours.has(id))
      .map(([id, { place, passage }]): Finding => ({
        place:
          translation.passages.find((one) => one.id === passage)?.place ?? sectionPlace(place, original, translation),
        message: {
          nl: `De vertaling noemt de bron "${id}" niet; het origineel wel: ${nameOf(place)}`,
          en: `The translation does not cite "${id}"; the original does: ${nameOf(place)}`,
        },
        repair: {
          nl: `Zet in dit deel, op dezelfde plek als in het origineel: [@${id}]`,
          en: `Put in this part, in the same spot as in the original: [@${id}]`,
        },
      })),
  ];
}

/** The first citation of each source. */
function citationsIn({ mentions }: Document) {
  const cited = mentions.filter(({ type }) => type === 'citation');
  return new Map(cited.toReversed().map((mention) => [mention.to, mention]));
}

/** Where the part of the translation begins that goes with a line of the original. */
function sectionPlace({ line }: Place, original: Document, translation: Document): Place {
  const at = headingPlaces(original).findLastIndex((heading) => heading.line <= line);
  return headingPlaces(translation)[at] ?? bodyPlace(translation);
}
