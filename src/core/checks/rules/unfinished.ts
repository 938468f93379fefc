import type { Finding, Rule } from '../rule.ts';
import { isPlaceholder, placeholder, placeholdersIn } from '../draft.ts';
import { atStart, fieldName, valueAt } from '../fields.ts';

/** Words that a new file came with and that nobody has replaced yet. */
export const unfinished: Rule = {
  code: 'unfinished',
  stage: 'entry',
  severity: 'warning',
  bad: { front: `summary: ${placeholder}` },
  good: { front: 'summary: Twee regio’s maakten een plan.' },
  find: ({ documents }) =>
    documents.flatMap((document) => {
      const status = valueAt(document.raw, ['status']);
      const seen = document.translation || (typeof status === 'string' && status !== 'draft');
      const severity = seen ? { severity: 'error' as const } : {};
      const fields = placeholdersIn(document).map(({ path }): Finding => {
        const name = atStart(fieldName(path));
        const range = document.locate(path, 'value');
        return { range, message: (words) => words.rules.unfinished.field(name(words)), ...severity };
      });
      const blocks = document.parts
        .filter((part) => part.type === 'block' && isPlaceholder(part.text))
        .map(({ range }): Finding => ({ range, message: ({ rules }) => rules.unfinished.text, ...severity }));
      return [...fields, ...blocks];
    }),
};
