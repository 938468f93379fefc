import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem, CslName } from './csl.ts';

/** The types of RIS for those of CSL that have one; any other is GEN. https://en.wikipedia.org/wiki/RIS_(file_format) */
const risTypes: Partial<Readonly<Record<CslItem['type'], string>>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  article: 'UNPB',
  book: 'BOOK',
  chapter: 'CHAP',
  legislation: 'STAT',
  motion_picture: 'VIDEO',
  'paper-conference': 'CPAPER',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** The fields of CSL that programs for references are given. What else is known of a source is ours. */
const told = [
  ...['type', 'title', 'author', 'editor', 'translator', 'director', 'interviewer', 'issued', 'accessed'],
  ...['container-title', 'collection-title', 'event-title', 'event-place', 'publisher', 'publisher-place', 'genre'],
  ...['edition', 'number', 'volume', 'issue', 'page', 'DOI', 'ISBN', 'URL', 'language'],
];

function cslOf(item: CslItem): CSL {
  const csl: CSL = { id: item.id, type: item.type };
  const fields: readonly [string, unknown][] = Object.entries(item);
  for (const [name, value] of fields)
    if (value !== undefined && told.includes(name)) Object.assign(csl, { [name]: value });
  return csl;
}

/** Sources as CSL-JSON. */
export function sourcesAsCsl(items: readonly CslItem[]): string {
  return `${JSON.stringify(items.map(cslOf), undefined, 1)}\n`;
}

/** Sources as BibTeX, each called by its id. */
export function sourcesAsBibtex(items: readonly CslItem[]): string {
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });
  const text: unknown = plugins.output.format('bibtex', items.map(cslOf));
  if (typeof text !== 'string') throw new Error('The citation library no longer writes BibTeX as text.');
  return text;
}

/** A field of RIS: its tag of two signs, and what it says. */
export type RisField = readonly [tag: string, value: string | undefined];

/** RIS: one field on a line; lines end in CRLF. A line break in a value would end its field. What is undefined is left out. */
export function risText(fields: readonly RisField[]): string {
  return [...fields, ['ER', ''] as const]
    .map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`))
    .join('');
}

/** Sources as RIS, with an empty line between. */
export function sourcesAsRis(items: readonly CslItem[]): string {
  return items.map((item) => risText(risOf(item))).join('\r\n');
}

function risOf(item: CslItem): RisField[] {
  const { author = [], editor = [], translator = [], director = [], interviewer = [], issued, accessed, page } = item;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const [first, last] = page?.split(/\s*[-–]\s*/) ?? [];
  const date = [year, ...[month, day].map((one) => (one === undefined ? undefined : String(one).padStart(2, '0')))];
  const people = (tag: string, names: readonly CslName[]) => names.map((name): RisField => [tag, risName(name)]);
  return [
    ['TY', risTypes[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...people('AU', [...author, ...director]),
    ...people('A2', interviewer),
    ...people('ED', editor),
    ...people('A4', translator),
    ['TI', item.title],
    ['T2', item['container-title'] ?? item['event-title']],
    ['T3', item['collection-title']],
    ['PY', year?.toString()],
    ['DA', year === undefined ? undefined : date.filter((one) => one !== undefined).join('/')],
    ['PB', item.publisher],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ['SP', first],
    ['EP', last],
    ['ET', item.edition],
    ['M3', item.genre],
    ['LA', item.language],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', accessed?.['date-parts'][0].map((one) => String(one).padStart(2, '0')).join('/')],
  ];
}

/** A name as RIS has it: the family name first. */
export function risName(name: CslName): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter((one) => one !== undefined).join(' ');
  return [family, name.given, name.suffix].filter((one) => one !== undefined).join(', ');
}
