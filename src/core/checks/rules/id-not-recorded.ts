import { idListName } from '../../graph/document.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { startOf } from '../finding.ts';
import { listed, permanentIds, readIdList } from '../permanent-ids.ts';

const list =
  'case/voorbeeld\ncase/voorbeeld#voorbeeld-plan\ncase/voorbeeld#voorbeeld-werk\nconcept/samen-leren\nconcept/samen-richten\norganisation/gemeente-almelo\nsource/klaster-2016\n';
const added = {
  'people/sam-de-wit.yaml': 'name: Sam de Wit\nrole: { nl: adviseur, en: adviser }\n',
};

/** An id that is not in the list of permanent ids yet. */
export const idNotRecorded: Rule = {
  code: 'id-not-recorded',
  scope: 'library',
  severity: 'note',
  title: {
    nl: 'Een nieuwe naam staat nog niet in de lijst van blijvende namen.',
    en: 'A new id is not in the list of permanent ids yet.',
  },
  explanation: {
    nl: 'Namen van bestanden en passages staan in adressen die mensen bewaren. In src/content/ids.txt staan ze allemaal, zodat het opvalt als er een verdwijnt. Nieuwe namen komen erbij met npm run check -- --record. Stuur de veranderde lijst mee met uw bijdrage. Vergeet u het, dan doet iemand van de redactie het. Is de lijst er zelf niet, dan is dat een waarschuwing.',
    en: 'Names of files and ids of passages stand in addresses that people keep. All are in src/content/ids.txt, so that it shows when one vanishes. New ones are added by npm run check -- --record. Send the changed list with your contribution. If you forget, one of the editors will do it. If the list itself is missing, that is a warning.',
  },
  bad: { files: { ...added, 'ids.txt': list } },
  good: { files: { ...added, 'ids.txt': list.replace('source/', 'person/sam-de-wit\nsource/') } },
  find: (library) => {
    const { idList, root } = library;
    if (idList === undefined) return permanentIds(library).length === 0 ? [] : [listMissing(root)];
    const known = new Set(readIdList(idList).ids.map(listed));
    const missing = permanentIds(library).filter((one) => !known.has(listed(one)));
    return [...Map.groupBy(missing, ({ range }) => range.path).values()].flatMap(([first, ...others]) => {
      if (first === undefined) return [];
      const [nl, en] = others.length === 0 ? ['', ''] : [` (en ${others.length} meer)`, ` (and ${others.length} more)`];
      return [
        {
          range: first.range,
          message: {
            nl: `${listed(first)} staat nog niet in ${idList.path}${nl}.`,
            en: `${listed(first)} is not in ${idList.path} yet${en}.`,
          },
          repair: { nl: 'Voeg toe: npm run check -- --record', en: 'Add: npm run check -- --record' },
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
    message: {
      nl: `De lijst van blijvende namen (${path}) is er niet. Verdwenen namen worden niet gemeld.`,
      en: `The list of permanent ids (${path}) is not there. Ids that vanish are not told.`,
    },
    repair: {
      nl: 'Zet het bestand terug. Was er nog geen, maak het dan: npm run check -- --record',
      en: 'Put the file back. If there was none yet, make it: npm run check -- --record',
    },
  };
}
