/** A function of a text that works out each answer once: a site has a hundred times as many words as it has different words. */
export function once<Answer extends object | string>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
