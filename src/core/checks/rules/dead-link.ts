import type { Rule } from '../rule.ts';
import { externalLinks } from '../external-links.ts';

const source = (url: string) =>
  `type: webpage\ntitle: Regionale netwerken\nauthor: [{ family: Jansens, given: Margot }]\nURL: ${url}\ngrade: B\nwhy: { nl: Onderzoeker over eigen onderzoek., en: Researcher on her own study. }\n`;

const web = {
  'https://example.org/oud': { state: 'dead', detail: '404' },
  'https://example.org/nieuw': { state: 'alive', detail: '200' },
} as const;

/** An external address where nothing is any more. Says nothing when the web was not asked. */
export const deadLink: Rule = {
  code: 'dead-link',
  stage: 'entry',
  severity: 'warning',
  bad: { files: { 'sources/jansens-2016.yaml': source('https://example.org/oud') }, web },
  good: { files: { 'sources/jansens-2016.yaml': source('https://example.org/nieuw') }, web },
  find: ({ documents, answers }) =>
    externalLinks(answers === undefined ? [] : documents).flatMap(({ address, range }) => {
      const answer = answers?.get(address);
      if (answer?.state !== 'dead') return [];
      return [
        {
          range,
          message: ({ rules }) => {
            const { gone, noSite } = rules['dead-link'];
            return /^\d+$/.test(answer.detail) ? gone(address, answer.detail) : noSite(address);
          },
          repair: ({ rules }) => rules['dead-link'].repair(address),
        },
      ];
    }),
};
