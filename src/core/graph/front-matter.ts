/** What stands between the lines of three hyphens, and where the body begins. Undefined when a text does not open with such a block. */
export function splitFrontMatter(
  text: string,
): { readonly yaml: string; readonly start: number; readonly bodyStart: number } | undefined {
  const match = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  const start = text.indexOf('\n') + 1;
  return { yaml: match[1] ?? '', start, bodyStart: match[0].length };
}
