import type { Document } from '../../graph/document.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { hasNamelessPassage, isWhollyRead, startOf } from '../finding.ts';
import { bodyRange } from '../heading-ranges.ts';
import { idsIn, listed, readIdList, type ListedId } from '../permanent-ids.ts';
import { formerIdsOf } from '../references.ts';
import { nearest } from '../suggestions/nearest.ts';

const list = 'case/voorbeeld\nconcept/samen-doen\nconcept/samen-leren\nconcept/samen-richten\n';
const renamed = (former: string) => ({
  files: {
    'ids.txt': list.replace('concept/samen-richten\n', ''),
    'concepts/samen-richten.mdx': `---\nterm: samen richten\ndefinition: Met elkaar bepalen waar het heen moet.\ngroup: functies\n${former}---\nMeer hierover. [@klaster-2016]\n`,
  },
});

/** An id that was published and is no more, without anything that says what became of it. */
export const permanentIdVanished: Rule = {
  code: 'permanent-id-vanished',
  scope: 'library',
  severity: 'error',
  title: { nl: 'Een blijvende naam is verdwenen.', en: 'A permanent id has vanished.' },
  explanation: {
    nl: 'De naam van een bestand en de id van een passage staan in adressen die mensen bewaren, delen en noemen. Daarom verdwijnt er nooit een: src/content/ids.txt houdt bij welke er zijn. Heet een bestand nu anders, zet de oude naam dan bij formerIds in de kop; bij een passage schrijft u <Passage id="nieuw" formerIds="oud">. Het oude adres leidt dan naar het nieuwe. Is iets opgegaan in een ander, zet de oude naam dan daar bij. Moet iets van de site af, bijvoorbeeld omdat iemand daarom vraagt, dan trekt een beheerder het in: npm run withdraw. Alleen wat nooit op de site stond, haalt u uit de lijst.',
    en: 'The name of a file and the id of a passage stand in addresses that people keep, share and cite. So none ever vanishes: src/content/ids.txt keeps track of them. If a file has another name now, put the old one under formerIds in the front matter; at a passage write <Passage id="new" formerIds="old">. Then the old address leads to the new. If something was merged into another, put the old id there. If something must leave the site, for instance because someone asks, a maintainer withdraws it: npm run withdraw. Only what was never on the site is taken off the list.',
  },
  bad: renamed(''),
  good: renamed('formerIds: [samen-doen]\n'),
  find: (library) => {
    if (library.idList === undefined) return [];
    const { ids, unreadable } = readIdList(library.idList);
    const known = new Set(ids.map(listed));
    const fresh = idsIn(library.documents).filter((one) => !known.has(listed(one)));
    return [
      ...unreadable.map((range) => ({
        range,
        message: { nl: 'Deze regel is geen naam.', en: 'This line is no id.' },
        repair: {
          nl: 'Op elke regel staat soort/naam of soort/naam#passage, zoals case/mijn-casus#het-plan.',
          en: 'Each line holds kind/id or kind/id#passage, such as case/my-case#the-plan.',
        },
      })),
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
    message: {
      nl: `"${id}" is op ${date} ingetrokken; iets anders kan die naam niet krijgen.`,
      en: `"${id}" was withdrawn on ${date}; nothing else can have that id.`,
    },
    repair: {
      nl: 'Geef het bestand een andere naam. Komt hetzelfde terug, haal dan in ids.txt weg wat er achter de naam staat.',
      en: 'Give the file another name. If the same thing comes back, remove in ids.txt what stands after the id.',
    },
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
  const message = {
    nl: `${name} staat in de lijst van blijvende namen, maar is er niet meer.`,
    en: `${name} is in the list of permanent ids, but is there no more.`,
  };
  return heir === undefined
    ? {
        range: one.range,
        message,
        repair: {
          nl: `Zet het bestand terug, of zet in het bestand dat ervoor in de plaats kwam: formerIds: [${one.id}]`,
          en: `Put the file back, or put in the file that took its place: formerIds: [${one.id}]`,
        },
      }
    : {
        range: heir.range,
        message,
        repair: {
          nl: `Heet het nu "${heir.id}"? Zet dan in de kop: formerIds: [${one.id}]`,
          en: `Is it called "${heir.id}" now? Then put in the front matter: formerIds: [${one.id}]`,
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
  const message = {
    nl: `De passage "${passage}" staat in de lijst van blijvende namen, maar is er niet meer.`,
    en: `The passage "${passage}" is in the list of permanent ids, but is there no more.`,
  };
  return heir === undefined
    ? {
        range: bodyRange(owner),
        message,
        repair: {
          nl: `Zet haar terug, of zet bij de passage die ervoor in de plaats kwam: formerIds="${passage}"`,
          en: `Put it back, or put at the passage that took its place: formerIds="${passage}"`,
        },
      }
    : {
        range: heir.range,
        message,
        repair: {
          nl: `Heet zij nu "${heir.id}"? Schrijf dan: <Passage id="${heir.id}" formerIds="${passage}">`,
          en: `Is it called "${heir.id}" now? Then write: <Passage id="${heir.id}" formerIds="${passage}">`,
        },
      };
}
