import { headingsOf } from '../../body/anchors.ts';
import type { Document } from '../../graph/document.ts';
import type { Finding } from '../rule.ts';
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
        message: ({ rules }) => rules['translation-differs'].heading.count(theirs.length, ours.length),
        repair: ({ rules }) => {
          const { translate, remove } = rules['translation-differs'].heading;
          return theirs.length > ours.length ? translate(texts) : remove;
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
        message: ({ rules }) => rules['translation-differs'].heading.level(text),
        repair: ({ rules }) => rules['translation-differs'].heading.begin(marks),
      },
    ];
  });
}
