import { isKebab } from '../../model/fields.ts';
import type { Range } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { nameOf, startOf } from '../finding.ts';
import { formerIdsOf } from '../references.ts';

const organisation = 'name: Samen Leren\nkind: bewoners\n';

/** An id that two files have, or that one has and another had. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  scope: 'library',
  severity: 'error',
  title: { nl: 'Twee bestanden hebben dezelfde naam.', en: 'Two files have the same id.' },
  explanation: {
    nl: 'De naam van een bestand is de naam waarmee andere bestanden ernaar verwijzen. Die moet in de hele atlas maar één keer voorkomen, ook als de bestanden in verschillende mappen staan of de hoofdletters verschillen. Ook een naam die een bestand vroeger had (formerIds) blijft bezet, want het oude adres verwijst door.',
    en: 'The name of a file is the name by which other files refer to it. It may occur only once in the whole atlas, even when the files are in different folders or the capitals differ. A name that a file had before (formerIds) stays taken too, since the old address leads on.',
  },
  bad: { files: { 'organisations/samen-leren.yaml': organisation } },
  good: { files: { 'organisations/stichting-samen-leren.yaml': organisation } },
  find: (library) =>
    [...Map.groupBy(idsOf(library), ({ id }) => id.toLowerCase()).values()].flatMap(([first, ...others]) =>
      others.flatMap(({ id, range }) =>
        first === undefined
          ? []
          : [
              {
                range,
                message:
                  id === first.id
                    ? {
                        nl: `De naam "${id}" is al in gebruik: ${first.name}`,
                        en: `The id "${id}" is in use already: ${first.name}`,
                      }
                    : {
                        nl: `De naam "${id}" verschilt alleen in hoofdletters van ${first.name}`,
                        en: `The id "${id}" differs only by case from ${first.name}`,
                      },
                repair: {
                  nl: `Geef dit of ${first.name} een andere naam. Was het al gepubliceerd, zet dan de oude naam bij formerIds.`,
                  en: `Give this or ${first.name} another id. If it was published already, put the old name under formerIds.`,
                },
              },
            ],
      ),
    ),
};

interface Used {
  readonly id: string;
  readonly range: Range;
  /** The place as it is named in a sentence. */
  readonly name: string;
}

/** Every id that is or was that of an entry; present ones first, and of those the ones that are well written. */
function idsOf({ documents }: Library): Used[] {
  const originals = documents.filter((document) => !document.translation);
  const present = [...originals.filter(({ id }) => isKebab(id)), ...originals.filter(({ id }) => !isKebab(id))].map(
    ({ id, path }) => ({ id, range: startOf(path), name: path }),
  );
  const former = originals.flatMap((document) =>
    formerIdsOf(document).map((id, at) => {
      const range = document.locate(['formerIds', at], 'value');
      return { id, range, name: nameOf(range) };
    }),
  );
  return [...present, ...former];
}
