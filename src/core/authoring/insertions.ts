import type { How, Reading } from '../body/passage.ts';
import { freeId, shortId } from './item-ids.ts';

/** What one can put in a text by a button. */
export type Insertion =
  | { readonly puts: 'heading' }
  | { readonly puts: 'link'; readonly id: string }
  | { readonly puts: 'citation'; readonly id: string; readonly locator: string }
  | {
      readonly puts: 'passage';
      readonly concept: string;
      readonly how: How;
      readonly reading: Reading;
      readonly reason: string;
    }
  | { readonly puts: 'picture'; readonly name: string; readonly alt: string }
  | { readonly puts: 'decision' };

/** A text with a stretch of it chosen. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A text with something put in the place of what is chosen, which becomes a part of that: the words of a link, the text of a passage. What is a block
 * has an empty line around it. What was put there is chosen afterwards, or the place where one writes on.
 */
export function inserted({ text, from, to }: Selected, insertion: Insertion): Selected {
  const chosen = text.slice(from, to);
  if (insertion.puts === 'link')
    return put(text, from, to, chosen === '' ? `[[${insertion.id}]]` : `[[${insertion.id}|${chosen}]]`);
  if (insertion.puts === 'citation') {
    const { id, locator } = insertion;
    const cited = `[@${id}${locator.trim() === '' ? '' : `, ${locator.trim()}`}]`;
    return put(text, from, to, chosen + (/(?:^|\s)$/.test(text.slice(0, from) + chosen) ? '' : ' ') + cited);
  }
  const before = text.slice(0, from);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const after = text.slice(to);
  const end = after.startsWith('\n\n') || after === '' ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return put(text, from, to, gap + blockOf(insertion, chosen.trim(), text), end);
}

function put(text: string, from: number, to: number, piece: string, gap = ''): Selected {
  const end = from + piece.length;
  return { text: text.slice(0, from) + piece + gap + text.slice(to), from: end, to: end };
}

function blockOf(insertion: Exclude<Insertion, { puts: 'link' | 'citation' }>, chosen: string, text: string): string {
  if (insertion.puts === 'heading') return `## ${chosen}`;
  if (insertion.puts === 'picture')
    return `![${inOneLine(insertion.alt)}](./${insertion.name})${chosen === '' ? '' : `\n\n${chosen}`}`;
  if (insertion.puts === 'decision') {
    const id = newId(chosen, 'decision', text);
    return `<Decision id="${id}">\n\n${indented(chosen)}\n\n  <Option id="a"></Option>\n\n  <Option id="b"></Option>\n\n  <Outcome></Outcome>\n\n  <Unknown></Unknown>\n\n</Decision>`;
  }
  const { concept, how, reading, reason } = insertion;
  const id = newId(chosen, concept, text);
  return `<Passage id="${id}">\n\n${indented(chosen)}\n\n  <Shows concept="${concept}" how="${how}" reading="${reading}">\n${indented(indented(reason.trim()))}\n  </Shows>\n\n</Passage>`;
}

/** Words that can stand between square brackets: what is a mark in MDX stands there as the sign that it is. */
const inOneLine = (text: string) =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\[\]{}<>*_`&~]/g, '\\$&');

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');

/** An id that no part of the text has. */
function newId(chosen: string, meant: string, text: string): string {
  const taken = new Set([...text.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id));
  return freeId(shortId(chosen === '' ? meant : chosen), taken);
}
