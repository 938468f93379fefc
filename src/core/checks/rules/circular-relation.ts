import type { Document } from '../../graph/document.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Finding, Rule } from '../rule.ts';
import { valueAt } from '../fields.ts';

const concepts = (back: string) => ({
  files: {
    'concepts/kennis-delen.mdx': `---\nterm: kennis delen\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\nrelations:\n  - { concept: richting-kiezen, kind: requires, reason: Zonder koers zoekt ieder iets anders uit. }\n---\nMeer hierover. [@jansens-2016]\n`,
    'concepts/richting-kiezen.mdx': `---\nterm: richting kiezen\ndefinition: Met elkaar bepalen waar het heen moet.\ngroup: functies\nrelations:\n  - { concept: kennis-delen, kind: ${back}, reason: Wie iets ontdekt stelt de koers bij. }\n---\nMeer hierover. [@jansens-2016]\n`,
  },
});

/** Concepts that are part of each other, or require each other, in a circle. */
export const circularRelation: Rule = {
  code: 'circular-relation',
  stage: 'library',
  severity: 'error',
  bad: concepts('requires'),
  good: concepts('resembles'),
  find: ({ documents }) => {
    const relations = documents.flatMap(relationsIn);
    const directed = Map.groupBy(relations, ({ kind }) => kind);
    return [
      ...relations.filter(({ from, to }) => from === to).map(withItself),
      ...['part-of', 'requires'].flatMap((kind) => circlesIn(directed.get(kind) ?? [])),
    ];
  },
};

interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly range: Range;
}

function relationsIn({ kind, translation, id, raw, locate }: Document): Relation[] {
  const relations = kind === 'concept' && !translation ? valueAt(raw, ['relations']) : undefined;
  if (!Array.isArray(relations)) return [];
  return relations.flatMap((relation: unknown, at) => {
    const to = valueAt(relation, ['concept']);
    const how = valueAt(relation, ['kind']);
    if (typeof to !== 'string' || typeof how !== 'string') return [];
    return [{ from: id, to, kind: how, range: locate(['relations', at, 'concept'], 'value') }];
  });
}

function withItself({ from, range }: Relation): Finding {
  return {
    range,
    message: ({ rules }) => rules['circular-relation'].self.message(from),
    repair: ({ rules }) => rules['circular-relation'].self.repair,
  };
}

/** A finding at each relation of one kind that is part of a circle. */
function circlesIn(relations: readonly Relation[]): Finding[] {
  const next = Map.groupBy(
    relations.filter(({ from, to }) => from !== to),
    ({ from }) => from,
  );
  return [...next.values()].flat().flatMap(({ from, to, kind, range }) => {
    const way = wayBack(to, from, next);
    if (way === undefined) return [];
    const circle = [from, ...way].join(' → ');
    return [
      {
        range,
        message: ({ rules }) => rules['circular-relation'].circle.message(kind, circle),
        repair: ({ rules }) => rules['circular-relation'].circle.repair,
      },
    ];
  });
}

/** The shortest way along relations from one concept to another, both included. */
function wayBack(from: string, to: string, next: ReadonlyMap<string, readonly Relation[]>): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const here of cameFrom.keys()) {
    if (here === to) {
      const way: string[] = [];
      for (let at: string | undefined = to; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const relation of next.get(here) ?? []) if (!cameFrom.has(relation.to)) cameFrom.set(relation.to, here);
  }
  return undefined;
}
