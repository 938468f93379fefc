import { isKebab, longestId } from '../model/fields.ts';

/** Letters that do not come apart into a base letter and a mark. */
const ligatures: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/** A text as it can stand in an address: lower-case a to z and figures, words joined by hyphens; `deel` when nothing is left. */
export function slugOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[ßæœøłđ]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'deel' : plain;
}

/** An id that a text can have been meant for. */
export function idMeant(text: string): string {
  const slug = slugOf(text).slice(0, longestId).replace(/-$/, '');
  return isKebab(slug) ? slug : `${slug}-1`;
}

/** Gives each text a slug of its own: the second "besluit" becomes "besluit-2". Slugs in `taken` are never given. */
export function createSlugger(taken: Iterable<string> = []): (text: string) => string {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return (text) => {
    const base = slugOf(text);
    let slug = base;
    let number = next.get(base) ?? 2;
    for (; used.has(slug); number += 1) slug = `${base}-${number}`;
    next.set(base, number);
    used.add(slug);
    return slug;
  };
}
