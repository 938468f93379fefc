import type { Document } from '../../graph/document.ts';
import { advice, type Finding, type Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { exampleCase } from '../example.ts';
import { valueAt } from '../fields.ts';
import { isWhollyRead } from '../issues.ts';

const text = 'In de zomer van 2009 begon het. [@jansens-2016]\n';

/** A case that does not say in plain words what it is about, or a whole case that lacks what makes it worth studying. */
export const incompleteCase: Rule = {
  code: 'incomplete-case',
  stage: 'entry',
  severity: 'warning',
  bad: { files: { 'cases/voorbeeld.mdx': exampleCase('form: full\nfriction: []\nunknown: []', text) } },
  good: { files: { 'cases/voorbeeld.mdx': exampleCase('form: full') } },
  find: ({ documents }) =>
    documents
      .filter((document) => document.kind === 'case' && !document.translation && !mayBeDraft(document))
      .filter(isWhollyRead)
      .flatMap((document) => [...withoutAbout(document), ...lacking(document)]),
};

const withoutAbout = ({ raw, locate }: Document): Finding[] =>
  valueAt(raw, ['about']) === undefined && valueAt(raw, ['title']) !== undefined
    ? [{ range: locate(['title'], 'value'), ...advice(({ rules }) => rules['incomplete-case'].about) }]
    : [];

function lacking({ raw, passages, locate }: Document): Finding[] {
  if (valueAt(raw, ['form']) !== 'full') return [];
  const empty = (['friction', 'unknown'] as const).filter((list) => {
    const items = valueAt(raw, [list]);
    return Array.isArray(items) && items.length === 0;
  });
  const lists = empty.map((list) => ({
    range: locate([list], 'key'),
    ...advice(({ rules }) => rules['incomplete-case'][list]),
  }));
  const amount = passages.filter(({ component }) => component === 'Passage').length;
  if (amount >= 2) return lists;
  return [
    ...lists,
    {
      range: locate(['form'], 'value'),
      message: ({ rules }) => rules['incomplete-case'].passages.message(amount),
      repair: ({ rules }) => rules['incomplete-case'].passages.repair,
    },
  ];
}
