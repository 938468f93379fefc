import { allSegments } from '../../body/segment.ts';
import type { Rule } from '../rule.ts';
import { shownIn } from '../shown.ts';

const passage = (reason: string) => `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@jansens-2016]

  <Shows concept="richting-kiezen" how="illustrates" reading="atlas">
    ${reason}
  </Shows>
</Passage>
`;

/** A `<Shows>` that does not say why. */
export const showsWithoutReason: Rule = {
  code: 'shows-without-reason',
  stage: 'body',
  severity: 'error',
  bad: { body: passage('{/* nog bedenken */}') },
  good: { body: passage('Het plan was van iedereen, want iedereen schreef eraan mee.') },
  find: ({ documents }) =>
    documents.flatMap((document) =>
      shownIn(document)
        .filter(
          ({ shown }) =>
            ![...allSegments(shown.reason)].some(
              (segment) => segment.type === 'link' || (segment.type === 'html' && saysSomething(segment.html)),
            ),
        )
        .map(({ shown, range }) => ({
          range,
          message: ({ rules }) => rules['shows-without-reason'].message(shown.concept),
          repair: ({ rules }) => rules['shows-without-reason'].repair,
        })),
    ),
};

function saysSomething(html: string): boolean {
  return /[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, ''));
}
