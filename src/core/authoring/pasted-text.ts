import {
  attribute,
  inline,
  inlineOf,
  isLeftOut,
  styled,
  tagOf,
  tidy,
  type Mended,
  type PastedNode,
  type Pasting,
} from './pasted-line.ts';
import { notesIn } from './pasted-notes.ts';
import { hasHead, tableOf } from './pasted-table.ts';

/**
 * What was copied as text of an atlas, to stand in the text `before`: headings, lists, quotes, tables, footnotes, links, bold and italic; all else as plain
 * words. `mended` says what was not as it came.
 */
export function pastedText(
  root: PastedNode,
  before = '',
): { readonly text: string; readonly mended: readonly Mended[] } {
  const pasting: Work = { notes: notesIn(root, before), mended: new Set(), marks: [] };
  const blocks = blocksOf(root, pasting);
  const text = blocks
    .reduce((sum, lines, at) => {
      const gap = at === 0 ? '' : isItem(lines) && isItem(blocks[at - 1]) ? '\n' : '\n\n';
      return sum + gap + lines;
    }, '')
    .trim();
  return { text, mended: [...pasting.mended] };
}

/** What is known while blocks are made: also the marks of the list items around what comes next, the outermost first. */
type Work = Pasting & { readonly marks: string[] };

const isItem = (lines: string | undefined) => lines !== undefined && /^ *(?:-|\d+\.) /.test(lines);

/** What stands in a block of its own; everything else runs on in a line. */
const boxes = new Set(
  'html body div section article main header footer aside p ul ol li blockquote table caption thead tbody tfoot tr td th figure figcaption dl dt dd pre hr h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);

function blocksOf(node: PastedNode, work: Work, depth = 0): string[] {
  const blocks: string[] = [];
  let run: string[] = [];
  const end = () => {
    for (const text of run.join('').split(/\n\s*\n/)) {
      const words = tidy(text);
      if (words !== '') blocks.push(bulleted(words, work));
    }
    run = [];
  };
  let number = Number(attribute(node, 'start') || 1) - 1;
  for (const child of node.childNodes) {
    const tag = tagOf(child);
    const level = headingLevel(child);
    if (isLeftOut(child, work)) continue;
    if (!boxes.has(tag) && !hasBox(child)) {
      run.push(inlineOf(child, work));
      continue;
    }
    end();
    if (level !== undefined) {
      const words = tidy(inline(child, work)).replaceAll('**', '');
      if (words !== '') blocks.push(`${'#'.repeat(level)} ${words}`);
    } else if (tag === 'li') {
      number += 1;
      blocks.push(...listItem(child, tagOf(node) === 'ol' ? `${number}. ` : '- ', depth, work));
    } else if (tag === 'blockquote') {
      blocks.push(blocksOf(child, work).join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, ''));
    } else if (tag === 'table') blocks.push(...tableBlocks(child, work, depth));
    else if (tag === 'p' && styled(child, 'mso-list') !== '') blocks.push(...wordItem(child, work));
    else blocks.push(...blocksOf(child, work, tag === 'ul' || tag === 'ol' ? depth + 1 : depth));
  }
  end();
  return blocks;
}

/** Google Docs puts a whole text in one element that is bold in name only. */
const hasBox = (node: PastedNode): boolean =>
  [...node.childNodes].some((child) => boxes.has(tagOf(child)) || hasBox(child));

/** Which level of heading a piece becomes: the page has the first itself. Word on the web has paragraphs that say that they are one. */
function headingLevel(node: PastedNode): number | undefined {
  const said =
    attribute(node, 'role') === 'heading' ? attribute(node, 'aria-level') : /^h([1-6])$/.exec(tagOf(node))?.[1];
  return said === undefined ? undefined : Math.min(4, Math.max(2, Number(said) || 2));
}

/** A table; what only looks like one as what stands in it. */
function tableBlocks(table: PastedNode, work: Work, depth: number): string[] {
  const lines = tableOf(table, (cell) =>
    blocksOf(cell, work)
      .join(' ')
      .replace(/^#+ /, '')
      .replace(/\s+/g, ' ')
      .replace(/(?<!\\)\|/g, '\\|'),
  );
  if (lines === undefined) return blocksOf(table, work, depth);
  if (!hasHead(table)) work.mended.add('tables');
  const captions = [...table.childNodes].filter((child) => tagOf(child) === 'caption');
  return [...captions.flatMap((caption) => blocksOf(caption, work)), lines];
}

/** Goes on to an item of a list at a level; gives what stands before its mark. What stands in an item begins below its words. */
function indentOf(level: number, mark: string, { marks }: Work): string {
  while (marks.length < level - 1) marks.push('- ');
  marks.length = level - 1;
  const indent = ' '.repeat(marks.join('').length);
  marks.push(mark);
  return indent;
}

function listItem(item: PastedNode, mark: string, depth: number, work: Work): string[] {
  const level = Number(attribute(item, 'aria-level')) || Math.max(1, depth);
  const indent = indentOf(level, mark, work);
  const [first, ...more] = blocksOf(item, work, level);
  if (first === undefined) return [];
  const inside = indent + ' '.repeat(mark.length);
  return [
    isItem(first) ? first : indent + mark + first,
    ...more.map((one) => (isItem(one) ? one : one.replace(/^/gm, inside))),
  ];
}

/** An item of a list in Word, which is a paragraph that only looks like one. */
function wordItem(item: PastedNode, work: Work): string[] {
  work.mended.add('bullets');
  const level = Number(/level(\d)/.exec(styled(item, 'mso-list'))?.[1] ?? 1);
  const isMark = (node: PastedNode): boolean => styled(node, 'mso-list') === 'ignore';
  const plain = (node: PastedNode): string => (node.nodeValue ?? '') + [...node.childNodes].map(plain).join('');
  const marks = (node: PastedNode): string => (isMark(node) ? plain(node) : [...node.childNodes].map(marks).join(''));
  const number = /^\s*(\d+)[.)]/.exec(marks(item))?.[1];
  const words = tidy(inline(item, work, isMark));
  const mark = number === undefined ? '- ' : `${number}. `;
  return words === '' ? [] : [indentOf(level, mark, work) + mark + words];
}

/** A paragraph that begins with a bullet as an item of a list. */
function bulleted(words: string, { mended }: Work): string {
  const item = words.replace(/^[•·▪◦‣●]\s*/, '- ');
  if (item !== words) mended.add('bullets');
  return item;
}
