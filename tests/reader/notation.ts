import type { Mention } from '../../src/core/body/mention.ts';
import { isOfSchema, type Issue } from '../../src/core/diagnostics/issue.ts';
import type { Body, Decision, Segment, ShownConcept } from '../../src/core/body/segment.ts';
import type { Document } from '../../src/core/graph/document.ts';
import { createSchemas } from '../../src/core/model/schemas.ts';
import type { Range } from '../../src/core/diagnostics/range.ts';
import { readDocument } from '../../src/reader/document.ts';

const schemas = createSchemas({ sectors: [], scales: [], groups: [], partyKinds: [] }, ['nl', 'en']);
const front = '---\nterm: proef\n---\n';

/** Reads a body as that of a concept. Its first line is line 4 of the file. */
export function documentOf(body: string, opening = front): Document {
  const name = { kind: 'concept', id: 'proef', language: 'nl', translation: false } as const;
  return readDocument({ path: 'proef.mdx', text: opening + body }, name, schemas);
}

/** A body as it was read, in the notation below, followed by its issues. */
export function told(body: string): string {
  const document = documentOf(body);
  return [bodyText(document.body), ...issueLines(document)].join('\n');
}

/**
 * A body in a notation to read: HTML as it is with a line for each block, ⏎ for a new line in it, `⟦to#heading|words⟧` for a link,
 * `⟨source, locator; source⟩` for a citation, `^1` for a note.
 */
function bodyText({ segments, notes }: Body): string {
  return [segmentsText(segments), ...notes.map((note, at) => `note ${at + 1}: ${segmentsText(note)}`)].join('\n');
}

export function segmentsText(segments: readonly Segment[]): string {
  return segments
    .map(segmentText)
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

const blockEdge =
  /<\/(?:p|li|ul|ol|tr|pre|blockquote|div|table|thead|tbody)>|<(?:ul|ol|blockquote|thead|tbody|hr)\b[^>]*>/g;

function segmentText(segment: Segment): string {
  switch (segment.type) {
    case 'html':
      return segment.html.replaceAll('\n', '⏎').replace(blockEdge, '$&\n');
    case 'heading':
      return `\nh${segment.depth} #${segment.slug} "${segment.text}": ${segmentsText(segment.children)}\n`;
    case 'link':
      return `⟦${segment.to}${after('#', segment.heading)}${after('|', segment.words)}⟧`;
    case 'citation':
      return `⟨${segment.items.map(({ source, locator }) => source + after(', ', locator)).join('; ')}⟩`;
    case 'image':
      return `⟪${segment.src} "${segment.alt}"${after(' ', segment.title)}⟫`;
    case 'note':
      return `^${segment.number}`;
    case 'untranslated':
      return `\nuntranslated {\n${indent(segmentsText(segment.children))}\n}\n`;
    case 'decision':
      return decisionText(segment);
    case 'passage': {
      const inner = [segmentsText(segment.children), ...segment.shows.map(shownText)].filter((text) => text !== '');
      return `\npassage ${segment.id} {${inner.length === 0 ? '' : `\n${indent(inner.join('\n'))}\n`}}\n`;
    }
  }
}

function decisionText({ id, children, options, outcome, unknown }: Decision): string {
  const parts = [
    segmentsText(children),
    ...options.map((option) => `option ${option.id}: ${segmentsText(option.words)}`),
    `outcome: ${segmentsText(outcome)}`,
    `unknown: ${segmentsText(unknown)}`,
  ];
  return `\ndecision ${id} {\n${indent(parts.join('\n'))}\n}\n`;
}

function shownText({ concept, how, reading, reason }: ShownConcept): string {
  const tie = [concept === '' ? '(no concept)' : concept, how, reading].filter((word) => word !== undefined).join(', ');
  return `shows ${tie}: ${reason.length === 0 ? '(no reason)' : segmentsText(reason)}`;
}

/** The issues of a document, but for those of its fields, as `type details line:column ‹what is meant›`. */
function issueLines({ issues, text }: Document): string[] {
  const others = issues.filter((issue) => !isOfSchema(issue));
  return others.map((issue) => `! ${issueText(issue)} ${placeText(issue.range, text)}`);
}

function issueText(issue: Issue): string {
  const details = Object.entries(issue).flatMap(([key, detail]): unknown[] => (key === 'range' ? [] : [detail]));
  return details.map((detail) => (Array.isArray(detail) ? detail.join('/') : String(detail))).join(' ');
}

/** What a document names, as `type line:column ‹what is meant› in passage`. */
export function mentionLines({ mentions, text }: Document): string[] {
  return mentions.map(
    ({ type, range, passage }: Mention) => `${type} ${placeText(range, text)}${after(' in ', passage)}`,
  );
}

function placeText({ line, column, length }: Range, text: string): string {
  const meant = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1, column - 1 + length);
  return `${line}:${column} ‹${meant}›`;
}

const after = (sign: string, text: string | undefined) => (text === undefined ? '' : sign + text);
const indent = (text: string) => text.replace(/^/gm, '  ');
