import { referenceFindings } from '../references.ts';
import type { Rule } from '../rule.ts';

const showing = (concept: string) => ({
  body: `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@jansens-2016]

  <Shows concept="${concept}" how="illustrates" reading="atlas">
    Zij ontdekten al schrijvend wat er speelde.
  </Shows>
</Passage>
`,
});

/** A `<Shows>` that names a concept there is no file of. */
export const unknownConcept: Rule = {
  code: 'unknown-concept',
  stage: 'library',
  severity: 'error',
  bad: showing('kennis-delem'),
  good: showing('kennis-delen'),
  find: (library) =>
    library.documents.flatMap((document) =>
      document.mentions
        .filter(({ type }) => type === 'shows')
        .flatMap(({ to: id, range }) => referenceFindings({ document, range, id, kind: 'concept' }, library)),
    ),
};
