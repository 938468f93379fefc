import { pieceOf } from '../../core/body/passage.ts';
import type { MarkNode } from '../markdown.ts';
import { plainText, printElement } from './inline-writer.ts';
import { isInline, nameOf, startOf, type Mark } from './marks.ts';
import type { BodyReading } from './reading.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

/** Writes what is a block of its own: paragraphs, headings, lists, quotes, tables, code. Of what it does not know the words are written. */
export function printBlock(node: MarkNode, out: SegmentWriter, reading: BodyReading): void {
  switch (node.type) {
    case 'paragraph':
      printParagraphs(node.children, out, reading);
      break;
    case 'heading':
      printHeading(node, out, reading);
      break;
    case 'code':
      out.html('<pre tabindex="0">');
      out.code(node.value);
      out.html('</pre>');
      break;
    case 'thematicBreak':
      out.html('<hr>');
      break;
    case 'blockquote':
      out.block();
      printElement('blockquote', node, out, reading);
      out.block();
      break;
    case 'list':
      printList(node, out, reading);
      break;
    case 'table':
      reading.within({ inTable: true }, () => printTable(node, out, reading));
      break;
    case 'definition':
    case 'footnoteDefinition':
      break;
    default:
      if ('value' in node) out.words(node.value);
      else reading.printChildren(node, out);
  }
}

/**
 * Words in a row become a paragraph. What is a block of its own ends it, and so does a passage or decision point in the middle of a sentence.
 * What `take` accepts, directly here or in a paragraph here, is not printed.
 */
export function printParagraphs(
  nodes: readonly MarkNode[],
  out: SegmentWriter,
  reading: BodyReading,
  take: (node: MarkNode) => boolean = () => false,
): void {
  let open = false;
  const close = () => {
    if (open) out.html('</p>');
    open = false;
    out.block();
  };
  for (const node of nodes) {
    if (take(node)) continue;
    if (node.type === 'paragraph') {
      close();
      printParagraphs(node.children, out, reading, take);
    } else if (!isInline(node) || pieceOf(nameOf(node)) !== undefined) {
      close();
      reading.print(node, out);
    } else {
      const visible = node.type !== 'mdxTextExpression' && (node.type !== 'text' || node.value.trim() !== '');
      if (!open && visible) {
        out.block();
        out.html('<p>');
        open = true;
      }
      if (open || node.type !== 'text') reading.print(node, out);
    }
  }
  close();
}

function printHeading(node: Mark<'heading'>, out: SegmentWriter, reading: BodyReading): void {
  reading.tellInPiece('heading', reading.rangeOf(node));
  const written = reading.sourceOf(node);
  const line = written.startsWith('#') ? null : /-+[ \t]*$/.exec(written);
  if (line !== null) {
    const range = reading.lines.at(startOf(node) + line.index, line[0].trimEnd().length);
    reading.issues.push({ type: 'underlined', range });
  }
  const own = createSegmentWriter();
  reading.printChildren(node, own);
  const text = plainText(node, reading).replace(/\s+/g, ' ').trim();
  const slug = reading.slugger(text);
  out.add({ type: 'heading', depth: Math.max(2, node.depth), slug, text, children: own.segments });
  out.block();
}

function printList(node: Mark<'list'>, out: SegmentWriter, reading: BodyReading): void {
  const name = node.ordered === true ? 'ol' : 'ul';
  const first = node.start ?? 1;
  tellNumbers(node, reading);
  const loose = node.spread === true || node.children.some((item) => item.spread === true);
  out.html(name === 'ol' && first !== 1 ? `<ol start="${first}">` : `<${name}>`);
  for (const item of node.children) {
    out.html('<li>');
    out.block();
    if (typeof item.checked === 'boolean') out.words(item.checked ? '☑ ' : '☐ ');
    for (const [at, child] of item.children.entries()) {
      const isRun = !loose || (at === 0 && typeof item.checked === 'boolean');
      if (child.type === 'paragraph' && isRun) reading.printChildren(child, out);
      else reading.print(child, out);
    }
    out.html('</li>');
  }
  out.html(`</${name}>`);
  out.block();
}

/** Tells of a number that is no place in a list: a year that begins a sentence, and what readers would see under another number. */
function tellNumbers(node: Mark<'list'>, { issues, lines, sourceOf }: BodyReading): void {
  if (node.ordered !== true) return;
  const written = node.children.map((item) => /^\d+[.)]/.exec(sourceOf(item))?.[0] ?? '');
  const first = node.start ?? 1;
  const isSentence = first > 99 || (node.children.length === 1 && first > 1);
  const areSame = written.every((number) => number === written[0]);
  node.children.forEach((item, at) => {
    const number = written[at] ?? '';
    if (!isSentence && (areSame || Number.parseInt(number, 10) === first + at)) return;
    const range = lines.at(startOf(item), number.length);
    issues.push({ type: 'list-number', number, what: isSentence ? 'sentence' : 'order', range });
  });
}

function printTable(node: Mark<'table'>, out: SegmentWriter, reading: BodyReading): void {
  out.html('<div class="table-scroll" tabindex="0"><table>');
  for (const [at, row] of node.children.entries()) {
    out.html(at === 0 ? '<thead><tr>' : at === 1 ? '<tbody><tr>' : '<tr>');
    for (const [column, cell] of row.children.entries()) {
      const align = node.align?.[column];
      const name = at === 0 ? 'th' : 'td';
      const scope = at === 0 ? ' scope="col"' : '';
      out.html(`<${name}${scope}${align === null || align === undefined ? '' : ` class="align-${align}"`}>`);
      out.block();
      reading.printChildren(cell, out);
      out.html(`</${name}>`);
    }
    out.html(at === 0 ? '</tr></thead>' : '</tr>');
  }
  out.html(node.children.length > 1 ? '</tbody></table></div>' : '</table></div>');
}
