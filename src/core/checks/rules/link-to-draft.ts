import type { Document } from '../../graph/document.ts';
import { fieldReferences } from '../../model/references.ts';
import type { Range } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { isDraft, isUnfilled } from '../draft.ts';
import { valueAt } from '../fields.ts';
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
    nl: 'Een casus met de status draft staat niet op de site. Een link ernaar zou voor lezers nergens uitkomen. Zet de casus op review of published zodra zij af is, of voeg de link pas toe als dat gebeurt. Van de ene draft naar de andere mag wel.',
    en: 'A case with the status draft is not on the site. A link to it would lead readers nowhere. Set the case to review or published as soon as it is done, or add the link only then. From one draft to another is allowed.',
  },
  bad: draft('draft'),
  good: draft('published'),
  find: (library) =>
    library.documents
      .filter((document) => !isHidden(document, library))
      .flatMap((document) =>
        namedBy(document, library).flatMap(({ to, range }) => {
          const target = library.byId.get(to)?.[0];
          if (target === undefined || !hasDraftStatus(target) || isUnfilled(target)) return [];
          return [
            {
              range,
              message: {
                nl: `"${to}" is nog een draft, dus lezers kunnen er niet naartoe.`,
                en: `"${to}" is still a draft, so readers cannot go there.`,
              },
              repair: {
                nl: `Haal de link weg, of zet in ${target.path}: status: review`,
                en: `Remove the link, or set in ${target.path}: status: review`,
              },
            },
          ];
        }),
      ),
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

const hasDraftStatus = ({ raw }: Document) => valueAt(raw, ['status']) === 'draft';

/** Whether readers do not see a document: it, or the original of which it is a translation, is a draft. */
function isHidden(document: Document, { byId }: Library): boolean {
  return isDraft(document) || (byId.get(document.id) ?? []).some((one) => one.kind === document.kind && isDraft(one));
}
