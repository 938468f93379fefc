import { createHash } from 'node:crypto';
import type { Entry } from '../core/graph/entry.ts';
import type { Graph } from '../core/graph/graph.ts';
import { kinds } from '../core/model/kind.ts';
import type { Locale } from '../core/model/locale.ts';
import { changedOn } from './changes.ts';

const fieldsOf = new WeakMap<Graph, string>();

/** The page of an entry in a language: what it is made from, and the view that it prints. */
export interface PrintedPage {
  readonly graph: Graph;
  readonly entry: Entry;
  readonly locale: Locale;
  readonly view: unknown;
}

/**
 * What the printed page of an entry depends on, as a digest: two pages with one key are the same, byte for byte. That is all that a build prints with,
 * the view that the page prints, the days on which the entry was changed, and the front matter of every entry, since a page names others as they call
 * themselves. Nothing that a component prints of an entry's running text comes from anywhere but the view.
 */
export function pageKey(madeWith: string, { graph, entry, locale, view }: PrintedPage): string {
  const changes = graph.languages.map((one) => changedOn(entry.path, one));
  return digestOf([madeWith, fieldsDigest(graph), entry.kind, entry.id, locale, changes, view]);
}

/** What a page depends on that prints nothing of an entry but names: `name` is its own among such pages. */
export function framedPageKey(madeWith: string, graph: Graph, name: string): string {
  return digestOf([madeWith, fieldsDigest(graph), name]);
}

function fieldsDigest(graph: Graph): string {
  const known = fieldsOf.get(graph) ?? digestOf(kinds.flatMap((kind) => graph.all(kind).map(withoutText)));
  fieldsOf.set(graph, known);
  return known;
}

/** All of an entry but its running text, in every language. */
function withoutText(entry: Entry): unknown {
  const { kind, id, path, fields } = entry;
  const told =
    'body' in entry
      ? Object.keys(entry.translations).map((locale) => {
          const translation = entry.translations[locale];
          return [locale, translation?.fields, translation?.untold, translation?.translatedFrom];
        })
      : [];
  return [kind, id, path, fields, told];
}

/** A digest of a value made of records, lists, maps and sets; two of the same content have the same. A function in it is a TypeError: what it does cannot be told. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, plain)).digest('hex');
}

/** Maps and sets as lists that no other value is written as. */
function plain(_name: string, value: unknown): unknown {
  if (value instanceof Map) return { '\0map': [...value] };
  if (value instanceof Set) return { '\0set': [...value] };
  if (typeof value === 'function') throw new TypeError('A function is part of what a page prints, and has no digest.');
  return value;
}
