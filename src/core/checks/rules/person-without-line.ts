import type { Document } from '../../graph/document.ts';
import type { Finding, Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { exampleCase } from '../example.ts';
import { valueAt } from '../fields.ts';
import { isWhollyRead } from '../issues.ts';

const told = (sentence: string) => ({
  files: {
    'people/eva-smit.yaml': 'name: Eva Smit\nrole: { nl: Wethouder, en: Alderman }\n',
    'cases/tweede.mdx': exampleCase(
      'title: Een tweede plan\npeople:\n  - { person: eva-smit, role: Wethouder }',
      `${sentence} [@jansens-2016]\n`,
    ),
  },
});

/** A person of whom a case tells nothing that a source is cited for, so that a page holds a name and no more. */
export const personWithoutLine: Rule = {
  code: 'person-without-line',
  stage: 'library',
  severity: 'warning',
  bad: told('De gemeente stelde uit.'),
  good: told('Wethouder Smit stelde het plan uit.'),
  find: ({ documents, byId }) =>
    documents
      .filter((one) => one.kind === 'case' && !one.translation && isWhollyRead(one) && !mayBeDraft(one))
      .flatMap((document) => {
        const people = valueAt(document.raw, ['people']);
        if (!Array.isArray(people)) return [];
        const words = wordsWithSource(document);
        return people.flatMap((one: unknown, at): Finding[] => {
          const person = byId.get(String(valueAt(one, ['person'])))?.find(({ kind }) => kind === 'person');
          const name = valueAt(person?.raw, ['name']);
          const surname = typeof name === 'string' ? wordsOf(name).at(-1) : undefined;
          if (surname === undefined || words.has(surname) || words.has(`${surname}s`)) return [];
          return [
            {
              range: document.locate(['people', at, 'person'], 'value'),
              message: ({ rules }) => rules['person-without-line'].message(String(name)),
              repair: ({ rules }) => rules['person-without-line'].repair,
            },
          ];
        });
      }),
};

/** All words of a case that stand beside a source: in paragraphs that cite one, and in the lists that name theirs. */
function wordsWithSource({ parts, raw }: Document): ReadonlySet<string> {
  const paragraphs = parts.flatMap((part) => (part.type === 'block' && part.citations > 0 ? [part.text] : []));
  const items = ['timeline', 'worked', 'friction'].flatMap((list) => {
    const listed = valueAt(raw, [list]);
    return Array.isArray(listed) ? listed.map((one: unknown) => String(valueAt(one, ['text']))) : [];
  });
  return new Set([...paragraphs, ...items].flatMap(wordsOf));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}-]+/gu) ?? [];
}
