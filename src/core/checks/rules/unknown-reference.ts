import type { Document } from '../../graph/document.ts';
import { fieldReferences } from '../../model/references.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { valueAt } from '../fields.ts';
import { mend, onlyMeant } from '../suggestions/certain-fix.ts';
import { referenceFault, referenceFix } from '../references.ts';
import { suggestWord } from '../suggestions/nearest.ts';

/** A field that names an entry, or a party, that does not exist. */
export const unknownReference: Rule = {
  code: 'unknown-reference',
  scope: 'library',
  severity: 'error',
  title: { nl: 'Een veld noemt iets wat niet bestaat.', en: 'A field names something that does not exist.' },
  explanation: {
    nl: 'Bij velden zoals sources, organisation, person en concept staat de naam van een bestand in de map van dat soort, zonder .mdx of .yaml. Bij broughtInBy staat de id van een andere partij in dezelfde casus. Staat er iets van een ander soort, dan zegt de melding dat.',
    en: 'Fields such as sources, organisation, person and concept hold the name of a file in the folder of that kind, without .mdx or .yaml. The field broughtInBy holds the id of another party in the same case. If it is something of another kind, the message says so.',
  },
  bad: { front: 'worked:\n  - { id: samen, text: De partners schreven het plan samen., sources: [klaster-2006] }' },
  good: { front: 'worked:\n  - { id: samen, text: De partners schreven het plan samen., sources: [klaster-2016] }' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.translation ? [] : [...unknownEntries(document, library), ...unknownParties(document)],
    ),
};

function unknownEntries(document: Document, library: Library): Finding[] {
  return fieldReferences(library.schemas.original[document.kind], document.raw).flatMap(({ kind, id, path }) => {
    const fault = id === '' ? undefined : referenceFault(library, id, kind);
    const range = document.locate(path, 'value');
    return fault === undefined ? [] : [{ range, ...fault, ...referenceFix(library, { document, range }, id, kind) }];
  });
}

function unknownParties(document: Document): Finding[] {
  const { kind, raw, locate } = document;
  const parties = kind === 'case' ? valueAt(raw, ['parties']) : undefined;
  if (!Array.isArray(parties)) return [];
  const ids = parties.map((party: unknown) => valueAt(party, ['id']));
  return parties.flatMap((party: unknown, at) => {
    const by = valueAt(party, ['broughtInBy']);
    const others = ids.filter((id, other) => typeof id === 'string' && other !== at).map(String);
    if (typeof by !== 'string' || by === '' || others.includes(by)) return [];
    const message =
      by === ids[at]
        ? { nl: `De partij "${by}" kan zichzelf er niet bij halen.`, en: `The party "${by}" cannot bring itself in.` }
        : { nl: `In deze casus is geen partij met de id "${by}".`, en: `This case has no party with the id "${by}".` };
    const repair =
      others.length === 0 ? { nl: 'Haal broughtInBy weg.', en: 'Remove broughtInBy.' } : suggestWord(by, others);
    const range = locate(['parties', at, 'broughtInBy'], 'value');
    return [{ range, message, repair, ...mend(document, range, by, onlyMeant(by, others)) }];
  });
}
