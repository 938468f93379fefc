import type { Catalogue } from '../../../languages/language.ts';

/** Where the YAML parser stopped: what it says, its line, and that line before and from the place. */
interface Stop {
  readonly detail: string;
  readonly line: string;
  readonly before: string;
  readonly from: string;
}

/** A way in which fields can break the rules of YAML. */
interface Cause {
  /** What the catalogues call it. */
  readonly name: keyof Catalogue['rules']['yaml-does-not-parse']['causes'];
  readonly applies: (stop: Stop) => boolean;
  /** What is meant, seen from where the parser stopped; without it what the parser says. */
  readonly extent?: RegExp;
}

const says =
  (sign: RegExp) =>
  ({ detail }: Stop) =>
    sign.test(detail);

/** The ways that people fall into, the first that applies is told: first what can be seen around the place, then what the parser says. */
export const yamlCauses: readonly Cause[] = [
  { name: 'hyphenWithoutSpace', applies: ({ line }) => /^ *-[\w-]+: /.test(line) },
  { name: 'bullet', applies: ({ line }) => /^ *[–—•]/.test(line) },
  {
    name: 'colonWithoutSpace',
    applies: ({ detail, line }) =>
      /^ *(?:- )?[\w-]+:[^\s:/]/.test(line) && /single line|followed by map values/i.test(detail),
    extent: /^\S*/,
  },
  {
    name: 'doubleQuote',
    applies: ({ detail, before }) => /at node end/i.test(detail) && /^ *(?:- )?[\w-]+: +"[^"]*" *$/.test(before),
  },
  {
    name: 'singleQuote',
    applies: ({ detail, before }) => /at node end/i.test(detail) && /^ *(?:- )?(?:[\w-]+: +)?'[^']*'$/.test(before),
  },
  {
    name: 'curlyQuotes',
    applies: ({ detail, from }) => /compact mapping/i.test(detail) && /^[“”„]/.test(from),
    extent: /^.*\S/,
  },
  { name: 'directive', applies: says(/directive/i) },
  { name: 'documents', applies: says(/multiple documents/i) },
  {
    name: 'colon',
    applies: says(/compact mapping|mapping values? (?:is|are) not allowed|block mapping.*same line/i),
    extent: /^.*\S/,
  },
  { name: 'twice', applies: says(/keys must be unique/i), extent: /^[\w-]+/ },
  { name: 'quote', applies: says(/quote/i) },
  { name: 'tab', applies: says(/\btabs?\b/i) },
  {
    name: 'brackets',
    applies: says(/flow (?:map|seq|collection)|expected (?:flow|.*(?:\]|\}))|unexpected .*(?:\]|\})|\] or \}/i),
  },
  { name: 'indent', applies: says(/indent|same column|must start at/i) },
  { name: 'noColon', applies: says(/followed by map values|on a single line/i), extent: /^.*\S/ },
  { name: 'noHyphen', applies: says(/without - indicator/i) },
  { name: 'afterValue', applies: says(/at node end/i) },
  { name: 'firstSign', applies: says(/cannot start with/i) },
  { name: 'noFields', applies: says(/not a mapping/i) },
  { name: 'keyWithBraces', applies: says(/key is a mapping or list/i) },
  { name: 'tag', applies: says(/\btag\b/i) },
  { name: 'anchor', applies: says(/alias|anchor/i) },
];
