import type { Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';

const source = (title: string) => ({
  files: {
    'sources/jansens-2016.yaml': `type: webpage\ntitle: ${title}\ngrade: B\nwhy: { nl: Onderzoeker over eigen onderzoek., en: Researcher on her own study. }\n`,
  },
});

/** A file that was saved in another way than as UTF-8, so that letters were lost. */
export const notUtf8: Rule = {
  code: 'not-utf-8',
  stage: 'read',
  severity: 'error',
  bad: source('Regionale co\uFFFDrdinatie'),
  good: source('Regionale coördinatie'),
  find: (library) =>
    findIssues(library, 'encoding', ({ what }) => ({
      message: ({ rules }) => rules['not-utf-8'].message[what],
      repair: ({ rules }) => {
        const { repair, retype } = rules['not-utf-8'];
        return what === 'lost' ? `${repair} ${retype}` : repair;
      },
    })),
};
