import { quoted } from './flow-text.ts';

/** Where the YAML parser stopped: what it says, the lines of the file, and the line of the place before and from it. */
export interface Stop {
  readonly detail: string;
  readonly lines: readonly string[];
  /** The position of the line among the lines. */
  readonly at: number;
  readonly line: string;
  readonly before: string;
  readonly from: string;
  /** The names that fields of such an entry can have, at whatever depth. */
  readonly keys: readonly string[];
}

/** A stretch of a line that is meant, and what has to stand there instead if there is one answer. `at` is the position of the line. */
export interface Mend {
  readonly at: number;
  readonly column: number;
  readonly length: number;
  readonly replacement?: string;
}

/** A field with what stands before its value: indent, hyphen and name. */
const field = /^ *(?:- +)?(?:[\w-]+: +)?/;

/** The value that the line of the place ends with, given another form; no answer when `form` gives none. */
export function wholeValue(form: (value: string) => string | undefined): (stop: Stop) => Mend {
  return ({ at, line }) => {
    const column = (field.exec(line)?.[0].length ?? 0) + 1;
    const value = line.slice(column - 1).trimEnd();
    const replacement = form(value);
    return { at, column, length: value.length, ...(replacement !== undefined && { replacement }) };
  };
}

/** The value between straight double quotes, instead of curly or single ones around it if there are. */
export function straightened(value: string): string | undefined {
  const bare = /^[“”„'](.*)[“”']$/.exec(value)?.[1] ?? value;
  return /["“”„]/.test(bare) && bare !== value ? undefined : quoted(bare);
}

/** A value in double quotes whose own quotes are made curly; undefined when they do not come in pairs. */
export function curled(value: string): string | undefined {
  const inner = /^"(.*)"$/.exec(value)?.[1];
  return inner === undefined || inner.split('"').length % 2 === 0
    ? undefined
    : `"${inner.replace(/"([^"]*)"/g, '“$1”')}"`;
}

/** A sign at the beginning of the line of the place, with what has to stand there. */
export function atStart(sign: RegExp, replacement: string): (stop: Stop) => Mend {
  return ({ at, line }) => {
    const found = sign.exec(line);
    return { at, column: (found?.index ?? 0) + 1, length: found?.[0].length ?? 1, replacement };
  };
}

/** The indent of a field that belongs to an item of a list, and does not stand below the other fields of that item; undefined when there is none. */
export function itemIndent({ lines, at, line, from, detail }: Stop): Mend | undefined {
  const isKey = (text: string) => /^ *[\w-]+:(?: |$)/.test(text);
  const isShort = /without - indicator|same column/i.test(detail);
  const isFar = /compact mapping/i.test(detail) && !from.includes(': ');
  const own = isShort ? at : isFar ? at + 1 : undefined;
  if (own === undefined || !isKey(isShort ? line : (lines[own] ?? ''))) return undefined;
  const item = lines.slice(0, own).findLast((one) => /^ *- /.test(one));
  const wanted = /^ *- +(?=[\w-]+:)/.exec(item ?? '')?.[0].length;
  const length = /^ */.exec(lines[own] ?? '')?.[0].length ?? 0;
  if (wanted === undefined || Math.abs(wanted - length) > 3) return undefined;
  return { at: own, column: 1, length, replacement: ' '.repeat(wanted) };
}

/** A line that goes on with the value above it, and is not indented; undefined when the place is no such line. */
export function hardBreak({ lines, at, line, keys, detail }: Stop): Mend | undefined {
  const [start, value = ''] = /^( *(?:- +)?[\w-]+: +)([^\s"'[{|>].*)$/.exec(lines[at - 1] ?? '')?.slice(1) ?? [];
  const word = /^ *([\w-]+)/.exec(line)?.[1] ?? '';
  if (!/single line/i.test(detail) || start === undefined || value === '') return undefined;
  if (/:(?: |$)|^ *-/.test(line) || keys.includes(word)) return undefined;
  const indent = /^ *(?:- +)?/.exec(start)?.[0].length ?? 0;
  const length = /^ */.exec(line)?.[0].length ?? 0;
  return { at, column: 1, length, replacement: ' '.repeat(indent + 2) };
}

/** Brackets after a name whose list stands below it as well; undefined when there are none. */
export function valueAbove({ lines, at, line }: Stop): Mend | undefined {
  const above = /^( *[\w-]+:)( +(\[.*\]))\s*$/.exec(lines[at - 1] ?? '');
  if (above === null || !/^ *- /.test(line)) return undefined;
  const [, name = '', value = '', list] = above;
  return { at: at - 1, column: name.length + 1, length: value.length, ...(list === '[]' && { replacement: '' }) };
}

/** A value that begins with an apostrophe (’s avonds), which YAML takes for a quote; undefined when there is none up to the place. */
export function apostrophe({ lines, at, detail }: Stop): Mend | undefined {
  if (!/quote|at node end|apostrophe/i.test(detail)) return undefined;
  const own = lines.findIndex((one, line) => line <= at && apostropheForm.test(one));
  const line = lines[own];
  if (line === undefined) return undefined;
  const [, before = '', value = ''] = apostropheForm.exec(line) ?? [];
  return { at: own, column: before.length + 1, length: value.length, replacement: quoted(value.replace(/'$/, '')) };
}

const apostropheForm = /^( *(?:- +)?[\w-]+: +)('[kmnrst](?=[ -])[^'"]*'?)\s*$/;
