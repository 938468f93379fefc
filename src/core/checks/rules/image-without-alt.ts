import { exampleCase } from '../example.ts';
import type { Rule } from '../rule.ts';

const withPicture = (picture: string) => ({
  files: {
    'cases/voorbeeld.mdx': exampleCase('', `Zo lag de wijk erbij. [@jansens-2016]\n\n${picture}\n`),
    'cases/wijk.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  },
});

/** An image without words for those who do not see it. */
export const imageWithoutAlt: Rule = {
  code: 'image-without-alt',
  stage: 'body',
  severity: 'warning',
  bad: withPicture('![](./wijk.svg)'),
  good: withPicture('![De wijk ligt tussen het spoor en de rivier.](./wijk.svg)'),
  find: ({ documents }) =>
    documents.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        part.type === 'image' && part.alt.trim() === ''
          ? [
              {
                range: part.range,
                message: ({ rules }) => rules['image-without-alt'].message,
                repair: ({ rules }) => rules['image-without-alt'].repair(part.src),
              },
            ]
          : [],
      ),
    ),
};
