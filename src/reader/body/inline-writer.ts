import { typeset } from '../../core/body/typeset.ts';
import { isWebAddress } from '../../core/model/fields.ts';
import type { MarkNode } from '../markdown.ts';
import { readInlineSyntax, type InlinePiece } from './inline-syntax.ts';
import { childrenOf, startOf, type InlineMark, type JsxElement, type Mark } from './marks.ts';
import type { BodyReading } from './reading.ts';
import { escapeHtml, type SegmentWriter } from './segment-writer.ts';
import { isSubscript, lowFigures, unmeantSigns } from './unmeant-signs.ts';

/** Whether a link in content may have an address: on the web, of mail, or of a place on the same page. */
const isSafe = (url: string) => url.startsWith('#') || /^mailto:[^\s@]+@[^\s@]+$/i.test(url) || isWebAddress(url);

/** Addresses that an image in content may have: a file next to the text. Whether it is there is asked by a check. */
const imageAddress = /^\.\/[^%\\?#]+\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** Writes what stands inside a line of text. */
export function printInline(
  node: Exclude<InlineMark, JsxElement | Mark<'mdxTextExpression'>>,
  out: SegmentWriter,
  reading: BodyReading,
): void {
  switch (node.type) {
    case 'text':
      for (const piece of readInlineSyntax(node.value, reading.sourceOf(node)))
        printPiece(piece, startOf(node), out, reading);
      break;
    case 'emphasis':
      printStyled('em', node, out, reading);
      break;
    case 'strong':
      printStyled('strong', node, out, reading);
      break;
    case 'delete':
      printStyled('del', node, out, reading);
      break;
    case 'inlineCode':
      out.code(node.value);
      break;
    case 'break':
      out.html('<br>');
      out.block();
      break;
    case 'link':
      printLink(node, node.url, out, reading);
      break;
    case 'linkReference':
      reading.asked.add(node.identifier);
      printLink(node, reading.definitions.address(node.identifier)?.url ?? '', out, reading);
      break;
    case 'image':
      printImage(node, node, out, reading);
      break;
    case 'imageReference':
      reading.asked.add(node.identifier);
      printImage(node, reading.definitions.address(node.identifier), out, reading);
      break;
    case 'footnoteReference':
      printNote(node, out, reading);
      break;
  }
}

/** Writes an element without attributes around what is in a node. */
export function printElement(name: string, node: MarkNode, out: SegmentWriter, reading: BodyReading): void {
  out.html(`<${name}>`);
  reading.printChildren(node, out);
  out.html(`</${name}>`);
}

/** Writes words with a style; as they were written where no style was meant; what stands low after a letter (CO~2~) low. */
function printStyled(
  name: 'em' | 'strong' | 'del',
  node: Mark<'emphasis' | 'strong' | 'delete'>,
  out: SegmentWriter,
  reading: BodyReading,
): void {
  if (isSubscript(node, reading)) {
    const figures = lowFigures(plainText(node, reading));
    if (figures === undefined) printElement('sub', node, out, reading);
    else out.words(figures);
    return;
  }
  const signs = unmeantSigns(node, reading);
  if (signs === undefined) {
    printElement(name, node, out, reading);
    return;
  }
  out.words(signs.before);
  reading.printChildren(node, out);
  out.words(signs.after);
}

/** Writes words, a link to an entry or a citation. `from` is the offset that the piece counts from. */
function printPiece(piece: InlinePiece, from: number, out: SegmentWriter, reading: BodyReading): void {
  const { piece: around, inTable } = reading.at();
  const inPassage = around === undefined ? {} : { passage: around.id };
  const range = (at: number, length: number) => reading.lines.at(from + at, length);
  switch (piece.type) {
    case 'words':
      out.words(piece.text);
      break;
    case 'broken': {
      const { text, open, at } = piece;
      const told = { range: range(at, text.length) };
      reading.issues.push(
        inTable && open !== ''
          ? { type: 'table-bar', ...told, id: open }
          : { type: 'link-form', ...told, source: text },
      );
      out.words(text);
      break;
    }
    case 'link': {
      const { to, heading, words, at, length } = piece;
      const target = { to, ...(heading === undefined ? {} : { heading }) };
      reading.mentions.push({ type: 'link', ...target, ...inPassage, range: range(at, length) });
      out.add({ type: 'link', ...target, ...(words === undefined ? {} : { words: typeset(words) }) });
      break;
    }
    case 'citation':
      for (const { source, locator, at } of piece.items) {
        const where = locator === undefined ? {} : { locator };
        reading.mentions.push({
          type: 'citation',
          to: source,
          ...where,
          ...inPassage,
          range: range(at, source.length),
        });
      }
      out.add({
        type: 'citation',
        items: piece.items.map(({ source, locator }) => ({ source, ...(locator === undefined ? {} : { locator }) })),
      });
      break;
  }
}

function printLink(node: MarkNode, url: string, out: SegmentWriter, reading: BodyReading): void {
  const safe = isSafe(url);
  if (!safe) reading.issues.push({ type: 'code', what: 'address', range: reading.rangeOf(node), source: url });
  if (safe) out.html(`<a href="${escapeHtml(url)}">`);
  reading.printChildren(node, out);
  if (safe) out.html('</a>');
}

function printImage(
  node: Mark<'image' | 'imageReference'>,
  target: Pick<Mark<'image'>, 'url' | 'title'> | undefined,
  out: SegmentWriter,
  reading: BodyReading,
): void {
  const { url: src = '', title } = target ?? {};
  const range = reading.rangeOf(node);
  reading.tellInPiece('image', range);
  if (!imageAddress.test(src) || /(?:^|\/)\.\.(?:\/|$)/.test(src))
    reading.issues.push({ type: 'code', what: 'address', range, source: src });
  out.add({ type: 'image', src, alt: node.alt ?? '', ...(title === null || title === undefined ? {} : { title }) });
}

function printNote(node: Mark<'footnoteReference'>, out: SegmentWriter, reading: BodyReading): void {
  const { noteNumbers } = reading;
  reading.tellInPiece('footnote', reading.rangeOf(node));
  const number = noteNumbers.get(node.identifier) ?? noteNumbers.size + 1;
  noteNumbers.set(node.identifier, number);
  out.add({ type: 'note', number });
}

/** The words of a node without any markup. */
export function plainText(node: MarkNode, reading: BodyReading): string {
  if (node.type === 'text') {
    return readInlineSyntax(node.value, reading.sourceOf(node))
      .map((piece) => (piece.type === 'words' ? piece.text : piece.type === 'link' ? (piece.words ?? piece.to) : ''))
      .join('');
  }
  if (node.type === 'inlineCode') return node.value;
  const words = childrenOf(node)
    .map((child) => plainText(child, reading))
    .join('');
  const signs = unmeantSigns(node, reading);
  return signs === undefined ? words : signs.before + words + signs.after;
}
