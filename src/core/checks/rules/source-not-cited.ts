import { fieldReferences } from '../../model/references.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from '../draft.ts';
import { isWhollyRead, malformedCitations, startOf } from '../finding.ts';
import { valueAt } from '../fields.ts';

const book =
  'type: book\ntitle: Samen werken\ngrade: B\nwhy: { nl: Onderzoekers over andermans werk., en: Researchers on the work of others. }\n';

/** A source that no entry rests on. */
export const sourceNotCited: Rule = {
  code: 'source-not-cited',
  scope: 'library',
  severity: 'note',
  title: { nl: 'Een bron wordt door niemand genoemd.', en: 'A source is cited by nobody.' },
  explanation: {
    nl: 'Deze bron staat in de atlas, maar geen tekst en geen veld steunt erop. Dat kan: misschien komt het nog. Is de bron overbodig, verwijder het bestand dan; dat houdt de lijst van bronnen eerlijk.',
    en: 'This source is in the atlas, but no text and no field rests on it. That may be so: perhaps it is still to come. If the source is of no use, delete the file; that keeps the list of sources honest.',
  },
  bad: { files: { 'sources/samen-werken.yaml': book } },
  good: {
    files: {
      'sources/samen-werken.yaml': book,
      'concepts/samen-leren.mdx':
        '---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\nMeer hierover. [@samen-werken]\n',
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
      .filter((document) => document.kind === 'source' && !document.translation && !isDraft(document))
      .filter(({ id }) => !cited.has(id))
      .map(({ id, path, raw, locate }) => ({
        range: valueAt(raw, ['title']) === undefined ? startOf(path) : locate(['title'], 'value'),
        message: { nl: `Geen tekst noemt de bron "${id}".`, en: `No text cites the source "${id}".` },
        repair: {
          nl: `Noem haar waar zij bij hoort: [@${id}]. Of verwijder het bestand.`,
          en: `Cite it where it belongs: [@${id}]. Or delete the file.`,
        },
      }));
  },
};
