import { atlas } from '../../site.config.ts';
import type { Entry, EntryOf } from '../core/graph/entry.ts';
import type { Segment } from '../core/model/atlas.ts';
import type { Kind, WrittenKind } from '../core/model/kind.ts';
import type { Locale, Text } from '../core/model/locale.ts';
import { localeParam, segment } from './urls.ts';
import { getLibrary } from './library.ts';

/** One value per language. */
export function inEachLanguage<Value>(of: (locale: Locale) => Value): Record<Locale, Value> {
  return { nl: of('nl'), en: of('en') };
}

/** The params of a page that exists once per language: the language, and the segment of a kind under the name the route gives it. */
export function segmentPaths(name: string, of: Segment) {
  return atlas.languages.map((locale) => {
    const params: Record<string, string | undefined> = { locale: localeParam(locale), [name]: segment(of, locale) };
    return { params, props: { locale } };
  });
}

/** The paths of all entries of a kind in every language; former ids lead to the entry they became. */
export async function entryPaths(kind: Kind, name: string) {
  const { graph } = await getLibrary();
  return segmentPaths(name, kind).flatMap(({ params, props }) =>
    graph.all(kind).flatMap((entry) => [
      { params: { ...params, id: entry.id }, props: { ...props, id: entry.id, moved: false } },
      ...formerIds(entry).map((id) => ({
        params: { ...params, id },
        props: { ...props, id: entry.id, moved: true },
      })),
    ]),
  );
}

/** The paths of a page that every lens has besides its own, in every language; `of` is its segment and the name of that. */
export async function lensPaths(of: Segment) {
  const { graph } = await getLibrary();
  return segmentPaths(of, of).flatMap(({ params, props }) =>
    graph.all('lens').map(({ id }) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

const formerIds = (entry: Pick<Entry, 'fields'>) => entry.fields.formerIds ?? [];

/** The languages in which an entry can really be read. */
export function languagesOf(entry: EntryOf<WrittenKind>): Locale[] {
  return atlas.languages.filter((locale) => locale === atlas.languages[0] || entry.translations[locale] !== undefined);
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
  return terms.find((term) => term.id === id)?.label[locale] ?? id;
}
