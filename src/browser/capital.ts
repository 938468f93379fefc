/** Words as they begin a sentence or a heading, in the language of the page. */
export const capital = (words: string): string =>
  words.charAt(0).toLocaleUpperCase(document.documentElement.lang) + words.slice(1);
