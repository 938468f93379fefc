import { advice, type Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';

/** A paragraph that nobody reads to its end, so long that the text was not parsed. */
export const paragraphTooLong: Rule = {
  code: 'paragraph-too-long',
  stage: 'read',
  severity: 'error',
  bad: { body: `${'Zij schreven het plan met elkaar. '.repeat(300)}[@jansens-2016]\n` },
  good: {
    body: 'Zij schreven het plan met elkaar. [@jansens-2016]\n\nDaarna ging ieder aan het werk. [@jansens-2016]\n',
  },
  find: (library) =>
    findIssues(library, 'too-deep', ({ what }) =>
      what === 'paragraph' ? advice(({ rules }) => rules['paragraph-too-long']) : undefined,
    ),
};
