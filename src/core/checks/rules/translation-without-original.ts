import { isWritten } from '../../model/kind.ts';
import { candidates, type Rule } from '../rule.ts';
import { startOf } from '../../diagnostics/range.ts';
import { nearest } from '../suggestions/nearest.ts';

const translation =
  '---\nterm: sharing knowledge\ndefinition: Finding out from each other how something works.\n---\nMore about this. [@jansens-2016]\n';

/** A translation of an entry that does not exist. */
export const translationWithoutOriginal: Rule = {
  code: 'translation-without-original',
  stage: 'library',
  severity: 'error',
  bad: { files: { 'concepts/kennis-delem.en.mdx': translation } },
  good: { files: { 'concepts/kennis-delen.en.mdx': translation } },
  find: (library) =>
    library.documents
      .filter(({ translation: isTranslation, kind }) => isTranslation && isWritten(kind))
      .filter(({ id, kind }) => !(library.byId.get(id) ?? []).some((one) => one.kind === kind))
      .map(({ id, kind, path, language }) => {
        const missing = path.replace(`.${language}.mdx`, '.mdx');
        const near = nearest(id, candidates(library, kind).keys());
        return {
          range: startOf(path),
          message: ({ rules }) => rules['translation-without-original'].message(missing),
          repair:
            near === undefined
              ? ({ rules }) => rules['translation-without-original'].write(kind, id)
              : ({ rules }) => rules['translation-without-original'].rename(near, language),
        };
      }),
};
