import { getCollection } from 'astro:content';
import { atlas } from '../../site.config.ts';
import type { Entry } from '../core/graph/entry.ts';
import { buildGraph, type Graph } from '../core/graph/graph.ts';
import { kinds } from '../core/model/kind.ts';
import { bibliographiesOf, type Bibliographies } from './bibliographies.ts';

/** What pages ask: how everything hangs together, and how sources are named in each language. */
export interface SiteLibrary {
  readonly graph: Graph;
  readonly bibliography: Bibliographies;
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
  const entries = collections.flat().map(({ data }): Entry => data);
  const graph = buildGraph(entries.filter(isPublic), atlas.languages);
  return { graph, bibliography: bibliographiesOf(graph.all('source')) };
}

/** Drafts are seen by those who write them, not by visitors. */
function isPublic(entry: Entry): boolean {
  return import.meta.env.DEV || entry.kind !== 'case' || entry.fields.status !== 'draft';
}
