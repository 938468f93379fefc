import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { askedWeight, headingWeight, indexAttributes, partOfPage } from './page.ts';

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

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Attributes = ReadonlyMap<string, string>;
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
  const page = parse(html);
  const main = first(page, 'main');
  const told = main && attributesOf(main).get(indexAttributes.page);
  if (main === undefined || told === undefined) return undefined;
  const description = first(page, 'meta', (attributes) => attributes.get('name') === 'description');
  const language = first(page, 'html');
  const title = first(main, 'h1');
  return {
    told,
    language: (language && attributesOf(language).get('lang')) ?? '',
    title:
      title === undefined
        ? ''
        : textsOf(title)
            .map(({ text }) => text)
            .join(' '),
    gist: (description && attributesOf(description).get('content')) ?? '',
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
      if ('value' in node) {
        const last = texts.at(-1);
        if (last?.look === look && !parted) last.text += node.value;
        else texts.push({ text: node.value, look });
        parted = false;
      } else if ('tagName' in node && !textless.has(node.tagName)) {
        const attributes = attributesOf(node);
        if (attributes.has(indexAttributes.ignore)) continue;
        const block = !inline.has(node.tagName);
        parted ||= block;
        walk(node.childNodes, lookOf(node, attributes, look));
        parted ||= block;
      }
    }
  };
  walk(root.childNodes, { weight: 1, quiet: false, heading: undefined });
  return texts
    .map(({ text, look: { folds: _folds, ...look } }) => ({ text: tidy(text), ...look }))
    .filter(({ text }) => text !== '');
}

function lookOf({ tagName: name, childNodes }: Element, attributes: Attributes, around: Look): Look {
  if (name === 'details') return { ...around, folds: childNodes.map(idOf).find((id) => id !== undefined) };
  const part = partOfPage(attributes.get(indexAttributes.part));
  const level = Number(/^h([1-6])$/.exec(name)?.[1]);
  if (part !== undefined) return { weight: part.weight, quiet: part.quiet === true || level === 1, heading: undefined };
  if (Number.isNaN(level)) return around;
  const weight = around.weight === 1 ? headingWeight(level) : around.weight;
  return {
    weight,
    quiet: level === 1 || around.quiet,
    heading: level === 1 ? undefined : (attributes.get('id') ?? around.folds),
  };
}

const idOf = (node: Node) => ('tagName' in node ? attributesOf(node).get('id') : undefined);

function attributesOf({ attrs }: Element): Attributes {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}

/** The first element of a name in the order of the HTML, of those that pass. */
function first(
  within: DefaultTreeAdapterTypes.ParentNode,
  name: string,
  passes: (attributes: Attributes) => boolean = () => true,
): Element | undefined {
  for (const node of within.childNodes) {
    if (!('tagName' in node)) continue;
    const found = node.tagName === name && passes(attributesOf(node)) ? node : first(node, name, passes);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Without surplus space, and without signs that only say where a line may break. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u034f\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
