import type { EntryOf } from '../graph/entry.ts';
import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Case } from '../model/case.ts';
import type { Id } from '../model/fields.ts';
import type { Locale } from '../model/locale.ts';
import type { Grade } from '../model/source.ts';
import { labelOf, type Label } from './label.ts';
import { relatedCases, type RelatedCase } from './related.ts';
import { lensChoices, shownByPassage, type LensChoice, type Shown } from './shown.ts';
import { writtenView, type WrittenView } from './written-view.ts';

/** How many tops a plate has room for: the highest are drawn, the list of concepts has them all. */
export const mostTops = 9;

/** Something that is said with its sources. */
export interface Sourced {
  readonly id: string;
  readonly text: string;
  /** The language of the text, where the translation lacks it. */
  readonly lang?: Locale;
  readonly sources: readonly string[];
}

/** A party as it is printed: an organisation with a page, or a kind of party, possibly with a name of its own. */
export interface PartyView {
  readonly id: string;
  readonly organisation?: Label;
  /** What the organisation is called for short. */
  readonly abbreviation?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly role: string;
  /** The language of the role and the name, where the translation lacks them. */
  readonly lang?: Locale;
  /** The party that brought this one in. */
  readonly broughtInBy?: string;
}

/** Everything that the page of a case prints, in the language of the case; `translated` tells whether that is the language of the page. */
export interface CaseView extends WrittenView {
  readonly title: string;
  readonly summary: string;
  readonly form: Case['form'];
  readonly status: Case['status'];
  readonly sectors: readonly string[];
  readonly scale: string;
  readonly place: string;
  readonly period: { readonly from: string; readonly to?: string };
  readonly parties: readonly PartyView[];
  readonly people: readonly { readonly person: Label; readonly role: string }[];
  readonly timeline: readonly (Sourced & { readonly date: string })[];
  readonly worked: readonly Sourced[];
  readonly friction: readonly Sourced[];
  readonly unknown: readonly { readonly id: string; readonly text: string; readonly lang?: Locale }[];
  readonly questions: readonly {
    readonly id: string;
    readonly level: Case['questions'][number]['level'];
    readonly text: string;
    readonly lang?: Locale;
  }[];
  readonly shown: ReadonlyMap<string, readonly Shown[]>;
  readonly lenses: readonly LensChoice[];
  /** The concepts it shows, the most shown first, with how many passages show each. */
  readonly concepts: readonly { readonly label: Label; readonly count: EvidenceCount }[];
  /** Other cases, the nearest first. */
  readonly related: readonly RelatedCase[];
  readonly count: EvidenceCount;
  /** The best grade among the sources cited; undefined when none is cited. */
  readonly strongest: Grade | undefined;
}

/** What the page of a case prints. */
export function caseView(graph: Graph, entry: EntryOf<'case'>, locale: Locale): CaseView {
  const { fields } = entry;
  const written = writtenView(graph, entry, locale);
  const { lang } = written;
  const translation = entry.translations[lang];
  const words = translation?.words;
  const evidence = graph.evidenceOf(entry.id);
  const lenses = lensChoices(graph, evidence, lang);
  const concepts = conceptsShown(graph, entry.id, lang);
  return {
    ...written,
    title: words?.title ?? fields.title,
    summary: words?.summary ?? fields.summary,
    form: fields.form,
    status: fields.status,
    sectors: fields.sector,
    scale: fields.scale,
    place: words?.place ?? fields.place,
    period: { from: fields.period.from, ...(fields.period.to === undefined ? {} : { to: fields.period.to }) },
    parties: fields.parties.map((party) => partyView(graph, party, words?.parties, lang)),
    people: (fields.people ?? []).flatMap(({ person, role }) => {
      const known = graph.get('person', person);
      return known === undefined
        ? []
        : [{ person: labelOf(graph, known, lang), role: words?.people?.[person] ?? role }];
    }),
    timeline: translate(fields.timeline, words?.timeline, graph.languages[0]),
    worked: translate(fields.worked, words?.worked, graph.languages[0]),
    friction: translate(fields.friction, words?.friction, graph.languages[0]),
    unknown: translate(fields.unknown, words?.unknown, graph.languages[0]),
    questions: translate(fields.questions, words?.questions, graph.languages[0]),
    shown: shownByPassage(graph, evidence, lenses, lang),
    lenses,
    concepts,
    tops: concepts.slice(0, mostTops).map(({ label, count }) => ({ label: label.name.words, weight: count.passages })),
    related: relatedCases(graph, entry.id, lang),
    count: countEvidence(evidence),
    strongest: strongestGrade(graph, written.sources),
  };
}

/** The items of a list with the words of the translation; an item that it lacks is marked with the language of the original. */
function translate<Item extends { readonly id: string; readonly text: string }>(
  items: readonly Item[],
  words: Readonly<Record<string, string>> | undefined,
  original: Locale,
): (Item & { readonly lang?: Locale })[] {
  if (words === undefined) return [...items];
  return items.map((item) => {
    const text = words[item.id];
    return text === undefined ? { ...item, lang: original } : { ...item, text };
  });
}

function partyView(
  graph: Graph,
  party: Case['parties'][number],
  parties: NonNullable<EntryOf<'case'>['translations'][Locale]>['words']['parties'] | undefined,
  locale: Locale,
): PartyView {
  const words = parties?.[party.id];
  const organisation = party.organisation === undefined ? undefined : graph.get('organisation', party.organisation);
  const name = words?.name ?? party.name;
  return {
    id: party.id,
    role: words?.role ?? party.role,
    ...(parties !== undefined && words === undefined && { lang: graph.languages[0] }),
    ...(organisation === undefined
      ? {}
      : { organisation: labelOf(graph, organisation, locale), kind: organisation.fields.kind }),
    ...(organisation?.fields.abbreviation === undefined ? {} : { abbreviation: organisation.fields.abbreviation }),
    ...(party.kind === undefined ? {} : { kind: party.kind }),
    ...(name === undefined ? {} : { name }),
    ...(party.broughtInBy === undefined ? {} : { broughtInBy: party.broughtInBy }),
  };
}

/** The concepts that a case shows: the most shown first, then as in the text. */
export function conceptsShown(graph: Graph, caseId: Id<'case'>, locale: Locale) {
  const byConcept = Map.groupBy(graph.evidenceOf(caseId), (one) => one.concept);
  return [...byConcept]
    .flatMap(([id, evidence]) => {
      const concept = graph.get('concept', id);
      return concept === undefined ? [] : [{ label: labelOf(graph, concept, locale), count: countEvidence(evidence) }];
    })
    .sort((a, b) => b.count.passages - a.count.passages);
}

/** The best grade among sources. */
export function strongestGrade(graph: Graph, sources: readonly string[]): Grade | undefined {
  const found = new Set(sources.map((id) => graph.get('source', id)?.fields.grade));
  return (['A', 'B', 'C'] as const).find((grade) => found.has(grade));
}
