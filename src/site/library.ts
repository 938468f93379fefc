import { getCollection } from 'astro:content';
import { atlas } from '../../site.config.ts';
import { createBibliography, type Bibliography } from '../core/citations/bibliography.ts';
import { cslDate, type CslItem } from '../core/citations/csl.ts';
import { emptyBody, type Body } from '../core/body/segment.ts';
import type { Entry, EntryOf, RecordEntry, Translation, WrittenEntry } from '../core/graph/entry.ts';
import { buildGraph, type Graph } from '../core/graph/graph.ts';
import type { RecordKind, WrittenKind } from '../core/model/kind.ts';
import { isIdOf } from '../core/model/fields.ts';
import type { Locale } from '../core/model/locale.ts';
import type { Fields, Words } from '../core/model/schemas.ts';
import { bodyId } from './content-loader.ts';

/** What pages ask: how everything hangs together, and how sources are named in each language. */
export interface SiteLibrary {
  readonly graph: Graph;
  readonly bibliography: Readonly<Record<Locale, Bibliography>>;
}

let library: Promise<SiteLibrary> | undefined;

/** The graph and the bibliographies, made once from Astro's store; while developing, again after each change of content. */
export function getLibrary(): Promise<SiteLibrary> {
  if (import.meta.env.DEV) return load();
  library ??= load();
  return library;
}

async function load(): Promise<SiteLibrary> {
  const bodies = new Map((await getCollection('body')).map((body) => [body.id, body.data]));
  const entries: Entry[] = [
    ...written('case', await getCollection('case'), await getCollection('caseWords'), bodies).filter(isPublic),
    ...written('concept', await getCollection('concept'), await getCollection('conceptWords'), bodies),
    ...written('lens', await getCollection('lens'), await getCollection('lensWords'), bodies),
    ...written('path', await getCollection('path'), await getCollection('pathWords'), bodies),
    ...records('source', await getCollection('source')),
    ...records('organisation', await getCollection('organisation')),
    ...records('person', await getCollection('person')),
  ];
  const graph = buildGraph(entries);
  return { graph, bibliography: bibliographies(graph.all('source').map(cslItem)) };
}

let made: { readonly of: string; readonly bibliography: SiteLibrary['bibliography'] } | undefined;

/** The bibliographies of these sources; made anew only when a source has changed, because it takes seconds. */
function bibliographies(items: readonly CslItem[]): SiteLibrary['bibliography'] {
  const of = JSON.stringify(items);
  if (made?.of !== of)
    made = { of, bibliography: { nl: createBibliography(items, 'nl'), en: createBibliography(items, 'en') } };
  return made.bibliography;
}

/** Drafts are seen by those who write them, not by visitors. */
function isPublic(entry: EntryOf<'case'>): boolean {
  return import.meta.env.DEV || entry.fields.status !== 'draft';
}

interface Stored<Data> {
  readonly id: string;
  readonly data: Data;
  readonly filePath?: string;
}

function written<K extends WrittenKind>(
  kind: K,
  originals: readonly Stored<Fields[K]>[],
  translations: readonly Stored<Words[K]>[],
  bodies: ReadonlyMap<string, Body>,
): WrittenEntry<K>[] {
  const words = new Map(translations.map(({ id, data }) => [id, data]));
  return originals.flatMap(({ id, data, filePath }) => {
    if (!isIdOf(kind, id)) return [];
    const found: Partial<Record<Locale, Translation<K>>> = {};
    for (const locale of atlas.languages.slice(1)) {
      const said = words.get(`${id}.${locale}`);
      if (said !== undefined) found[locale] = { words: said, body: bodies.get(bodyId(kind, id, locale)) ?? emptyBody };
    }
    const body = bodies.get(bodyId(kind, id, atlas.languages[0])) ?? emptyBody;
    return [{ kind, id, path: filePath ?? '', fields: data, body, translations: found }];
  });
}

function records<K extends RecordKind>(kind: K, stored: readonly Stored<Fields[K]>[]): RecordEntry<K>[] {
  return stored.flatMap(({ id, data, filePath }) =>
    isIdOf(kind, id) ? [{ kind, id, path: filePath ?? '', fields: data }] : [],
  );
}

/** A source in terms of CSL. */
function cslItem({ id, fields }: EntryOf<'source'>): CslItem {
  const { issued, read } = fields;
  return {
    ...fields,
    id,
    issued: issued === undefined ? undefined : cslDate(issued),
    ...(read === undefined ? {} : { accessed: cslDate(read) }),
  };
}
