/** Numbers that look like chance and are the same for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 up to and without `below`. */
  readonly below: (below: number) => number;
  /** One of a list; undefined when it is empty. */
  readonly pick: <T>(list: readonly T[]) => T | undefined;
}

/** Mulberry32, by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] };
}
