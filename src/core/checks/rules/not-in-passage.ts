import { findIssues } from '../issues.ts';
import type { Rule } from '../rule.ts';

/** A heading, footnote, image, passage or decision point inside a passage or decision point. */
export const notInPassage: Rule = {
  code: 'not-in-passage',
  stage: 'body',
  severity: 'error',
  bad: {
    body: '<Passage id="voorbeeld-plan">\n  ## Het plan\n\n  De partners schreven het met elkaar. [@jansens-2016]\n</Passage>\n',
  },
  good: {
    body: '## Het plan\n\n<Passage id="voorbeeld-plan">\n  De partners schreven het met elkaar. [@jansens-2016]\n</Passage>\n',
  },
  find: (library) =>
    findIssues(library, 'in-passage', ({ what, piece }) => ({
      message: ({ rules }) => rules['not-in-passage'].message(what, piece),
      repair: ({ rules }) => rules['not-in-passage'].repair(what, piece),
    })),
};
