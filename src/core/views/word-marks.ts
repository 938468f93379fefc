import type { Body, Segment } from '../body/segment.ts';
import { inLanguage, type EntryOf } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { abbreviationsIn, formsOf } from '../model/word.ts';
import { caseLabel, spokenIn, type CaseLabel } from './label.ts';

/**
 * A body in which the first use of each word of a trade is a link to what it means; so is that of an organisation by its abbreviation, or by a name with one in it. Headings, links and
 * code stay as they are, and a word that its author linked before is not linked again.
 */
export function markWords(graph: Graph, body: Body, lang: Locale): Body {
  const words = graph.all('word').map(({ id, fields }) => [String(id), patternOf(formsOf(fields, lang))] as const);
  const organisations = graph.all('organisation').flatMap(({ id, fields: { name, abbreviation } }) => {
    const form = abbreviation ?? (abbreviationsIn(name).length > 0 ? name : undefined);
    return form === undefined ? [] : [[String(id), patternOf([form])] as const];
  });
  return { ...body, segments: new Marking([...organisations, ...words]).mark(body.segments) };
}

/** The cases whose text uses a word, in a language. */
export function casesWith(graph: Graph, { id, fields }: EntryOf<'word'>, locale: Locale): CaseLabel[] {
  return graph
    .all('case')
    .filter((entry) => {
      const { lang } = spokenIn(graph, entry, locale);
      const marking = new Marking([[id, patternOf(formsOf(fields, lang))]]);
      marking.mark(inLanguage(entry, lang).body.segments);
      return marking.isDone;
    })
    .map((entry) => caseLabel(graph, entry, locale));
}

/** What may follow a word and leave it the same word: the endings of plurals and genitives. */
const ending = `(?:en|es|[’']?s|n)?`;

/** Finds a word as texts write it; its first letter may be a capital at the beginning of a sentence. */
function patternOf(forms: readonly string[]): RegExp {
  const written = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const first = form.charAt(0);
      const rest = form
        .slice(1)
        .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
        .replace(/['’]/g, `['’]`);
      return `[${first}${first.toUpperCase()}]${rest}`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${written.join('|')})${ending}(?![\\p{L}\\p{N}])`, 'u');
}

/** Elements in which nothing is marked. */
const closed = /^<(\/?)(?:a|code|h[1-6]|sup)\b/;

/** Goes once through a text and links the first use of each of some words. */
class Marking {
  readonly #waiting: Map<string, RegExp>;
  /** How many elements are open in which nothing is marked. */
  #closed = 0;

  constructor(words: readonly (readonly [id: string, pattern: RegExp])[]) {
    this.#waiting = new Map(words);
  }

  /** Whether every word was found. */
  get isDone(): boolean {
    return this.#waiting.size === 0;
  }

  mark(segments: readonly Segment[]): Segment[] {
    return segments.flatMap((segment): Segment[] => {
      switch (segment.type) {
        case 'html':
          return joined(segment.html.split(/(<[^>]*>)/).flatMap((piece) => this.#piece(piece)));
        case 'link':
          this.#waiting.delete(segment.to);
          return [segment];
        case 'heading':
        case 'untranslated':
          return [segment];
        default:
          return ['children' in segment ? { ...segment, children: this.mark(segment.children) } : segment];
      }
    });
  }

  /** A tag, or the text between two. */
  #piece(html: string): Segment[] {
    const tag = closed.exec(html);
    if (tag !== null) this.#closed += tag[1] === '' ? 1 : -1;
    return html.startsWith('<') || this.#closed > 0 ? [{ type: 'html', html }] : this.#text(html);
  }

  #text(html: string): Segment[] {
    const [first] = [...this.#waiting]
      .flatMap(([to, pattern]) => {
        const found = pattern.exec(html);
        return found === null ? [] : [{ to, index: found.index, words: found[0] }];
      })
      .sort((a, b) => a.index - b.index || b.words.length - a.words.length);
    if (first === undefined) return html === '' ? [] : [{ type: 'html', html }];
    const { to, index, words } = first;
    this.#waiting.delete(to);
    return [
      ...(index === 0 ? [] : [{ type: 'html', html: html.slice(0, index) } as const]),
      { type: 'link', to, words, mark: true },
      ...this.#text(html.slice(index + words.length)),
    ];
  }
}

/** Segments in which no two runs of HTML stand side by side. */
function joined(segments: readonly Segment[]): Segment[] {
  const together: Segment[] = [];
  for (const segment of segments) {
    const last = together.at(-1);
    if (segment.type === 'html' && last?.type === 'html')
      together[together.length - 1] = { type: 'html', html: last.html + segment.html };
    else together.push(segment);
  }
  return together;
}
