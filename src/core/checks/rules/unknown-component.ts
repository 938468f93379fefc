import { components } from '../../body/passage.ts';
import type { Finding, Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';
import { suggestWord } from '../suggestions/nearest.ts';

/** A component that is not in the closed set, or that stands where it cannot. */
export const unknownComponent: Rule = {
  code: 'unknown-component',
  stage: 'body',
  severity: 'error',
  bad: {
    body: '<Passages id="voorbeeld-plan">\n  De partners schreven het plan met elkaar. [@jansens-2016]\n</Passages>\n',
  },
  good: {
    body: '<Passage id="voorbeeld-plan">\n  De partners schreven het plan met elkaar. [@jansens-2016]\n</Passage>\n',
  },
  find: (library) => [
    ...findIssues(library, 'component', ({ name }) => ({
      message: ({ rules }) => rules['unknown-component'].unknown(name),
      repair: suggestWord(name, Object.keys(components)),
    })),
    ...findIssues(library, 'misplaced-component', ({ name, within }) => ({
      message: ({ rules }) => rules['unknown-component'].misplaced.message(name, within),
      repair: ({ rules }) => rules['unknown-component'].misplaced.repair(within),
    })),
    ...library.documents.flatMap(({ kind, passages }) =>
      (kind === 'case' ? [] : passages).map(({ component, range }): Finding => ({
        range,
        message: ({ rules }) => rules['unknown-component'].elsewhere.message(component),
        repair: ({ rules }) => rules['unknown-component'].elsewhere.repair(component),
      })),
    ),
  ],
};
