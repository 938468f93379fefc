import { isWritten } from '../../model/kind.ts';
import type { Finding, Rule } from '../rule.ts';
import { boldLines } from '../bold-lines.ts';

/** A line of bold words alone, which looks like a heading and is none: no anchor, no place in the list of headings. */
export const boldAsHeading: Rule = {
  code: 'bold-as-heading',
  stage: 'body',
  severity: 'warning',
  bad: { body: '**Het plan**\n\nIn de zomer van 2009 begon het. [@jansens-2016]\n' },
  good: { body: '## Het plan\n\nIn de zomer van 2009 begon het. [@jansens-2016]\n' },
  find: ({ documents }) =>
    documents
      .filter(({ kind }) => isWritten(kind))
      .flatMap((document) =>
        boldLines(document).map(({ words, range }): Finding => ({
          range,
          message: ({ rules }) => rules['bold-as-heading'].message,
          repair: ({ phrases }) => phrases.write(`## ${words}`),
        })),
      ),
};
