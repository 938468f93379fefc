import type { Document } from '../../graph/document.ts';
import type { Finding } from '../rule.ts';

/** A text between braces that has no quotes around it and needs them. */
export interface BareText {
  /** Which sign in it means something else there. */
  readonly sign: 'flowComma' | 'flowColon' | 'flowBracket' | 'apostrophe';
  /** The text, and the column at which it begins. */
  readonly text: string;
  readonly column: number;
}

/**
 * The texts on a line of fields between braces that a sign in them breaks. `keys` are the names that fields can have: a word before a colon that is
 * none of them belongs to the text.
 */
export function bareTexts(line: string, keys: readonly string[]): BareText[] {
  const pairs = [...line.matchAll(new RegExp(`(?<=[{,]\\s*)(?:${keys.join('|')}):\\s+`, 'g'))];
  return pairs.flatMap(({ 0: key, index }, at) => {
    const from = index + key.length;
    const rest = line.slice(from, pairs[at + 1]?.index);
    const text = (/^[^}]*/.exec(rest)?.[0] ?? '').replace(/[\s,]+$/, '');
    const sign = signIn(text);
    return sign === undefined ? [] : [{ sign, text, column: from + 1 }];
  });
}

function signIn(text: string): BareText['sign'] | undefined {
  if (/^'[kmnrst](?=[ -])[^']*$/.test(text)) return 'apostrophe';
  if (/^["'[{|>]/.test(text)) return undefined;
  if (/:(?:\s|$)/.test(text)) return 'flowColon';
  if (text.includes(', ')) return 'flowComma';
  return /[[\]{]/.test(text) ? 'flowBracket' : undefined;
}

/** A text between double quotes, in which YAML takes every sign as it is. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A sign that breaks a text between braces, on a line of a document: told at the text, which has to stand between quotes. */
export function tellBare({ sign, text, column }: BareText, line: number, { path }: Document): Finding {
  const range = { path, line, column, length: text.length };
  return {
    range,
    message: ({ rules }) => rules['yaml-does-not-parse'].causes[sign].message,
    repair: ({ phrases }) => phrases.write(quoted(text)),
    fix: { range, replacement: quoted(text) },
  };
}
