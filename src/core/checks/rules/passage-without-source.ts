import type { Document } from '../../graph/document.ts';
import type { Rule } from '../rule.ts';
import { malformedCitations } from '../issues.ts';

const passage = (citation: string) => `In de zomer van 2009 begon het. [@jansens-2016]

<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar.${citation}
</Passage>
`;

/** A passage or decision point that cites nothing. */
export const passageWithoutSource: Rule = {
  code: 'passage-without-source',
  stage: 'body',
  severity: 'error',
  bad: { body: passage('') },
  good: { body: passage(' [@jansens-2016]') },
  find: ({ documents }) =>
    documents.flatMap((document) =>
      document.passages
        .filter(({ citations }, at) => citations === 0 && !mayCite(document, at))
        .map(({ id, component, range }) => ({
          range,
          message: ({ rules }) => rules['passage-without-source'].message(id, component),
          repair: ({ rules }) => rules['passage-without-source'].repair,
        })),
    ),
};

/** Whether a citation that could not be read stands between the beginning of a passage and that of the next. */
function mayCite(document: Document, at: number): boolean {
  const from = document.passages[at]?.range.line ?? Infinity;
  const to = document.passages[at + 1]?.range.line ?? Infinity;
  return malformedCitations(document).some(({ line }) => line >= from && line < to);
}
