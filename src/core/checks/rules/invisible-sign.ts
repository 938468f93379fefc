import type { Rule } from '../rule.ts';
import { findIssues } from '../issues.ts';

/** A sign that nobody sees for what it is: it turns or parts the text, is no letter at all, or is a space that is not an ordinary one. */
export const invisibleSign: Rule = {
  code: 'invisible-sign',
  stage: 'read',
  severity: 'error',
  bad: { body: '##\u00A0Het plan\n\nIn de zomer van 2009 begon het. [@jansens-2016]\n' },
  good: { body: '## Het plan\n\nIn de zomer van 2009 begon het. [@jansens-2016]\n' },
  find: (library) =>
    findIssues(library, 'invisible', ({ what, sign, range }) => {
      const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const replacement = what === 'space' ? ' ' : what === 'hidden' ? '' : undefined;
      return {
        message: ({ rules }) => rules['invisible-sign'][what](code),
        repair: ({ rules }) => rules['invisible-sign'][what === 'space' ? 'typeSpace' : 'remove'],
        ...(what === 'hidden' ? { severity: 'warning' } : {}),
        fix: replacement === undefined ? undefined : { range, replacement },
      };
    }),
};
