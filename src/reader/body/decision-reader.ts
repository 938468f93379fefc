import { components, endings, type Ending } from '../../core/body/passage.ts';
import { plainText } from '../../core/body/plain-text.ts';
import type { Decision, Segment } from '../../core/body/segment.ts';
import type { IssueOf } from '../../core/diagnostics/issue.ts';
import type { Range } from '../../core/diagnostics/range.ts';
import type { Document } from '../../core/graph/document.ts';
import { readAttributes } from './attributes.ts';
import { printParagraphs } from './block-writer.ts';
import { isElement, isInline, startOf, type JsxElement } from './marks.ts';
import type { BodyReading } from './reading.ts';
import { createSegmentWriter } from './segment-writer.ts';
import { readSentences } from './sentences.ts';

/** What a passage or decision point is known by. */
export interface PieceNames {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

/** Fewer than this is no choice. */
const fewestOptions = 2;

/** An option as it was read, with the range of its id, or of its tag when it has none. */
interface ReadOption {
  readonly id: string;
  readonly isNamed: boolean;
  readonly words: readonly Segment[];
  readonly range: Range;
}

/** Reads a decision point: what was known, what could be chosen, what happened, what nobody knows. What it lacks or has twice is told as an issue. */
export function readDecision(
  node: JsxElement,
  named: PieceNames,
  range: Range,
  reading: BodyReading,
): { readonly segment: Decision; readonly options: Document['passages'][number]['options'] } {
  const known = createSegmentWriter();
  const options: ReadOption[] = [];
  const told = new Map<Ending, readonly Segment[]>();
  const tell = (what: IssueOf<'decision'>['what'], at: Range, name = '') => {
    reading.issues.push({ type: 'decision', what, name, range: at });
  };
  printParagraphs(node.children, known, reading, (child) => {
    if (!isElement(child)) return false;
    const ending = endings.find((one) => one === child.name);
    if (child.name !== 'Option' && ending === undefined) return false;
    const tag = reading.lines.at(startOf(child) + 1, (child.name ?? '').length);
    const attributes = readAttributes(child, components[child.name ?? ''] ?? { required: [], optional: [] }, reading);
    if (ending === undefined) {
      const id = attributes.get('id');
      if (options.some((one) => one.id === id?.value)) tell('option-twice', id?.range ?? tag, id?.value);
      if (!isOfSentences(child)) tell('block', tag);
      const option = {
        id: id?.value ?? `option-${options.length + 1}`,
        isNamed: id !== undefined,
        words: readSentences(child, reading),
      };
      if (isEmpty(option.words)) tell('empty', tag, 'Option');
      options.push({ ...option, range: id?.range ?? tag });
    } else {
      const inner = createSegmentWriter();
      printParagraphs(child.children, inner, reading);
      if (told.has(ending)) tell('twice', tag, ending);
      else if (isEmpty(inner.segments)) tell('empty', tag, ending);
      told.set(ending, [...(told.get(ending) ?? []), ...inner.segments]);
    }
    return true;
  });
  if (isEmpty(known.segments)) tell('unsaid', range);
  if (options.length < fewestOptions) tell('options', range);
  for (const ending of endings) if (!told.has(ending)) tell('missing', range, ending);
  return {
    segment: {
      type: 'decision',
      ...named,
      children: known.segments,
      options: options.map(({ id, words }) => ({ id, words })),
      outcome: told.get('Outcome') ?? [],
      unknown: told.get('Unknown') ?? [],
    },
    options: options.every(({ isNamed }) => isNamed) ? options.map(({ id, range: at }) => ({ id, range: at })) : [],
  };
}

/** Whether a component holds nothing but words and paragraphs. */
const isOfSentences = ({ children }: JsxElement) =>
  children.every((child) => isInline(child) || child.type === 'paragraph' || child.type === 'mdxFlowExpression');

const isEmpty = (segments: readonly Segment[]) => plainText(segments) === '';
