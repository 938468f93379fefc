import type { Finding, Rule } from '../rule.ts';
import { shownIn } from '../shown.ts';

/** More than this, and the reasons say what one could guess. */
const most = 3;

const concepts = ['kennis-delen', 'richting-kiezen', 'kennis-delen', 'richting-kiezen'];
const passage = (shown: number) => `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@jansens-2016]
${concepts
  .slice(0, shown)
  .map(
    (concept, at) => `
  <Shows concept="${concept}" how="illustrates" reading="atlas">
    ${['Schrijvend hoorden zij', 'Het plan was van iedereen:', 'Zij vroegen door,', 'Ook later'][at] ?? ''} wat de anderen wisten.
  </Shows>
`,
  )
  .join('')}</Passage>
`;

/** A passage that is tied to more concepts than it can be read for. */
export const crowdedPassage: Rule = {
  code: 'crowded-passage',
  stage: 'body',
  severity: 'warning',
  bad: { body: passage(4) },
  good: { body: passage(2) },
  find: ({ documents }) =>
    documents
      .filter(({ translation }) => !translation)
      .flatMap((document) =>
        [...Map.groupBy(shownIn(document), (one) => one.passage).values()].flatMap((shown): Finding[] => {
          const first = shown[most];
          if (first === undefined) return [];
          return [
            {
              range: first.range,
              message: ({ rules }) => rules['crowded-passage'].message(first.passage, shown.length),
              repair: ({ rules }) => rules['crowded-passage'].repair(most),
            },
          ];
        }),
      ),
};
