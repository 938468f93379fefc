import type { Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { findIssues } from '../issues.ts';

/** A number sign that ends a value, so that the rest of the line is not read. A draft may keep the hints that it came with. */
export const remarkInValue: Rule = {
  code: 'remark-in-value',
  stage: 'read',
  severity: 'warning',
  bad: { front: 'place: Twee regio’s #1 en 2' },
  good: { front: 'place: "Twee regio’s #1 en 2"' },
  find: (library) =>
    findIssues({ ...library, documents: library.documents.filter((one) => !mayBeDraft(one)) }, 'remark', () => ({
      message: ({ rules }) => rules['remark-in-value'].message,
      repair: ({ rules }) => rules['remark-in-value'].repair,
    })),
};
