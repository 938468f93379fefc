/** Letters that no decomposition brings to a plain one. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };

/** Signs without a width of their own, such as soft hyphens: they say where a line may break, and are no part of a word. */
export const unseen = /[\p{Cf}\u034f\ufe0e\ufe0f]/gu;

/** The text in lower case without accents; ligatures, small and wide forms as the plain signs that they stand for, and signs that nobody sees left out. */
export function plainLetters(text: string): string {
  return text
    .replace(unseen, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðı]/g, (letter) => plain[letter] ?? letter);
}
