import { tagOf, type PastedNode } from './pasted-line.ts';

/** What stands in a text for the anchors of footnotes: for that in a sentence what refers to the note, for that at the note what begins it. */
export type PastedNotes = ReadonlyMap<PastedNode, string>;

/**
 * The footnotes of what is pasted: two anchors that lead to each other, however a program names them. They are numbered on from those in the text `before`,
 * which they come to stand in.
 */
export function notesIn(root: PastedNode, before: string): PastedNotes {
  const notes = new Map<PastedNode, string>();
  const open = new Map<string, { readonly node: PastedNode; readonly to: string }>();
  let number = Math.max(0, ...Array.from(before.matchAll(/\[\^(\d+)\]/g), ([, one]) => Number(one)));
  for (const node of anchorsIn(root)) {
    const to = /^#(.+)$/.exec(node.getAttribute?.('href') ?? '')?.[1];
    const name = node.getAttribute?.('name') ?? node.getAttribute?.('id') ?? undefined;
    if (to === undefined || name === undefined) continue;
    const reference = open.get(to);
    if (reference?.to === name) {
      number += 1;
      notes.set(reference.node, `[^${number}]`);
      notes.set(node, `[^${number}]: `);
    } else open.set(name, { node, to });
  }
  return notes;
}

function anchorsIn(node: PastedNode): PastedNode[] {
  return [...node.childNodes].flatMap((child) => [...(tagOf(child) === 'a' ? [child] : []), ...anchorsIn(child)]);
}
