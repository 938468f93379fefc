import { isWritten } from '../../model/kind.ts';
import type { Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { isWhollyRead, malformedCitations } from '../issues.ts';
import { bodyRange } from '../heading-ranges.ts';

const concept = (body: string) => ({
  files: {
    'concepts/kennis-delen.mdx': `---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\n${body}`,
  },
});

/** A case, concept or lens whose text cites nothing. */
export const entryWithoutSource: Rule = {
  code: 'entry-without-source',
  stage: 'entry',
  severity: 'error',
  bad: concept('Wie kennis deelt, ziet meer.\n'),
  good: concept('Wie kennis deelt, ziet meer. [@jansens-2016]\n'),
  find: ({ documents }) =>
    documents
      .filter(
        (document) =>
          isWritten(document.kind) &&
          document.kind !== 'path' &&
          !document.translation &&
          isWhollyRead(document) &&
          !mayBeDraft(document),
      )
      .filter(
        (document) =>
          !document.mentions.some(({ type }) => type === 'citation') &&
          malformedCitations(document).length === 0 &&
          !document.issues.some((one) => one.type === 'code'),
      )
      .map((document) => ({
        range: bodyRange(document),
        message: ({ rules }) => rules['entry-without-source'].message,
        repair: ({ rules }) => rules['entry-without-source'].repair,
      })),
};
