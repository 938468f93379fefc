import type { Catalogue } from '../../../languages/language.ts';
import { quoted } from './flow-text.ts';
import {
  apostrophe,
  atStart,
  curled,
  hardBreak,
  itemIndent,
  straightened,
  valueAbove,
  wholeValue,
  type Mend,
  type Stop,
} from './mends.ts';

/** A way in which fields can break the rules of YAML. */
interface Cause {
  /** What the catalogues call it. */
  readonly name: keyof Catalogue['rules']['yaml-does-not-parse']['causes'];
  readonly applies: (stop: Stop) => boolean;
  /** What is meant, seen from where the parser stopped; without it what the parser says. */
  readonly extent?: RegExp;
  /** What has to stand where. */
  readonly mend?: (stop: Stop) => Mend | undefined;
  /** Whether what is mended is what is meant. */
  readonly isPlace?: true;
}

const says =
  (sign: RegExp) =>
  ({ detail }: Stop) =>
    sign.test(detail);

/** A cause that is known by what has to be mended, and told there. */
const mended = (name: Cause['name'], mend: (stop: Stop) => Mend | undefined): Cause => ({
  name,
  applies: (stop) => mend(stop) !== undefined,
  mend,
  isPlace: true,
});

const bullet = /(?<=^ *)[–—•·*+](?= )/;
const closeHyphen = /(?<=^ *)-(?=[\w-]+: |[[{])/;
const sourceItem = /(?<=^ *- )@(?=[\w-]+\s*$)/;

/** The ways that people fall into, the first that applies is told: first what can be seen around the place, then what the parser says. */
export const yamlCauses: readonly Cause[] = [
  mended('apostrophe', apostrophe),
  { name: 'hyphenWithoutSpace', applies: ({ line }) => closeHyphen.test(line), mend: atStart(closeHyphen, '- ') },
  { name: 'bullet', applies: ({ line }) => bullet.test(line), mend: atStart(bullet, '-'), isPlace: true },
  { name: 'sourceSign', applies: ({ line }) => sourceItem.test(line), mend: atStart(sourceItem, ''), isPlace: true },
  mended('valueAbove', valueAbove),
  mended('itemIndent', itemIndent),
  mended('hardBreak', hardBreak),
  {
    name: 'colonWithoutSpace',
    applies: ({ detail, line }) =>
      /^ *(?:- )?[\w-]+:[^\s:/]/.test(line) && /single line|followed by map values/i.test(detail),
    extent: /^\S*/,
    mend: atStart(/(?<=^ *(?:- )?[\w-]+):/, ': '),
  },
  {
    name: 'doubleQuote',
    applies: ({ detail, before }) => /at node end/i.test(detail) && /^ *(?:- )?[\w-]+: +"[^"]*" *$/.test(before),
    mend: wholeValue(curled),
  },
  {
    name: 'singleQuote',
    applies: ({ detail, before }) => /at node end/i.test(detail) && /^ *(?:- )?(?:[\w-]+: +)?'[^']*'$/.test(before),
    mend: wholeValue((value) => (value.endsWith("'") ? straightened(value) : undefined)),
  },
  {
    name: 'curlyQuotes',
    applies: ({ detail, from }) => /compact mapping/i.test(detail) && /^[“”„]/.test(from),
    extent: /^.*\S/,
    mend: wholeValue(straightened),
  },
  { name: 'directive', applies: says(/directive/i) },
  { name: 'documents', applies: says(/multiple documents/i) },
  {
    name: 'colon',
    applies: says(/compact mapping|mapping values? (?:is|are) not allowed|block mapping.*same line/i),
    extent: /^.*\S/,
    mend: wholeValue((value) => (/^["'[{]/.test(value) ? undefined : quoted(value))),
  },
  { name: 'twice', applies: says(/keys must be unique/i), extent: /^[\w-]+/ },
  { name: 'quote', applies: says(/quote/i) },
  { name: 'tab', applies: says(/\btabs?\b/i) },
  { name: 'hyphenAfterColon', applies: says(/block-seq-ind on same line/i) },
  {
    name: 'brackets',
    applies: says(/flow (?:map|seq|collection)|expected (?:flow|.*(?:\]|\}))|unexpected .*(?:\]|\})|\] or \}/i),
  },
  { name: 'indent', applies: says(/indent|same column|must start at/i) },
  { name: 'noColon', applies: says(/followed by map values|on a single line/i), extent: /^.*\S/ },
  { name: 'noHyphen', applies: says(/without - indicator/i) },
  { name: 'afterValue', applies: says(/at node end/i) },
  {
    name: 'firstSign',
    applies: says(/cannot start with/i),
    mend: wholeValue(quoted),
  },
  { name: 'noFields', applies: says(/not a mapping/i) },
  { name: 'keyWithBraces', applies: says(/key is a mapping or list/i) },
  { name: 'tag', applies: says(/\btag\b/i) },
  { name: 'anchor', applies: says(/alias|anchor/i) },
];
