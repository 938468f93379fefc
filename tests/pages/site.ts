import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inject } from 'vitest';
import { forms } from '../../src/core/authoring/author-form.ts';
import { segments, type Atlas, type Segment } from '../../src/core/model/atlas.ts';
import { kindFacts, writtenKinds } from '../../src/core/model/kind.ts';
import type { Locale } from '../../src/core/model/locale.ts';
import { cataloguesIn } from '../../src/languages/index.ts';
import type { Catalogue, PageWords } from '../../src/languages/language.ts';

/** A built site on disk, and the project that it was built from. */
export interface BuiltSite {
  /** The folder of the built files, absolute. */
  readonly folder: string;
  /** The path that every address begins with; begins and ends with a slash. */
  readonly base: string;
  /** The folder of the project, absolute. */
  readonly project: string;
  readonly atlas: Atlas;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that the tests of a project look at. */
    readonly site: BuiltSite;
    /** Whether each page is looked at, or only those that differ from all others. */
    readonly everyPage: boolean;
  }
}

/** What an address stands for: an entry (`case`), its list (`case-list`), a narrowed list (`case-facet`), what is left of an entry (`withdrawn`), a form for authors (`form`), or a page of its own. */
export type PageKind = Segment | `${Segment}-list` | `${Segment}-facet` | 'home' | 'missing' | 'withdrawn' | 'form';

export interface BuiltPage {
  /** Its address on the site, with the base. */
  readonly path: string;
  readonly file: string;
  readonly kind: PageKind;
  readonly locale: Locale;
  /** Of an entry. */
  readonly id: string | undefined;
  /** What the page is, the same in every language. */
  readonly subject: string;
}

/** The site that these tests look at. */
export const site: BuiltSite = inject('site');
/** What that site is. */
export const atlas: Atlas = site.atlas;

const catalogues = cataloguesIn(atlas);

/** All words of a language of that site. */
export function catalogueOf(locale: Locale): Catalogue {
  const found = catalogues.get(locale);
  if (found === undefined) throw new Error(`This site has no language "${locale}".`);
  return found;
}

/** The words of the frame in a language of that site. */
export const wordsIn = (locale: Locale): PageWords => catalogueOf(locale).pages;

/** The part of a site's own address that comes before the path, as pages name themselves to other sites. */
export const publicOrigin: string = new URL(process.env.ATLAS_SITE ?? atlas.site).origin;

/** The language of originals, and the others. */
const [original, ...translations] = atlas.languages;
export { original };

/** Where the texts of pages are written. */
const folders: Partial<Readonly<Record<PageKind, string>>> = {
  ...Object.fromEntries(writtenKinds.map((kind) => [kind, `src/content/${kindFacts[kind].folder}`])),
  guide: 'src/guides',
};
const hasFile = (folder: string, file: string): boolean => existsSync(join(site.project, folder, file));

const files: readonly BuiltPage[] = globSync('**/*.html', { cwd: site.folder })
  .map((file) => file.split(sep).join('/'))
  .sort()
  .map((file) => {
    const inside = file.replace(/(^|\/)index\.html$/, '$1');
    const { rest, ...meaning } = meaningOf(inside);
    const subject = [meaning.kind, meaning.id, ...rest].join('/');
    return { path: site.base + inside, file: join(site.folder, file), ...meaning, subject };
  });
const isPiece = ({ kind }: BuiltPage): boolean => kind === 'compare';
const isMoved = ({ file }: BuiltPage): boolean => readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');

/** Addresses that entries had before. */
export const moved: readonly BuiltPage[] = files.filter(isMoved);
/** Every page of the site, in the order of the addresses. */
export const pages: readonly BuiltPage[] = files.filter((file) => !isPiece(file) && !moved.includes(file));
/** Pieces of HTML that pages fetch and that are no pages themselves: the columns of the comparison, of kind `compare`. */
export const pieces: readonly BuiltPage[] = files.filter(isPiece);

/** What a path under the base stands for, by the segments of its language; `rest` tells pages of one kind and id apart. */
function meaningOf(path: string): Pick<BuiltPage, 'kind' | 'locale' | 'id'> & { readonly rest: readonly string[] } {
  const parts = path.split('/').filter((part) => part !== '');
  const locale = translations.find((one) => one === parts[0]) ?? original;
  const [first, id, ...rest] = locale === original ? parts : parts.slice(1);
  if (first === undefined) return { kind: 'home', locale, id, rest };
  if (first === '404.html') return { kind: 'missing', locale, id, rest };
  const segmentOf = (name: string | undefined) => segments.find((one) => catalogueOf(locale).addresses[one] === name);
  const segment = segmentOf(first);
  if (segment === undefined) throw new Error(`"${path}" begins with a segment that its language does not name.`);
  if (segment === 'search' || segment === 'design') return { kind: segment, locale, id: undefined, rest };
  if (segment === 'contribute') {
    if (id === catalogueOf(locale).addresses.style) return { kind: 'guide', locale, id: atlas.guides.style, rest };
    const form = forms.find((one) => catalogueOf(locale).authoring.forms[one].address === id);
    if (form !== undefined) return { kind: 'form', locale, id: undefined, rest: [form] };
    return { kind: rest[0] === undefined ? 'checks-list' : 'checks', locale, id: rest[0], rest: [] };
  }
  if (id === undefined) return { kind: `${segment}-list`, locale, id, rest };
  const folder = folders[segment];
  const isGone = folder !== undefined && !hasFile(folder, `${id}.mdx`);
  if (rest.length === 0) return { kind: isGone ? 'withdrawn' : segment, locale, id, rest };
  return { kind: `${segment}-facet`, locale, id: undefined, rest: [segmentOf(id) ?? id, ...rest] };
}

/** The path of an entry's page, or of a list. */
export function pathOf(locale: Locale, ...[segment, id]: readonly [Segment?, string?]): string {
  const parts = [
    ...(locale === original ? [] : [locale]),
    ...(segment === undefined ? [] : [catalogueOf(locale).addresses[segment]]),
    ...(id === undefined ? [] : [id]),
  ];
  return site.base + parts.map((part) => `${part}/`).join('');
}

/** Whether a page prints the text of one file. */
export const isWritten = ({ kind, id }: BuiltPage): boolean => kind in folders && id !== undefined;

/** Whether the words of a page exist in its language, by the files that authors wrote; always true of what has no text of its own. */
export function isTranslated({ kind, locale, id }: BuiltPage): boolean {
  const folder = folders[kind];
  if (folder === undefined || id === undefined || locale === original) return true;
  return hasFile(folder, `${id}.${locale}.mdx`);
}

/** One page of each kind: the one with the largest file. */
export function largestOfEachKind(of: readonly BuiltPage[]): readonly BuiltPage[] {
  const sized = of.map((page) => ({ page, bytes: statSync(page.file).size })).sort((a, b) => b.bytes - a.bytes);
  return [...Map.groupBy(sized, ({ page }) => page.kind).values()].flatMap((group) =>
    group.slice(0, 1).map(({ page }) => page),
  );
}
