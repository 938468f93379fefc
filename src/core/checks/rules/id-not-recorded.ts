import { idListName } from '../../graph/document.ts';
import type { Finding, Rule } from '../rule.ts';
import { startOf } from '../../diagnostics/range.ts';
import { mayBeDraft } from '../draft.ts';
import { isWhollyRead } from '../issues.ts';
import { listed, permanentIds, readIdList } from '../permanent-ids.ts';

const list =
  'case/voorbeeld\ncase/voorbeeld#voorbeeld-plan\ncase/voorbeeld#voorbeeld-werk\nconcept/kennis-delen\nconcept/richting-kiezen\norganisation/gemeente-zuidum\nsource/jansens-2016\n';
const added = {
  'concepts/samen-doen.mdx':
    '---\nterm: samen doen\ndefinition: Met elkaar aan het werk gaan.\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n',
};

/** An id that is not in the list of permanent ids yet. */
export const idNotRecorded: Rule = {
  code: 'id-not-recorded',
  stage: 'library',
  severity: 'note',
  bad: { files: { ...added, 'ids.txt': list } },
  good: { files: { ...added, 'ids.txt': list.replace('concept/', 'concept/samen-doen\nconcept/') } },
  find: (library) => {
    const { idList, root } = library;
    if (idList === undefined) return permanentIds(library).length === 0 ? [] : [listMissing(root)];
    const known = new Set(readIdList(idList).ids.map(listed));
    // What a file that is not wholly read would be on the site, a draft or not, nobody knows.
    const read = new Set(
      library.documents.filter((one) => isWhollyRead(one) && !mayBeDraft(one)).map(({ path }) => path),
    );
    const missing = permanentIds(library).filter((one) => read.has(one.range.path) && !known.has(listed(one)));
    return [...Map.groupBy(missing, ({ range }) => range.path).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      return [
        {
          range: first.range,
          message: ({ rules }) => rules['id-not-recorded'].message(listed(first), idList.path, others.length),
          repair: ({ rules }) => rules['id-not-recorded'].repair,
        },
      ];
    });
  },
};

/** Without the list nothing tells of ids that vanish. */
function listMissing(root: string): Finding {
  const path = root + idListName;
  return {
    range: startOf(path),
    severity: 'warning',
    message: ({ rules }) => rules['id-not-recorded'].noList.message(path),
    repair: ({ rules }) => rules['id-not-recorded'].noList.repair,
  };
}
