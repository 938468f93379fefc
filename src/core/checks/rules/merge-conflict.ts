import type { Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';

const concept = (definition: string) => ({
  files: {
    'concepts/kennis-delen.mdx': `---\nterm: kennis delen\n${definition}\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n`,
  },
});

/** Two versions of the same lines, left side by side by Git. */
export const mergeConflict: Rule = {
  code: 'merge-conflict',
  stage: 'read',
  severity: 'error',
  bad: concept(
    '<<<<<<< HEAD\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\n=======\ndefinition: Samen uitzoeken wat er speelt.\n>>>>>>> voorstel',
  ),
  good: concept('definition: Met elkaar ontdekken hoe iets in elkaar zit.'),
  find: (library) =>
    findIssues(library, 'merge-conflict', () => ({
      message: ({ rules }) => rules['merge-conflict'].message,
      repair: ({ rules }) => rules['merge-conflict'].repair,
    })),
};
