import { isWritten } from '../../model/kind.ts';
import type { Rule } from '../rule.ts';
import { seenMatches } from '../seen-lines.ts';

/** A line that begins with a bullet as word processors write it: it makes no list, and runs on with the line before it. */
export const bulletAsText: Rule = {
  code: 'bullet-as-text',
  stage: 'body',
  severity: 'warning',
  bad: { body: '• Het plan is af. [@jansens-2016]\n• Het werk begint. [@jansens-2016]\n' },
  good: { body: '- Het plan is af. [@jansens-2016]\n- Het werk begint. [@jansens-2016]\n' },
  find: ({ documents }) =>
    documents
      .filter(({ kind }) => isWritten(kind))
      .flatMap((document) => seenMatches(document, bullet))
      .map(({ range }) => ({
        range,
        message: ({ rules }) => rules['bullet-as-text'].message,
        repair: ({ rules }) => rules['bullet-as-text'].repair,
        fix: { range, replacement: '-' },
      })),
};

/** The bullets of Word, Docs and PDF at the beginning of a line, before a space. */
const bullet = /(?<=^\s*)[•·‣⁃▪▫◦●○■□\uF0B7](?=\s)/g;
