import { ignorable } from '../model/invisible.ts';

/** Letters that no decomposition brings to a plain one. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };

/** Signs such as soft hyphens, which say how the letters beside them are joined or broken, and are no part of a word. */
export const unseen = new RegExp(`[${ignorable}]`, 'gu');

/** The text in lower case without accents; ligatures, small and wide forms as the plain signs that they stand for, and signs that nobody sees left out. */
export function plainLetters(text: string): string {
  if (/^[a-z']*$/.test(text)) return text;
  return text
    .replace(unseen, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðı]/g, (letter) => plain[letter] ?? letter);
}
