import type { Part } from '../../body/part.ts';
import type { Document } from '../../graph/document.ts';
import type { Rule } from '../rule.ts';
import { isDraft } from '../draft.ts';
import { hasOddSpace } from '../finding.ts';

type Block = Extract<Part, { type: 'block' }>;

/** A paragraph of a case that cites nothing. */
export const paragraphWithoutSource: Rule = {
  code: 'paragraph-without-source',
  scope: 'entry',
  severity: 'warning',
  title: { nl: 'Een alinea van een casus noemt geen bron.', en: 'A paragraph of a case cites no source.' },
  explanation: {
    nl: 'Elke alinea van een casus die een feit noemt, zegt waar dat vandaan komt. Zo kan een lezer het nagaan, ook wie halverwege begint te lezen. Een lijst, tabel of citaat hoort bij de alinea ervoor als die op een dubbele punt eindigt. Staat er geen feit maar een eigen gedachte, schrijf dan waar die op steunt, of voeg de alinea bij een andere.',
    en: 'Each paragraph of a case that states a fact says where it comes from. That is how a reader can verify it, also one who begins halfway. A list, table or quote belongs to the paragraph before it if that ends in a colon. If it is no fact but a thought of your own, say what it rests on, or join the paragraph to another.',
  },
  bad: { body: 'In de zomer begon het. [@klaster-2016]\n\nEr deden acht partijen mee.\n' },
  good: { body: 'In de zomer begon het. [@klaster-2016]\n\nEr deden acht partijen mee. [@klaster-2016]\n' },
  find: ({ documents }) =>
    documents
      .filter((document) => document.kind === 'case' && !document.translation && !isDraft(document))
      .flatMap((document) =>
        statements(document)
          .filter((blocks) => blocks.every(({ citations }) => citations === 0))
          .filter(([first]) => isTold(first, document))
          .flatMap(([first]) =>
            first === undefined || hasOddSpace(document, first.range.line)
              ? []
              : [
                  {
                    range: first.range,
                    message: {
                      nl: `${names[first.what].nl} noemt geen bron.`,
                      en: `${names[first.what].en} cites no source.`,
                    },
                    repair: {
                      nl: 'Zet aan het eind: [@naam-van-de-bron]',
                      en: 'Put at the end: [@id-of-the-source]',
                    },
                  },
                ],
          ),
      ),
};

const names = {
  paragraph: { nl: 'Deze alinea', en: 'This paragraph' },
  list: { nl: 'Deze lijst', en: 'This list' },
  quote: { nl: 'Dit citaat', en: 'This quote' },
  table: { nl: 'Deze tabel', en: 'This table' },
} as const;

/** Blocks that are one statement: what follows a colon belongs to what precedes it. Blocks without words are left out. */
function statements({ parts }: Document): Block[][] {
  const groups: Block[][] = [];
  let previous: Block | undefined;
  for (const part of parts) {
    if (part.type !== 'block' || !/[\p{L}\p{N}]/u.test(part.text) || /^#{2,6}[\p{L}\p{N}]/u.test(part.text)) continue;
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
