import type { Document } from '../../graph/document.ts';
import { teachingParts } from '../../model/case.ts';
import { advice, type Finding, type Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { exampleCase } from '../example.ts';
import { valueAt } from '../fields.ts';
import { isWhollyRead } from '../issues.ts';

const teaching = (reply: string) => ({
  files: {
    'cases/tweede.mdx': exampleCase(
      `title: Een tweede plan
teaching:
  - { id: doel, part: aim, text: Zien wat haast kost. }
  - { id: uur, part: hour, text: Lees samen de eerste alinea. }
  - { id: twee-uur, part: two-hours, text: Speel daarna het overleg na. }
  - { id: gemeente, part: role, text: De gemeente wil een plan voor de zomer. }
  - { id: eerst, part: reveal, text: Laat eerst alleen de opdracht zien. }
  - { id: zelf, part: answer, text: Schrijf het dan maar zelf.${reply} }`,
      'In de zomer van 2009 begon het. [@jansens-2016]\n',
    ),
  },
});

/** A whole case that does not say how a group works with it, or says it by half. */
export const incompleteTeaching: Rule = {
  code: 'incomplete-teaching',
  stage: 'entry',
  severity: 'warning',
  bad: teaching(''),
  good: teaching(', reply: Wie voert het plan daarna uit?'),
  find: ({ documents }) =>
    documents
      .filter((document) => document.kind === 'case' && !document.translation && !mayBeDraft(document))
      .filter(isWhollyRead)
      .flatMap(lacking),
};

function lacking({ raw, locate }: Document): Finding[] {
  const items = valueAt(raw, ['teaching']);
  if (items === undefined)
    return valueAt(raw, ['form']) === 'full'
      ? [
          {
            range: locate(['form'], 'value'),
            severity: 'note',
            ...advice(({ rules }) => rules['incomplete-teaching'].none),
          },
        ]
      : [];
  if (!Array.isArray(items)) return [];
  const parts = items.map((item: unknown) => valueAt(item, ['part']));
  const missing = teachingParts.filter((part) => !parts.includes(part));
  return [
    ...missing.map((part): Finding => ({
      range: locate(['teaching'], 'key'),
      message: ({ rules }) => rules['incomplete-teaching'].part.message(part),
      repair: ({ rules }) => rules['incomplete-teaching'].part.repair(part),
    })),
    ...items.flatMap((item: unknown, at): Finding[] =>
      parts[at] !== 'answer' || valueAt(item, ['reply']) !== undefined
        ? []
        : [
            {
              range: locate(['teaching', at], 'value'),
              ...advice(({ rules }) => rules['incomplete-teaching'].reply),
            },
          ],
    ),
  ];
}
