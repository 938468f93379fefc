import { isWritten } from '../../model/kind.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from '../draft.ts';
import { isWhollyRead, malformedCitations } from '../finding.ts';
import { bodyRange } from '../heading-ranges.ts';

const concept = (body: string) => ({
  files: {
    'concepts/samen-leren.mdx': `---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\n---\n${body}`,
  },
});

/** A case, concept or lens whose text cites nothing. */
export const entryWithoutSource: Rule = {
  code: 'entry-without-source',
  scope: 'entry',
  severity: 'error',
  title: {
    nl: 'Een casus, begrip of lens noemt geen enkele bron.',
    en: 'A case, concept or lens cites no source at all.',
  },
  explanation: {
    nl: 'Wat in de atlas staat, moet een lezer kunnen nagaan. Noem daarom in de tekst minstens één bron, met een apenstaartje tussen blokhaken. Een casus met de status draft en een bestand dat nog ingevuld wordt, mogen nog zonder.',
    en: 'A reader must be able to verify what the atlas says. So cite at least one source in the text, with an at sign between square brackets. A case with the status draft and a file that is still being filled in may do without.',
  },
  bad: concept('Wie samen leert, ziet meer.\n'),
  good: concept('Wie samen leert, ziet meer. [@klaster-2016]\n'),
  find: ({ documents }) =>
    documents
      .filter(
        (document) =>
          isWritten(document.kind) &&
          document.kind !== 'path' &&
          !document.translation &&
          isWhollyRead(document) &&
          !isDraft(document),
      )
      .filter(
        (document) =>
          !document.mentions.some(({ type }) => type === 'citation') && malformedCitations(document).length === 0,
      )
      .map((document) => ({
        range: bodyRange(document),
        message: { nl: 'Deze tekst noemt geen enkele bron.', en: 'This text cites no source at all.' },
        repair: {
          nl: 'Zet na een alinea waar zij vandaan komt: [@naam-van-de-bron]. Nieuwe bron maken: npm run new source naam-van-de-bron',
          en: 'After a paragraph, put where it comes from: [@id-of-the-source]. To make a new source: npm run new source id-of-the-source',
        },
      })),
};
