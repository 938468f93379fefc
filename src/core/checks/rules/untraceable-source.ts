import type { Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { valueAt } from '../fields.ts';

const report = (lines: string) => ({
  files: {
    'sources/jaarverslag.yaml': `type: report\ntitle: Jaarverslag\n${lines}grade: A\nwhy: { nl: Een officieel verslag., en: An official report. }\n`,
  },
});

/** What leads to a source, each by itself; who made it and when do so together. */
const ways = ['URL', 'DOI', 'ISBN', 'container-title', 'event-title', 'publisher', 'number'];

/** A source of the highest grade of which too little is told for others to find it. */
export const untraceableSource: Rule = {
  code: 'untraceable-source',
  stage: 'entry',
  severity: 'warning',
  bad: report(''),
  good: report('publisher: Gemeente Zuidum\nissued: 2012\n'),
  find: ({ documents }) =>
    documents.flatMap((document) => {
      const { kind, raw, locate } = document;
      const has = (name: string) => valueAt(raw, [name]) !== undefined;
      if (kind !== 'source' || valueAt(raw, ['grade']) !== 'A' || mayBeDraft(document)) return [];
      if (ways.some(has) || ((has('author') || has('editor')) && has('issued'))) return [];
      return [
        {
          range: locate(['grade'], 'value'),
          message: ({ rules }) => rules['untraceable-source'].message,
          repair: ({ rules }) => rules['untraceable-source'].repair,
        },
      ];
    }),
};
