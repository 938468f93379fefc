import type { Finding, Library, Rule } from '../rule.ts';
import { stateOf } from '../draft.ts';
import { exampleLibrary } from '../example.ts';
import { valueAt } from '../fields.ts';
import { formerIdsOf, passageOf } from '../permanent-ids.ts';
import { shownIn } from '../shown.ts';
import { isShownKnown } from '../shown-concepts.ts';

const written = (passages: string) => ({
  files: {
    'concepts/kennis-delen.mdx': (exampleLibrary['concepts/kennis-delen.mdx'] ?? '').replace(
      'group: functies\n',
      `group: functies\nsynthesis:\n  date: 2026-11-27\n  passages: [${passages}]\n`,
    ),
  },
});

/** What the passages of a concept show together, written when there were others. */
export const synthesisOutdated: Rule = {
  code: 'synthesis-outdated',
  stage: 'library',
  severity: 'warning',
  bad: written('voorbeeld#voorbeeld-plan'),
  good: written('voorbeeld#voorbeeld-werk'),
  find: (library) => {
    if (!isShownKnown(library)) return [];
    const passages = passagesByConcept(library);
    return library.documents.flatMap(({ kind, translation, id, raw, locate }): Finding[] => {
      const of = valueAt(raw, ['synthesis', 'passages']);
      if (kind !== 'concept' || translation || !Array.isArray(of)) return [];
      const now = new Set(passages.get(id));
      const then = new Set(of.map((one) => nowCalled(String(one), library)));
      const came = [...now].filter((one) => !then.has(one));
      const went = [...then].filter((one) => !now.has(one));
      if (came.length === 0 && went.length === 0) return [];
      return [
        {
          range: locate(['synthesis', 'passages'], 'value'),
          message: ({ rules }) => rules['synthesis-outdated'].message(came, went),
          repair: ({ rules }) => rules['synthesis-outdated'].repair(`passages: [${[...now].join(', ')}]`),
        },
      ];
    });
  },
};

/** The passages that readers see with each concept, as `case#passage`. */
function passagesByConcept({ documents }: Library): ReadonlyMap<string, readonly string[]> {
  const shown = documents
    .filter((document) => document.kind === 'case' && !document.translation && stateOf(document) === 'published')
    .flatMap((document) => shownIn(document).map((one) => ({ ...one, case: document.id })));
  const byConcept = Map.groupBy(shown, (one) => one.shown.concept);
  return new Map([...byConcept].map(([id, of]) => [id, of.map((one) => `${one.case}#${one.passage}`)]));
}

/** A passage as `case#passage`, by the ids that both have now. */
function nowCalled(written: string, { documents }: Library): string {
  const [id = '', asked = ''] = written.split('#', 2);
  const of = documents.find((one) => one.kind === 'case' && (one.id === id || formerIdsOf(one).includes(id)));
  return of === undefined ? written : `${of.id}#${passageOf(of, asked) ?? asked}`;
}
