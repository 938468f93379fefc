import { DomUtils, ElementType } from 'htmlparser2';
import { parsedPage, type ParsedPage } from '../search/parsed-page.ts';
import type { PublicPage } from './public-page.ts';

/** An address on a page as one that works anywhere. */
type Whole = (address: string) => string;

type Node = ParsedPage['children'][number];

/** What is no text of a page: ways around it, things to press, drawings, and what stands in the page for programs. */
const skipped = new Set(
  'script style svg template noscript nav button select input textarea dialog audio video iframe'.split(' '),
);
const skippedClasses = [
  'page-tools',
  'others',
  'tools',
  'unfolds',
  'choices',
  'matrix-notes',
  'profile',
  'lens-picker',
];
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const blocks = new Set(
  'p ul ol li dl dt dd div section article header footer aside main figure figcaption blockquote table details summary pre hr fieldset legend label form'
    .split(' ')
    .concat(headings),
);

/** The text of a built page in Markdown, with whole addresses, and at its end where it stands and when it was last changed. */
export function pageMarkdown(html: string, page: PublicPage, whole: Whole): string {
  const main = DomUtils.findOne(({ name }) => name === 'main', parsedPage(html).children);
  const text = blocksOf(main?.children ?? [], whole).join('\n\n');
  const changed = page.changed === undefined ? '' : `, ${page.changed}`;
  return `${text}\n\n---\n\n${page.site}: <${page.address}>${changed}\n`;
}

/** Blocks of Markdown, with one empty line between. */
function blocksOf(nodes: readonly Node[], whole: Whole): string[] {
  const found: string[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const text = tidy(inlineAll(line, whole));
    if (text !== '') found.push(atStart(text));
    line = [];
  };
  for (const node of nodes) {
    if (isSkipped(node)) continue;
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    found.push(...blockOf(node, whole));
  }
  endLine();
  return found;
}

function blockOf(node: Node, whole: Whole): string[] {
  const name = nameOf(node);
  const inside = childrenOf(node);
  const text = () => tidy(inlineAll(inside, whole));
  if (headings.includes(name)) return some(text()).map((one) => `${'#'.repeat(headings.indexOf(name) + 1)} ${one}`);
  switch (name) {
    case 'ul':
    case 'ol':
      return some(
        inside
          .filter((one) => nameOf(one) === 'li' && !isSkipped(one))
          .flatMap((item, at) =>
            some(blocksOf(childrenOf(item), whole).join('\n\n')).map((one) =>
              indented(name === 'ol' ? `${at + 1}. ` : '- ', one),
            ),
          )
          .join('\n'),
      );
    case 'blockquote':
      return some(blocksOf(inside, whole).join('\n\n')).map((one) => one.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
    case 'pre':
      return [`\`\`\`\n${DomUtils.textContent(node).trimEnd()}\n\`\`\``];
    case 'hr':
      return ['---'];
    case 'dt':
    case 'summary':
      return some(text()).map((one) => `**${one}**`);
    case 'table':
      return some(tableOf(node, whole));
    default:
      return blocksOf(inside, whole);
  }
}

/** A table with a line of dashes under its first row; what spans several columns stands in the first. */
function tableOf(table: Node, whole: Whole): string {
  const rows = DomUtils.findAll(({ name }) => name === 'tr', [table]).map((row) =>
    DomUtils.findAll(({ name }) => name === 'th' || name === 'td', row.children).map((cell) =>
      tidy(cell.children.map((one) => (isBlock(one) ? blocksOf([one], whole).join(' ') : inline(one, whole))).join(' '))
        .replaceAll('\n', ' ')
        .replaceAll('|', '\\|'),
    ),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join('\n');
}

/** Words in a row. Two spans that follow each other stand apart on the page, without a space between. */
function inlineAll(nodes: readonly Node[], whole: Whole): string {
  const isSpan = (node: Node | undefined) => node !== undefined && nameOf(node) === 'span';
  return nodes.map((one, at) => (isSpan(one) && isSpan(nodes[at - 1]) ? ' ' : '') + inline(one, whole)).join('');
}

function inline(node: Node, whole: Whole): string {
  if (node.type === ElementType.ElementType.Text) return escaped(node.data);
  if (isSkipped(node)) return '';
  const inside = inlineAll(childrenOf(node), whole);
  switch (nameOf(node)) {
    case 'a':
      return wrapped(inside, '[', `](${whole(attributeOf(node, 'href'))})`);
    case 'em':
    case 'i':
      return wrapped(inside, '*', '*');
    case 'strong':
    case 'b':
      return wrapped(inside, '**', '**');
    case 'code':
      return `\`${DomUtils.textContent(node)}\``;
    case 'br':
      return '\\\n';
    case 'img':
      return `![${escaped(attributeOf(node, 'alt'))}](${whole(attributeOf(node, 'src'))})`;
    default:
      return isBlock(node) ? ` ${inside} ` : inside;
  }
}

/** A mark around words and not around the space beside them; none around nothing. */
function wrapped(text: string, before: string, after: string): string {
  const [, lead = '', words = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words === '' ? text : `${lead}${before}${words}${after}${end}`;
}

const nameOf = (node: Node): string => ('name' in node ? node.name : '');
const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : []);
const attributeOf = (node: Node, name: string): string => ('attribs' in node ? (node.attribs[name] ?? '') : '');
const isBlock = (node: Node): boolean => blocks.has(nameOf(node)) || childrenOf(node).some(isBlock);
const some = (text: string): string[] => (text === '' ? [] : [text]);

function isSkipped(node: Node): boolean {
  if (!('attribs' in node)) return node.type !== ElementType.ElementType.Text;
  const classes = attributeOf(node, 'class').split(' ');
  return (
    (skipped.has(node.name) && !classes.includes('cell')) ||
    'hidden' in node.attribs ||
    (node.name === 'fieldset' && 'popover' in node.attribs) ||
    node.attribs['aria-hidden'] === 'true' ||
    skippedClasses.some((one) => classes.includes(one))
  );
}

/** Words in which nothing is a mark of Markdown, without the places where a browser may break them. */
const escaped = (text: string): string => text.replaceAll('\u00AD', '').replace(/[\\`*_[\]<>]/g, String.raw`\$&`);

/** What would begin a heading, a list or a rule does not. */
const atStart = (text: string): string =>
  text.replace(/^(\d+)(?=[.)]\s)/, '$1\\').replace(/^(?=(?:[-+#]|={3,}))/, '\\');

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?(?<!\\)\n ?/g, ' ')
    .trim();

/** A block with a sign before it and what follows below it. */
const indented = (sign: string, text: string): string =>
  sign + text.replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`);
