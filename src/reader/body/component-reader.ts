import { components, hows, pieceOf, readings, type How, type Reading } from '../../core/body/passage.ts';
import { allSegments, insideOf, type Segment, type ShownConcept } from '../../core/body/segment.ts';
import { readAttributes, type Attributes } from './attributes.ts';
import { printParagraphs } from './block-writer.ts';
import { readDecision, type PieceNames } from './decision-reader.ts';
import { isElement, startOf, type JsxElement } from './marks.ts';
import type { BodyReading } from './reading.ts';
import { createSegmentWriter, type SegmentWriter } from './segment-writer.ts';
import { readSentences } from './sentences.ts';

type Passage = Extract<Segment, { type: 'passage' }>;

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
  const piece = pieceOf(name);
  if (piece === undefined) return;
  if (reading.at().piece !== undefined) {
    reading.tellInPiece(piece === 'Passage' ? 'passage' : 'decision', range);
    return;
  }
  const id = attributes.get('id');
  const formerIds = (attributes.get('formerIds')?.value ?? '').split(/\s+/).filter((one) => one !== '');
  const named = {
    id: id?.value ?? `${name.toLowerCase()}-${String(range.line)}`,
    ...(formerIds.length === 0 ? {} : { formerIds }),
  };
  reading.within({ piece: { component: piece, id: id?.value ?? '' } }, () => {
    const { segment, options } =
      piece === 'Passage'
        ? { segment: readPassage(node, named, reading), options: [] }
        : readDecision(node, named, range, reading);
    const citations = [...allSegments(insideOf(segment))].filter(({ type }) => type === 'citation').length;
    if (id !== undefined)
      reading.passages.push({ component: piece, id: id.value, formerIds, range: id.range, citations, options });
    out.add(segment);
  });
  out.block();
}

function readPassage(node: JsxElement, named: PieceNames, reading: BodyReading): Passage {
  const shows: ShownConcept[] = [];
  const inner = createSegmentWriter();
  printParagraphs(node.children, inner, reading, (child) => {
    if (!isElement(child) || child.name !== 'Shows') return false;
    shows.push(readShows(child, reading));
    return true;
  });
  return { type: 'passage', ...named, children: inner.segments, shows };
}

function readShows(node: JsxElement, reading: BodyReading): ShownConcept {
  const attributes = readAttributes(node, components.Shows ?? { required: [], optional: [] }, reading);
  const { piece } = reading.at();
  const concept = attributes.get('concept');
  if (concept !== undefined) {
    const { value: to, range } = concept;
    reading.mentions.push({ type: 'shows', to, ...(piece === undefined ? {} : { passage: piece.id }), range });
  }
  const how = choose<How>(attributes, 'how', hows, reading);
  const whose = choose<Reading>(attributes, 'reading', readings, reading);
  return {
    concept: concept?.value ?? '',
    ...(how === undefined ? {} : { how }),
    ...(whose === undefined ? {} : { reading: whose }),
    reason: readSentences(node, reading),
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
