import type { Document } from '../../graph/document.ts';
import type { Finding } from '../rule.ts';
import { nameOf, type Range } from '../../diagnostics/range.ts';
import { difference } from '../suggestions/difference.ts';
import { didYouMean } from '../suggestions/nearest.ts';
import { malformedCitations } from '../issues.ts';
import { bodyRange, headingRanges } from '../heading-ranges.ts';

/**
 * Sources that only one of the two cites. A missing one is told where the original has it: at the same passage, or the same heading. `isKnown` is
 * false for sources that do not exist.
 */
export function differingCitations(
  original: Document,
  translation: Document,
  isKnown: (source: string) => boolean,
): Finding[] {
  const theirs = citationsIn(original);
  const ours = citationsIn(translation);
  const { missing, extra } = difference([...theirs.keys()], [...ours.keys()], isKnown);
  const citations = [...ours.values()];
  const findings =
    malformedCitations(original).length > 0
      ? []
      : extra.flatMap(({ at, meant }): Finding[] => {
          const citation = citations[at];
          if (citation === undefined) return [];
          const { to, range } = citation;
          return [
            {
              range,
              message: ({ rules }) => rules['translation-differs'].citation.extra(to),
              repair: didYouMean(meant, ({ rules }) => rules['translation-differs'].citation.cite),
            },
          ];
        });
  if (malformedCitations(translation).length > 0) return findings;
  return [
    ...findings,
    ...missing.flatMap((id): Finding[] => {
      const citation = theirs.get(id);
      if (citation === undefined) return [];
      const { range, passage } = citation;
      return [
        {
          range:
            translation.passages.find((one) => one.id === passage)?.range ?? sectionRange(range, original, translation),
          message: ({ rules }) => rules['translation-differs'].citation.missing(id, nameOf(range)),
          repair: ({ rules }) => rules['translation-differs'].citation.add(id),
        },
      ];
    }),
  ];
}

/** The first citation of each source. */
function citationsIn({ mentions }: Document) {
  const cited = mentions.filter(({ type }) => type === 'citation');
  return new Map(cited.toReversed().map((mention) => [mention.to, mention]));
}

/** Where the part of the translation begins that goes with a line of the original. */
function sectionRange({ line }: Range, original: Document, translation: Document): Range {
  const at = headingRanges(original).findLastIndex((heading) => heading.line <= line);
  return headingRanges(translation)[at] ?? bodyRange(translation);
}
