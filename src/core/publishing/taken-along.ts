/** A file of a built site, by what is known of it. */
export interface SiteFile {
  /** Below the root of the site, as a host has it: `en/cases/x/index.html`. */
  readonly path: string;
  readonly bytes: number;
  readonly digest: string;
  /** What it says, of pages, scripts and stylesheets. */
  readonly text?: string;
}

/** What can be taken along in a language. Files are called by their numbers in the list. */
export interface TakenAlong {
  /** Each file that can be taken along: its address below the root, its bytes, and a digest of them. */
  readonly files: readonly (readonly [address: string, bytes: number, digest: string])[];
  /** What is needed to read anything: the home page, what its menus lead to, and scripts, styles and letters. */
  readonly shared: readonly number[];
  /** The index of search. */
  readonly search: readonly number[];
  /** For each page, by its address, what else is taken along with it: the pages that its text leads to, and their pictures. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** Where a page names files: an address, or several with how wide each picture is. */
export const naming = /\s(?:href|src|srcset|data-panel)="([^"]*)"/g;

/** What pages need to look and work as they do, and what is shown in them. */
const part = /\.(?:css|js|svg|woff2)$/;
const picture = /\.(?:webp|png|jpe?g|gif|avif)$/;

/**
 * What can be taken along of the pages in a language: `home` is the path of its home page without `index.html`, `others` those of the other languages.
 * Pages on which one writes are not among them: they bring a parser and checks with them, and cannot hand in without a connection. Nor is the page for
 * what is missing, which a host answers with an error.
 */
export function takenAlong(
  files: readonly SiteFile[],
  {
    base,
    home,
    others,
    search,
  }: { readonly base: string; readonly home: string; readonly others: readonly string[]; readonly search: string },
): TakenAlong {
  const byAddress = new Map(files.map((file) => [addressOf(file.path), file]));
  const isOwn = (path: string) => path.startsWith(home) && !others.some((one) => one !== '' && path.startsWith(one));
  const pages = files.filter(
    ({ path, text = '' }) => /(?:^|\/)index\.html$/.test(path) && isOwn(path) && !text.includes('<author-form'),
  );
  const numbers = new Map<string, number>();
  const listed: TakenAlong['files'][number][] = [];
  const numberOf = (address: string): number[] => {
    const file = byAddress.get(address);
    if (file === undefined) return [];
    const known = numbers.get(address) ?? listed.push([address, file.bytes, file.digest]) - 1;
    numbers.set(address, known);
    return [known];
  };
  const namedIn = (text: string): string[] =>
    [...text.matchAll(naming)]
      .flatMap(([, named = '']) => named.split(/,\s+/))
      .flatMap((named) => /^[^\s#?]+/.exec(named)?.[0] ?? [])
      .flatMap((to) => (to.startsWith(base) ? [to.slice(base.length)] : []));
  // A page is read once, however many lead to it.
  const read = new Map(pages.map(({ path, text = '' }) => [addressOf(path), readPage(text, namedIn)]));
  const withPictures = (address: string): string[] => [address, ...(read.get(address)?.pictures ?? [])];
  const menus = namedIn(read.get(home)?.frame ?? '').filter((one) => read.has(one));
  const began = [...read.values()].flatMap(({ parts }) => parts);
  const words = files.filter(({ path }) => path.endsWith('.json') && isOwn(path)).map(({ path }) => path);
  const shared = [...[home, ...menus].flatMap(withPictures), ...reachedFrom(began, byAddress), ...words];
  return {
    shared: [...new Set(shared)].flatMap(numberOf),
    search: files.filter(({ path }) => path.startsWith(search)).flatMap(({ path }) => numberOf(path)),
    pages: Object.fromEntries(
      [...read].map(([address, { main }]) => {
        const led = namedIn(main).filter((one) => read.has(one));
        return [address, [...new Set([address, ...led].flatMap(withPictures))].flatMap(numberOf)];
      }),
    ),
    files: listed,
  };
}

/** Of a page its main part and what stands around it, and the files that it names anywhere. */
function readPage(text: string, namedIn: (text: string) => string[]) {
  const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
  const named = namedIn(text);
  return {
    main,
    frame: text.replace(main, ''),
    parts: named.filter((one) => part.test(one)),
    pictures: named.filter((one) => picture.test(one)),
  };
}

/** A file as it is asked for: a page by its folder. */
const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** Scripts and stylesheets with all that they bring in, however late. */
function reachedFrom(began: readonly string[], byAddress: ReadonlyMap<string, SiteFile>): string[] {
  const reached = new Set(began);
  for (const address of reached) {
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    for (const [, name = ''] of (byAddress.get(address)?.text ?? '').matchAll(
      /([\w.-]+\.(?:js|css|woff2))(?=["'`)])/g,
    )) {
      for (const one of [folder + name, `${folder}fonts/${name}`]) if (byAddress.has(one)) reached.add(one);
    }
  }
  return [...reached];
}
