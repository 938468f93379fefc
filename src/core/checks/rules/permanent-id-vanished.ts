import type { Document } from '../../graph/document.ts';
import { advice, type Finding, type Library, type Rule } from '../rule.ts';
import { startOf } from '../../diagnostics/range.ts';
import { hasNamelessPassage, isWhollyRead } from '../issues.ts';
import { bodyRange } from '../heading-ranges.ts';
import { formerIdsOf, idsIn, listed, readIdList, type ListedId } from '../permanent-ids.ts';
import { nearest } from '../suggestions/nearest.ts';

const list = 'case/voorbeeld\nconcept/samen-doen\nconcept/kennis-delen\nconcept/richting-kiezen\n';
const renamed = (former: string) => ({
  files: {
    'ids.txt': list.replace('concept/richting-kiezen\n', ''),
    'concepts/richting-kiezen.mdx': `---\nterm: richting kiezen\ndefinition: Met elkaar bepalen waar het heen moet.\ngroup: functies\n${former}---\nMeer hierover. [@jansens-2016]\n`,
  },
});

/** An id that was published and is no more, without anything that says what became of it. */
export const permanentIdVanished: Rule = {
  code: 'permanent-id-vanished',
  stage: 'library',
  severity: 'error',
  bad: renamed(''),
  good: renamed('formerIds: [samen-doen]\n'),
  find: (library) => {
    if (library.idList === undefined) return [];
    const { ids, unreadable } = readIdList(library.idList);
    const known = new Set(ids.map(listed));
    const fresh = idsIn(library.documents).filter((one) => !known.has(listed(one)));
    return [
      ...unreadable.map((range) => ({ range, ...advice(({ rules }) => rules['permanent-id-vanished'].unreadable) })),
      ...ids.flatMap((one) => {
        const owner = ownerOf(one, library);
        if (one.withdrawn !== undefined) return owner === undefined ? [] : [takenAgain(one, owner, one.withdrawn.date)];
        if (owner === undefined) {
          const isToldAlready = one.passage !== undefined && known.has(listed({ ...one, passage: undefined }));
          return isToldAlready ? [] : [vanishedEntry(one, fresh)];
        }
        return one.passage === undefined ||
          !isWhollyRead(owner) ||
          hasNamelessPassage(owner) ||
          hasPassage(owner, one.passage)
          ? []
          : [vanishedPassage(one.passage, owner, fresh)];
      }),
    ];
  },
};

/** Told at a file that has the id of something that was taken off the site: old addresses would lead to another thing. */
function takenAgain({ id }: ListedId, { path }: Document, date: string): Finding {
  return {
    range: startOf(path),
    message: ({ rules }) => rules['permanent-id-vanished'].withdrawn.message(id, date),
    repair: ({ rules }) => rules['permanent-id-vanished'].withdrawn.repair,
  };
}

/** The document that has an id now, or had it before. */
function ownerOf({ kind, id }: ListedId, { documents, byId }: Library): Document | undefined {
  const now = byId.get(id)?.find((one) => one.kind === kind);
  return now ?? documents.find((one) => one.kind === kind && formerIdsOf(one).includes(id));
}

function hasPassage({ passages }: Document, id: string): boolean {
  return passages.some((passage) => passage.id === id || passage.formerIds.includes(id));
}

/** Told at the file that it probably became, or else at the line of the list. */
function vanishedEntry(one: ListedId, fresh: readonly ListedId[]): Finding {
  const others = fresh.filter(({ kind, passage }) => kind === one.kind && passage === undefined);
  const near = nearest(
    one.id,
    others.map(({ id }) => id),
  );
  const heir = others.find(({ id }) => id === near);
  const name = listed({ ...one, passage: undefined });
  return {
    range: heir?.range ?? one.range,
    message: ({ rules }) => rules['permanent-id-vanished'].entry.message(name),
    repair: ({ rules }) => {
      const { repair, renamed } = rules['permanent-id-vanished'].entry;
      return heir === undefined ? repair(one.id) : renamed(heir.id, one.id);
    },
  };
}

/** Told at the passage that it probably became, or else where the text begins. */
function vanishedPassage(passage: string, owner: Document, fresh: readonly ListedId[]): Finding {
  const added = fresh.filter(({ kind, id }) => kind === owner.kind && id === owner.id);
  const others = added.flatMap((one) => (one.passage === undefined ? [] : [{ id: one.passage, range: one.range }]));
  const near = nearest(
    passage,
    others.map(({ id }) => id),
  );
  const heir = others.find(({ id }) => id === near) ?? (others.length === 1 ? others[0] : undefined);
  const component = owner.passages.find(({ id }) => id === heir?.id)?.component ?? 'Passage';
  return {
    range: heir?.range ?? bodyRange(owner),
    message: ({ rules }) => rules['permanent-id-vanished'].passage.message(passage),
    repair: ({ rules }) => {
      const { repair, renamed } = rules['permanent-id-vanished'].passage;
      return heir === undefined ? repair(passage) : renamed(heir.id, passage, component);
    },
  };
}
