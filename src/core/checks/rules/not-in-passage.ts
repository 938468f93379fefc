import { findIssues } from '../issues.ts';
import { advice, type Rule } from '../rule.ts';

/** A heading, footnote, image or passage inside a passage. */
export const notInPassage: Rule = {
  code: 'not-in-passage',
  stage: 'body',
  severity: 'error',
  bad: {
    body: '<Passage id="voorbeeld-plan">\n  ## Het plan\n\n  De partners schreven het met elkaar. [@klaster-2016]\n</Passage>\n',
  },
  good: {
    body: '## Het plan\n\n<Passage id="voorbeeld-plan">\n  De partners schreven het met elkaar. [@klaster-2016]\n</Passage>\n',
  },
  find: (library) =>
    findIssues(library, 'in-passage', ({ what }) => advice(({ rules }) => rules['not-in-passage'][what])),
};
