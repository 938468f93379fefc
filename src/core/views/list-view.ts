import type { How } from '../body/passage.ts';
import { inLanguage, type EntryOf } from '../graph/entry.ts';
import { citedIn, countEvidence, passagesOf, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Ref } from '../graph/ref.ts';
import type { NameKind, RecordKind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { excerptOf } from './excerpt.ts';
import { casesWith } from './word-marks.ts';
import { caseLabel, gistOf, labelOf, spokenIn, toldIn, type CaseLabel, type Label, type Said } from './label.ts';

/** One row of a list: an entry, what it is about, and what the lists can be narrowed by. */
export interface Row<Facets extends string = string> {
  readonly label: Label;
  readonly gist: Said | undefined;
  readonly facets: Readonly<Record<Facets, readonly string[]>>;
  readonly count: EvidenceCount;
}

/** A row of the list of cases. */
export interface CaseRow extends Row<'sector' | 'scale' | 'period'> {
  readonly label: CaseLabel;
  readonly place: string;
  readonly period: { readonly from: string; readonly to?: string };
  readonly translated: boolean;
  /** Its passages in the order of the text: how each relates to its concepts. */
  readonly profile: readonly (readonly How[])[];
}

/** The cases, those with most passages first, and then by name. */
export function caseRows(graph: Graph, locale: Locale): CaseRow[] {
  return graph
    .all('case')
    .map((entry) => {
      const { from, to } = entry.fields.period;
      const evidence = graph.evidenceOf(entry.id);
      return {
        label: caseLabel(graph, entry, locale),
        gist: gistOf(graph, entry, locale),
        facets: { sector: entry.fields.sector, scale: [entry.fields.scale], period: [decadeOf(from)] },
        count: countEvidence(evidence),
        place: inLanguage(entry, locale).fields.place,
        period: { from, ...(to === undefined ? {} : { to }) },
        translated: spokenIn(graph, entry, locale).translated,
        profile: [...Map.groupBy(evidence, ({ passageId }) => passageId).values()].map((ties) =>
          ties.map(({ how }) => how),
        ),
      };
    })
    .sort(
      (a, b) => b.count.passages - a.count.passages || a.label.name.words.localeCompare(b.label.name.words, locale),
    );
}

/** The ten years that a date lies in, by the first of them: 2010 for 2016-03. */
function decadeOf(date: string): string {
  return `${date.slice(0, 3)}0`;
}

/** The concepts, by their names in a language. */
export function conceptRows(graph: Graph, locale: Locale): Row<'group'>[] {
  return graph
    .all('concept')
    .map((entry) => ({
      label: labelOf(graph, entry, locale),
      gist: gistOf(graph, entry, locale),
      facets: { group: [entry.fields.group] },
      count: countEvidence(graph.evidence(entry.id)),
    }))
    .sort((a, b) => a.label.name.words.localeCompare(b.label.name.words, locale));
}

/** How many rows have each value of a facet, by value. */
export function facetCounts<Facets extends string>(
  rows: readonly Row<Facets>[],
  facet: Facets,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of row.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Where a source is used: an entry that cites it, and the passages of that entry that do, with their first words. */
export interface Use {
  readonly where: Label;
  readonly passages: readonly { readonly ref: Ref; readonly excerpt: Said }[];
}

/** Everything that uses a source, each entry once, with its passages in the order of the text. */
export function usesOf(graph: Graph, source: EntryOf<'source'>, locale: Locale): Use[] {
  const cited = new Set(graph.backlinks(source.id).flatMap(({ from }) => from.fragment ?? []));
  return appearances(graph, source, locale).map((where) => {
    const found = graph.get('case', where.ref.id);
    const { lang } = where.name;
    const body = found && inLanguage(found, lang).body;
    return {
      where,
      passages: passagesOf(body?.segments ?? [])
        .filter(({ id, children }) => cited.has(id) && citedIn(children).includes(source.id))
        .map(({ id, children }) => ({
          ref: { ...where.ref, fragment: id },
          excerpt: { words: excerptOf(children), lang },
        })),
    };
  });
}

/** The cases that a person, organisation or source appears in, each once. */
export function appearances(graph: Graph, entry: EntryOf<RecordKind>, locale: Locale): Label[] {
  const ids = new Set(graph.backlinks(entry.id).map((link) => link.from.id));
  return [...ids].flatMap((id) => {
    const from = graph.find(id);
    return from === undefined ? [] : [labelOf(graph, from, locale)];
  });
}

/** Where a person or organisation has a role, and which; or is only named, and then no role. Of a word, the cases that use it. */
export function roles(
  graph: Graph,
  entry: EntryOf<NameKind>,
  locale: Locale,
): { readonly where: Label; readonly role: Said | undefined }[] {
  const seen = entry.kind === 'word' ? casesWith(graph, entry, locale) : appearances(graph, entry, locale);
  return seen.map((where) => {
    const found = graph.get('case', where.ref.id);
    if (found === undefined || entry.kind === 'word') return { where, role: undefined };
    const { parties, people = [] } = inLanguage(found, locale).fields;
    const party = parties.find(({ organisation }) => organisation === entry.id);
    const person = people.find((one) => one.person === entry.id);
    if (party !== undefined)
      return { where, role: { words: party.role, lang: toldIn(graph, found, 'parties', party.id, locale) } };
    const lang = toldIn(graph, found, 'people', entry.id, locale);
    return { where, role: person && { words: person.role, lang } };
  });
}
