import { findIssues } from '../issues.ts';
import type { Rule } from '../rule.ts';

const decision = (parts: string) => `<Decision id="voorbeeld-zomer">
  Het is juli. Het plan moet af en de partners zijn op vakantie. [@jansens-2016]

  <Option id="alleen">De gemeente schrijft het plan zelf.</Option>
${parts}
  <Unknown>Of de provincie uitstel had gegeven.</Unknown>
</Decision>
`;

/** A decision point that lacks a part, has one twice, or leaves nothing to choose. */
export const malformedDecision: Rule = {
  code: 'malformed-decision',
  stage: 'body',
  severity: 'error',
  bad: { body: decision('') },
  good: {
    body: decision(`
  <Option id="uitstel">De gemeente vraagt de provincie om uitstel.</Option>

  <Outcome>De gemeente schreef het plan alleen. [@jansens-2016]</Outcome>
`),
  },
  find: (library) =>
    findIssues(library, 'decision', ({ what, name }) => ({
      message: ({ rules }) => rules['malformed-decision'][what].message(name),
      repair: ({ rules }) => rules['malformed-decision'][what].repair(name),
    })),
};
