/** The text without accents and other marks on its letters; case stays. */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
