import type { PageWords } from '../../languages/language.ts';
import type { Place } from '../citations/locators.ts';
import type { Ref } from '../graph/ref.ts';
import type { Locale } from '../model/locale.ts';
import type { Grade } from '../model/source.ts';
import type { Label } from '../views/label.ts';

/** What a printer asks of the frame around a text: its words, and where pages are. Addresses are those of one language of the pages. */
export interface Frame {
  /** The words of a language. */
  readonly words: (lang: Locale) => PageWords;
  readonly address: (ref: Ref) => string;
  /** Where is explained what the letters of trust mean, and how a case is read. */
  readonly guides: { readonly grades: string; readonly reading: string };
}

/** What a printer asks of the atlas around a text. `lang` is the language of the words around what is asked for. */
export interface Labels extends Frame {
  /** The language of originals, and what that is called in a language. */
  readonly original: Locale;
  readonly originalIn: (lang: Locale) => string;
  /** The entry with an id, or a former id; undefined when there is none. */
  readonly entry: (id: string, lang: Locale) => Label | undefined;
  /** How a source is cited in running text, and how far it is trusted; undefined when there is none. */
  readonly source: (
    id: string,
    lang: Locale,
  ) => { readonly name: string; readonly grade: Grade | undefined } | undefined;
  /** A place in a source as an author wrote it, for readers of a language. */
  readonly place: (locator: string, lang: Locale) => Place;
  /** The picture at an address beside the file of the text, as HTML; undefined when it is not there. */
  readonly picture: (src: string) => string | undefined;
}
