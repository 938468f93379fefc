import type { Document } from '../../graph/document.ts';
import { isWritten } from '../../model/kind.ts';
import type { Finding, Library, Rule } from '../rule.ts';
import { isWhollyRead } from '../issues.ts';
import { seenLines } from '../seen-lines.ts';

/** An id between single brackets, or a source with an at sign that is no citation: readers see them as they stand. */
export const referenceWithoutBrackets: Rule = {
  code: 'reference-without-brackets',
  stage: 'library',
  severity: 'warning',
  bad: { body: 'Zij gingen [richting-kiezen]. [@jansens-2016]\n' },
  good: { body: 'Zij gingen [[richting-kiezen]]. [@jansens-2016]\n' },
  find: (library) =>
    library.documents
      .filter((document) => isWritten(document.kind) && isWhollyRead(document) && !hasUnreadPart(document))
      .flatMap((document) => seenIn(document, library)),
};

/** What stands between single brackets of either sort that are not escaped, doubled, or part of a link or definition. */
const between = /(?<![[\]\\!])([[(])([^[\]()\n]{2,300})[\])](?![\](:[])/g;

/** One of the names between them: with or without an at sign, and with the place in a source. */
const item = /^\s*(@?)([a-z0-9]+(?:-[a-z0-9]+)*)\s*(,\s*[^@]+)?$/;

/** An id after an at sign, with a page after it. */
const named = /(?<![\w\\])(?<!\\\[)@([a-z0-9]+(?:-[a-z0-9]+)*)(,\s*(?:pp?|blz)\.?\s*\d+(?:[-–]\d+)?)?/g;

/** Whether a document has a part whose links and citations were passed over, because it stands where it may not or nothing refers to it. */
function hasUnreadPart({ issues }: Document): boolean {
  return issues.some(
    (one) =>
      one.type === 'misplaced-component' ||
      one.type === 'unused' ||
      (one.type === 'code' && one.what === 'import') ||
      (one.type === 'in-passage' && (one.what === 'passage' || one.what === 'decision')),
  );
}

function seenIn(document: Document, library: Library): Finding[] {
  const { path, mentions, issues } = document;
  const broken = new Set(issues.flatMap((one) => (one.type === 'link-form' ? [one.range.line] : [])));
  const cited = new Set(mentions.map(({ range }) => `${range.line}:${range.column}`));
  return seenLines(document).flatMap(({ line, words }) => {
    if (!/[[@(]/.test(words)) return [];
    const tell = (from: number, length: number, write: string): Finding => {
      const range = { path, line, column: from + 1, length };
      const whole = words.slice(from, from + length);
      return {
        range,
        message: ({ rules }) => rules['reference-without-brackets'].message(whole),
        repair: ({ phrases }) => phrases.write(write),
        fix: /[-\d]/.test(write) ? { range, replacement: write } : undefined,
      };
    };
    const groups = [...words.matchAll(between)].flatMap(({ 0: whole, 1: sign, 2: inside = '', index }) => {
      const write = whole.startsWith('[@') ? undefined : meant(inside, sign === '(', library);
      return write === undefined ? [] : [{ from: index, length: whole.length, write }];
    });
    const rest = blanked(words, groups).replace(/(?<!\\)\[{1,2}@[^[\]]*\]/g, (whole) => ' '.repeat(whole.length));
    const alone = [...rest.matchAll(named)].flatMap(({ 0: whole, 1: id = '', 2: place = '', index }) =>
      !isSource(id, library) || broken.has(line) || cited.has(`${line}:${index + 2}`)
        ? []
        : [{ from: index, length: whole.length, write: `[@${id}${place}]` }],
    );
    return [...groups, ...alone].map(({ from, length, write }) => tell(from, length, write));
  });
}

/** What to write for names that stand between single brackets; undefined when they are ordinary words. */
function meant(inside: string, isRound: boolean, library: Library): string | undefined {
  const items = inside.split(';').map((one) => item.exec(one));
  const names = items.map((one) => one?.[2] ?? '');
  const [only = ''] = names;
  if (!isRound && items.length === 1 && items[0]?.[1] === '' && items[0][3] === undefined && !isSource(only, library))
    return library.byId.has(only) ? `[[${only}]]` : undefined;
  const isPlain = items.every((one) => one?.[1] === '') && !/[-\d]/.test(only);
  if (!isSource(only, library) || names.includes('') || (isRound && isPlain)) return undefined;
  return `[${items.map((one) => `@${one?.[2] ?? ''}${one?.[3]?.trimEnd() ?? ''}`).join('; ')}]`;
}

function isSource(id: string, { byId }: Library): boolean {
  return byId.get(id)?.some(({ kind }) => kind === 'source') ?? false;
}

/** A line with stretches of it made blank. */
function blanked(words: string, stretches: readonly { readonly from: number; readonly length: number }[]): string {
  return stretches.reduce(
    (line, { from, length }) => line.slice(0, from) + ' '.repeat(length) + line.slice(from + length),
    words,
  );
}
