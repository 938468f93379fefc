import { components, hows, readings, type How, type Reading } from '../../core/body/passage.ts';
import { allSegments, type ShownConcept } from '../../core/body/segment.ts';
import type { Range } from '../../core/diagnostics/range.ts';
import { readAttributes, type Attributes } from './attributes.ts';
import { printParagraphs } from './block-writer.ts';
import { isElement, startOf, type JsxElement } from './marks.ts';
import type { BodyReading } from './reading.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';

/** Reads a component. One outside the closed set, or where it may not stand, is told as an issue. */
export function readComponent(node: JsxElement, out: SegmentWriter, reading: BodyReading): void {
  const name = node.name ?? '';
  const range = reading.lines.at(startOf(node) + 1, Math.max(1, name.length));
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (component === undefined) {
    reading.issues.push(
      /^[a-z]/.test(name) ? { type: 'code', what: 'html', range, source: name } : { type: 'component', range, name },
    );
    reading.printChildren(node, out);
    return;
  }
  if (component.within !== undefined) {
    reading.issues.push({ type: 'misplaced-component', range, name, within: component.within });
    return;
  }
  const attributes = readAttributes(node, component, reading);
  if (reading.at().passage === undefined) readPassage(node, attributes, range, out, reading);
  else reading.issues.push({ type: 'in-passage', what: 'passage', range });
}

function readPassage(
  node: JsxElement,
  attributes: Attributes,
  range: Range,
  out: SegmentWriter,
  reading: BodyReading,
): void {
  const id = attributes.get('id');
  const shows: ShownConcept[] = [];
  const inner = createSegmentWriter();
  reading.within({ passage: id?.value ?? '' }, () => {
    printParagraphs(node.children, inner, reading, (child) => {
      if (!isElement(child) || child.name !== 'Shows') return false;
      shows.push(readShows(child, reading));
      return true;
    });
  });
  const citations = [...allSegments(inner.segments)].filter((segment) => segment.type === 'citation').length;
  const formerIds = (attributes.get('formerIds')?.value ?? '').split(/\s+/).filter((one) => one !== '');
  if (id !== undefined) reading.passages.push({ id: id.value, formerIds, range: id.range, citations });
  out.add({
    type: 'passage',
    id: id?.value ?? `passage-${String(range.line)}`,
    ...(formerIds.length === 0 ? {} : { formerIds }),
    children: inner.segments,
    shows,
  });
  out.block();
}

function readShows(node: JsxElement, reading: BodyReading): ShownConcept {
  const attributes = readAttributes(node, components.Shows ?? { required: [], optional: [] }, reading);
  const { passage } = reading.at();
  const concept = attributes.get('concept');
  if (concept !== undefined) {
    const { value: to, range } = concept;
    reading.mentions.push({ type: 'shows', to, ...(passage === undefined ? {} : { passage }), range });
  }
  const how = choose<How>(attributes, 'how', hows, reading);
  const whose = choose<Reading>(attributes, 'reading', readings, reading);
  const reason = createSegmentWriter();
  const paragraphs = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  for (const [at, child] of paragraphs.entries()) {
    if (at > 0 && child.type === 'paragraph') reason.html(' ');
    if (child.type === 'paragraph') reading.printChildren(child, reason);
    else reading.print(child, reason);
  }
  return {
    concept: concept?.value ?? '',
    ...(how === undefined ? {} : { how }),
    ...(whose === undefined ? {} : { reading: whose }),
    reason: reason.segments,
  };
}

/** The word that an attribute of `<Shows>` has, when it is one of those allowed; any other is told as an issue. */
function choose<Word extends string>(
  attributes: Attributes,
  name: string,
  allowed: readonly Word[],
  { issues }: BodyReading,
): Word | undefined {
  const given = attributes.get(name);
  const chosen = allowed.find((one) => one === given?.value);
  if (given !== undefined && chosen === undefined)
    issues.push({ type: 'attribute-value', component: 'Shows', name, value: given.value, allowed, range: given.range });
  return chosen;
}
