/** A passage of a page, as text. */
export interface PassageText {
  readonly id: string;
  readonly text: string;
}

/** A passage that speaks to a question, with the words that it shares with it, as they stand in the passage. */
export interface Kindred {
  readonly id: string;
  readonly words: readonly string[];
}

/** The fewest letters of a word that says what a text is about, and how many of its letters tell it from others, whatever its ending. */
const least = 5;
const telling = 6;
/** Passages that are named, and words that are told of each. */
const most = { passages: 3, words: 4 };

/**
 * The passages that share most with a question and with what someone answered to it; a word that few passages have counts for more, one that says little
 * for nothing. Explained by the words themselves, and none where nothing is shared.
 */
export function kindred(
  asked: string,
  passages: readonly PassageText[],
  saysLittle: (word: string) => boolean,
): readonly Kindred[] {
  const wanted = new Set(wordsOf(asked, saysLittle).keys());
  const all = passages.map(({ id, text }) => ({ id, words: wordsOf(text, saysLittle) }));
  const weight = (stem: string): number => 1 / all.filter(({ words }) => words.has(stem)).length;
  return all
    .map(({ id, words }) => {
      const shared = [...words.keys()].filter((stem) => wanted.has(stem)).sort((a, b) => weight(b) - weight(a));
      const score = shared.reduce((sum, stem) => sum + weight(stem), 0);
      return { id, score, words: shared.slice(0, most.words).map((stem) => words.get(stem) ?? stem) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most.passages)
    .map(({ id, words }) => ({ id, words }));
}

/** The words of a text by how they begin, each as it stands there first. */
function wordsOf(text: string, saysLittle: (word: string) => boolean): Map<string, string> {
  const words = new Map<string, string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const stem = word.slice(0, telling);
    if (word.length >= least && !words.has(stem) && !saysLittle(word)) words.set(stem, word);
  }
  return words;
}
