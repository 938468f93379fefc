import { isKebab } from '../../model/fields.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Rule, Library } from '../rule.ts';
import { nameOf, startOf } from '../../diagnostics/range.ts';
import { formerIdsOf } from '../permanent-ids.ts';

const organisation = 'name: Kennis Delen\nkind: bewoners\n';

/** An id that two files have, or that one has and another had. */
export const duplicateId: Rule = {
  code: 'duplicate-id',
  stage: 'library',
  severity: 'error',
  bad: { files: { 'organisations/kennis-delen.yaml': organisation } },
  good: { files: { 'organisations/stichting-kennis-delen.yaml': organisation } },
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
                    ? ({ rules }) => rules['duplicate-id'].taken(id, first.name)
                    : ({ rules }) => rules['duplicate-id'].differsByCase(id, first.name),
                repair: ({ rules }) => rules['duplicate-id'].repair(first.name),
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
