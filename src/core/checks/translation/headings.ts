import { headingsOf } from '../../body/anchors.ts';
import type { Document } from '../../graph/document.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { bodyRange, headingRanges } from '../heading-ranges.ts';

/** Headings of another number, or another depth, than those of the original. */
export function differingHeadings(original: Document, translation: Document): Finding[] {
  const theirs = headingsOf(original.body);
  const ours = headingsOf(translation.body);
  const ranges = headingRanges(translation);
  if (theirs.length !== ours.length) {
    const at = theirs.findIndex((heading, index) => heading.depth !== ours[index]?.depth);
    const first = at === -1 ? theirs.length : at;
    const texts = theirs.map(({ text }) => `"${text}"`).join(', ');
    return [
      {
        range: ranges[first] ?? ranges.at(-1) ?? bodyRange(translation),
        message: {
          nl: `Het origineel heeft ${theirs.length} ${theirs.length === 1 ? 'kop' : 'koppen'}, deze vertaling ${ours.length}.`,
          en: `The original has ${theirs.length} ${theirs.length === 1 ? 'heading' : 'headings'}, this translation ${ours.length}.`,
        },
        repair:
          theirs.length > ours.length
            ? {
                nl: `Vertaal elke kop van het origineel: ${texts}.`,
                en: `Translate each heading of the original: ${texts}.`,
              }
            : {
                nl: 'Haal de kop weg die het origineel niet heeft.',
                en: 'Remove the heading that the original does not have.',
              },
      },
    ];
  }
  return ours.flatMap((heading, at) => {
    const { depth, text } = theirs[at] ?? heading;
    if (depth === heading.depth) return [];
    const marks = '#'.repeat(depth);
    return [
      {
        range: ranges[at] ?? bodyRange(translation),
        message: {
          nl: `Deze kop staat op een ander niveau dan "${text}" in het origineel.`,
          en: `This heading is on another level than "${text}" in the original.`,
        },
        repair: { nl: `Begin de regel met ${marks}`, en: `Begin the line with ${marks}` },
      },
    ];
  });
}
