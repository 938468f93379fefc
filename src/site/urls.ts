import { atlas } from '../../site.config.ts';
import type { Ref } from '../core/graph/ref.ts';
import { forms, type Form } from '../core/authoring/author-form.ts';
import type { Segment } from '../core/model/atlas.ts';
import { kinds, type WrittenKind } from '../core/model/kind.ts';
import { panelFile } from '../core/search/panel.ts';
import { markdownName, pictureName, takenAlongName } from '../core/publishing/public-page.ts';
import type { Locale } from '../core/model/locale.ts';
import { catalogueIn, original, wordsIn } from './words.ts';

/** What lists can be narrowed by; each has a segment of its own in addresses. */
export type Facet = 'sector' | 'scale' | 'period' | 'group' | 'grade';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The part of an address that stands for a kind of page, in a language. */
export function segment(of: Segment, locale: Locale): string {
  return catalogueIn(locale).addresses[of];
}

/** The `locale` parameter of routes: undefined for the original language, which stands at the root. */
export function localeParam(locale: Locale): Locale | undefined {
  return locale === original ? undefined : locale;
}

/** The address of a page by its parts, under the base, with a slash at the end. */
function address(locale: Locale, ...parts: readonly string[]): string {
  const prefix = localeParam(locale);
  return base + [...(prefix === undefined ? [] : [prefix]), ...parts].map((part) => `${part}/`).join('');
}

/** The home page. */
export const homeUrl = (locale: Locale): string => address(locale);

/** The list of a kind, the search page, or the page of the design's parts. */
export const listUrl = (of: Segment, locale: Locale): string => address(locale, segment(of, locale));

/** An entry, or a place on its page. */
export function entryUrl({ kind, id, fragment }: Ref, locale: Locale): string {
  const page = address(locale, segment(kind, locale), id);
  return fragment === undefined ? page : `${page}#${fragment}`;
}

/** A guide, by its id without the language. The style guide stands with what contributors need. */
export function guideUrl(id: string, locale: Locale): string {
  if (id === atlas.guides.style) return address(locale, segment('contribute', locale), segment('style', locale));
  return address(locale, segment('guide', locale), id);
}

/** A list narrowed to one value of one facet. */
export const facetUrl = (list: Segment, facet: Facet, value: string, locale: Locale): string =>
  address(locale, segment(list, locale), segment(facet, locale), value);

/** Where the matrix of a lens stands on its page. */
export const matrixFragment = '_cases';

/** The matrix of a lens. */
export const matrixUrl = (lens: string, locale: Locale): string =>
  entryUrl({ kind: 'lens', id: lens, fragment: matrixFragment }, locale);

/** A case on a few sheets of paper, or as a session for a group. */
export const ofCaseUrl = (of: 'handout' | 'session', id: string, locale: Locale): string =>
  address(locale, segment(of, locale), id);

/** The matrix of a lens as a table for spreadsheets. */
export const matrixTableUrl = (lens: string, locale: Locale): string =>
  `${address(locale, segment('matrix', locale))}${lens}.csv`;

/** The name of the parameter that holds the chosen lens in the address of a case. */
export const lensParam = 'lens';

/** The name of the parameter that opens all reasons on the page of a case. */
export const reasonsParam = 'reasons';

/** A case, or a place in it, to be read through a lens. */
export const throughLensUrl = (ref: Ref, lens: string, locale: Locale): string =>
  withQuery(ref, { [lensParam]: lens }, locale);

/** What a step of a learning path leads to: an entry, possibly through a lens, that knows of which path and step it is read. */
export function stepUrl(
  to: Ref,
  { path, step, lens }: { readonly path: string; readonly step: string; readonly lens: string | undefined },
  locale: Locale,
): string {
  const params = wordsIn(locale).path.params;
  const asked = { ...(lens === undefined ? {} : { [lensParam]: lens }), [params.path]: path, [params.step]: step };
  return withQuery(to, asked, locale);
}

/** Where the pages of learning paths stand, and how addresses name a path and a step: what the browser must know to follow one. */
export function pathsToFollow(locale: Locale): string {
  const { path, step } = wordsIn(locale).path.params;
  return [listUrl('path', locale), path, step].join(' ');
}

/** An entry, or a place on its page, that is asked for something; the values are ids, which need no escaping. */
function withQuery(ref: Ref, asked: Readonly<Record<string, string>>, locale: Locale): string {
  const [page = '', fragment] = entryUrl(ref, locale).split('#');
  const query = Object.entries(asked).map(([name, value]) => `${name}=${value}`);
  return `${page}?${query.join('&')}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The name of the parameter that holds the chosen cases in the address of the comparison. */
export const casesParam = (locale: Locale): string => segment('case', locale);

/** The comparison with cases chosen, by their ids, and a lens when there is one. */
export const compareUrl = (cases: readonly string[], locale: Locale, lens?: string): string =>
  `${listUrl('compare', locale)}?${casesParam(locale)}=${cases.join(',')}${lens === undefined ? '' : `&${lensParam}=${lens}`}`;

/** A case as one column of the comparison: a piece of HTML that is no page of its own. */
export const columnUrl = (id: string, locale: Locale): string => address(locale, segment('compare', locale), id);

/** The manual of mistakes, or the page of one of them. */
export function checkUrl(code: string | undefined, locale: Locale): string {
  const manual = [segment('contribute', locale), segment('checks', locale)];
  return address(locale, ...manual, ...(code === undefined ? [] : [code]));
}

/** The schema of the file that a workbook leaves as: the same for all languages. */
export const workbookSchemaUrl = `${listUrl('workbook', original)}schema.json`;

/** What those who write need to know of the atlas: a file for their form. */
export const contextUrl = (locale: Locale): string => `${listUrl('contribute', locale)}context.json`;

/** What entries are about, for a kind and the first character of their ids: a file beside their pages, where the browser finds it. */
export const previewsName = (initial: string): string => `previews-${initial}`;

/** The parts of addresses below which entries have such files, with spaces between. */
export const previewedSegments = (locale: Locale): string => kinds.map((kind) => segment(kind, locale)).join(' ');

/** A file that is served as it is. */
export const fileUrl = (path: string): string => base + path;

/** The map of the atlas, and what it calls the whole of it; a region goes by its id. */
export const mapUrl = fileUrl('map.svg');
export const wholeMap = '_map';

/** The picture that stands for a page where it is shared: beside it. */
export const pictureUrl = (page: string): string => page + pictureName;

/** What can be taken along in a language, what answers for the server then, and the path that the site stands under. */
export const takenAlongUrl = (locale: Locale): string => `${homeUrl(locale)}${takenAlongName}`;
export const offlineWorkerUrl = fileUrl('offline-worker.js');
export const siteRoot = base;

/** A file of data: the same for all languages. */
export const dataFileUrl = (name: string): string => listUrl('data', original) + name;

/** What is new of all written entries, or of one kind, as a feed of Atom or JSON. */
export const feedUrl = (form: 'xml' | 'json', kind: WrittenKind | undefined, locale: Locale): string =>
  `${kind === undefined ? homeUrl(locale) : listUrl(kind, locale)}feed.${form}`;

/** A list of all texts for language models, and the text of a page as Markdown. */
export const llmsUrl = (locale: Locale): string => `${homeUrl(locale)}llms.txt`;
export const markdownUrl = (page: string): string => page + markdownName;

/** What a phone is told of the atlas, and how programs search it, in a language. */
export const manifestUrl = (locale: Locale): string => `${homeUrl(locale)}manifest.webmanifest`;
export const openSearchUrl = (locale: Locale): string => `${homeUrl(locale)}opensearch.xml`;

/** The folder that the search index is published in, with its slash. */
export const searchBundle = (): string => fileUrl('pagefind/');

/** The words of the search panel, for its script. */
export const searchPanelUrl = (locale: Locale): string => `${listUrl('search', locale)}${panelFile}`;

/** An address of ours as one that works outside the site. */
export function absoluteUrl(path: string, site: URL | undefined): string {
  return new URL(path, site ?? atlas.site).href;
}

/** A path as part of an address. What a browser would take for a way up, or for the end of the path, stays a name. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Where a file of content can be changed. */
export const editUrl = (path: string): string => `${atlas.repository}/edit/main/${encoded(path)}`;

/** Where a file of content that does not exist yet can be written. */
export const newFileUrl = (path: string): string => `${atlas.repository}/new/main?filename=${encoded(path)}`;

/** The form of a name, as guides call it; undefined when there is none. */
export const formCalled = (name: string): Form | undefined => forms.find((one) => one === name);

/** A form for authors. */
export const formUrl = (form: Form, locale: Locale): string =>
  address(locale, segment('contribute', locale), catalogueIn(locale).authoring.forms[form].address);

/** The form in which an entry is improved. */
export const improveUrl = (id: string, locale: Locale): string => `${formUrl('improvement', locale)}?id=${id}`;

/** The form in which an entry is translated into a language, in the words of that language. */
export const translateUrl = (id: string, lang: Locale): string => `${formUrl('translation', lang)}?id=${id}`;

/** The folder of the files that have the texts of entries: the same for all languages. */
export const entryFilesFolder = listUrl('contribute', original);

/** The form of the project in which someone hands in what a form made. */
export const issueFormUrl = `${atlas.repository}/issues/new?template=5-bijdrage-contribution.yml`;

/** What the forms of a language need beside their page. */
export const formDataUrl = (locale: Locale): string => `${listUrl('contribute', locale)}form.json`;

/** What the pages for a case of one's own, a group and cards need beside themselves. */
export const ownCaseDataUrl = (locale: Locale): string => `${listUrl('own', locale)}atlas.json`;
