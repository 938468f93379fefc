import { plainLetters } from './letters.ts';
import { once } from './once.ts';

/** How one language is searched: the same for the index and for a question. */
export interface SearchLanguage {
  /** What the forms of a word have in common: plain letters, digits and the signs inside numbers. It is compared, and not shown. */
  readonly key: (word: string) => string;
  /** Words that say little by themselves; only the whole word is looked for. */
  readonly isFunctionWord: (word: string) => boolean;
  /** Function words, and others that say nothing of what two texts have in common. */
  readonly saysLittle: (word: string) => boolean;
  /** Letters that two words are joined by in a compound. */
  readonly links: readonly string[];
}

/** Stands after a stem that is spelt as a function word is, so that the two are never one. */
const apart = '-';

/** A language by its words. `stem` takes lower-case plain letters, with apostrophes; without it every form is a word of its own. */
export function searchLanguage(
  stem: (word: string) => string = (word) => word,
  functionWords: ReadonlySet<string> = new Set(),
  faintWords: ReadonlySet<string> = new Set(),
  links: readonly string[] = [],
): SearchLanguage {
  const key = (word: string): string => {
    const plain = plainLetters(word);
    if (functionWords.has(plain)) return plain;
    const stemmed = stem(plain).replaceAll("'", '');
    return functionWords.has(stemmed) ? stemmed + apart : stemmed;
  };
  const isFunctionWord = (word: string): boolean => functionWords.has(plainLetters(word));
  return {
    key: once(key),
    isFunctionWord,
    saysLittle: (word) => isFunctionWord(word) || faintWords.has(plainLetters(word)),
    links,
  };
}
