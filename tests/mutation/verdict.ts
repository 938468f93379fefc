import { en } from '../../src/languages/en/index.ts';
import { allSegments, type Segment } from '../../src/core/body/segment.ts';
import type { Document } from '../../src/core/graph/document.ts';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import { outdated } from './ends.ts';
import type { Kind, Mutation } from './kind.ts';
import type { WholeLibrary } from './library.ts';

/** What is wrong with how a mutation was dealt with, as a sentence; undefined when nothing is. The codes of what is told are added to `codes`. */
export function fault(kind: Kind, mutation: Mutation, library: WholeLibrary, codes: Set<string>): string | undefined {
  const { fresh, entries, before, after } = library.reread(mutation);
  for (const { code } of fresh) codes.add(code);
  const lost = lostEntries(library, mutation, new Set(entries.map(({ kind: of, id }) => `${of}/${id}`)));
  if (lost.length > 0) return `entries of other files are gone: ${lost.join(', ')}`;
  const stray = fresh.filter(
    (diagnostic) => !isAtRange(diagnostic, kind, mutation) && !outdated.has(diagnostic, mutation),
  );
  if (stray.length > 0) return `told elsewhere: ${stray.map(tell).join(' | ')}`;
  const told = fresh.filter((diagnostic) => !outdated.has(diagnostic, mutation));
  if (kind.outcome === 'harmless')
    return told.length === 0 ? undefined : `told without a reason: ${told.map(tell).join(' | ')}`;
  if (told.length > 0) return undefined;
  if (kind.outcome === 'told') return 'swallowed: nothing is told';
  if (mutation.text === undefined) return undefined;
  if (
    before === undefined ||
    after === undefined ||
    !entries.some(({ path }) => path === mutation.path || mutation.original.isTranslation)
  )
    return 'nothing is told, and the entry is gone';
  return unread(mutation, before, after);
}

function isAtRange(diagnostic: Diagnostic, kind: Kind, mutation: Mutation): boolean {
  const { path, line } = diagnostic.range;
  const [from, to] = mutation.lines;
  if (path === mutation.path && line >= from && line <= to) return true;
  return kind.ends.some((end) => end.has(diagnostic, mutation));
}

function lostEntries({ entries }: WholeLibrary, { original }: Mutation, now: ReadonlySet<string>): string[] {
  return entries
    .filter(({ path }) => path !== original.path)
    .map(({ kind, id }) => `${kind}/${id}`)
    .filter((one) => !now.has(one));
}

/** What can no longer be read after a mutation of which nothing is told. */
function unread({ text, lines: [from, to] }: Mutation, before: Document, after: Document): string | undefined {
  const written = (text ?? '')
    .split(/\r\n|\n|\r/)
    .slice(from - 1, to)
    .join('\n');
  const visible = new Set(wordsIn(visibleText(after)));
  const lostWords = wordsIn(written).filter((word) => !visible.has(word));
  if (lostWords.length > 0) return `nothing is told, and words cannot be read: ${lostWords.join(', ')}`;
  const namesBefore = namesIn(before);
  const namesAfter = namesIn(after);
  const gone = [...namesBefore].filter(([name, count]) => (namesAfter.get(name) ?? 0) < count - 1);
  return gone.length > 0 ? `nothing is told, and links are gone: ${gone.map(([name]) => name).join(', ')}` : undefined;
}

function namesIn({ mentions, passages }: Document): Map<string, number> {
  const names = [...mentions.map(({ type, to }) => `${type} ${to}`), ...passages.map(({ id }) => `passage ${id}`)];
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
}

const wordsIn = (text: string) => text.match(/\p{L}{3,}/gu) ?? [];

/** Everything that a reader can see of a file, and the words of its fields. */
function visibleText({ raw, body, passages }: Document): string {
  const segments = [...body.segments, ...body.notes.flat()];
  return [
    JSON.stringify(raw),
    textOf(segments),
    ...passages.flatMap(({ id, formerIds, options }) => [id, ...formerIds, ...options.map((one) => one.id)]),
    'Passage Shows concept how reading Decision Option Outcome Unknown',
  ].join('\n');
}

function textOf(segments: readonly Segment[]): string {
  return [...allSegments(segments)]
    .map((segment) => {
      switch (segment.type) {
        case 'html':
          return segment.html.replace(/<\/?(?:em|strong|del|code)>/g, '').replace(/<(?!a )[^>]*>|&\w+;/g, ' ');
        case 'untranslated':
          return '';
        case 'heading':
          return ` ${segment.text} `;
        case 'link':
          return `${segment.to} ${segment.heading ?? ''} ${segment.words ?? ''}`;
        case 'citation':
          return segment.items.map(({ source, locator }) => `${source} ${locator ?? ''}`).join(' ');
        case 'image':
          return `${segment.src} ${segment.alt} ${segment.title ?? ''}`;
        case 'note':
          return '';
        case 'decision':
          return '';
        case 'passage':
          return [
            segment.id,
            ...segment.shows.map((one) => `${one.concept} ${one.how ?? ''} ${one.reading ?? ''} ${textOf(one.reason)}`),
          ].join(' ');
      }
    })
    .join('');
}

function tell({ code, range: { path, line }, message }: Diagnostic): string {
  return `${code} ${path}:${line} ${message(en)}`;
}
