import { getCollection } from 'astro:content';
import type { Entry } from '../core/graph/entry.ts';
import { entryFrom } from '../core/graph/entry-schema.ts';
import { buildGraph, type Graph } from '../core/graph/graph.ts';
import { shownEntries } from '../core/graph/publicity.ts';
import { kinds } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Fields } from '../core/model/schemas.ts';
import { bibliographiesOf, type Bibliographies } from './bibliographies.ts';
import { languages, original, wordsIn } from './words.ts';

/** What pages ask: how everything hangs together, and how sources are named in each language. */
export interface SiteLibrary {
  readonly graph: Graph;
  readonly bibliography: Bibliographies;
  /** What is public, for files that leave the site: the same graph, but in a preview. */
  readonly published: () => Graph;
}

let library: Promise<SiteLibrary> | undefined;

/**
 * The graph and the bibliographies, made once from Astro's collections. While developing, Astro evaluates this module anew when the store behind
 * `getCollection` has changed, so that they are made once for each change of content.
 */
export function getLibrary(): Promise<SiteLibrary> {
  library ??= load();
  return library;
}

async function load(): Promise<SiteLibrary> {
  const collections = await Promise.all(kinds.map((kind) => getCollection(kind)));
  const entries = collections.flat().map(({ data, body }) => entryFrom(data, body ?? '{}'));
  const graph = buildGraph(shownEntries(entries, shownFrom).map(marked), languages);
  let published = isPreview ? undefined : graph;
  return {
    graph,
    published: () => (published ??= buildGraph(shownEntries(entries, 'published'), languages)),
    bibliography: bibliographiesOf(graph.all('source')),
  };
}

/**
 * The state from which entries are shown: all of them to those who write, in a preview from review on or with `PREVIEW=draft` all of them too, and to the
 * public what is published.
 */
const shownFrom =
  import.meta.env.DEV || process.env.PREVIEW === 'draft'
    ? 'draft'
    : process.env.PREVIEW === undefined
      ? 'published'
      : 'review';

/** Whether this build is a preview, which no search engine may keep. */
export const isPreview = shownFrom !== 'published';

/** A case that is not public says so in its title, and so wherever it is named. */
function marked(entry: Entry): Entry {
  if (entry.kind !== 'case' || entry.fields.status === 'published') return entry;
  const { status } = entry.fields;
  const titled = (fields: Fields['case'], locale: Locale): Fields['case'] => ({
    ...fields,
    title: `${fields.title} [${wordsIn(locale).states[status].mark}]`,
  });
  const translations = Object.fromEntries(
    Object.entries(entry.translations).map(([locale, one]) => [locale, { ...one, fields: titled(one.fields, locale) }]),
  );
  return { ...entry, fields: titled(entry.fields, original), translations };
}
