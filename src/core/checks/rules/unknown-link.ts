import type { Mention } from '../../body/fault.ts';
import { headingsOf } from '../../body/anchors.ts';
import type { Document } from '../../graph/document.ts';
import type { Text } from '../../model/locale.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { isWhollyRead } from '../finding.ts';
import { mend, onlyMeant } from '../suggestions/certain-fix.ts';
import { referenceFault, referenceFix } from '../references.ts';
import { suggestWord } from '../suggestions/nearest.ts';

/** A link in double brackets to an entry, or to a heading in it, that does not exist. */
export const unknownLink: Rule = {
  code: 'unknown-link',
  scope: 'library',
  severity: 'error',
  title: { nl: 'Een link wijst naar iets wat niet bestaat.', en: 'A link points to something that does not exist.' },
  explanation: {
    nl: 'Tussen dubbele blokhaken staat de naam van een casus, begrip, lens, bron, organisatie of persoon: de naam van het bestand, zonder .mdx of .yaml. Na een # kan een kop of passage van die pagina volgen, geschreven zoals in het adres: kleine letters met streepjes. Ook in een vertaling zijn dat de koppen van het origineel.',
    en: 'Between double square brackets stands the id of a case, concept, lens, source, organisation or person: the name of the file, without .mdx or .yaml. After a # may follow a heading or passage of that page, written as in the address: lower-case with hyphens. In a translation, too, these are the headings of the original.',
  },
  bad: { body: 'Zij gingen [[samen-richte|de koers bepalen]]. [@klaster-2016]\n' },
  good: { body: 'Zij gingen [[samen-richten|de koers bepalen]]. [@klaster-2016]\n' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.mentions.flatMap((mention) => {
        const { type, to, range } = mention;
        if (type !== 'link' || to === '') return [];
        const fault = referenceFault(library, to, undefined);
        if (fault !== undefined) {
          return [{ range, ...fault, ...referenceFix(library, { document, range }, to, undefined) }];
        }
        const lost = lostHeading(mention, document, library);
        return lost === undefined ? [] : [lost];
      }),
    ),
};

function lostHeading({ to, heading, range }: Mention, document: Document, { byId }: Library): Finding | undefined {
  const target = byId.get(to)?.[0];
  if (heading === undefined || target === undefined || !isWhollyRead(target)) return undefined;
  const anchors = anchorsOf(target);
  if (anchors.includes(heading)) return undefined;
  const at = { ...range, column: range.column + range.length + 1, length: Math.max(1, heading.length) };
  const now = target.passages.find(({ formerIds }) => formerIds.includes(heading))?.id;
  return {
    range: at,
    ...mend(document, at, heading, now ?? onlyMeant(heading, anchors)),
    message: {
      nl: `Op de pagina van "${to}" is geen kop of passage "${heading}".`,
      en: `The page of "${to}" has no heading or passage "${heading}".`,
    },
    repair:
      renamedPassage(now) ??
      (anchors.length === 0
        ? { nl: `Die pagina heeft geen koppen. Schrijf: [[${to}]]`, en: `That page has no headings. Write: [[${to}]]` }
        : suggestWord(heading, anchors)),
  };
}

/** What a passage is called now. */
function renamedPassage(now: string | undefined): Text | undefined {
  return now === undefined
    ? undefined
    : { nl: `De passage heet nu "${now}".`, en: `The passage is called "${now}" now.` };
}

/** What the address of a page can end in: its headings and its passages. */
function anchorsOf({ body, passages }: Document): string[] {
  return [...headingsOf(body).map(({ slug }) => slug), ...passages.map(({ id }) => id)];
}
