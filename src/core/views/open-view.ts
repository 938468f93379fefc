import { inLanguage, type Entry, type EntryOf } from '../graph/entry.ts';
import { citedIn, passagesOf } from '../graph/evidence.ts';
import type { Graph } from '../graph/graph.ts';
import type { Ref } from '../graph/ref.ts';
import { outdatedSections } from '../graph/sections.ts';
import { writtenKinds } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { excerptOf } from './excerpt.ts';
import { labelOf, spokenIn, toldIn, type Label, type Said } from './label.ts';

/** An entry with the file in which what is open can be written. */
export interface OpenEntry {
  readonly label: Label;
  readonly path: string;
}

/** A translation that is older than its original, with how many of its sections changed since. */
export interface OutdatedTranslation extends OpenEntry {
  readonly lang: Locale;
  readonly sections: number;
}

/** What a lens finds nowhere: its concepts, each with the cases that have no passage for it. */
export interface LensGaps {
  readonly lens: Label;
  /** Cells without a passage, of all cells. */
  readonly empty: number;
  readonly cells: number;
  readonly concepts: readonly { readonly concept: Label; readonly cases: readonly Label[] }[];
}

/** Something that a case says, with where it stands. */
export interface OpenClaim {
  readonly ref: Ref;
  readonly said: Said;
}

/** Something that is open in a case. */
export interface OpenCase extends OpenEntry {
  readonly claims: readonly OpenClaim[];
}

/** Everything that the atlas does not know, has not shown or has not said in a language; each list may be empty. */
export interface OpenView {
  readonly unshown: readonly OpenEntry[];
  readonly untranslated: readonly (OpenEntry & { readonly lang: Locale })[];
  readonly outdated: readonly OutdatedTranslation[];
  readonly gaps: readonly LensGaps[];
  /** What the sources do not tell. */
  readonly unknown: readonly OpenCase[];
  /** What rests on sources of grade C alone. */
  readonly weak: readonly OpenCase[];
}

/** How many open things there are in a list of cases. */
export const countClaims = (cases: readonly OpenCase[]): number =>
  cases.reduce((sum, { claims }) => sum + claims.length, 0);

/** How many cells of all lenses are empty. */
export const countGaps = (gaps: readonly LensGaps[]): number => gaps.reduce((sum, { empty }) => sum + empty, 0);

/** What is open in the atlas, by kind of gap; entries by id. */
export function openView(graph: Graph, locale: Locale): OpenView {
  const open = (entry: Entry): OpenEntry => ({ label: labelOf(graph, entry, locale), path: entry.path });
  const ofCases = (claimsIn: (entry: EntryOf<'case'>) => readonly OpenClaim[]): OpenCase[] =>
    graph
      .all('case')
      .map((entry) => ({ ...open(entry), claims: claimsIn(entry) }))
      .filter(({ claims }) => claims.length > 0);
  const concepts = graph.all('concept');
  const written = writtenKinds.flatMap((kind) => graph.all(kind));
  return {
    unshown: concepts.filter(({ id }) => graph.evidence(id).length === 0).map(open),
    untranslated: graph.languages
      .slice(1)
      .flatMap((lang) =>
        written
          .filter(({ translations }) => translations[lang] === undefined)
          .map((entry) => ({ ...open(entry), lang })),
      ),
    outdated: written.flatMap((entry) =>
      graph.languages.slice(1).flatMap((lang) => {
        const sections = outdatedSections(entry, lang).size;
        return sections === 0 ? [] : [{ ...open(entry), lang, sections }];
      }),
    ),
    gaps: graph.all('lens').map((lens) => gapsOf(graph, lens, locale)),
    unknown: ofCases((entry) => unknownIn(graph, entry, locale)),
    weak: ofCases((entry) => weakClaimsIn(graph, entry, locale)),
  };
}

/** The cells of a lens that are empty: for each of its concepts, the cases without a passage for it. */
function gapsOf(graph: Graph, lens: EntryOf<'lens'>, locale: Locale): LensGaps {
  const cases = graph.all('case');
  const concepts = lens.fields.concepts.flatMap(({ concept: id }) => {
    const concept = graph.get('concept', id);
    if (concept === undefined) return [];
    const showing = new Set(graph.evidence(concept.id).map(({ caseId }) => caseId));
    return [
      {
        concept: labelOf(graph, concept, locale),
        cases: cases.filter((one) => !showing.has(one.id)).map((one) => labelOf(graph, one, locale)),
      },
    ];
  });
  return {
    lens: labelOf(graph, lens, locale),
    empty: concepts.reduce((sum, concept) => sum + concept.cases.length, 0),
    cells: concepts.length * cases.length,
    concepts: concepts.filter((concept) => concept.cases.length > 0),
  };
}

/** What the sources of a case do not tell. */
export function unknownIn(graph: Graph, entry: EntryOf<'case'>, locale: Locale): OpenClaim[] {
  const ref = { kind: 'case' as const, id: entry.id, fragment: '_unknown' };
  return inLanguage(entry, locale).fields.unknown.map(({ id, text }) => ({
    ref,
    said: { words: text, lang: toldIn(graph, entry, 'unknown', id, locale) },
  }));
}

/** Items and passages of a case of which every source has grade C; a source that is not there is no weak one. */
export function weakClaimsIn(graph: Graph, entry: EntryOf<'case'>, locale: Locale): OpenClaim[] {
  const isWeak = (sources: readonly string[]) =>
    sources.length > 0 && sources.every((id) => graph.get('source', id)?.fields.grade === 'C');
  const { id } = entry;
  const { lang } = spokenIn(graph, entry, locale);
  const { fields, body } = inLanguage(entry, lang);
  const items = (['timeline', 'worked', 'friction'] as const).flatMap((list) =>
    fields[list]
      .filter(({ sources }) => isWeak(sources))
      .map((item) => ({
        ref: { kind: 'case' as const, id },
        said: { words: item.text, lang: toldIn(graph, entry, list, item.id, locale) },
      })),
  );
  const spoken = new Map(passagesOf(body.segments).map((passage) => [passage.id, passage]));
  const passages = passagesOf(entry.body.segments)
    .filter(({ children }) => isWeak(citedIn(children)))
    .map((original) => {
      const passage = spoken.get(original.id);
      const said = { words: excerptOf((passage ?? original).children), lang: passage ? lang : graph.languages[0] };
      return { ref: { kind: 'case' as const, id, fragment: original.id }, said };
    });
  return [...items, ...passages];
}
