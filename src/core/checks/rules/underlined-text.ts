import { findIssues } from '../issues.ts';
import { advice, type Rule } from '../rule.ts';

const text = 'De gemeente koos in 2023 voor een warmtenet. [@jansens-2016]\n';

/** A line of hyphens right under a paragraph, which makes a heading of all of it. */
export const underlinedText: Rule = {
  code: 'underlined-text',
  stage: 'body',
  severity: 'error',
  bad: { body: `${text}---\n` },
  good: { body: `${text}\n---\n` },
  find: (library) => findIssues(library, 'underlined', () => advice(({ rules }) => rules['underlined-text'])),
};
