import type { Graph } from '../graph/graph.ts';
import type { Kind } from '../model/kind.ts';
import type { Locale } from '../model/locale.ts';
import { gistOf, nameOf } from './label.ts';

/** What the browser shows of an entry at a link to it. */
export interface Preview {
  readonly name: string;
  readonly gist: string;
  /** The languages of the words and of the name, when they are not that of the page. */
  readonly lang?: Locale;
  readonly nameLang?: Locale;
}

/** The first characters of the ids of a kind, each once: previews are published in a file for each. */
export function previewInitials(graph: Graph, kind: Kind): string[] {
  return [...new Set(graph.all(kind).map(({ id }) => id.charAt(0)))];
}

/** What the entries of a kind whose ids begin with a character are about, by id. An entry that says nothing of itself is left out. */
export function previews(graph: Graph, kind: Kind, initial: string, locale: Locale): Record<string, Preview> {
  return Object.fromEntries(
    graph.all(kind).flatMap((entry) => {
      const gist = entry.id.startsWith(initial) ? gistOf(graph, entry, locale) : undefined;
      if (gist === undefined) return [];
      const name = nameOf(graph, entry, locale);
      const short = 'abbreviation' in entry.fields ? entry.fields.abbreviation : undefined;
      return [
        [
          entry.id,
          {
            name: short === undefined ? name.words : `${name.words} (${short})`,
            gist: gist.words,
            ...(gist.lang === locale ? {} : { lang: gist.lang }),
            ...(entry.kind === 'word' && name.lang !== locale ? { nameLang: name.lang } : {}),
          },
        ],
      ];
    }),
  );
}
