import { plainText } from '../../body/plain-text.ts';
import type { Document } from '../../graph/document.ts';
import { isRecord } from '../../model/references.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Finding, Rule } from '../rule.ts';
import { isPlaceholder } from '../draft.ts';
import { valueAt } from '../fields.ts';
import { nameOf } from '../../diagnostics/range.ts';
import { shownIn } from '../shown.ts';

const passage = (second: string) => `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@jansens-2016]

  <Shows concept="richting-kiezen" how="illustrates" reading="atlas">
    Het plan was van iedereen, want iedereen schreef eraan mee.
  </Shows>

  <Shows concept="kennis-delen" how="illustrates" reading="atlas">
    ${second}
  </Shows>
</Passage>
`;

/** A reason that stands word for word at another passage or relation. */
export const repeatedReason: Rule = {
  code: 'repeated-reason',
  stage: 'library',
  severity: 'warning',
  bad: { body: passage('Het plan was van iedereen, want iedereen schreef eraan mee.') },
  good: { body: passage('Al schrijvend hoorden zij wat de anderen wisten.') },
  find: ({ documents }) => {
    const reasons = documents.flatMap((document) => [...reasonsOfShows(document), ...reasonsOfRelations(document)]);
    const same = Map.groupBy(reasons, ({ language, text }) => `${language} ${text}`);
    return [...same.values()].flatMap(([first, ...others]) =>
      others.flatMap(({ tie, range }): Finding[] =>
        first === undefined || (first.tie !== undefined && first.tie === tie)
          ? []
          : [
              {
                range,
                message: ({ rules }) => rules['repeated-reason'].message(nameOf(first.range)),
                repair: ({ rules }) => rules['repeated-reason'].repair,
              },
            ],
      ),
    );
  },
};

interface Reason {
  readonly language: string;
  readonly text: string;
  readonly range: Range;
  /** The two concepts of a relation, in the order of the alphabet: both may give the same reason, each in its own file. */
  readonly tie?: string;
}

function reasonsOfShows(document: Document): Reason[] {
  return shownIn(document).flatMap(({ shown, range }) => {
    const text = comparable(plainText(shown.reason));
    return text === '' ? [] : [{ language: document.language, text, range }];
  });
}

function reasonsOfRelations({ kind, id, raw, language, locate }: Document): Reason[] {
  const relations = kind === 'concept' ? valueAt(raw, ['relations']) : undefined;
  const paths = Array.isArray(relations)
    ? relations.map((relation: unknown, at) => ({
        to: valueAt(relation, ['concept']),
        path: ['relations', at, 'reason'],
      }))
    : isRecord(relations)
      ? Object.keys(relations).map((to) => ({ to, path: ['relations', to] }))
      : [];
  return paths.flatMap(({ to, path }) => {
    const reason = valueAt(raw, path);
    const text = typeof reason === 'string' ? comparable(reason) : '';
    if (text === '' || isPlaceholder(text)) return [];
    return [{ language, text, range: locate(path, 'value'), tie: [id, String(to)].sort().join(' ') }];
  });
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
