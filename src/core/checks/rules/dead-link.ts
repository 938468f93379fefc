import type { Text } from '../../model/locale.ts';
import type { Rule } from '../rule.ts';
import { externalLinks } from '../external-links.ts';

const source = (url: string) =>
  `type: webpage\ntitle: Regionale netwerken\nauthor: [{ family: Klaster, given: Esther }]\nURL: ${url}\ngrade: B\nwhy: { nl: Onderzoeker over eigen onderzoek., en: Researcher on her own study. }\n`;

const web = {
  'https://example.org/oud': { state: 'dead', detail: '404' },
  'https://example.org/nieuw': { state: 'alive', detail: '200' },
} as const;

/** An external address where nothing is any more. Says nothing when the web was not asked. */
export const deadLink: Rule = {
  code: 'dead-link',
  scope: 'entry',
  severity: 'warning',
  title: { nl: 'Een link naar buiten werkt niet meer.', en: 'A link to elsewhere no longer works.' },
  explanation: {
    nl: 'Met npm run check -- --online vraagt de controle elk adres buiten de atlas op. Zegt de site dat de bladzijde er niet is, of bestaat de site niet meer, dan kan een lezer niet nagaan waar iets vandaan komt. Zoek het nieuwe adres, of een bewaarde versie op web.archive.org. Een site die weigert of niet op tijd antwoordt, geldt niet als dood: dan zegt de controle dat het adres niet na te kijken was.',
    en: 'With npm run check -- --online every address outside the atlas is asked for. If the site says that the page is not there, or the site itself is gone, a reader cannot verify where something comes from. Find the new address, or a kept version at web.archive.org. A site that refuses or does not answer in time does not count as dead: then the check says that the address could not be checked.',
  },
  bad: { files: { 'sources/klaster-2016.yaml': source('https://example.org/oud') }, web },
  good: { files: { 'sources/klaster-2016.yaml': source('https://example.org/nieuw') }, web },
  find: ({ documents, answers }) =>
    externalLinks(answers === undefined ? [] : documents).flatMap(({ address, range }) => {
      const answer = answers?.get(address);
      if (answer?.state !== 'dead') return [];
      return [
        {
          range,
          message: message(address, answer.detail),
          repair: {
            nl: `Zoek het nieuwe adres, of een bewaarde versie: https://web.archive.org/web/*/${address}`,
            en: `Find the new address, or a kept version: https://web.archive.org/web/*/${address}`,
          },
        },
      ];
    }),
};

function message(address: string, detail: string): Text {
  return /^\d+$/.test(detail)
    ? { nl: `Op ${address} is niets meer (${detail}).`, en: `There is nothing at ${address} any more (${detail}).` }
    : { nl: `De site van ${address} bestaat niet.`, en: `The site of ${address} does not exist.` };
}
