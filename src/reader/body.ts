import { components, hows, readings, type How, type Reading } from '../core/body/passage.ts';
import type { Fault, Mention } from '../core/body/fault.ts';
import { allSegments, type Body, type Segment, type ShownConcept } from '../core/body/segment.ts';
import { createSlugger } from '../core/body/slug.ts';
import { typeset } from '../core/body/typeset.ts';
import type { Document } from '../core/graph/document.ts';
import type { Place } from '../core/problems/problem.ts';
import { readAttributes, type JsxElement } from './attributes.ts';
import { readInlineSyntax } from './inline-syntax.ts';
import type { Lines } from './lines.ts';
import type { MarkNode } from './markdown.ts';
import { createSegmentWriter, escapeHtml, type SegmentWriter } from './segment-writer.ts';

/** A body with everything that checks ask of it. */
export interface ReadBody {
  readonly body: Body;
  readonly mentions: readonly Mention[];
  readonly faults: readonly Fault[];
  readonly passages: Document['passages'];
}

type Node<T extends MarkNode['type']> = Extract<MarkNode, { type: T }>;

/** Addresses that a link in content may have: the web, mail, or a place on the same page. */
const safeAddress = /^(?:https?:\/\/|mailto:|#)/i;

/** Addresses that an image in content may have: a file next to the text or in a folder there. */
const imageAddress = /^\.\/[^\s%\\]+\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** What may stand between braces. */
const onlyComments = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/;

/** What stands inside a line of text; everything else is a block of its own. */
const inline: ReadonlySet<string> = new Set<MarkNode['type']>([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'mdxTextExpression',
  'mdxJsxTextElement',
]);

/** Turns a parsed tree into segments. `source` is the text that was parsed; offsets in the tree are offsets in it and in the file. */
export function readBody(tree: MarkNode, source: string, lines: Lines): ReadBody {
  const mentions: Mention[] = [];
  const faults: Fault[] = [];
  const passages: Document['passages'][number][] = [];
  const slugger = createSlugger();
  const definitions = new Map<string, Node<'definition'>>();
  const footnotes = new Map<string, Node<'footnoteDefinition'>>();
  const noteNumbers = new Map<string, number>();
  const asked = new Set<string>();
  let passage: string | undefined;
  let inTable = false;

  const start = (node: MarkNode) => node.position?.start.offset ?? 0;
  const end = (node: MarkNode) => node.position?.end.offset ?? start(node) + 1;
  const sourceOf = (node: MarkNode) => source.slice(start(node), end(node));
  const placeOf = (node: MarkNode) => lines.at(start(node), (sourceOf(node).split(/\r?\n/, 1)[0] ?? '').length);

  collect(tree);
  const writer = createSegmentWriter();
  children(tree, writer);
  const notes = readNotes();
  tellUnused(tree);
  return { body: { segments: writer.segments, notes }, mentions, faults, passages };

  function collect(node: MarkNode): void {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    } else if (node.type === 'footnoteDefinition') {
      if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
    } else if ('children' in node) for (const child of node.children) collect(child);
  }

  /** Tells of definitions that nothing in the text asks for, or that stand there a second time: no reader would see them. */
  function tellUnused(node: MarkNode): void {
    if (node.type === 'definition') {
      if (definitions.get(node.identifier) !== node || !asked.has(node.identifier))
        fault({ type: 'unused', what: 'definition', name: node.label ?? node.identifier, place: placeOf(node) });
    } else if (node.type === 'footnoteDefinition') {
      if (footnotes.get(node.identifier) !== node || !noteNumbers.has(node.identifier))
        fault({ type: 'unused', what: 'footnote', name: node.label ?? node.identifier, place: placeOf(node) });
    } else if ('children' in node) for (const child of node.children) tellUnused(child);
  }

  function readNotes(): Segment[][] {
    const written: Segment[][] = [];
    for (const identifier of noteNumbers.keys()) {
      const definition = footnotes.get(identifier);
      const note = createSegmentWriter();
      if (definition !== undefined) children(definition, note);
      written.push([...note.segments]);
    }
    return written;
  }

  function children(node: MarkNode, out: SegmentWriter): void {
    if ('children' in node) for (const child of node.children) print(child, out);
  }

  function element(name: string, node: MarkNode, out: SegmentWriter): void {
    out.html(`<${name}>`);
    children(node, out);
    out.html(`</${name}>`);
  }

  function block(name: string, node: MarkNode, out: SegmentWriter): void {
    out.block();
    element(name, node, out);
    out.block();
  }

  function print(node: MarkNode, out: SegmentWriter): void {
    switch (node.type) {
      case 'text': {
        printText(node, out);
        return;
      }
      case 'paragraph': {
        printParagraphs(node.children, out);
        return;
      }
      case 'heading': {
        printHeading(node, out);
        return;
      }
      case 'emphasis': {
        element('em', node, out);
        return;
      }
      case 'strong': {
        element('strong', node, out);
        return;
      }
      case 'delete': {
        element('del', node, out);
        return;
      }
      case 'inlineCode': {
        out.code(node.value);
        return;
      }
      case 'code':
        out.html('<pre tabindex="0">');
        out.code(node.value);
        out.html('</pre>');
        return;
      case 'break':
        out.html('<br>');
        {
          out.block();
          return;
        }
      case 'thematicBreak':
        out.html('<hr>');
        return;
      case 'blockquote': {
        block('blockquote', node, out);
        return;
      }
      case 'list': {
        printList(node, out);
        return;
      }
      case 'table': {
        printTable(node, out);
        return;
      }
      case 'link': {
        printLink(node, node.url, out);
        return;
      }
      case 'linkReference': {
        asked.add(node.identifier);
        printLink(node, definitions.get(node.identifier)?.url ?? '', out);
        return;
      }
      case 'image': {
        printImage(node, node.url, node.title, out);
        return;
      }
      case 'imageReference': {
        const definition = definitions.get(node.identifier);
        asked.add(node.identifier);
        printImage(node, definition?.url ?? '', definition?.title, out);
        return;
      }
      case 'footnoteReference': {
        printNote(node, out);
        return;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        printComponent(node, out);
        return;
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!onlyComments.test(node.value))
          fault({ type: 'code', what: 'expression', place: placeOf(node), source: sourceOf(node) });
        return;
      case 'mdxjsEsm':
        fault({ type: 'code', what: 'import', place: placeOf(node), source: node.value });
        return;
      case 'definition':
      case 'footnoteDefinition':
        return;
      default: {
        children(node, out);
        return;
      }
    }
  }

  function fault(one: Fault): void {
    faults.push(one);
  }

  function printText(node: Node<'text'>, out: SegmentWriter): void {
    const from = start(node);
    const within = passage === undefined ? {} : { passage };
    for (const piece of readInlineSyntax(node.value, sourceOf(node))) {
      if (piece.type === 'words') out.words(piece.text);
      else if (piece.type === 'broken') {
        const place = lines.at(from + piece.at, piece.text.length);
        fault(
          inTable && piece.open !== ''
            ? { type: 'table-bar', place, id: piece.open }
            : { type: 'link-form', place, source: piece.text },
        );
        out.words(piece.text);
      } else if (piece.type === 'link') {
        const { to, heading, words, at, length } = piece;
        mentions.push({
          type: 'link',
          to,
          ...(heading === undefined ? {} : { heading }),
          ...within,
          place: lines.at(from + at, length),
        });
        out.add({
          type: 'link',
          to,
          ...(heading === undefined ? {} : { heading }),
          ...(words === undefined ? {} : { words: typeset(words) }),
        });
      } else {
        for (const { source: id, at } of piece.items) {
          mentions.push({ type: 'citation', to: id, ...within, place: lines.at(from + at, id.length) });
        }
        out.add({
          type: 'citation',
          items: piece.items.map(({ source: id, locator }) => ({
            source: id,
            ...(locator === undefined ? {} : { locator }),
          })),
        });
      }
    }
  }

  /**
   * Words in a row become a paragraph. What is a block of its own ends it, and so does a passage in the middle of a sentence.
   * What `take` accepts, directly here or in a paragraph here, is not printed.
   */
  function printParagraphs(
    nodes: readonly MarkNode[],
    out: SegmentWriter,
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
        printParagraphs(node.children, out, take);
      } else if (!inline.has(node.type) || isNamed(node, 'Passage')) {
        close();
        print(node, out);
      } else {
        const visible = node.type !== 'mdxTextExpression' && (node.type !== 'text' || node.value.trim() !== '');
        if (!open && visible) {
          out.block();
          out.html('<p>');
          open = true;
        }
        if (open || node.type !== 'text') print(node, out);
      }
    }
    close();
  }

  function printHeading(node: Node<'heading'>, out: SegmentWriter): void {
    if (passage !== undefined) fault({ type: 'in-passage', what: 'heading', place: placeOf(node) });
    const own = createSegmentWriter();
    children(node, own);
    const text = plainText(node).replace(/\s+/g, ' ').trim();
    out.add({ type: 'heading', depth: Math.max(2, node.depth), slug: slugger(text), text, children: own.segments });
    out.block();
  }

  /** The words of a node without any markup. */
  function plainText(node: MarkNode): string {
    if (node.type === 'text') {
      return readInlineSyntax(node.value, sourceOf(node))
        .map((piece) => (piece.type === 'words' ? piece.text : piece.type === 'link' ? (piece.words ?? piece.to) : ''))
        .join('');
    }
    if (node.type === 'inlineCode') return node.value;
    return 'children' in node ? node.children.map(plainText).join('') : '';
  }

  function printList(node: Node<'list'>, out: SegmentWriter): void {
    const name = node.ordered === true ? 'ol' : 'ul';
    const first = node.start ?? 1;
    const loose = node.spread === true || node.children.some((item) => item.spread === true);
    out.html(name === 'ol' && first !== 1 ? `<ol start="${first}">` : `<${name}>`);
    for (const item of node.children) {
      out.html('<li>');
      out.block();
      for (const child of item.children) {
        if (child.type === 'paragraph' && !loose) children(child, out);
        else print(child, out);
      }
      out.html('</li>');
    }
    out.html(`</${name}>`);
    out.block();
  }

  function printTable(node: Node<'table'>, out: SegmentWriter): void {
    inTable = true;
    out.html('<div class="table-scroll" tabindex="0"><table>');
    for (const [at, row] of node.children.entries()) {
      out.html(at === 0 ? '<thead><tr>' : at === 1 ? '<tbody><tr>' : '<tr>');
      for (const [column, cell] of row.children.entries()) {
        const align = node.align?.[column];
        const name = at === 0 ? 'th' : 'td';
        const scope = at === 0 ? ' scope="col"' : '';
        out.html(`<${name}${scope}${align === null || align === undefined ? '' : ` class="align-${align}"`}>`);
        out.block();
        children(cell, out);
        out.html(`</${name}>`);
      }
      out.html(at === 0 ? '</tr></thead>' : '</tr>');
    }
    out.html(node.children.length > 1 ? '</tbody></table></div>' : '</table></div>');
    inTable = false;
  }

  function printLink(node: MarkNode, url: string, out: SegmentWriter): void {
    const safe = safeAddress.test(url);
    if (!safe) fault({ type: 'code', what: 'address', place: placeOf(node), source: url });
    if (safe) out.html(`<a href="${escapeHtml(url)}">`);
    children(node, out);
    if (safe) out.html('</a>');
  }

  function printImage(
    node: Node<'image'> | Node<'imageReference'>,
    src: string,
    title: string | null | undefined,
    out: SegmentWriter,
  ): void {
    if (passage !== undefined) fault({ type: 'in-passage', what: 'image', place: placeOf(node) });
    if (!imageAddress.test(src) || /(?:^|\/)\.\.(?:\/|$)/.test(src))
      fault({ type: 'code', what: 'address', place: placeOf(node), source: src });
    out.add({ type: 'image', src, alt: node.alt ?? '', ...(title === null || title === undefined ? {} : { title }) });
  }

  function printNote(node: Node<'footnoteReference'>, out: SegmentWriter): void {
    if (passage !== undefined) fault({ type: 'in-passage', what: 'footnote', place: placeOf(node) });
    const number = noteNumbers.get(node.identifier) ?? noteNumbers.size + 1;
    noteNumbers.set(node.identifier, number);
    out.add({ type: 'note', number });
  }

  function printComponent(node: JsxElement, out: SegmentWriter): void {
    const name = node.name ?? '';
    const place = lines.at(start(node) + 1, Math.max(1, name.length));
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (component === undefined) {
      fault(
        /^[a-z]/.test(name) ? { type: 'code', what: 'html', place, source: name } : { type: 'component', place, name },
      );
      children(node, out);
      return;
    }
    if (component.within !== undefined) {
      fault({ type: 'misplaced-component', place, name, within: component.within });
      return;
    }
    const values = readAttributes(node, component, { start: start(node), source: sourceOf(node), lines, fault });
    if (passage !== undefined) {
      fault({ type: 'in-passage', what: 'passage', place });
      return;
    }
    printPassage(node, values, place, out);
  }

  function printPassage(node: JsxElement, values: Attributes, place: Place, out: SegmentWriter): void {
    const id = values.get('id');
    passage = id?.value ?? '';
    const shows: ShownConcept[] = [];
    const inner = createSegmentWriter();
    printParagraphs(node.children, inner, (child) => {
      if (isNamed(child, 'Shows')) shows.push(readShows(child));
      return isNamed(child, 'Shows');
    });
    const citations = [...allSegments(inner.segments)].filter((segment) => segment.type === 'citation').length;
    passage = undefined;
    const formerIds =
      values
        .get('formerIds')
        ?.value.split(/\s+/)
        .filter((one) => one !== '') ?? [];
    if (id !== undefined) passages.push({ id: id.value, formerIds, place: id.place, citations });
    out.add({
      type: 'passage',
      id: id?.value ?? `passage-${String(place.line)}`,
      ...(formerIds.length === 0 ? {} : { formerIds }),
      children: inner.segments,
      shows,
    });
    out.block();
  }

  function readShows(node: JsxElement): ShownConcept {
    const values = readAttributes(node, components.Shows ?? { required: [], optional: [] }, {
      start: start(node),
      source: sourceOf(node),
      lines,
      fault,
    });
    const concept = values.get('concept');
    if (concept !== undefined) {
      mentions.push({
        type: 'shows',
        to: concept.value,
        ...(passage === undefined ? {} : { passage }),
        place: concept.place,
      });
    }
    const how = choose<How>(values, 'how', hows);
    const reading = choose<Reading>(values, 'reading', readings);
    const reason = createSegmentWriter();
    const paragraphs = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    for (const [at, child] of paragraphs.entries()) {
      if (at > 0 && child.type === 'paragraph') reason.html(' ');
      if (child.type === 'paragraph') children(child, reason);
      else print(child, reason);
    }
    return {
      concept: concept?.value ?? '',
      ...(how === undefined ? {} : { how }),
      ...(reading === undefined ? {} : { reading }),
      reason: reason.segments,
    };
  }

  function choose<Value extends string>(
    values: Attributes,
    name: string,
    allowed: readonly Value[],
  ): Value | undefined {
    const given = values.get(name);
    const chosen = allowed.find((one) => one === given?.value);
    if (given !== undefined && chosen === undefined) {
      fault({ type: 'attribute-value', component: 'Shows', name, value: given.value, allowed, place: given.place });
    }
    return chosen;
  }
}

type Attributes = ReturnType<typeof readAttributes>;

function isNamed(node: MarkNode, name: string): node is JsxElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}
