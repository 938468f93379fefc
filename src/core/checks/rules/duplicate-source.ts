import type { Document } from '../../graph/document.ts';
import type { Rule } from '../rule.ts';
import { fold } from '../suggestions/nearest.ts';
import { valueAt } from '../fields.ts';

const book = (title: string) =>
  `type: book\ntitle: ${title}\nissued: 2012\ngrade: B\nwhy: { nl: Onderzoekers over andermans werk., en: Researchers on the work of others. }\n`;

/** A source that stands in two files. */
export const duplicateSource: Rule = {
  code: 'duplicate-source',
  stage: 'library',
  severity: 'warning',
  bad: {
    files: { 'sources/samen-werken-2012.yaml': book('Samen werken'), 'sources/werken.yaml': book('Samen werken.') },
  },
  good: {
    files: { 'sources/samen-werken-2012.yaml': book('Samen werken'), 'sources/leren.yaml': book('Kennis delen') },
  },
  find: ({ documents }) => {
    const sources = documents.filter(({ kind, translation }) => kind === 'source' && !translation);
    const first = new Map<string, Document>();
    return sources.flatMap((document) => {
      const same = marksOf(document)
        .map((mark) => first.get(mark))
        .find((one) => one !== undefined);
      for (const mark of marksOf(document)) first.set(mark, first.get(mark) ?? document);
      if (same === undefined || same.id === document.id) return [];
      return [
        {
          range: document.locate(['title'], 'value'),
          message: ({ rules }) => rules['duplicate-source'].message(same.path),
          repair: ({ rules }) => rules['duplicate-source'].repair(same.id, document.id),
        },
      ];
    });
  },
};

/** What no two sources have in common: a DOI, a title and its address, or a title, its year and who made it. */
function marksOf({ raw }: Document): string[] {
  const said = (name: string) => JSON.stringify(valueAt(raw, [name]) ?? '');
  const has = (name: string) => valueAt(raw, [name]) !== undefined;
  const title = fold(said('title'));
  return [
    ...(has('DOI') ? [said('DOI').toLowerCase()] : []),
    ...(has('URL') ? [title + said('URL')] : []),
    ...(has('issued')
      ? [title + said('issued').replace(/"/g, '').slice(0, 4) + said('author') + said('publisher')]
      : []),
  ];
}
