import { citedIn } from '../../graph/evidence.ts';
import type { Document } from '../../graph/document.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Finding, Library, Rule } from '../rule.ts';
import { exampleCase } from '../example.ts';
import { valueAt } from '../fields.ts';

const claim = (sources: string) => ({
  files: {
    'sources/bureau-2020.yaml':
      'type: webpage\ntitle: Ons werk in de regio\ngrade: C\nwhy: { nl: Een bureau over eigen werk., en: A consultancy on its own work. }\n',
    'cases/tweede.mdx': exampleCase(
      `worked:\n  - { id: samen, text: De partners schreven het plan samen., sources: [${sources}] }`,
      'Het begon in de zomer. [@jansens-2016]\n',
    ),
  },
});

/** Something a case claims that rests on sources about their own work alone. */
export const weakClaim: Rule = {
  code: 'weak-claim',
  stage: 'library',
  severity: 'note',
  bad: claim('bureau-2020'),
  good: claim('bureau-2020, jansens-2016'),
  find: (library) =>
    library.documents
      .filter(({ kind, translation }) => kind === 'case' && !translation)
      .flatMap((document) =>
        claimsIn(document)
          .filter(({ sources }) => sources.length > 0 && sources.every((id) => isWeak(id, library)))
          .map(({ range, sources }): Finding => {
            const names = [...new Set(sources)].join(', ');
            return {
              range,
              message: ({ rules }) => rules['weak-claim'].message(names),
              repair: ({ rules }) => rules['weak-claim'].repair,
            };
          }),
      ),
};

interface Claim {
  readonly range: Range;
  readonly sources: readonly string[];
}

function claimsIn({ raw, body, passages, locate }: Document): Claim[] {
  const items = ['timeline', 'worked', 'friction'].flatMap((list) => {
    const claims = valueAt(raw, [list]);
    if (!Array.isArray(claims)) return [];
    return claims.flatMap((claim: unknown, at): Claim[] => {
      const sources = valueAt(claim, ['sources']);
      return Array.isArray(sources)
        ? [{ range: locate([list, at, 'sources'], 'value'), sources: sources.map(String) }]
        : [];
    });
  });
  const ranges = new Map(passages.map(({ id, range }) => [id, range]));
  const told = body.segments.flatMap((segment): Claim[] => {
    const range = segment.type === 'passage' ? ranges.get(segment.id) : undefined;
    return segment.type !== 'passage' || range === undefined ? [] : [{ range, sources: citedIn(segment.children) }];
  });
  return [...items, ...told];
}

function isWeak(id: string, { byId }: Library): boolean {
  const source = byId.get(id)?.find(({ kind }) => kind === 'source');
  return valueAt(source?.raw, ['grade']) === 'C';
}
