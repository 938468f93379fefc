import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import type { Random } from './random.ts';

/** A file of the real library, as kinds of mutations look at it. */
export interface Original {
  readonly path: string;
  readonly text: string;
  /** The folder it stands in: "cases", "sources" … */
  readonly folder: string;
  readonly isTranslation: boolean;
  /** Whether another file translates it. */
  readonly isTranslated: boolean;
}

/** A file broken in one place. `text` is undefined when the file is gone. */
export interface Mutation {
  readonly original: Original;
  readonly path: string;
  readonly text: string | undefined;
  /** The first and the last line of the new text that differ, from 1. */
  readonly lines: readonly [from: number, to: number];
}

/** One way to break a file, or to change it without breaking it. */
export interface Kind {
  readonly name: string;
  /**
   * `told`: a problem must stand at the mutated lines or at an end that the kind names. `harmless`: there may be no new problem. `told or read`: either
   * of the two, and when nothing is told, everything on the mutated lines can be read.
   */
  readonly outcome: 'told' | 'harmless' | 'told or read';
  /** Where else the mistake may be told, because that is where it shows. */
  readonly ends: readonly End[];
  readonly mutate: (original: Original, random: Random) => Mutation | undefined;
}

/** Another place where a mistake may honestly be told. `name` completes "it may be told at …". */
export interface End {
  readonly name: string;
  readonly has: (diagnostic: Diagnostic, mutation: Mutation) => boolean;
}

interface Edit {
  /** Which files it can be done to. */
  readonly of?: (original: Original) => boolean;
  /** Which part of them: the fields (all of a file of a few fields), or the text below. */
  readonly where: 'fields' | 'body' | 'file';
  readonly pattern: RegExp;
  /** What stands in the place of what was found; undefined for another try. */
  readonly put: (found: RegExpExecArray, random: Random, original: Original) => string | undefined;
}

/** A kind that puts something else in the place of one match of a pattern. */
export function edit(name: string, outcome: Kind['outcome'], how: Edit, ends: readonly End[] = []): Kind {
  return {
    name,
    outcome,
    ends,
    mutate: (original, random) => {
      if (how.of?.(original) === false) return undefined;
      const [from, to] = rangeOf(original, how.where);
      const found = random.pick([...original.text.slice(from, to).matchAll(how.pattern)]);
      const put = found === undefined ? undefined : how.put(found, random, original);
      if (found === undefined || put === undefined || put === found[0]) return undefined;
      const at = from + found.index;
      return changed(original, original.text.slice(0, at) + put + original.text.slice(at + found[0].length));
    },
  };
}

/** A mutation that leaves the path as it is. */
export function changed(original: Original, text: string): Mutation {
  return { original, path: original.path, text, lines: linesThatDiffer(original.text, text) };
}

function rangeOf({ text, path }: Original, where: Edit['where']): readonly [number, number] {
  const body = path.endsWith('.mdx') ? text.indexOf('\n---\n', 3) + 5 : text.length;
  if (where === 'fields') return [path.endsWith('.mdx') ? 4 : 0, path.endsWith('.mdx') ? body - 5 + 1 : body];
  return where === 'body' ? [body, text.length] : [0, text.length];
}

function linesThatDiffer(before: string, after: string): readonly [number, number] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charAt(start) === after.charAt(start)) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const lineAt = (offset: number) => after.slice(0, offset).split(/\r\n|\n|\r/).length;
  return [lineAt(start), Math.max(lineAt(start), lineAt(after.length - end))];
}

/** A word with a slip of the pen in it; never the same word. */
export function misspelt(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 1));
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + 'q' + word.slice(at),
    word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
    `${word.slice(0, at)}x${word.slice(at + 1)}`,
  ];
  const way = random.pick(ways.filter((one) => one !== word && one !== '' && !/^-|-$|--/.test(one)));
  return way ?? `${word}x`;
}
