import { isWritten } from '../../model/kind.ts';
import { candidates, type Rule } from '../rule.ts';
import { startOf } from '../finding.ts';
import { nearest } from '../suggestions/nearest.ts';

const translation =
  '---\nterm: joint learning\ndefinition: Finding out together how something works.\n---\nMore about this. [@klaster-2016]\n';

/** A translation of an entry that does not exist. */
export const translationWithoutOriginal: Rule = {
  code: 'translation-without-original',
  scope: 'library',
  severity: 'error',
  title: { nl: 'Een vertaling heeft geen origineel.', en: 'A translation has no original.' },
  explanation: {
    nl: 'Een vertaling heeft de naam van het origineel met de taal erachter, in dezelfde map: samen-leren.en.mdx hoort bij samen-leren.mdx. Het origineel heeft de data, bronnen en partijen; zonder origineel kan de vertaling dus niet getoond worden.',
    en: 'A translation has the name of its original with the language added, in the same folder: samen-leren.en.mdx belongs to samen-leren.mdx. The original has the dates, sources and parties; without it the translation cannot be shown.',
  },
  bad: { files: { 'concepts/samen-lerem.en.mdx': translation } },
  good: { files: { 'concepts/samen-leren.en.mdx': translation } },
  find: (library) =>
    library.documents
      .filter(({ translation: isTranslation, kind }) => isTranslation && isWritten(kind))
      .filter(({ id, kind }) => !(library.byId.get(id) ?? []).some((one) => one.kind === kind))
      .map(({ id, kind, path, language }) => {
        const missing = path.replace(`.${language}.mdx`, '.mdx');
        const near = nearest(id, candidates(library, kind).keys());
        return {
          range: startOf(path),
          message: {
            nl: `Deze vertaling heeft geen origineel: ${missing} bestaat niet.`,
            en: `This translation has no original: ${missing} does not exist.`,
          },
          repair:
            near === undefined
              ? {
                  nl: `Schrijf eerst het origineel: npm run new ${kind} ${id}`,
                  en: `Write the original first: npm run new ${kind} ${id}`,
                }
              : {
                  nl: `Bedoelde u "${near}"? Noem het bestand dan ${near}.${language}.mdx`,
                  en: `Did you mean "${near}"? Then name the file ${near}.${language}.mdx`,
                },
        };
      }),
};
