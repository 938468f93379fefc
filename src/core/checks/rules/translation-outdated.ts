import type { Document } from '../../graph/document.ts';
import type { Text } from '../../model/locale.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { atStart } from '../fields.ts';
import { nameOf } from '../finding.ts';
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
  scope: 'library',
  severity: 'warning',
  title: {
    nl: 'Het origineel is veranderd sinds de vertaling.',
    en: 'The original has changed since the translation.',
  },
  explanation: {
    nl: 'Een vertaling onthoudt bij translatedFrom van elk deel van het origineel hoe het was: een kort kenmerk van wat er staat. Verandert een deel, dan is de vertaling daar ouder, en dat leest de lezer ook. Werk dat deel bij en leg het vast met npm run check -- --translated en de naam van het bestand. Wat er nog te doen is, zegt npm run check -- --translations. Witregels en opmaak tellen niet mee. Zonder translatedFrom is niet bekend of een vertaling nog klopt; dat is een opmerking.',
    en: 'In translatedFrom a translation remembers how each section of the original was: a short mark of what it says. When a section changes, the translation is older there, and readers are told so too. Bring that section up to date and record it with npm run check -- --translated and the id. What is still to be done, npm run check -- --translations tells. White space and mark-up do not count. Without translatedFrom it is not known whether a translation is still right; that is a note.',
  },
  bad: translated('0000000000000000'),
  good: translated('e544d66341b16169'),
  find: ({ documents }) => translatedSections(documents).flatMap(findings),
};

function findings({ original, translation, state }: TranslatedSections): Finding[] {
  if (state === undefined) return [unrecorded(original, translation)];
  const { id } = translation;
  const titleOf = sectionTitles(original);
  const rangeIn = { original: sectionRanges(original, original), translation: sectionRanges(original, translation) };
  return [
    ...state.changed.map((name) => ({
      range: rangeIn.translation(name),
      message: changedMessage(titleOf(name), nameOf(rangeIn.original(name))),
      repair: {
        nl: `Werk dit deel van de vertaling bij, en leg het vast: npm run check -- --translated ${id}`,
        en: `Bring this section of the translation up to date, and record it: npm run check -- --translated ${id}`,
      },
    })),
    ...state.gone.map((name) => ({
      range: translation.locate(['translatedFrom', name], 'key'),
      message: {
        nl: `Het origineel heeft het deel "${name}" niet meer.`,
        en: `The original no longer has the section "${name}".`,
      },
      repair: {
        nl: `Haal het ook uit de vertaling, en leg het vast: npm run check -- --translated ${id}`,
        en: `Remove it from the translation too, and record it: npm run check -- --translated ${id}`,
      },
    })),
  ];
}

function changedMessage(title: Text, where: string): Text {
  const { nl, en } = atStart(title);
  return {
    nl: `${nl} is in het origineel veranderd sinds de vertaling (${where}).`,
    en: `${en} has changed in the original since the translation (${where}).`,
  };
}

function unrecorded(original: Document, translation: Document): Finding {
  return {
    severity: 'note',
    range: translation.locate(['translatedFrom'], 'key'),
    message: {
      nl: `Van deze vertaling is niet vastgelegd hoe het origineel toen was (${original.path}).`,
      en: `It is not recorded what the original of this translation was like (${original.path}).`,
    },
    repair: {
      nl: `Kijk of zij nog klopt, en leg het vast: npm run check -- --translated ${translation.id}`,
      en: `See whether it is still right, and record it: npm run check -- --translated ${translation.id}`,
    },
  };
}
