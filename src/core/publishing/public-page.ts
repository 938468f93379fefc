import { DomUtils } from 'htmlparser2';
import { parsedPage } from '../search/parsed-page.ts';

/** The file of the picture that stands for a page where it is shared: beside the page. */
export const pictureName = 'picture.png';

/** The list of what can be taken along in a language: beside its home page. */
export const takenAlongName = 'taken-along.json';

/** The text of a page as Markdown: beside the page. */
export const markdownName = 'index.md';

/** A built page that anyone may find, as its head tells. All addresses are whole. */
export interface PublicPage {
  readonly address: string;
  readonly language: string;
  readonly title: string;
  /** What it is, over its title: "Case". */
  readonly kicker: string;
  /** The name of the atlas. */
  readonly site: string;
  /** The day on which what it says was last changed, YYYY-MM-DD; undefined when that is not known. */
  readonly changed: string | undefined;
  /** The picture that stands for it where it is shared. */
  readonly picture: string | undefined;
  /** The same page in each language, its own too; `x-default` for readers of any other. None for a page in one language. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

/** A page by its HTML; undefined for what is not to be found: a page that asks so, an address that leads on, a piece of a page. */
export function readPublicPage(html: string): PublicPage | undefined {
  // Most pages that are not to be found are told apart without being taken apart.
  const start = html.slice(0, html.indexOf('</head>'));
  if (!start.includes('rel="canonical"') || /<meta name="robots"[^>]*noindex/.test(start)) return undefined;
  const page = parsedPage(html).children;
  const head = DomUtils.findOne(({ name }) => name === 'head', page);
  const all = DomUtils.findAll(() => true, head?.children ?? []);
  const meta = (name: string): string | undefined =>
    all.find(({ attribs }) => (attribs.property ?? attribs.name) === name && attribs.content !== undefined)?.attribs
      .content;
  const links = (rel: string) => all.filter(({ name, attribs }) => name === 'link' && attribs.rel === rel);
  const address = links('canonical')[0]?.attribs.href;
  if (address === undefined) return undefined;
  return {
    address,
    language: DomUtils.findOne(({ name }) => name === 'html', page)?.attribs.lang ?? '',
    title: meta('og:title') ?? '',
    kicker: meta('article:section') ?? '',
    site: meta('og:site_name') ?? '',
    changed: meta('article:modified_time'),
    picture: meta('og:image'),
    alternates: links('alternate').flatMap(({ attribs: { hreflang, href } }) =>
      hreflang === undefined || href === undefined ? [] : [{ language: hreflang, address: href }],
    ),
  };
}
