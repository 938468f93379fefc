import type { Document } from '../../graph/document.ts';
import type { Finding, Rule } from '../rule.ts';
import { atStart } from '../fields.ts';
import { nameOf } from '../../diagnostics/range.ts';
import { sectionRanges, sectionTitles, translatedSections, type TranslatedSections } from '../translation/sections.ts';

const translated = (opening: string) => ({
  files: {
    'concepts/kennis-delen.en.mdx': `---
term: sharing knowledge
definition: Finding out from each other how something works.
translatedFrom:
  _front: c7b886a04148f082
  _opening: ${opening}
---
More about this. [@jansens-2016]
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
  find: ({ documents, repository }) =>
    translatedSections(documents).flatMap((sections) => findings(sections, repository)),
};

function findings(
  { original, translation, state, sections }: TranslatedSections,
  repository: string | undefined,
): Finding[] {
  if (state === undefined) return [unrecorded(original, translation, sections)];
  const { id } = translation;
  const history = repository === undefined ? undefined : `${repository}/commits/main/${original.path}`;
  const titleOf = sectionTitles(original);
  const rangeIn = { original: sectionRanges(original, original), translation: sectionRanges(original, translation) };
  return [
    ...state.changed.map((name): Finding => {
      const title = atStart(titleOf(name));
      const where = nameOf(rangeIn.original(name));
      const line = recordLine(name, sections.get(name) ?? '');
      return {
        range: rangeIn.translation(name),
        message: (words) => words.rules['translation-outdated'].changed.message(title(words), where),
        repair: ({ rules }) => rules['translation-outdated'].changed.repair(line, id, history),
      };
    }),
    ...state.gone.map((name): Finding => ({
      range: translation.locate(['translatedFrom', name], 'key'),
      message: ({ rules }) => rules['translation-outdated'].gone.message(name),
      repair: ({ rules }) => rules['translation-outdated'].gone.repair(name, id),
    })),
  ];
}

/** The line that records a section in the front matter, as an author can paste it. */
function recordLine(name: string, hash: string): string {
  return `${name}: ${/^[\d.e+-]+$/.test(hash) ? JSON.stringify(hash) : hash}`;
}

function unrecorded(original: Document, translation: Document, sections: ReadonlyMap<string, string>): Finding {
  const lines = ['translatedFrom:', ...[...sections].map(([name, hash]) => `  ${recordLine(name, hash)}`)].join('\n');
  return {
    range: translation.locate(['translatedFrom'], 'key'),
    message: ({ rules }) => rules['translation-outdated'].unrecorded.message(original.path),
    repair: ({ rules }) => rules['translation-outdated'].unrecorded.repair(lines, translation.id),
  };
}
