import { dutchFaintWords, dutchFunctionWords } from './dutch/function-words.ts';
import { dutchKey } from './dutch/inflection.ts';
import { dutchLinks } from './dutch/links.ts';
import { englishKey } from './english/forms.ts';
import { englishFaintWords, englishFunctionWords } from './english/function-words.ts';
import { searchLanguage, type SearchLanguage } from './language.ts';

const languages: ReadonlyMap<string, SearchLanguage> = new Map([
  ['nl', searchLanguage(dutchKey, dutchFunctionWords, dutchFaintWords, dutchLinks)],
  ['en', searchLanguage(englishKey, englishFunctionWords, englishFaintWords)],
]);
const plain = searchLanguage();

/** Whether a word says little of what a question in one of some languages (tags) is about. */
export function isFunctionWord(word: string, tags: readonly string[]): boolean {
  return tags.some((tag) => searchLanguageOf(tag).isFunctionWord(word));
}

/** Whether a word says nothing of what two texts in one of some languages (tags) have in common. */
export function saysLittle(word: string, tags: readonly string[]): boolean {
  return tags.some((tag) => searchLanguageOf(tag).saysLittle(word));
}

/** How a language is searched, by its tag; one without words of its own here is searched by plain letters and beginnings of words. */
export function searchLanguageOf(tag: string): SearchLanguage {
  return languages.get(tag) ?? plain;
}
