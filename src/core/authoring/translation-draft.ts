import { stringify } from 'yaml';
import { valueAt } from '../checks/fields.ts';
import { bodyLines } from '../checks/heading-ranges.ts';
import type { Document } from '../graph/document.ts';
import { sectionHashes } from '../graph/sections.ts';
import { itemKey } from '../model/items.ts';
import type { WrittenKind } from '../model/kind.ts';
import { isRecord } from '../model/references.ts';
import { translatedIn } from '../model/schemas.ts';

/**
 * The text of a new translation of an original: each text that a translation says anew still to be written, below that of the original; a record of
 * the original as it is; and its body, to be written over. `placeholder` is what stands where something is still to be written.
 */
export function translationDraft({ raw, body, ...original }: Document, kind: WrittenKind, placeholder: string): string {
  const { texts, lists } = translatedIn[kind];
  const said = (value: unknown, name: string, indent = ''): string[] => {
    const text = valueAt(value, [name]);
    return typeof text === 'string' ? [...hint(text, indent), `${indent}${name}: ${placeholder}`] : [];
  };
  const items = ([list, names]: [string, readonly string[]]): string[] => {
    const all = valueAt(raw, [list]);
    const lines = (Array.isArray(all) ? all : []).filter(isRecord).flatMap((item) => {
      const id = itemKey(item)?.id ?? '';
      const [only = '', ...more] = names;
      return more.length === 0
        ? [...hint(String(valueAt(item, [only])), '  '), `  ${id}: ${placeholder}`]
        : [`  ${id}:`, ...names.flatMap((name) => said(item, name, '    '))];
    });
    return lines.length === 0 ? [] : [`${list}:`, ...lines];
  };
  const record = stringify({ translatedFrom: Object.fromEntries(sectionHashes(kind, raw, body)) }).trimEnd();
  const front = [...texts.flatMap((name) => said(raw, name)), ...Object.entries(lists).flatMap(items), record];
  const words = bodyLines({ raw, body, ...original }).map((line) => line.words);
  return `---\n${front.join('\n')}\n---\n\n${placeholder}\n\n${withoutStance(words.join('\n')).trimStart()}`;
}

function hint(text: string, indent: string): string[] {
  return [`${indent}# ${text.replace(/\s+/g, ' ')}`];
}

/** A body without what only an original says of its passages. */
export function withoutStance(body: string): string {
  return body
    .replace(/<Shows\b[^>]*>/g, (tag) => tag.replace(/\s+(?:how|reading)="[^"]*"/g, ''))
    .replace(/<Passage\b[^>]*>/g, (tag) => tag.replace(/\s+formerIds="[^"]*"/g, ''));
}
