import type { Locale } from '../model/locale.ts';
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/** A function of an entry that works out each answer once in a graph and a language: several pages print the same. */
export function onceInGraph<E extends Entry, Answer extends object>(
  answer: (graph: Graph, entry: E, locale: Locale) => Answer,
): (graph: Graph, entry: E, locale: Locale) => Answer {
  const known = new WeakMap<Graph, Map<Locale, WeakMap<E, Answer>>>();
  return (graph, entry, locale) => {
    const inGraph = known.get(graph) ?? new Map<Locale, WeakMap<E, Answer>>();
    const answers = inGraph.get(locale) ?? new WeakMap<E, Answer>();
    const found = answers.get(entry) ?? answer(graph, entry, locale);
    known.set(graph, inGraph.set(locale, answers.set(entry, found)));
    return found;
  };
}
