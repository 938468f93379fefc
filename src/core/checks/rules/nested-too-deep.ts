import { advice, type Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';

/** Things that stand in each other by the hundreds, so that the text was not parsed. */
export const nestedTooDeep: Rule = {
  code: 'nested-too-deep',
  stage: 'read',
  severity: 'error',
  bad: { body: `${'>'.repeat(150)} Een plan. [@jansens-2016]\n` },
  good: { body: '> Een plan. [@jansens-2016]\n' },
  find: (library) =>
    findIssues(library, 'too-deep', ({ what }) =>
      what === 'paragraph' ? undefined : advice(({ rules }) => rules['nested-too-deep'][what]),
    ),
};
