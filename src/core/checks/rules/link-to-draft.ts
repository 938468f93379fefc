import type { Document } from '../../graph/document.ts';
import { fieldReferences } from '../../model/references.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Rule, Library } from '../rule.ts';
import { hasCome, type State } from '../../graph/publicity.ts';
import { isUnfilled, stateOf } from '../draft.ts';
import { exampleCase } from '../example.ts';

const draft = (status: string) => ({
  files: {
    'cases/tweede.mdx': exampleCase(`status: ${status}`, 'Het begon in de zomer. [@jansens-2016]\n'),
    'concepts/kennis-delen.mdx':
      '---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nZie [[tweede]]. [@jansens-2016]\n',
  },
});

/** A link from an entry that readers see to a case that they do not see yet. */
export const linkToDraft: Rule = {
  code: 'link-to-draft',
  stage: 'library',
  severity: 'error',
  bad: draft('draft'),
  good: draft('published'),
  find: (library) =>
    library.documents.flatMap((document) => {
      const wanted = stateAround(document, library);
      return namedBy(document, library).flatMap(({ to, range }) => {
        const target = library.byId.get(to)?.[0];
        const state = target === undefined ? undefined : stateOf(target);
        if (target?.kind !== 'case' || state === undefined || isUnfilled(target) || hasCome(state, wanted)) return [];
        return [
          {
            range,
            message: ({ rules }) => rules['link-to-draft'][state](to),
            repair: ({ rules }) => rules['link-to-draft'].repair(target.path, wanted),
          },
        ];
      });
    }),
};

/** What readers of a document can go to: links in its text, and entries that its fields name. */
function namedBy(
  { kind, translation, raw, mentions, locate }: Document,
  { schemas }: Library,
): { readonly to: string; readonly range: Range }[] {
  const links = mentions.filter(({ type }) => type === 'link');
  const fields = translation ? [] : fieldReferences(schemas.original[kind], raw);
  return [...links, ...fields.map(({ id, path }) => ({ to: id, range: locate(path, 'value') }))];
}

/** The state of a document; of a translation that of its original. */
function stateAround(document: Document, { byId }: Library): State {
  const original = document.translation ? byId.get(document.id)?.find((one) => one.kind === document.kind) : undefined;
  return stateOf(original ?? document);
}
