import { headingsOf } from '../../body/anchors.ts';
import type { Rule } from '../rule.ts';
import { fixWord } from '../suggestions/certain-fix.ts';
import { headingRanges } from '../heading-ranges.ts';

/** A heading that is more than one level deeper than the one above it. */
export const headingJump: Rule = {
  code: 'heading-jump',
  stage: 'body',
  severity: 'warning',
  bad: {
    body: '## Wat er gebeurde\n\nHet begon in de zomer. [@jansens-2016]\n\n#### Later\n\nHet ging door. [@jansens-2016]\n',
  },
  good: {
    body: '## Wat er gebeurde\n\nHet begon in de zomer. [@jansens-2016]\n\n### Later\n\nHet ging door. [@jansens-2016]\n',
  },
  find: ({ documents }) =>
    documents.flatMap((document) => {
      if (document.translation) return [];
      const ranges = headingRanges(document);
      const headings = headingsOf(document.body);
      return headings.flatMap(({ depth, text }, at) => {
        const above = headings[at - 1]?.depth ?? 1;
        const range = ranges[at];
        if (depth <= above + 1 || range === undefined) return [];
        const right = '#'.repeat(above + 1);
        return [
          {
            range,
            message: ({ rules }) => rules['heading-jump'].message(above, depth),
            repair: ({ phrases }) => phrases.write(`${right} ${text}`),
            fix: fixWord(document, range, '#'.repeat(depth), right),
          },
        ];
      });
    }),
};
