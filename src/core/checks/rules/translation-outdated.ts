import type { Document } from '../../graph/document.ts';
import type { Finding, Rule } from '../rule.ts';
import { atStart } from '../fields.ts';
import { nameOf } from '../../diagnostics/range.ts';
import { sectionRanges, sectionTitles, translatedSections, type TranslatedSections } from '../translation/sections.ts';

const translated = (opening: string) => ({
  files: {
    'concepts/samen-leren.en.mdx': `---
term: joint learning
definition: Finding out together how something works.
translatedFrom:
  _front: 04a895019cf98b7c
  _opening: ${opening}
---
More about this. [@klaster-2016]
`,
  },
});

/** A section of an original that has changed since it was translated; also a translation that does not say what it was made from. */
export const translationOutdated: Rule = {
  code: 'translation-outdated',
  stage: 'library',
  severity: 'warning',
  bad: translated('0000000000000000'),
  good: translated('70ce71945fc31f19'),
  find: ({ documents }) => translatedSections(documents).flatMap(findings),
};

function findings({ original, translation, state }: TranslatedSections): Finding[] {
  if (state === undefined) return [unrecorded(original, translation)];
  const { id } = translation;
  const titleOf = sectionTitles(original);
  const rangeIn = { original: sectionRanges(original, original), translation: sectionRanges(original, translation) };
  return [
    ...state.changed.map((name): Finding => {
      const title = atStart(titleOf(name));
      const where = nameOf(rangeIn.original(name));
      return {
        range: rangeIn.translation(name),
        message: (words) => words.rules['translation-outdated'].changed.message(title(words), where),
        repair: ({ rules }) => rules['translation-outdated'].changed.repair(id),
      };
    }),
    ...state.gone.map((name): Finding => ({
      range: translation.locate(['translatedFrom', name], 'key'),
      message: ({ rules }) => rules['translation-outdated'].gone.message(name),
      repair: ({ rules }) => rules['translation-outdated'].gone.repair(id),
    })),
  ];
}

function unrecorded(original: Document, translation: Document): Finding {
  return {
    severity: 'note',
    range: translation.locate(['translatedFrom'], 'key'),
    message: ({ rules }) => rules['translation-outdated'].unrecorded.message(original.path),
    repair: ({ rules }) => rules['translation-outdated'].unrecorded.repair(translation.id),
  };
}
