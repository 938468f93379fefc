/** Control characters, of which some steer a terminal, signs that turn the reading direction or have no width, and halves of characters. Not tabs and line ends. */
const unseen =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

/** Text as it can be printed anywhere: a sign that cannot be seen becomes one that can, of the same length. */
export function visible(text: string): string {
  return text.replace(unseen, '\uFFFD');
}

/** A name of a file as it can be printed in a line: a line end in it becomes visible as well. */
export function visibleName(name: string): string {
  return visible(name).replace(/[\t\n\r\u2028\u2029]/g, '\uFFFD');
}
