import { existsSync, globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atlas } from '../../site.config.ts';
import type { Segment } from '../../src/core/model/atlas.ts';
import type { Locale } from '../../src/core/model/locale.ts';
import { openSite } from '../../src/cli/site-server.ts';

/** A built site on disk, and the project that it was built from. */
export interface BuiltSite {
  /** The folder of the built files, absolute. */
  readonly folder: string;
  /** The path that every address begins with; begins and ends with a slash. */
  readonly base: string;
  /** The folder of the project, absolute. */
  readonly project: string;
}

/** What an address stands for: an entry (`case`), its list (`case-list`), a narrowed list (`case-facet`), or a page of its own. */
export type PageKind = Segment | `${Segment}-list` | `${Segment}-facet` | 'evidence' | 'home' | 'missing';

export interface BuiltPage {
  /** Its address on the site, with the base. */
  readonly path: string;
  readonly file: string;
  readonly kind: PageKind;
  readonly locale: Locale;
  /** Of an entry, and of the entry that further evidence belongs to. */
  readonly id: string | undefined;
}

export interface ServedSite extends BuiltSite {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  readonly pages: readonly BuiltPage[];
  /** Pieces of HTML that pages fetch and that are no pages themselves: the columns of the comparison, of kind `compare`. */
  readonly pieces: readonly BuiltPage[];
  readonly close: () => Promise<void>;
}

/** The folder of this project, absolute. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

/** The site in dist/, as `npm run build` leaves it. */
export const dist: BuiltSite = { folder: join(root, 'dist'), base, project: root };

/** The part of a site's own address that comes before the path, as pages name themselves to other sites. */
export const publicOrigin: string = new URL(process.env.SITE ?? atlas.site).origin;

/** Serves a built site on a free port of this machine. Throws with the repair when there is none. */
export async function serve(site: BuiltSite): Promise<ServedSite> {
  if (!existsSync(join(site.folder, 'index.html'))) {
    throw new Error(`There is no built site in ${site.folder}: run npm run build first.`);
  }
  const opened = await openSite(site, ['127.0.0.1'], 0);
  if (opened.port === undefined) throw new Error(`The built site cannot be served: ${opened.code}.`);
  const files = filesOf(site);
  const isPiece = ({ kind }: BuiltPage): boolean => kind === 'compare';
  return {
    ...site,
    origin: `http://127.0.0.1:${opened.port}`,
    pages: files.filter((file) => !isPiece(file)),
    pieces: files.filter(isPiece),
    close: opened.close,
  };
}

/** Every HTML file of the site, in the order of the addresses. */
function filesOf(site: BuiltSite): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: site.folder })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => {
      const inside = file.replace(/(^|\/)index\.html$/, '$1');
      return { path: site.base + inside, file: join(site.folder, file), ...meaningOf(inside) };
    });
}

/** What a path under the base stands for, by the segments in site.config.ts. */
function meaningOf(path: string): Pick<BuiltPage, 'kind' | 'locale' | 'id'> {
  const [original, ...others] = atlas.languages;
  const parts = path.split('/').filter((part) => part !== '');
  const locale = others.find((one) => one === parts[0]) ?? original;
  const [first, id, ...rest] = locale === original ? parts : parts.slice(1);
  if (first === undefined) return { kind: 'home', locale, id };
  if (first === '404.html') return { kind: 'missing', locale, id };
  const segment = segments.find((one) => atlas.segments[one][locale] === first);
  if (segment === undefined) throw new Error(`"${path}" begins with a segment that site.config.ts does not name.`);
  if (segment === 'search' || segment === 'design') return { kind: segment, locale, id: undefined };
  if (segment === 'contribute') {
    if (id === atlas.segments.style[locale]) return { kind: 'guide', locale, id: atlas.guides.style };
    return { kind: rest[0] === undefined ? 'checks-list' : 'checks', locale, id: rest[0] };
  }
  if (id === undefined) return { kind: `${segment}-list`, locale, id };
  if (rest.length === 0) return { kind: segment, locale, id };
  if (rest[0] === atlas.segments.page[locale]) return { kind: 'evidence', locale, id };
  return { kind: `${segment}-facet`, locale, id: undefined };
}

const isSegment = (name: string): name is Segment => name in atlas.segments;
const segments: readonly Segment[] = Object.keys(atlas.segments).filter(isSegment);

/** The path of an entry's page, or of a list, on a site. */
export function pathOf(site: BuiltSite, locale: Locale, ...[segment, id]: readonly [Segment?, string?]): string {
  const prefix = locale === atlas.languages[0] ? [] : [locale];
  const parts = [
    ...prefix,
    ...(segment === undefined ? [] : [atlas.segments[segment][locale]]),
    ...(id === undefined ? [] : [id]),
  ];
  return site.base + parts.map((part) => `${part}/`).join('');
}

const folders: Partial<Readonly<Record<PageKind, string>>> = {
  case: 'src/content/cases',
  concept: 'src/content/concepts',
  evidence: 'src/content/concepts',
  lens: 'src/content/lenses',
  matrix: 'src/content/lenses',
  path: 'src/content/paths',
  guide: 'src/guides',
};

/** Whether the words of a page exist in its language, by the files that authors wrote; always true of what has no text of its own. */
export function isTranslated(site: BuiltSite, { kind, locale, id }: BuiltPage): boolean {
  const folder = folders[kind];
  if (folder === undefined || id === undefined || locale === atlas.languages[0]) return true;
  return existsSync(join(site.project, folder, `${id}.${locale}.mdx`));
}

/** One page of each kind: the one with the largest file. */
export function largestOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const sized = pages.map((page) => ({ page, bytes: statSync(page.file).size }));
  const groups = Map.groupBy(sized, ({ page }) => page.kind);
  return [...groups.values()]
    .flatMap((group) => group.sort((a, b) => b.bytes - a.bytes).slice(0, 1))
    .map(({ page }) => page);
}
