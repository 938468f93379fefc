import type { Body, Segment } from '../body/segment.ts';
import { inLanguage, type EntryOf } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import type { Locale } from '../model/locale.ts';
import { abbreviationsIn, formsOf } from '../model/word.ts';
import { caseLabel, spokenIn, type CaseLabel } from './label.ts';

/** What texts may use that is explained elsewhere: the ways to write it. */
export interface MarkedName {
  readonly id: string;
  readonly forms: readonly string[];
}

/**
 * How texts in a language write a word of a trade, or an organisation: that by its abbreviation, or by a name with one in it. None for an organisation
 * that says itself what it is.
 */
export function markedForms(
  kind: 'organisation' | 'word',
  fields: Parameters<typeof formsOf>[0],
  lang: Locale,
): string[] {
  if (kind === 'word') return formsOf(fields, lang);
  const { name, abbreviation } = fields;
  return abbreviation === undefined ? (abbreviationsIn(name).length > 0 ? [name] : []) : [abbreviation];
}

/** What is explained in an atlas, for texts in a language. */
export function markedNames(graph: Graph, lang: Locale): MarkedName[] {
  return [
    ...graph.all('organisation').map(({ id, fields }) => ({ id, forms: markedForms('organisation', fields, lang) })),
    ...graph.all('word').map(({ id, fields }) => ({ id, forms: markedForms('word', fields, lang) })),
  ];
}

/**
 * A body in which the first use of each name that is explained elsewhere is a link to that. Headings, links and code stay as they are, and a word that
 * its author linked before is not linked again.
 */
export function markWords(names: readonly MarkedName[], body: Body): Body {
  const patterns = names.flatMap(({ id, forms }) => (forms.length === 0 ? [] : [[id, patternOf(forms)] as const]));
  return { ...body, segments: new Marking(patterns).mark(body.segments) };
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
