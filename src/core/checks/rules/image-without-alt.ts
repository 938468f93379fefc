import { exampleCase } from '../example.ts';
import type { Rule } from '../rule.ts';

const withPicture = (picture: string) => ({
  files: {
    'cases/voorbeeld.mdx': exampleCase('', `Zo lag de wijk erbij. [@klaster-2016]\n\n${picture}\n`),
    'cases/wijk.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  },
});

/** An image without words for those who do not see it. */
export const imageWithoutAlt: Rule = {
  code: 'image-without-alt',
  scope: 'entry',
  severity: 'warning',
  title: { nl: 'Een afbeelding heeft geen beschrijving.', en: 'An image has no description.' },
  explanation: {
    nl: 'De woorden tussen de blokhaken van een afbeelding zijn voor wie haar niet ziet: mensen met een schermlezer, en iedereen bij wie zij niet laadt. Schrijf wat de afbeelding vertelt, in één zin, zonder "afbeelding van".',
    en: 'The words between the square brackets of an image are for those who do not see it: people with a screen reader, and everyone for whom it does not load. Write what the image tells, in one sentence, without "image of".',
  },
  bad: withPicture('![](./wijk.svg)'),
  good: withPicture('![De wijk ligt tussen het spoor en de rivier.](./wijk.svg)'),
  find: ({ documents }) =>
    documents.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.type === 'image' && part.alt.trim() === ''
          ? [
              {
                range: part.range,
                message: {
                  nl: 'Deze afbeelding heeft geen beschrijving.',
                  en: 'This image has no description.',
                },
                repair: {
                  nl: `Zet tussen de blokhaken wat er te zien is: ![…](${part.src})`,
                  en: `Put what there is to see between the square brackets: ![…](${part.src})`,
                },
              },
            ]
          : [],
      ),
    ),
};
