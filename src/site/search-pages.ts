import { atlas } from '../../site.config.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { WrittenKind } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { grades, type Grade } from '../core/model/source.ts';
import type { SearchPage } from '../core/search/page.ts';
import type { CaseView } from '../core/views/case-view.ts';
import type { ConceptView } from '../core/views/concept-view.ts';
import { nameOf } from '../core/views/label.ts';
import type { ToolView } from '../core/views/tool-view.ts';
import type { WrittenView } from '../core/views/written-view.ts';
import { termLabel } from './routes.ts';
import { wordsIn } from './words.ts';

/** Years that one choice of the filter "period" covers. */
const span = 5;

/** What a case tells the index: what it can be narrowed by, in the language it is read in. */
export function caseSearch(view: CaseView): SearchPage {
  const { fields, lang, strongest } = view;
  const { period } = fields;
  const { sectors, scales } = atlas.vocabulary;
  return {
    kind: 'case',
    about: view.about,
    terms: [...namesOf(fields.title, view), ...places(fields.place)],
    asks: asksOf(view),
    facets: {
      sector: fields.sector.map((sector) => termLabel(sectors, sector, lang)),
      scale: [termLabel(scales, fields.scale, lang)],
      period: spans(period.from, period.to ?? period.from),
      lens: view.lenses.filter(({ passages }) => passages > 0).map(({ label }) => label.name.words),
      concept: view.concepts.map(({ label }) => label.name.words),
      ...(strongest !== undefined && { evidence: [gradeLabel(strongest, lang)] }),
    },
  };
}

/** What a concept tells the index: its names in all languages, its lenses, and the best source behind it. */
export function conceptSearch(view: ConceptView, graph: Graph): SearchPage {
  const { lang } = view;
  const strongest = grades.find((grade) =>
    view.sources.some((source) => graph.get('source', source)?.fields.grade === grade),
  );
  return {
    kind: 'concept',
    terms: namesOf(view.fields.term, view),
    asks: asksOf(view),
    facets: {
      lens: view.lenses.map(({ lens }) => lens.name.words),
      ...(strongest !== undefined && { evidence: [gradeLabel(strongest, lang)] }),
    },
  };
}

/** What a way of working tells the index: its names, and the concepts that it serves. */
export function toolSearch(view: ToolView): SearchPage {
  const { fields, concepts } = view;
  return {
    kind: 'tool',
    terms: namesOf(fields.title, view),
    asks: asksOf(view),
    facets: { concept: concepts.map(({ name }) => name.words) },
  };
}

/** What an entry tells the index of which nothing more is to say: its name in each language, and its questions. */
export function entrySearch(kind: WrittenKind, view: WrittenView, graph: Graph): SearchPage {
  const entry = graph.get(kind, view.id);
  const names = entry && [view.lang, ...graph.languages].map((locale) => nameOf(graph, entry, locale).words);
  return { kind, terms: [...new Set(names)], asks: asksOf(view) };
}

/** The questions that a page answers, in its language. */
const asksOf = ({ fields, lang }: Pick<WrittenView, 'fields' | 'lang'>) => fields.asks?.[lang] ?? [];

/** All that an entry is called, in any language. */
const namesOf = (usual: string, { names }: Pick<ConceptView, 'names'>) => [
  ...new Set([usual, ...names.flatMap((one) => one.names)]),
];

/** What a source tells the index: its grade. */
export function sourceSearch(grade: Grade, locale: Locale): SearchPage {
  return { kind: 'source', facets: { evidence: [gradeLabel(grade, locale)] } };
}

const gradeLabel = (grade: Grade, locale: Locale): string => `${wordsIn(locale).grade} ${grade}`;

/** The places that a case names by a name, out of a sentence such as `Eindhoven, ’t Ven` or `De 39 RMC-regio’s van Nederland`. */
function places(sentence: string): string[] {
  return sentence
    .split(/, | en | and /)
    .filter((place) => /^(?:’t )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(place));
}

/** The spans of years that a period touches, `2015–2019`; dates are `year`, `year-month` or `year-month-day`. */
function spans(from: string, to: string): string[] {
  const first = Math.floor(Number.parseInt(from, 10) / span);
  const last = Math.floor(Number.parseInt(to, 10) / span);
  return Array.from(
    { length: last - first + 1 },
    (_, at) => `${(first + at) * span}–${(first + at) * span + span - 1}`,
  );
}
