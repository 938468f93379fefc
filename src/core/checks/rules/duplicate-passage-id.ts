import { headingsOf } from '../../body/anchors.ts';
import type { Document } from '../../graph/document.ts';
import type { Finding, Rule } from '../rule.ts';

import { headingRanges } from '../heading-ranges.ts';

const passage = (id: string, text: string) => `<Passage id="${id}">\n  ${text} [@jansens-2016]\n</Passage>\n`;

/** A passage whose id is that of another passage or of a heading in the same text. */
export const duplicatePassageId: Rule = {
  code: 'duplicate-passage-id',
  stage: 'body',
  severity: 'error',
  bad: {
    body: `${passage('voorbeeld-plan', 'De partners schreven het plan.')}\n${passage('voorbeeld-plan', 'Daarna ging ieder aan het werk.')}`,
  },
  good: {
    body: `${passage('voorbeeld-plan', 'De partners schreven het plan.')}\n${passage('voorbeeld-werk', 'Daarna ging ieder aan het werk.')}`,
  },
  find: ({ documents }) =>
    documents.flatMap((document) => [...doubles(document), ...(document.translation ? [] : sameAsHeading(document))]),
};

/** Ids that passages have or had, where another has the same; those of now come first. */
function doubles({ passages }: Document): Finding[] {
  const former = passages.flatMap(({ formerIds, range }) => formerIds.map((id) => ({ id, range })));
  const same = Map.groupBy([...passages, ...former], ({ id }) => id.toLowerCase());
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ id, range }) => {
      const { line } = first?.range ?? range;
      return {
        range,
        message: (words) => words.rules['duplicate-passage-id'].passage.message(id, words.phrases.line(line)),
        repair: ({ rules }) => rules['duplicate-passage-id'].passage.repair,
      };
    }),
  );
}

function sameAsHeading(document: Document): Finding[] {
  const ranges = headingRanges(document);
  const headings = new Map(headingsOf(document.body).map(({ slug, text }, at) => [slug, { text, range: ranges[at] }]));
  return document.passages.flatMap(({ id, range }) => {
    const heading = headings.get(id);
    if (heading === undefined) return [];
    const { line } = heading.range ?? range;
    return [
      {
        range,
        message: (words) =>
          words.rules['duplicate-passage-id'].heading.message(id, heading.text, words.phrases.line(line)),
        repair: ({ rules }) => rules['duplicate-passage-id'].heading.repair,
      },
    ];
  });
}
