/** What in texts may point to a person: addresses and numbers of people, names behind a title, names of two words and initials with a name. */
const numbers = [
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,}/gu,
  /(?<![\p{N}.])(?:\+|00)?\d[\d\s().-]{7,18}\d(?!\p{N})/gu,
  /(?<!\p{N})\d{4}\s?[A-Z]{2}(?!\p{L})/gu,
];
const capital = String.raw`\p{Lu}[\p{L}’'-]{1,40}`;
/** Words as they stand within a sentence and at its beginning. */
const anywhere = (words: readonly string[]): string =>
  words.map((one) => `[${one.charAt(0).toLowerCase()}${one.charAt(0).toUpperCase()}]${one.slice(1)}`).join('|');
const particles = "van de der den het ’t 't ten ter te von of la le al el bin".split(' ');
const between = String.raw`(?:(?:${anywhere(particles)})\s){0,3}`;
const names = [
  new RegExp(String.raw`(?<!\p{L})${capital}\s${between}${capital}`, 'gu'),
  new RegExp(String.raw`(?<!\p{L})(?:\p{Lu}\.\s?){1,4}${between}${capital}`, 'gu'),
];

/** The most hints that help. */
const most = 20;

/**
 * Words in texts by which a person may be recognised, each once, in the order of the texts. `titles` are words before a name ("alderman"). What is not
 * found may be there all the same: rules see little.
 */
export function recognisable(texts: readonly string[], titles: readonly string[]): string[] {
  const titled = new RegExp(String.raw`(?<!\p{L})(?:${anywhere(titles)})\.?\s${between}${capital}`, 'gu');
  const patterns = [...numbers, ...(titles.length === 0 ? [] : [titled]), ...names];
  const found = texts.flatMap((text) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ at: match.index, words: match[0].trim() })))
      .filter(({ words }) => /\p{Lu}|\d|@/u.test(words))
      .sort((a, b) => a.at - b.at),
  );
  const each = [...new Set(found.map(({ words }) => words.replace(/\s+/g, ' ')))];
  return each.filter((one) => !each.some((other) => other !== one && other.includes(one))).slice(0, most);
}
