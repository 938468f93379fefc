import type { Document } from '../../graph/document.ts';
import type { Finding, Range } from '../../diagnostics/diagnostic.ts';
import { difference } from '../suggestions/difference.ts';
import { malformedCitations, nameOf } from '../finding.ts';
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
              message: { nl: `Het origineel noemt de bron "${to}" niet.`, en: `The original does not cite "${to}".` },
              repair:
                meant === undefined
                  ? { nl: 'Noem dezelfde bronnen als het origineel.', en: 'Cite the same sources as the original.' }
                  : { nl: `Bedoelde u "${meant}"?`, en: `Did you mean "${meant}"?` },
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
          message: {
            nl: `De vertaling noemt de bron "${id}" niet; het origineel wel: ${nameOf(range)}`,
            en: `The translation does not cite "${id}"; the original does: ${nameOf(range)}`,
          },
          repair: {
            nl: `Zet in dit deel, op dezelfde plek als in het origineel: [@${id}]`,
            en: `Put in this part, in the same spot as in the original: [@${id}]`,
          },
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
