import { textsIn } from '../checks/fields.ts';
import type { Picture } from '../graph/picture.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { ContentRules } from '../model/atlas.ts';
import { kinds, type Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import type { Grade } from '../model/source.ts';
import { gistOf, nameOf } from '../views/label.ts';
import type { KnownFile } from './known-file.ts';

/** An entry as a form lets one choose it. */
export interface Choice {
  readonly kind: Kind;
  readonly id: string;
  /** What it is called, in the language of the context where it has a name in it. */
  readonly name: string;
  /** By what else it can be found: other names, and those in other languages. */
  readonly otherNames?: readonly string[];
  /** What it is in a sentence: the definition of a concept, the role of a person. */
  readonly gist?: string;
  /** Of a source: how a text cites it, and how far it is trusted. */
  readonly citedAs?: string;
  readonly grade?: Grade;
  /** The names by the languages that they are in, and how texts in other languages cite it, where these say more. */
  readonly names?: Readonly<Record<Locale, string>>;
  readonly citedIn?: Readonly<Record<Locale, string>>;
}

/** Where pages stand, in one language of the pages; all end in a slash. */
export interface PageAddresses {
  /** Below which the pages of each kind stand. */
  readonly entries: Readonly<Record<Kind, string>>;
  /** The manual of mistakes. */
  readonly manual: string;
  readonly grades: string;
  readonly reading: string;
}

/**
 * What those who write need to know of the atlas beside the files that they write, for one language of its pages: each build makes it. The checks find
 * by it in those files exactly what they find by the whole library.
 */
export interface AuthoringContext {
  readonly language: Locale;
  readonly atlas: ContentRules;
  /** The part of every path before "cases/…", with its slash. */
  readonly root: string;
  /** What can be chosen: what the public may see, by kind and then by id. */
  readonly choices: readonly Choice[];
  /** Every file of content, in the order of their paths, as far as checks of other files ask. */
  readonly files: readonly KnownFile[];
  /** The text of the list of ids that may never vanish. */
  readonly idList?: string;
  /** The pictures of the atlas, each with the address of one that pages show, where they show it. */
  readonly pictures: readonly (Picture & { readonly address?: string })[];
  /** By the languages of the pages. */
  readonly pages: Readonly<Record<Locale, PageAddresses>>;
  /** The folder of the files that have the texts of entries. */
  readonly bundles: string;
}

/** What can be chosen of an atlas. `citedAs` says how texts in a language cite a source. */
export function choicesOf(graph: Graph, language: Locale, citedAs: (source: string, lang: Locale) => string): Choice[] {
  const { languages } = graph;
  return kinds.flatMap((kind) =>
    graph.all(kind).map((entry): Choice => {
      const { id } = entry;
      const names = new Map(
        [language, ...languages].map((lang) => nameOf(graph, entry, lang)).map((said) => [said.lang, said.words]),
      );
      const [name = id, ...translated] = names.values();
      const others = [...new Set([...translated, ...alsoCalled(entry)])].filter((one) => one !== name);
      const gist = gistOf(graph, entry, language)?.words;
      const source = entry.kind === 'source' ? citedIn(id, language, languages, citedAs) : {};
      return {
        kind,
        id,
        name,
        ...(others.length > 0 && { otherNames: others }),
        ...(gist !== undefined && { gist }),
        ...(names.size > 1 || !names.has(language) ? { names: Object.fromEntries(names) } : {}),
        ...(entry.kind === 'source' && { grade: entry.fields.grade }),
        ...source,
      };
    }),
  );
}

/** Other words for an entry, and what it is called in short, in every language. */
function alsoCalled({ fields }: Entry): string[] {
  const { aliases, abbreviation }: Readonly<Record<string, unknown>> = fields;
  return textsIn([aliases, abbreviation]).map(({ text }) => text);
}

/** How a source is cited in a language, and in those in which it is cited otherwise. */
function citedIn(
  id: string,
  language: Locale,
  languages: readonly Locale[],
  citedAs: (id: string, lang: Locale) => string,
) {
  const own = citedAs(id, language);
  const other = languages.flatMap((lang) => (citedAs(id, lang) === own ? [] : [[lang, citedAs(id, lang)] as const]));
  return { citedAs: own, ...(other.length > 0 && { citedIn: Object.fromEntries(other) }) };
}
