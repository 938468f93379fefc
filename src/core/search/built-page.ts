import { DomUtils, ElementType } from 'htmlparser2';
import { askedWeight, headingWeight, indexAttributes, partOfPage } from './page.ts';
import { parsedPage, type ParsedPage } from './parsed-page.ts';

/** A run of a page's text that is alike throughout. */
export interface PageText {
  readonly text: string;
  readonly weight: number;
  /** Whether it says so little of the page that the page is not shown by it. */
  readonly quiet: boolean;
  /** The id of the heading that it begins, when one can link to it. */
  readonly heading: string | undefined;
}

/** What a built page says. */
export interface BuiltPage {
  /** What the page as a whole tells the index (see `pageAttributes`), as JSON. */
  readonly told: string;
  readonly language: string;
  /** Its first heading. */
  readonly title: string;
  /** What the page is about, in a sentence. */
  readonly gist: string;
  readonly texts: readonly PageText[];
}

type Node = ParsedPage['children'][number];
type Element = Extract<Node, { readonly attribs: unknown }>;
/** `folds`: what a heading around here opens, by its id. */
type Look = Omit<PageText, 'text'> & { readonly folds?: string | undefined };

/** Elements without prose. */
const textless = new Set(
  'button footer form iframe label nav noscript pre script select style svg template'.split(' '),
);
/** Elements that do not part the letters beside them. */
const inline = new Set('a abbr b bdi cite code dfn em i kbd mark q s small span strong sub sup u wbr'.split(' '));

/** Reads a page as the build made it; `undefined` when search may not find it. */
export function readBuiltPage(html: string): BuiltPage | undefined {
  if (!html.includes(indexAttributes.page)) return undefined;
  const page = parsedPage(html).children;
  const main = first(page, 'main');
  const told = main?.attribs[indexAttributes.page];
  if (main === undefined || told === undefined) return undefined;
  const description = first(page, 'meta', ({ attribs }) => attribs.name === 'description');
  const title = first(main.children, 'h1');
  return {
    told,
    language: first(page, 'html')?.attribs.lang ?? '',
    title:
      title === undefined
        ? ''
        : textsOf(title)
            .map(({ text }) => text)
            .join(' '),
    gist: description?.attribs.content ?? '',
    texts: textsOf(main),
  };
}

/** A page with the questions that it answers behind its text: it is found by them, and not shown by them. */
export function withQuestions(page: BuiltPage, asks: readonly string[] = []): BuiltPage {
  const asked = asks.map((text) => ({ text, weight: askedWeight, quiet: true, heading: undefined }));
  return { ...page, texts: [...page.texts, ...asked] };
}

/** The texts inside, in their order; an inner part or heading has a weight of its own. */
function textsOf(root: Element): PageText[] {
  const texts: { text: string; look: Look }[] = [];
  let parted = true;
  const walk = (nodes: readonly Node[], look: Look): void => {
    for (const node of nodes) {
      if (node.type === ElementType.Text) {
        const last = texts.at(-1);
        if (last?.look === look && !parted) last.text += node.data;
        else texts.push({ text: node.data, look });
        parted = false;
      } else if ('attribs' in node && !textless.has(node.name)) {
        if (indexAttributes.ignore in node.attribs) continue;
        const block = !inline.has(node.name);
        parted ||= block;
        walk(node.children, lookOf(node, look));
        parted ||= block;
      }
    }
  };
  walk(root.children, { weight: 1, quiet: false, heading: undefined });
  return texts
    .map(({ text, look: { folds: _folds, ...look } }) => ({ text: tidy(text), ...look }))
    .filter(({ text }) => text !== '');
}

function lookOf({ name, attribs, children }: Element, around: Look): Look {
  if (name === 'details') return { ...around, folds: children.map(idOf).find((id) => id !== undefined) };
  const part = partOfPage(attribs[indexAttributes.part]);
  const level = Number(/^h([1-6])$/.exec(name)?.[1]);
  if (part !== undefined) return { weight: part.weight, quiet: part.quiet === true || level === 1, heading: undefined };
  if (Number.isNaN(level)) return around;
  const weight = around.weight === 1 ? headingWeight(level) : around.weight;
  return {
    weight,
    quiet: level === 1 || around.quiet,
    heading: level === 1 ? undefined : (attribs.id ?? around.folds),
  };
}

const idOf = (node: Node) => ('attribs' in node ? node.attribs.id : undefined);

/** The first element of a name in the order of the HTML, of those that pass. */
function first(
  within: readonly Node[],
  name: string,
  passes: (element: Element) => boolean = () => true,
): Element | undefined {
  return DomUtils.findOne((element) => element.name === name && passes(element), [...within]) ?? undefined;
}

/** Without surplus space, and without signs that only say where a line may break. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u034f\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
