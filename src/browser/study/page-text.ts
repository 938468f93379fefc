/** What is no text of the page: notes of the frame, tools, and what the workbook itself puts there. */
const passedOver = '.notes, .page-tools, .contents, .visually-hidden, script, style, [data-own]';

/** The text of a part of a page as one string, in which runs of white space are one space, with the way back to its nodes. */
export class PageText {
  readonly text: string;
  /** Of each character its node and its place in it. */
  readonly #at: readonly (readonly [Text, number])[];

  constructor(root: Element) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && node.matches(passedOver) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const at: (readonly [Text, number])[] = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      for (const [place, sign] of [...node.data.matchAll(/[^]/g)].map((found) => [found.index, found[0]] as const)) {
        const isSpace = /\s/.test(sign);
        if (isSpace && (text === '' || text.endsWith(' '))) continue;
        text += isSpace ? ' ' : sign;
        at.push([node, place]);
      }
    }
    this.text = text;
    this.#at = at;
  }

  /** The part of the page in which characters stand; undefined where there are none. */
  range(start: number, end: number): Range | undefined {
    const first = this.#at[start];
    const last = this.#at[end - 1];
    if (first === undefined || last === undefined) return undefined;
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    return range;
  }

  /** The characters that stand in a part of the page, without white space at their ends; undefined where there are none. */
  within(range: Range): { readonly start: number; readonly end: number } | undefined {
    const inside = this.#at.map(([node, place]) => range.comparePoint(node, place));
    let start = inside.indexOf(0);
    let end = inside.lastIndexOf(0) + 1;
    // The character that begins where the part ends does not stand in it.
    const last = this.#at[end - 1];
    if (last?.[0] === range.endContainer && last[1] === range.endOffset) end -= 1;
    while (start < end && this.text[start] === ' ') start += 1;
    while (end > start && this.text[end - 1] === ' ') end -= 1;
    return start === -1 || start >= end ? undefined : { start, end };
  }
}

/** Puts marks around the text in a part of the page, node by node; they change nothing of the text. */
export function markRange(range: Range, id: string): HTMLElement[] {
  const root = range.commonAncestorContainer;
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node !== null; node = walker.nextNode())
    if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return nodes.flatMap((node) => {
    const to = node === endContainer ? endOffset : node.length;
    const from = node === startContainer ? startOffset : 0;
    if (from >= to || node.parentElement?.closest(passedOver)) return [];
    if (to < node.length) node.splitText(to);
    const part = from > 0 ? node.splitText(from) : node;
    const mark = document.createElement('mark');
    mark.className = 'own-mark';
    mark.dataset.record = id;
    part.replaceWith(mark);
    mark.append(part);
    return [mark];
  });
}

/** Takes all marks away. */
export function unmark(): void {
  for (const mark of document.querySelectorAll('mark.own-mark')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}
