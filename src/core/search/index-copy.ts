import type { Splitter } from './compounds.ts';
import type { SearchLanguage } from './languages.ts';
import { attributeOf, escapeAttribute, mapMarkup } from './markup.ts';

/** Between two parts of a compound: Pagefind reads a word with it as a whole and, with less weight, as its parts. */
const seam = '^';
/** Around the number of the word that was written; punctuation, which Pagefind leaves out of words. */
const fence = '`';
/** The digits of that number. None is written otherwise in HTML text or JSON than here. */
const digits = '~|{}=+';

const letters = /[\p{L}\p{M}]+/gu;
const coded = /[\p{L}\p{M}^]+`([~|{}=+]+)`/gu;
/** The description of a page, which is shown as the definition when the page is a concept. */
const description = /<meta name="description"/;
const defined = '<meta name="description" data-pagefind-meta="definition[content]"';
/** Cells that stand side by side without a space, which would be read as one word. */
const cell = /^<\/(?:td|th|dt|dd|li|time)\b/i;

/** The copy of a site that is indexed, with words as they are looked for, and the way back. */
export interface IndexCopy {
  /** A page as Pagefind reads it: each word by its key and with its seams, facets as filters. */
  readonly page: (html: string) => string;
  /** Text that Pagefind stored, with the words that stand on the page. */
  readonly restore: (text: string) => string;
}

/** Starts a copy for the pages in one language. `split` takes a lower-case word apart. */
export function createIndexCopy(language: SearchLanguage, split: Splitter): IndexCopy {
  const written: string[] = [];
  const numbers = new Map<string, number>();

  const code = (word: string): string => {
    const number = numbers.get(word) ?? written.push(word) - 1;
    numbers.set(word, number);
    const places = Array.from(number.toString(digits.length))
      .map((digit) => digits.charAt(Number(digit)))
      .join('');
    return fence + places + fence;
  };
  const mark = (word: string): string => {
    const lower = word.normalize('NFC').toLowerCase();
    const parts = split(lower);
    const indexed =
      parts.length === 1
        ? language.key(lower)
        : parts.map((part, place) => (place === parts.length - 1 ? language.key(part) : part)).join(seam);
    return indexed === lower ? word : indexed + code(word);
  };
  const text = (run: string): string => run.replace(letters, mark);

  const tag = (each: string): string => {
    if (each.startsWith('<html')) return each.replace(/\slang="[^"]*"/, ` lang="${language.index}"`);
    if (cell.test(each)) return `${each} `;
    const titled = each.replace(
      /(\sdata-search-title=")([^"]*)"/,
      (_, name: string, title: string) => `${name}${text(title)}"`,
    );
    const facets = attributeOf(each, 'data-search-facets');
    return facets === undefined ? titled : titled + facets.split('|').map(filter).join('');
  };

  return {
    page: (html) => mapMarkup(html, { tag, text }).replace(description, defined),
    restore: (stored) =>
      stored.replace(coded, (whole, places: string) => {
        const number = Array.from(places).reduce((sum, digit) => sum * digits.length + digits.indexOf(digit), 0);
        return written[number] ?? whole;
      }),
  };
}

/** A facet (`sector:Energie`) as an element, since Pagefind splits several in one attribute at commas. */
function filter(facet: string): string {
  const [name = '', ...value] = facet.split(':');
  return `<i data-pagefind-filter="${name}[title]" title="${escapeAttribute(value.join(':'))}"></i>`;
}

/** What only the index reads is no part of the page that is published; `data-pagefind-body` stays, to tell such pages. */
export function publishedPage(html: string): string {
  const spoken = /\s(?:data-pagefind-(?:weight|ignore|filter|meta)|data-search-(?:facets|terms|title))="[^"]*"/g;
  return mapMarkup(html, { tag: (tag) => tag.replace(spoken, ''), text: (text) => text });
}
