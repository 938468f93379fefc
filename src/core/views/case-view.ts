import type { EntryOf } from '../graph/entry.ts';
import { countEvidence, type EvidenceCount } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import { onceInGraph } from '../graph/once.ts';
import type { Case } from '../model/case.ts';
import type { Id } from '../model/fields.ts';
import type { Locale } from '../model/locale.ts';
import type { Grade } from '../model/source.ts';
import { caseLabel, labelOf, toolsFor, type Label } from './label.ts';
import { otherNames, type NamesIn } from './other-names.ts';
import { caseProfile, type ProfilePart } from './profile.ts';
import { relatedCases, type RelatedCase } from './related.ts';
import { lensChoices, shownByPassage, type LensChoice, type Shown } from './shown.ts';
import { tellingOf, type Telling } from './telling.ts';
import { markWords, markedNames } from './word-marks.ts';
import { writtenView, type WrittenView } from './written-view.ts';

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
export interface CaseView extends WrittenView<'case'> {
  /** Subject and place in plain words. */
  readonly about: string;
  /** What it is called besides, its own language first. */
  readonly names: readonly NamesIn[];
  readonly parties: readonly PartyView[];
  readonly people: readonly { readonly person: Label; readonly role: string }[];
  readonly profile: readonly ProfilePart[];
  readonly shown: ReadonlyMap<string, readonly Shown[]>;
  readonly lenses: readonly LensChoice[];
  /** The concepts it shows, the most shown first, with how many passages show each. */
  readonly concepts: readonly { readonly label: Label; readonly count: EvidenceCount }[];
  /** Other cases, the nearest first. */
  readonly related: readonly RelatedCase[];
  /** The ways of working that were seen in it. */
  readonly tools: readonly Label[];
  readonly count: EvidenceCount;
  readonly telling: Telling | undefined;
  /** How many of its sources have each grade. */
  readonly grades: Readonly<Record<Grade, number>>;
  /** The best grade among the sources cited; undefined when none is cited. */
  readonly strongest: Grade | undefined;
}

/** What the page of a case prints, and in part the pages that are made from it: on paper, as a session and beside another case. */
export const caseView = onceInGraph((graph, entry: EntryOf<'case'>, locale): CaseView => {
  const written = writtenView(graph, entry, locale);
  const { fields, lang } = written;
  const evidence = graph.evidenceOf(entry.id);
  const lenses = lensChoices(graph, evidence, lang);
  const shown = shownByPassage(evidence, lenses, { locale: lang, original: graph.languages[0] }, (id) => {
    const concept = graph.get('concept', id);
    return concept && labelOf(graph, concept, lang);
  });
  const concepts = conceptsShown(graph, entry.id, lang);
  return {
    ...written,
    body: markWords(markedNames(graph, lang), written.body),
    about: caseLabel(graph, entry, lang).about.words,
    names: otherNames(graph, entry, lang),
    parties: fields.parties.map((party) => partyView(graph, entry, party, lang)),
    people: (fields.people ?? []).flatMap(({ person, role }) => {
      const known = graph.get('person', person);
      return known === undefined ? [] : [{ person: labelOf(graph, known, lang), role }];
    }),
    shown,
    lenses,
    concepts,
    profile: caseProfile(entry.id, written.body, shown),
    related: relatedCases(graph, entry.id, lang),
    tools: toolsFor(graph, entry.id, lang),
    count: countEvidence(evidence),
    telling: tellingOf(graph, entry.id),
    grades: gradesOf(graph, written.sources),
    strongest: strongestGrade(graph, written.sources),
  };
});

function partyView(graph: Graph, entry: EntryOf<'case'>, party: Case['parties'][number], locale: Locale): PartyView {
  const { id, organisation: named, kind, name, role, broughtInBy } = party;
  const organisation = named === undefined ? undefined : graph.get('organisation', named);
  return {
    id,
    role,
    ...(entry.translations[locale]?.untold.parties?.includes(id) === true && { lang: graph.languages[0] }),
    ...(organisation === undefined
      ? {}
      : { organisation: labelOf(graph, organisation, locale), kind: organisation.fields.kind }),
    ...(organisation?.fields.abbreviation === undefined ? {} : { abbreviation: organisation.fields.abbreviation }),
    ...(kind === undefined ? {} : { kind }),
    ...(name === undefined ? {} : { name }),
    ...(broughtInBy === undefined ? {} : { broughtInBy }),
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

function gradesOf(graph: Graph, sources: readonly string[]): Record<Grade, number> {
  const count = { A: 0, B: 0, C: 0 };
  for (const id of sources) {
    const grade = graph.get('source', id)?.fields.grade;
    if (grade !== undefined) count[grade] += 1;
  }
  return count;
}

/** The best grade among sources. */
export function strongestGrade(graph: Graph, sources: readonly string[]): Grade | undefined {
  const found = new Set(sources.map((id) => graph.get('source', id)?.fields.grade));
  return (['A', 'B', 'C'] as const).find((grade) => found.has(grade));
}
