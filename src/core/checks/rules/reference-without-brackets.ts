import { unseenIn } from '../../body/unseen.ts';
import type { Document } from '../../graph/document.ts';
import { isWritten } from '../../model/kind.ts';
import type { Finding, Library, Rule } from '../rule.ts';
import { isWhollyRead } from '../issues.ts';
import { bodyLines } from '../heading-ranges.ts';

/** An id between single brackets, or a source with an at sign that is no citation: readers see them as they stand. */
export const referenceWithoutBrackets: Rule = {
  code: 'reference-without-brackets',
  stage: 'library',
  severity: 'warning',
  bad: { body: 'Zij gingen [samen-richten]. [@klaster-2016]\n' },
  good: { body: 'Zij gingen [[samen-richten]]. [@klaster-2016]\n' },
  find: (library) =>
    library.documents
      .filter((document) => isWritten(document.kind) && isWhollyRead(document) && !hasUnreadPart(document))
      .flatMap((document) => seenIn(document, library)),
};

/** An id between brackets that are not doubled, escaped, or part of a link or definition. */
const bracketed = /(?<![[\]\\!])\[([a-z0-9]+(?:-[a-z0-9]+)*)\](?![\](:[])/g;

/** An id after an at sign, with single brackets around the two that stand too far off. */
const named = /(?<![\w\\])(?:\[\s+)?@([a-z0-9]+(?:-[a-z0-9]+)*)(?:\s*\])?/g;

/** Whether a document has a part whose links and citations were passed over, because it stands where it may not or nothing refers to it. */
function hasUnreadPart({ issues }: Document): boolean {
  return issues.some(
    (one) =>
      one.type === 'misplaced-component' ||
      one.type === 'unused' ||
      (one.type === 'in-passage' && one.what === 'passage'),
  );
}

/** The lines of the text with what no reader sees blanked. */
function seenLines(document: Document): { readonly line: number; readonly words: string }[] {
  const lines = bodyLines(document);
  const text = lines.map(({ words }) => words).join('\n');
  let seen = '';
  for (const { from, to } of unseenIn(text))
    seen += text.slice(seen.length, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
  const words = (seen + text.slice(seen.length)).split('\n');
  return lines.map(({ line }, at) => ({ line, words: words[at] ?? '' }));
}

function seenIn(document: Document, { byId }: Library): Finding[] {
  const { path, mentions, issues } = document;
  const broken = new Set(issues.flatMap((one) => (one.type === 'link-form' ? [one.range.line] : [])));
  const cited = new Set(mentions.map(({ range }) => `${range.line}:${range.column}`));
  const tell = (line: number, column: number, whole: string, write: string): Finding => ({
    range: { path, line, column, length: whole.length },
    message: ({ rules }) => rules['reference-without-brackets'].message(whole),
    repair: ({ phrases }) => phrases.write(write),
  });
  return seenLines(document).flatMap(({ line, words }) => {
    if (!/[[@]/.test(words)) return [];
    const links = [...words.matchAll(bracketed)].flatMap(({ 0: whole, 1: id = '', index }) => {
      const kind = byId.get(id)?.[0]?.kind;
      return kind === undefined ? [] : [tell(line, index + 1, whole, kind === 'source' ? `[@${id}]` : `[[${id}]]`)];
    });
    const sources = [...words.matchAll(named)].flatMap(({ 0: whole, 1: id = '', index }) => {
      const isSource = byId.get(id)?.some(({ kind }) => kind === 'source') ?? false;
      const at = index + whole.indexOf('@') + 2;
      return !isSource || broken.has(line) || cited.has(`${line}:${at}`)
        ? []
        : [tell(line, index + 1, whole, `[@${id}]`)];
    });
    return [...links, ...sources];
  });
}
