import type { Rule } from '../rule.ts';
import { referenceFault, referenceFix } from '../references.ts';

/** A `<Shows>` that names a concept there is no file of. */
export const unknownConcept: Rule = {
  code: 'unknown-concept',
  scope: 'library',
  severity: 'error',
  title: {
    nl: 'Een passage laat een begrip zien dat niet bestaat.',
    en: 'A passage shows a concept that does not exist.',
  },
  explanation: {
    nl: 'Een passage komt vanzelf op de pagina van het begrip te staan. Dat kan alleen als de naam bij concept="…" de naam van een bestand in src/content/concepts is, zonder .mdx.',
    en: 'A passage appears on the page of its concept by itself. That works only if the name in concept="…" is the name of a file in src/content/concepts, without .mdx.',
  },
  bad: {
    body: `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@klaster-2016]

  <Shows concept="samen-lerem" how="illustrates" reading="atlas">
    Zij ontdekten al schrijvend wat er speelde.
  </Shows>
</Passage>
`,
  },
  good: {
    body: `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@klaster-2016]

  <Shows concept="samen-leren" how="illustrates" reading="atlas">
    Zij ontdekten al schrijvend wat er speelde.
  </Shows>
</Passage>
`,
  },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.mentions.flatMap(({ type, to, range }) => {
        const fault = type === 'shows' ? referenceFault(library, to, 'concept') : undefined;
        return fault === undefined
          ? []
          : [{ range, ...fault, ...referenceFix(library, { document, range }, to, 'concept') }];
      }),
    ),
};
