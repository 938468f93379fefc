import type { Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { findIssues } from '../issues.ts';
import { textFrom } from '../text-lines.ts';

/** What goes on with the words before it; a hint begins like a sentence. */
const goesOn = /^#\s*[\p{Ll}\p{N}]/u;

/** A number sign that ends a value, so that the rest of the line is not read. A draft may keep the hints that it came with. */
export const remarkInValue: Rule = {
  code: 'remark-in-value',
  stage: 'read',
  severity: 'note',
  bad: { front: 'place: Twee regio’s #1 en 2' },
  good: { front: 'place: "Twee regio’s #1 en 2"' },
  find: (library) =>
    findIssues(
      { ...library, documents: library.documents.filter((one) => !mayBeDraft(one)) },
      'remark',
      ({ range }, document) => ({
        ...(goesOn.test(textFrom(document, range)) ? { severity: 'warning' } : {}),
        message: ({ rules }) => rules['remark-in-value'].message,
        repair: ({ rules }) => rules['remark-in-value'].repair,
      }),
    ),
};
