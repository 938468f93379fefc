/** A numbering of texts, in the order in which they first come. */
export interface Numbering {
  readonly texts: readonly string[];
  readonly numberOf: (text: string) => number;
}

/** Numbers texts from nought on: a site has a hundred times as many words as it has different ones. */
export function numbering(): Numbering {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { texts, numberOf };
}
