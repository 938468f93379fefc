import { once } from './once.ts';

/** What is known of a language's words, for taking compounds apart. */
export interface CompoundWords {
  /** Words that compounds are made of; they stay whole themselves. */
  readonly parts: ReadonlySet<string>;
  /** Words that open a compound only, such as stems of verbs. */
  readonly openers: ReadonlySet<string>;
  /** Words that stay whole, and are no parts. */
  readonly whole: ReadonlySet<string>;
  /** Words that are no part, however often they are used: prepositions and the like. */
  readonly loose: ReadonlySet<string>;
  /** Brings the forms of a word together. */
  readonly key: (word: string) => string;
  /** Letters that may stand between two parts, besides those of a form of the first. */
  readonly links: readonly string[];
  /** Words that never open a compound without such letters. */
  readonly linked: RegExp;
}

/** Takes a lower-case word apart, as it is written: `['bewoners', 'initiatief']`; a word that is no compound as it is. */
export type Splitter = (word: string) => readonly string[];

/** Fewest letters of a word that is looked into. */
export const shortestCompound = 7;
/** Fewest letters of a part next to it, and of a part that only the texts know. */
const fewest = { part: 3, beside: 4, unlisted: 5 };
/** Letters that a compound, and a part of one, has at the most: what is longer is no word. */
const most = { word: 80, part: 30 };
/** How many pages must use a word before it counts as a part. */
const pagesToKnow = 2;

/** What a way of splitting costs; the cheapest wins, and the first of equals. */
const cost = { part: 10, link: 1, short: 3, unlisted: 4 };

interface Way {
  readonly parts: readonly string[];
  readonly cost: number;
  readonly listed: boolean;
}

/**
 * Makes a splitter from the words of a language and the texts of a site. `vocabulary`: lower-case words with the number of pages that use
 * them. A word is taken apart only when each part is known and at least one is listed, so that chance does not split.
 */
export function createSplitter(words: CompoundWords, vocabulary: ReadonlyMap<string, number>): Splitter {
  const { key, linked, links, loose, openers, parts, whole } = words;
  /** The key of every part, with the fewest letters that a word with that key has: what is shorter is no form of it. */
  const partKeys = new Map<string, number>();
  for (const part of parts) partKeys.set(key(part), Math.min(part.length, partKeys.get(key(part)) ?? part.length));
  const wholeKeys = new Set([...whole].map(key));
  const unlisted = new Set(
    [...vocabulary].flatMap(([word, pages]) =>
      pages >= pagesToKnow && word.length >= fewest.unlisted && !loose.has(word) && !whole.has(word) ? [word] : [],
    ),
  );
  const stays = (word: string): boolean =>
    word.length < shortestCompound ||
    word.length > most.word ||
    whole.has(word) ||
    wholeKeys.has(key(word)) ||
    parts.has(word) ||
    partKeys.has(key(word));

  /** The cost of a part as it is written, or nothing when it is not known. */
  const known = (part: string, opens: boolean): { cost: number; listed: boolean } | undefined => {
    if (part.length < fewest.part || part.length > most.part || loose.has(part)) return undefined;
    const short = part.length < fewest.beside ? cost.short : 0;
    const reviewed = (form: string): boolean =>
      parts.has(form) || (form.length > fewest.part && form.length >= (partKeys.get(key(form)) ?? Infinity));
    if ((reviewed(part) && !(opens && linked.test(part))) || (opens && openers.has(part)))
      return { cost: cost.part + short, listed: true };
    if (opens) {
      const link = links.find((each) => part.endsWith(each) && reviewed(part.slice(0, -each.length)));
      if (link !== undefined) return { cost: cost.part + cost.link + short, listed: true };
    }
    return unlisted.has(part) ? { cost: cost.part + cost.unlisted, listed: false } : undefined;
  };

  /** The cheapest way to take a word apart from a place on; each place is looked at once. */
  const waysOf = (word: string): ((from: number) => Way | undefined) => {
    const done = new Map<number, Way | undefined>();
    const ways = (from: number): Way | undefined => {
      if (done.has(from)) return done.get(from);
      const alone = from === 0 ? undefined : known(word.slice(from), false);
      let best: Way | undefined = alone && { parts: [word.slice(from)], ...alone };
      const last = Math.min(word.length - fewest.part, from + most.part);
      for (let at = from + fewest.part; at <= last; at += 1) {
        const first = known(word.slice(from, at), true);
        const rest = first && ways(at);
        if (!rest || (best && best.cost <= first.cost + rest.cost)) continue;
        best = {
          parts: [word.slice(from, at), ...rest.parts],
          cost: first.cost + rest.cost,
          listed: first.listed || rest.listed,
        };
      }
      done.set(from, best);
      return best;
    };
    return ways;
  };

  const split = (word: string): readonly string[] => {
    if (stays(word)) return [word];
    const way = waysOf(word)(0);
    const [first = '', ...others] = way?.parts ?? [];
    const sound = way?.listed === true && [first, ...others].some((part) => part.length >= fewest.beside);
    return sound ? [first, ...others] : [word];
  };

  return once(split);
}
