import { headingsOf } from '../../body/anchors.ts';
import type { Document } from '../../graph/document.ts';
import { frontSection, openingSection } from '../../graph/sections.ts';
import { itemKey } from '../../model/items.ts';
import { isWritten } from '../../model/kind.ts';
import { isRecord } from '../../model/references.ts';
import { translatedIn } from '../../model/schemas.ts';
import { valueAt } from '../fields.ts';
import { bodyLines, headingRanges } from '../heading-ranges.ts';
import { recordOf } from './sections.ts';

/** What is translated as a whole: a text of front matter, by the way to it, or a paragraph, which has no name. */
export interface Block {
  readonly name?: string;
  readonly text: string;
}

/** The blocks of a section of an original, or of a translation, which says in its record what sections it has; in the order of the text. */
export function blocksOf(section: string, document: Document): Block[] {
  if (section === frontSection) return frontBlocks(document);
  const own = document.translation ? recordedAnchors(document) : headingsOf(document.body).map(({ slug }) => slug);
  const at = own.indexOf(section);
  if (at === -1 && section !== openingSection) return [];
  const starts = headingRanges(document).map(({ line }) => line);
  // Headings whose lines are not known all have the same.
  const areKnown = new Set(starts).size === starts.length;
  const [from = 0, to = Infinity] = areKnown ? [starts[at], starts[at + 1]] : [];
  const lines = bodyLines(document).filter(({ line }) => line >= from && line < to);
  const paragraphs = lines.map(({ words }) => words.trim()).join('\n');
  return paragraphs.split(/\n{2,}/).flatMap((text) => (text.trim() === '' ? [] : [{ text: text.trim() }]));
}

/** The anchors of the headings that an original had when it was translated, which are those of the translation in the same order. */
function recordedAnchors(translation: Document): string[] {
  return Object.keys(recordOf(translation) ?? {}).filter((name) => name !== frontSection && name !== openingSection);
}

/** Texts of front matter that a translation says anew: those of an original, or those of the translation, which has items by what they are known by. */
function frontBlocks({ kind, raw }: Document): Block[] {
  if (!isWritten(kind)) return [];
  const { texts, lists } = translatedIn[kind];
  const block = (name: string, text: unknown): Block[] => (typeof text === 'string' ? [{ name, text }] : []);
  return [
    ...texts.flatMap((name) => block(name, valueAt(raw, [name]))),
    ...Object.entries(lists).flatMap(([list, names]) =>
      itemsIn(valueAt(raw, [list])).flatMap(([id, item]) =>
        names.flatMap((name) => {
          const own = names.length === 1 ? `${list}.${id}` : `${list}.${id}.${name}`;
          return block(own, isRecord(item) ? item[name] : item);
        }),
      ),
    ),
  ];
}

function itemsIn(list: unknown): (readonly [string, unknown])[] {
  if (isRecord(list)) return Object.entries(list);
  return Array.isArray(list) ? list.map((item) => [itemKey(item)?.id ?? '', item] as const) : [];
}
