import { fieldReferences } from '../../model/references.ts';
import type { Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { isWhollyRead, malformedCitations } from '../issues.ts';
import { startOf } from '../../diagnostics/range.ts';
import { valueAt } from '../fields.ts';

const book =
  'type: book\ntitle: Samen werken\ngrade: B\nwhy: { nl: Onderzoekers over andermans werk., en: Researchers on the work of others. }\n';

/** A source that no entry rests on. */
export const sourceNotCited: Rule = {
  code: 'source-not-cited',
  stage: 'library',
  severity: 'note',
  bad: { files: { 'sources/samen-werken.yaml': book } },
  good: {
    files: {
      'sources/samen-werken.yaml': book,
      'concepts/kennis-delen.mdx':
        '---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@samen-werken]\n',
    },
  },
  find: ({ documents, strangers, schemas }) => {
    const isKnown = documents.every((one) => isWhollyRead(one) && malformedCitations(one).length === 0);
    if (!isKnown || strangers.length > 0) return [];
    const cited = new Set(
      documents.flatMap(({ kind, raw, translation, mentions }) => [
        ...mentions.flatMap(({ type, to }) => (type === 'citation' ? [to] : [])),
        ...(translation ? [] : fieldReferences(schemas.original[kind], raw)).flatMap((one) =>
          one.kind === 'source' ? [one.id] : [],
        ),
      ]),
    );
    return documents
      .filter((document) => document.kind === 'source' && !document.translation && !mayBeDraft(document))
      .filter(({ id }) => !cited.has(id))
      .map(({ id, path, raw, locate }) => ({
        range: valueAt(raw, ['title']) === undefined ? startOf(path) : locate(['title'], 'value'),
        message: ({ rules }) => rules['source-not-cited'].message(id),
        repair: ({ rules }) => rules['source-not-cited'].repair(id),
      }));
  },
};
