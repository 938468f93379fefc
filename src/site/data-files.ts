import { createHash } from 'node:crypto';
import { atlas } from '../../site.config.ts';
import { sourcesAsBibtex, sourcesAsCsl, sourcesAsRis } from '../core/citations/source-files.ts';
import type { Graph } from '../core/graph/graph.ts';
import { createSchemas } from '../core/model/schemas.ts';
import { citationCff } from '../core/publishing/citation-file.ts';
import { datasetOf, placeless } from '../core/publishing/dataset.ts';
import { datasetSchema } from '../core/publishing/dataset-schema.ts';
import { tablesOf } from '../core/publishing/tables.ts';
import { cslItem } from './bibliographies.ts';
import { recentChanges } from './changes.ts';
import { absoluteUrl, dataFileUrl, entryUrl, homeUrl } from './urls.ts';
import { original, textIn } from './words.ts';

/** A file of data, the same for all languages. */
export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** All that is published of the atlas as files for other programs. */
export interface AtlasData {
  readonly files: ReadonlyMap<string, DataFile>;
  /** The same for the same content, wherever it is published, and for no other. */
  readonly version: string;
  /** The day on which any content was last changed; undefined when git does not tell. */
  readonly changed: string | undefined;
}

let made: { readonly of: Graph; readonly data: AtlasData } | undefined;

/** The data of what is published; made once for each graph. */
export function atlasData(graph: Graph): AtlasData {
  if (made?.of !== graph) made = { of: graph, data: dataOf(graph) };
  return made.data;
}

const types = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  cff: 'application/yaml',
};

function dataOf(graph: Graph): AtlasData {
  const site = new URL(import.meta.env.SITE);
  const whole = (path: string) => absoluteUrl(path, site);
  const { title, licence, vocabulary, languages } = atlas;
  const home = whole(homeUrl(original));
  const schema = whole(dataFileUrl('dataset.schema.json'));
  const dataset = datasetOf(graph, {
    ...{ title, home, licence, vocabulary, schema },
    address: (ref, locale) => whole(entryUrl(ref, locale)),
  });
  const version = createHash('sha256')
    .update(JSON.stringify(placeless(dataset)))
    .digest('hex')
    .slice(0, 12);
  const changed = recentChanges()[0]?.when.slice(0, 10);
  const sources = graph.all('source').map(cslItem);
  const { repository, tagline } = atlas;
  const cited = {
    title,
    home,
    repository,
    licence: licence.url,
    version,
    changed,
    description: textIn(tagline, original),
  };
  const texts: readonly (readonly [string, string])[] = [
    ['dataset.json', `${JSON.stringify({ ...dataset, version, changed }, undefined, 1)}\n`],
    ['dataset.schema.json', datasetSchema(schema, createSchemas(vocabulary, languages), languages)],
    ...[...tablesOf(dataset)].map(([name, text]) => [`${name}.csv`, text] as const),
    ['sources.csl.json', sourcesAsCsl(sources)],
    ['sources.bib', sourcesAsBibtex(sources)],
    ['sources.ris', sourcesAsRis(sources)],
    ['CITATION.cff', citationCff(cited)],
  ];
  return { files: new Map(texts.map(([name, text]) => [name, { name, text, type: typeOf(name) }])), version, changed };
}

function typeOf(name: string): string {
  const ending = name.split('.').at(-1);
  return Object.entries(types).find(([one]) => one === ending)?.[1] ?? 'text/plain';
}
