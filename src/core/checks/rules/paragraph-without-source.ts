import type { Part } from '../../body/part.ts';
import type { Document } from '../../graph/document.ts';
import type { Library, Rule } from '../rule.ts';
import { mayBeDraft } from '../draft.ts';
import { boldLines } from '../bold-lines.ts';
import { hasOddSpace } from '../issues.ts';

type Block = Extract<Part, { type: 'block' }>;

/** A paragraph of a case that cites nothing. */
export const paragraphWithoutSource: Rule = {
  code: 'paragraph-without-source',
  stage: 'body',
  severity: 'warning',
  bad: { body: 'In de zomer begon het. [@jansens-2016]\n\nEr deden acht partijen mee.\n' },
  good: { body: 'In de zomer begon het. [@jansens-2016]\n\nEr deden acht partijen mee. [@jansens-2016]\n' },
  find: ({ documents, byId }) =>
    documents
      .filter((document) => document.kind === 'case' && !document.translation && !mayBeDraft(document))
      .flatMap((document) =>
        statements(document)
          .filter((blocks) => blocks.every(({ citations }) => citations === 0))
          .filter(([first]) => isTold(first, document))
          .filter((blocks) => !blocks.some(({ text }) => namesSource(text, byId)))
          .flatMap(([first]) =>
            first === undefined || hasOddSpace(document, first.range.line)
              ? []
              : [
                  {
                    range: first.range,
                    message: ({ rules }) => rules['paragraph-without-source'].message[first.what],
                    repair: ({ rules }) => rules['paragraph-without-source'].repair,
                  },
                ],
          ),
      ),
};

/** Whether a text names a source without the signs of a citation, which is told by itself. */
function namesSource(text: string, byId: Library['byId']): boolean {
  const names = text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
  return names.some((name) => byId.get(name)?.some(({ kind }) => kind === 'source'));
}

/** Words around links that only point to them. */
const pointing =
  /^(?:zie|lees|vergelijk|vgl|ook|meer|verder|over|bij|en|of|see|read|compare|also|more|further|about|and|or)$/i;

/** Whether a block claims nothing, because it only points elsewhere: "Zie ook [[kennis-delen]]". */
function onlyPoints({ text, besideLinks }: Block): boolean {
  return text !== besideLinks && (besideLinks.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => pointing.test(word));
}

/** Blocks that are one statement: what follows a colon belongs to what precedes it. Blocks without words, or that claim nothing, are left out. */
function statements(document: Document): Block[][] {
  const { parts } = document;
  const bold = new Set(boldLines(document).map(({ range }) => range.line));
  const groups: Block[][] = [];
  let previous: Block | undefined;
  for (const part of parts) {
    if (part.type !== 'block' || !/[\p{L}\p{N}]/u.test(part.text) || /^#{2,6}[\p{L}\p{N}]/u.test(part.text)) continue;
    if (onlyPoints(part) || /^(?:<\/?[A-Z][^<>]*>|!\[[^\]]*\]\([^)]*\))$/.test(part.text) || bold.has(part.range.line))
      continue;
    const continues =
      previous !== undefined && previous.passage === part.passage && /:\s*(?:\[@[^[\]]*\]\s*)*$/.test(previous.text);
    if (continues) groups.at(-1)?.push(part);
    else groups.push([part]);
    previous = part;
  }
  return groups;
}

/** Whether nothing else says it already: the text, or the passage, cites something. */
function isTold(block: Block | undefined, { mentions, passages }: Document): boolean {
  if (block?.passage === undefined) return mentions.some(({ type }) => type === 'citation');
  return passages.some(({ id, citations }) => id === block.passage && citations > 0);
}
