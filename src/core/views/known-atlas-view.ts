import { plainText } from '../body/plain-text.ts';
import type { Segment } from '../body/segment.ts';
import { inLanguage, type EntryOf, type WrittenEntry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { kinds } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { KnownAtlas, KnownCase } from '../study/known-atlas.ts';
import { caseLabel, nameOf, spokenIn } from './label.ts';

/** What the atlas knows, for those who lay a case of their own beside it, in one language. */
export function knownAtlas(graph: Graph, locale: Locale): KnownAtlas {
  const lang = langIn(graph, locale);
  const former = kinds.flatMap((kind) =>
    graph.all(kind).flatMap(({ id, fields }) => (fields.formerIds ?? []).map((one) => [one, id] as const)),
  );
  return {
    concepts: graph.all('concept').map((entry) => {
      const { term, definition } = inLanguage(entry, locale).fields;
      return { id: entry.id, ...lang(entry), term, definition };
    }),
    lenses: graph.all('lens').map((entry) => {
      const { title, question, concepts } = inLanguage(entry, locale).fields;
      const there = concepts.filter(({ concept }) => graph.get('concept', concept) !== undefined);
      return {
        id: entry.id,
        ...lang(entry),
        title,
        question,
        concepts: there.map(({ concept, prompt }) => ({ concept, prompt })),
      };
    }),
    cases: graph.all('case').map((entry) => ({ ...lang(entry), ...knownCase(graph, entry, locale) })),
    tools: graph.all('tool').map((entry) => {
      const { title, summary, concepts, seen } = inLanguage(entry, locale).fields;
      const cases = [...new Set(seen.map((one) => String(one.case)))];
      return { id: entry.id, ...lang(entry), title, summary, concepts, cases };
    }),
    paths: graph.all('path').map((entry) => {
      const { title, steps } = inLanguage(entry, locale).fields;
      return { id: entry.id, ...lang(entry), title, entries: [...new Set(steps.map(({ entry: to }) => to))] };
    }),
    former: Object.fromEntries(former),
  };
}

function langIn(graph: Graph, locale: Locale) {
  return (entry: WrittenEntry) => {
    const { lang } = spokenIn(graph, entry, locale);
    return lang === locale ? {} : { lang };
  };
}

function knownCase(graph: Graph, entry: EntryOf<'case'>, locale: Locale): KnownCase {
  const { title, sector, scale, parties, questions } = inLanguage(entry, locale).fields;
  const partyKinds = parties.flatMap(({ kind, organisation }) => {
    const of = kind ?? (organisation === undefined ? undefined : graph.get('organisation', organisation)?.fields.kind);
    return of ?? [];
  });
  const named = (segment: Segment): Segment => {
    const to = segment.type === 'link' ? graph.find(segment.to) : undefined;
    if (segment.type !== 'link' || to === undefined) return segment;
    return { ...segment, words: segment.words ?? nameOf(graph, to, locale).words };
  };
  return {
    id: entry.id,
    title,
    about: caseLabel(graph, entry, locale).about.words,
    sectors: sector,
    scale,
    partyKinds: [...new Set(partyKinds)],
    ties: graph.evidenceOf(entry.id).map(({ concept, how, passageId, original, translations }) => ({
      concept: graph.find(concept)?.id ?? concept,
      how,
      passage: passageId,
      reason: plainText((translations[locale] ?? original).reason.map(named)),
    })),
    questions: questions.flatMap(({ level, text }) => (level === 'transfer' ? [text] : [])),
  };
}
