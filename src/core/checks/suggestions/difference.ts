import { nearest } from './nearest.ts';

/** How two lists of names differ, whatever their order. */
export interface Difference {
  /** Names of the first list that the second lacks. */
  readonly missing: readonly string[];
  /** Names that only the second list has: their positions in it, and which missing name was probably meant. */
  readonly extra: readonly { readonly at: number; readonly meant: string | undefined }[];
}

/**
 * What the second list has less and more than the first. A name that was meant by an extra one is not missing. Names that are not `known` are told
 * about elsewhere, and so is what differs because of them: while the first list has such a name, an extra one may be what it should have been.
 * `now` is what something of an older name is called.
 */
export function difference(
  first: readonly string[],
  second: readonly string[],
  known: (name: string) => boolean = () => true,
  now: (name: string) => string | undefined = () => undefined,
): Difference {
  const missing = [...first];
  const take = (name: string | undefined) => {
    const at = name === undefined ? -1 : missing.indexOf(name);
    if (at !== -1) missing.splice(at, 1);
    return at !== -1;
  };
  const others = [...second.entries()].filter(([, name]) => !take(name));
  const extra = others.map(([at, name]) => {
    const renamed = now(name);
    const meant = renamed !== undefined && missing.includes(renamed) ? renamed : nearest(name, missing);
    take(meant);
    return { at, name, meant };
  });
  const isMuddled = !missing.every(known);
  return {
    missing: missing.filter(known),
    extra: extra.filter(({ name, meant }) => known(name) && (meant === undefined ? !isMuddled : known(meant))),
  };
}
