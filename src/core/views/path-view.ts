import type { Body } from '../body/segment.ts';
import type { EntryOf } from '../graph/entry.ts';
import { citedSources, type Graph } from '../graph/graph.ts';
import { outdatedSections } from '../graph/sections.ts';
import type { Locale } from '../model/locale.ts';
import { gistOf, labelOf, spokenIn, type Label, type Languages, type Said } from './label.ts';
import type { PlateTop } from './plate.ts';

/** A step of a learning path: where to go, what to do there, how long it takes. */
export interface StepView {
  readonly id: string;
  readonly entry: Label;
  readonly gist: Said | undefined;
  readonly text: string;
  readonly minutes: number;
}

/** Everything that the page of a learning path prints. */
export interface PathView {
  readonly id: string;
  readonly path: string;
  readonly lang: Locale;
  readonly translated: boolean;
  readonly title: string;
  readonly summary: string;
  readonly audience: string;
  readonly steps: readonly StepView[];
  /** All steps together. */
  readonly minutes: number;
  readonly body: Body;
  /** The sections whose original changed since this translation, by name; the page says so there. */
  readonly outdated: ReadonlySet<string>;
  /** The stops, as high as they take minutes. */
  readonly tops: readonly PlateTop[];
  readonly sources: readonly string[];
}

/** What the page of a learning path prints. Steps to entries that do not exist are left out. */
export function pathView(graph: Graph, entry: EntryOf<'path'>, locale: Locale, languages: Languages): PathView {
  const { fields } = entry;
  const { lang, translated } = spokenIn(entry, locale, languages);
  const translation = entry.translations[lang];
  const words = translation?.words;
  const steps = fields.steps.flatMap(({ id, entry: to, text, minutes }) => {
    const target = graph.find(to);
    if (target === undefined) return [];
    const label = labelOf(target, lang, languages);
    return [{ id, entry: label, gist: gistOf(target, lang, languages), text: words?.steps[id] ?? text, minutes }];
  });
  return {
    id: entry.id,
    path: entry.path,
    lang,
    translated,
    title: words?.title ?? fields.title,
    summary: words?.summary ?? fields.summary,
    audience: words?.audience ?? fields.audience,
    steps,
    minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
    body: translation?.body ?? entry.body,
    outdated: outdatedSections(entry, lang),
    tops: steps.map((step) => ({ label: step.entry.name.words, weight: step.minutes })),
    sources: citedSources(entry).filter((id) => graph.get('source', id) !== undefined),
  };
}
