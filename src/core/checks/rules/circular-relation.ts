import type { Document } from '../../graph/document.ts';
import type { Finding, Range } from '../../diagnostics/diagnostic.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../fields.ts';

const concepts = (back: string) => ({
  files: {
    'concepts/samen-leren.mdx': `---\nterm: samen leren\ndefinition: Met elkaar ontdekken hoe iets in elkaar zit.\ngroup: functies\nrelations:\n  - { concept: samen-richten, kind: requires, reason: Zonder koers zoekt ieder iets anders uit. }\n---\nMeer hierover. [@klaster-2016]\n`,
    'concepts/samen-richten.mdx': `---\nterm: samen richten\ndefinition: Met elkaar bepalen waar het heen moet.\ngroup: functies\nrelations:\n  - { concept: samen-leren, kind: ${back}, reason: Wie iets ontdekt stelt de koers bij. }\n---\nMeer hierover. [@klaster-2016]\n`,
  },
});

/** Concepts that are part of each other, or require each other, in a circle. */
export const circularRelation: Rule = {
  code: 'circular-relation',
  scope: 'library',
  severity: 'error',
  title: { nl: 'Relaties van begrippen lopen in een kring.', en: 'Relations of concepts run in a circle.' },
  explanation: {
    nl: 'Bij part-of is het ene begrip een deel van het andere, en bij requires kan het ene niet zonder het andere. Dat heeft een richting: komt u langs zulke relaties weer uit waar u begon, dan klopt er minstens één niet. Draai haar om, haal haar weg, of kies resembles of contrasts-with, die geen richting hebben. Een begrip heeft ook geen relatie met zichzelf.',
    en: 'With part-of one concept is a part of the other, and with requires one cannot do without the other. That has a direction: if such relations lead back to where you began, at least one of them is not right. Turn it round, remove it, or choose resembles or contrasts-with, which have no direction. Nor does a concept have a relation with itself.',
  },
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
    message: { nl: `"${from}" heeft een relatie met zichzelf.`, en: `"${from}" has a relation with itself.` },
    repair: {
      nl: 'Noem een ander begrip, of haal de relatie weg.',
      en: 'Name another concept, or remove the relation.',
    },
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
        message: {
          nl: `Langs ${kind} loopt dit in een kring: ${circle}`,
          en: `Along ${kind} this runs in a circle: ${circle}`,
        },
        repair: {
          nl: 'Draai één van deze relaties om, haal haar weg, of maak er resembles van.',
          en: 'Turn one of these relations round, remove it, or make it resembles.',
        },
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
