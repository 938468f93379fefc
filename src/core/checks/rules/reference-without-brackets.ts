import { unseenIn } from '../../body/unseen.ts';
import type { Document } from '../../graph/document.ts';
import { isWritten } from '../../model/kind.ts';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { Rule, Library } from '../rule.ts';
import { isWhollyRead } from '../finding.ts';
import { bodyLines } from '../heading-ranges.ts';

/** An id between single brackets, or a source with an at sign that is no citation: readers see them as they stand. */
export const referenceWithoutBrackets: Rule = {
  code: 'reference-without-brackets',
  scope: 'library',
  severity: 'warning',
  title: {
    nl: 'Een naam staat niet tussen de haken die erbij horen.',
    en: 'An id lacks the brackets that go with it.',
  },
  explanation: {
    nl: 'Een link naar een casus, begrip of lens staat tussen dubbele blokhaken: [[naam]]. Een bron staat tussen enkele, met een apenstaartje direct na de haak: [@naam]. Met andere haken, of zonder, wordt het geen van beide, en ziet de lezer de haken of het apenstaartje zelf.',
    en: 'A link to a case, concept or lens stands between double square brackets: [[id]]. A source stands between single ones, with an at sign right after the bracket: [@id]. With other brackets, or without, it becomes neither, and readers see the brackets or the at sign themselves.',
  },
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
function hasUnreadPart({ faults }: Document): boolean {
  return faults.some(
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
  const { path, mentions, faults } = document;
  const broken = new Set(faults.flatMap((fault) => (fault.type === 'link-form' ? [fault.range.line] : [])));
  const cited = new Set(mentions.map(({ range }) => `${range.line}:${range.column}`));
  const tell = (line: number, column: number, whole: string, write: string): Finding => ({
    range: { path, line, column, length: whole.length },
    message: { nl: `Lezers zien hier letterlijk: ${whole}`, en: `Readers see this as it stands: ${whole}` },
    repair: { nl: `Schrijf: ${write}`, en: `Write: ${write}` },
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
