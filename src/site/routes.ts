import { holeTerm } from '../core/authoring/holes.ts';
import { placeholder } from '../core/checks/draft.ts';
import { atlas } from '../../site.config.ts';
import type { EntryOf } from '../core/graph/entry.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Segment } from '../core/model/atlas.ts';
import { kinds, type Kind } from '../core/model/kind.ts';
import type { Locale, Text } from '../core/model/locale.ts';
import { localeParam, segment } from './urls.ts';
import { getLibrary } from './library.ts';
import { pageKey } from './page-key.ts';
import { languages, textIn } from './words.ts';

/** The params of what exists once per language, at the top of its addresses. */
export function localePaths() {
  return languages.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The params of a page that exists once per language: the language, and the segment of a kind under the name the route gives it. */
export function segmentPaths(name: string, of: Segment) {
  return languages.map((locale) => {
    const params: Record<string, string | undefined> = { locale: localeParam(locale), [name]: segment(of, locale) };
    return { params, props: { locale } };
  });
}

/** By which the next build knows whether a page is still the same, in a build that keeps its pages. A development server keeps none. */
export function cacheKey(keyOf: (madeWith: string) => string): { readonly cacheKey?: string } {
  const { keeping } = globalThis;
  return import.meta.env.PROD && keeping !== undefined ? { cacheKey: keyOf(keeping.madeWith) } : {};
}

/** What the page of an entry is made from. */
export interface EntryProps<K extends Kind> {
  readonly graph: Graph;
  readonly entry: EntryOf<K>;
  readonly locale: Locale;
}

/**
 * The paths of a page that each entry of a kind has, in every language. `name` is what the route calls the segment `of` which they stand below: that of
 * the kind, unless it is a page that entries have besides their own. `view` makes what the page prints: by it the next build knows whether the page is
 * still the same; without it the page is printed in every build.
 */
export async function entryPaths<K extends Kind>(
  kind: K,
  name: string,
  of: Segment = kind,
  view?: (graph: Graph, entry: EntryOf<K>, locale: Locale) => unknown,
) {
  const { graph } = await getLibrary();
  return segmentPaths(name, of).flatMap(({ params, props: { locale } }) =>
    graph.all(kind).map((entry) => {
      const props: EntryProps<K> = { graph, entry, locale };
      const key = view && cacheKey((madeWith) => pageKey(madeWith, { ...props, view: view(graph, entry, locale) }));
      return { params: { ...params, id: entry.id }, props, ...key };
    }),
  );
}

/** The paths of all ids that entries had before, and of the matrices that had pages of their own, each with what it leads to. */
export async function formerPaths() {
  const { graph } = await getLibrary();
  const renamed = kinds.flatMap((kind) =>
    graph
      .all(kind)
      .flatMap(({ id, fields }) => (fields.formerIds ?? []).map((former) => ({ of: kind, former, to: { kind, id } }))),
  );
  const matrices = graph.all('lens').map(({ id, kind }) => ({ of: 'matrix' as const, former: id, to: { kind, id } }));
  return [...renamed, ...matrices].flatMap(({ of, former, to }) =>
    segmentPaths('kind', of).map(({ params, props }) => ({ params: { ...params, former }, props: { ...props, to } })),
  );
}

/** The terms of a facet, with what visitors call them. */
export function facetTerms(
  facet: 'sector' | 'scale' | 'group',
): readonly { readonly id: string; readonly label: Text }[] {
  const { sectors, scales, groups } = atlas.vocabulary;
  return { sector: sectors, scale: scales, group: groups }[facet];
}

/** What visitors call a term of the vocabulary. */
export function termLabel(
  terms: readonly { readonly id: string; readonly label: Text }[],
  id: string,
  locale: Locale,
): string {
  const term = terms.find((one) => one.id === id);
  if (term !== undefined) return textIn(term.label, locale);
  return id === holeTerm ? placeholder : id;
}
