import type { Catalogue, Language, Partly } from './language.ts';

/** The words of a language; each that it lacks from the first of the others that has it, or else from those that are complete. */
export function catalogueOf(own: Language, others: readonly Language[], complete: Catalogue): Catalogue {
  return [own, ...others].reduceRight<Catalogue>(filled, complete);
}

/** The words of each language of an atlas, by tag. The first language comes first, and says what another lacks. */
export function cataloguesOf(languages: readonly Language[], complete: Catalogue): ReadonlyMap<string, Catalogue> {
  return new Map(languages.map((own) => [own.tag, catalogueOf(own, languages.slice(0, 1), complete)]));
}

/** A language with words of an atlas in the place of its own; what are no words changes nothing. */
export function inOwnWords(language: Language, words: unknown): Language {
  return isGroup(words) ? Object.assign({ ...language }, overlaid(language, words)) : language;
}

function overlaid(under: object, over: object): object {
  const words = Object.entries(over).map(([name, own]: [string, unknown]): [string, unknown] => {
    const before: unknown = Reflect.get(under, name);
    return [name, isGroup(before) && isGroup(own) ? overlaid(before, own) : own];
  });
  return { ...under, ...Object.fromEntries(words) };
}

/** The ways to the words that a language lacks ("pages.nav.menu"); of a whole group, the way to the group. */
export function missingWords(own: Language, complete: Catalogue): string[] {
  return missing(Object.fromEntries(Object.entries(complete).filter(([, words]) => isGroup(words))), own);
}

/** Complete words, with those that are given in their place. */
function filled<Words extends object>(complete: Words, given: Partly<Words>): Words {
  const words = Object.entries(complete).map(([name, before]: [string, unknown]): [string, unknown] => {
    const own: unknown = Reflect.get(given, name);
    return [name, isGroup(before) && isGroup(own) ? filled(before, own) : (own ?? before)];
  });
  return Object.assign({ ...complete }, Object.fromEntries(words));
}

function missing(complete: object, given: object, within = ''): string[] {
  return Object.entries(complete).flatMap(([name, words]: [string, unknown]) => {
    const own: unknown = Reflect.get(given, name);
    if (own === undefined) return [within + name];
    return isGroup(words) && isGroup(own) ? missing(words, own, `${within}${name}.`) : [];
  });
}

/** Whether something is a group of words, and not the words themselves. */
export const isGroup = (words: unknown): words is object =>
  typeof words === 'object' && words !== null && !Array.isArray(words);
