import { isWritten } from '../../model/kind.ts';
import type { Rule } from '../rule.ts';
import { bodyLines } from '../heading-ranges.ts';

/** Number signs with words right after them: readers see the signs, and there is no heading. */
export const headingWithoutSpace: Rule = {
  code: 'heading-without-space',
  stage: 'body',
  severity: 'error',
  bad: { body: '##Het plan\n\nIn de zomer van 2009 begon het. [@jansens-2016]\n' },
  good: { body: '## Het plan\n\nIn de zomer van 2009 begon het. [@jansens-2016]\n' },
  find: ({ documents }) =>
    documents
      .filter(({ kind }) => isWritten(kind))
      .flatMap((document) => {
        let inCode = false;
        return bodyLines(document).flatMap(({ line, words }) => {
          if (/^ {0,3}(?:`{3}|~{3})/.test(words)) inCode = !inCode;
          const [whole, signs = ''] = /^ {0,3}(#{2,6})[\p{L}\p{N}]/u.exec(words) ?? [];
          if (inCode || whole === undefined) return [];
          const range = { path: document.path, line, column: whole.length - signs.length, length: signs.length };
          return [
            {
              range,
              message: ({ rules }) => rules['heading-without-space'].message,
              repair: ({ phrases }) => phrases.write(`${signs} …`),
              fix: { range, replacement: `${signs} ` },
            },
          ];
        });
      }),
};
