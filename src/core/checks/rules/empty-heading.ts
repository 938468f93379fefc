import { headingsOf } from '../../body/anchors.ts';
import type { Rule } from '../rule.ts';
import { headingRanges } from '../heading-ranges.ts';

/** A heading without words. */
export const emptyHeading: Rule = {
  code: 'empty-heading',
  stage: 'body',
  severity: 'error',
  bad: { body: '##\n\nHet begon in de zomer. [@jansens-2016]\n' },
  good: { body: '## Het begin\n\nHet begon in de zomer. [@jansens-2016]\n' },
  find: ({ documents }) =>
    documents.flatMap((document) => {
      const ranges = headingRanges(document);
      return headingsOf(document.body).flatMap(({ text }, at) => {
        const range = ranges[at];
        if (/[\p{L}\p{N}]/u.test(text) || range === undefined) return [];
        return [
          {
            range,
            message: ({ rules }) => rules['empty-heading'].message,
            repair: ({ rules }) => rules['empty-heading'].repair,
          },
        ];
      });
    }),
};
