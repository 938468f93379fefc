import type { Document } from '../../graph/document.ts';
import { findIssues } from '../issues.ts';
import { advice, type Advice, type Finding, type Library, type Rule } from '../rule.ts';
import { suggestEntry } from '../suggestions/entry-suggestion.ts';
import { textFrom } from '../text-lines.ts';
import type { Range } from '../../diagnostics/range.ts';

/** Something that begins like a link or a citation and is neither. */
export const malformedReference: Rule = {
  code: 'malformed-reference',
  stage: 'body',
  severity: 'error',
  bad: { body: 'In de zomer begon het. [@jansens-2016; jansens-2016]\n' },
  good: { body: 'In de zomer begon het. [@jansens-2016; @jansens-2016]\n' },
  find: (library) => [
    ...findIssues(
      library,
      'link-form',
      ({ source, range }, document) =>
        tellAddress(range, document, library) ?? tellStyled(range, document) ?? tell(source),
    ),
    ...findIssues(library, 'unused', ({ what, name }) => ({
      message: ({ rules }) => rules['malformed-reference'][what].message(name),
      repair: ({ rules }) => rules['malformed-reference'][what].repair(name),
    })),
    ...library.documents.flatMap(({ mentions }) =>
      mentions
        .filter(({ type, to }) => type === 'link' && to === '')
        .map(({ range }) => ({ range, ...advice(({ rules }) => rules['malformed-reference'].empty) })),
    ),
  ],
};

/** The address of a page where the id of a source belongs; the parser takes it for a link of its own. */
function tellAddress(range: Range, document: Document, library: Library): Finding | undefined {
  const [whole, address] = /^\[@\s*((?:https?:\/\/|www\.)[^\s\],;]+)/i.exec(textFrom(document, range)) ?? [];
  if (whole === undefined || address === undefined) return undefined;
  return {
    range: { ...range, length: whole.length },
    message: ({ rules }) => rules['malformed-reference'].address,
    repair: suggestEntry(address, 'source', library),
  };
}

/** A link or citation with a style in it, which parts it. */
function tellStyled(range: Range, document: Document): Finding | undefined {
  const [whole] = /^\[(?:\[[^[\]]*[*_~`][^[\]]*\]|@[^[\]]*[*_~`][^[\]]*)\]/.exec(textFrom(document, range)) ?? [];
  if (whole === undefined) return undefined;
  const at = { ...range, length: whole.length };
  const replacement = whole.replace(/[*_~`]/g, '');
  return {
    range: at,
    message: ({ rules }) => rules['malformed-reference'].styled,
    repair: ({ phrases }) => phrases.write(replacement),
    fix: { range: at, replacement },
  };
}

function tell(source: string): Advice {
  const said = shorten(source);
  if (/^\[\[[^|]*\|.*\|.*\]\]$/s.test(source)) return advice(({ rules }) => rules['malformed-reference'].bars(said));
  if (source.startsWith('[[')) {
    return {
      message: ({ rules }) => rules['malformed-reference'].link.message(said),
      repair: ({ rules }) => rules['malformed-reference'].link.repair,
    };
  }
  if (source.startsWith('[^')) {
    return {
      message: ({ rules }) => rules['malformed-reference'].noNote.message(said),
      repair: ({ rules }) => rules['malformed-reference'].noNote.repair(said),
    };
  }
  const [, id, locator] = /^\[@([\w-]+)\s+([^@;\]]+)\]$/.exec(source) ?? [];
  return {
    message: ({ rules }) => rules['malformed-reference'].citation.message(said),
    repair: ({ rules }) => {
      const { comma, repair } = rules['malformed-reference'].citation;
      return id === undefined || locator === undefined ? repair : comma(id, locator);
    },
  };
}

function shorten(source: string): string {
  const line = (source.split(/\r?\n/, 1)[0] ?? '').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
