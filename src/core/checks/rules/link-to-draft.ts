import type { Document } from '../../graph/document.ts';
import { fieldReferences } from '../../model/references.ts';
import type { Range } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { hasCome, type State } from '../../graph/publicity.ts';
import type { Text } from '../../model/locale.ts';
import { isUnfilled, stateOf } from '../draft.ts';
import { exampleCase } from '../example.ts';

const draft = (status: string) => ({
  files: {
    'cases/tweede.mdx': exampleCase(`status: ${status}`, 'Het begon in de zomer. [@klaster-2016]\n'),
    'concepts/samen-leren.mdx':
      '---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nZie [[tweede]]. [@klaster-2016]\n',
  },
});

/** A link from an entry that readers see to a case that they do not see yet. */
export const linkToDraft: Rule = {
  code: 'link-to-draft',
  scope: 'library',
  severity: 'error',
  title: {
    nl: 'Een link wijst naar een casus die nog niet gepubliceerd is.',
    en: 'A link points to a case that is not published yet.',
  },
  explanation: {
    nl: 'Alleen een casus met de status published staat op de site. Een link naar een andere zou voor lezers nergens uitkomen. Voeg de link toe zodra die casus gepubliceerd wordt. Van de ene draft naar de andere mag wel, en van de ene casus die nagekeken wordt naar de andere ook.',
    en: 'Only a case with the status published is on the site. A link to another would lead readers nowhere. Add the link once that case is published. From one draft to another is allowed, and from one case under review to another too.',
  },
  bad: draft('draft'),
  good: draft('published'),
  find: (library) =>
    library.documents.flatMap((document) => {
      const state = stateAround(document, library);
      return namedBy(document, library).flatMap(({ to, range }) => {
        const target = library.byId.get(to)?.[0];
        if (target?.kind !== 'case' || isUnfilled(target) || hasCome(stateOf(target), state)) return [];
        const { nl, en } = toReaders[stateOf(target)];
        return [
          {
            range,
            message: {
              nl: `"${to}" ${nl}, dus lezers kunnen er niet naartoe.`,
              en: `"${to}" ${en}, so readers cannot go there.`,
            },
            repair: {
              nl: `Haal de link weg, of zet in ${target.path}: status: ${state}`,
              en: `Remove the link, or set in ${target.path}: status: ${state}`,
            },
          },
        ];
      });
    }),
};

const toReaders: Readonly<Record<State, Text>> = {
  draft: { nl: 'is nog een draft', en: 'is still a draft' },
  review: { nl: 'wordt nog nagekeken', en: 'is still under review' },
  published: { nl: 'is gepubliceerd', en: 'is published' },
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
