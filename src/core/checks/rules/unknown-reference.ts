import type { Document } from '../../graph/document.ts';
import { idMeant } from '../../body/slug.ts';
import { isKebab } from '../../model/fields.ts';
import { fieldReferences } from '../../model/references.ts';
import { valueAt } from '../fields.ts';
import { lostPassage, referenceFindings } from '../references.ts';
import type { Finding, Library, Rule } from '../rule.ts';
import { fixWord, onlyMeant } from '../suggestions/certain-fix.ts';
import { suggestWord } from '../suggestions/nearest.ts';

/** A field that names an entry, a party or a passage that does not exist. */
export const unknownReference: Rule = {
  code: 'unknown-reference',
  stage: 'library',
  severity: 'error',
  bad: { front: 'worked:\n  - { id: samen, text: De partners schreven het plan samen., sources: [jansens-2006] }' },
  good: { front: 'worked:\n  - { id: samen, text: De partners schreven het plan samen., sources: [jansens-2016] }' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.translation
        ? []
        : [...unknownEntries(document, library), ...unknownParties(document), ...unknownPassages(document, library)],
    ),
};

function unknownEntries(document: Document, library: Library): Finding[] {
  return fieldReferences(library.schemas.original[document.kind], document.raw)
    .filter(({ id }) => id !== '')
    .flatMap(({ kind, id, path }) =>
      referenceFindings({ document, range: document.locate(path, 'value'), id, kind }, library),
    );
}

function unknownParties(document: Document): Finding[] {
  const { kind, raw, locate } = document;
  const parties = kind === 'case' ? valueAt(raw, ['parties']) : undefined;
  if (!Array.isArray(parties)) return [];
  const ids = parties.map((party: unknown) => valueAt(party, ['id']));
  return parties.flatMap((party: unknown, at): Finding[] => {
    const by = valueAt(party, ['broughtInBy']);
    const all = ids.filter((id, other) => typeof id === 'string' && other !== at).map(String);
    // An id that cannot be one is told by itself, with what it has to become; it is no answer to another mistake.
    const others = all.map((id) => (isKebab(id) ? id : idMeant(id)));
    if (typeof by !== 'string' || by === '' || all.includes(by) || others.includes(by)) return [];
    const range = locate(['parties', at, 'broughtInBy'], 'value');
    return [
      {
        range,
        message: ({ rules }) => rules['unknown-reference'][by === ids[at] ? 'itself' : 'noParty'](by),
        repair: others.length === 0 ? ({ rules }) => rules['unknown-reference'].remove : suggestWord(by, others),
        fix: fixWord(document, range, by, onlyMeant(by, others)),
      },
    ];
  });
}

/** Passages that a way of working was seen in and that their case does not have. */
function unknownPassages(document: Document, { byId }: Library): Finding[] {
  const seen = document.kind === 'tool' ? valueAt(document.raw, ['seen']) : undefined;
  if (!Array.isArray(seen)) return [];
  return seen.flatMap((one: unknown, at) => {
    const target = byId.get(String(valueAt(one, ['case'])))?.find(({ kind }) => kind === 'case');
    const passage = valueAt(one, ['passage']);
    if (target === undefined || typeof passage !== 'string') return [];
    return lostPassage(target, document, document.locate(['seen', at, 'passage'], 'value'), passage) ?? [];
  });
}
