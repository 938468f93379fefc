import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, stringify, type Node } from 'yaml';
import { splitFrontMatter } from '../graph/front-matter.ts';
import { isWritten, type Kind } from '../model/kind.ts';
import type { FieldPath } from '../model/references.ts';
import type { Plan } from './field-plan.ts';
import { fits, isList, isValues, writtenFields, type Value, type Values, type Written } from './field-values.ts';
import { printedYaml } from './printed-yaml.ts';
import { withField } from './with-field.ts';

/** What an entry says: its fields, and for kinds that have one its body. */
export interface Told {
  readonly fields: Values;
  readonly body: string;
}

/** The text of a new file: the fields that say something, and the body as it was typed. */
export function entryText(kind: Kind, { fields, body }: Told, plan: Plan): string {
  const said = writtenFields(fields, plan);
  const isEmpty = Object.keys(said).length === 0;
  if (!isWritten(kind)) return printedYaml(said);
  return `---\n${isEmpty ? '' : printedYaml(said)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/**
 * What the text of a file says, with every value as it was typed. Undefined when it cannot be taken apart without losing something: its front matter is
 * no plain YAML, or a field has something else than is asked for.
 */
export function readEntryText(kind: Kind, text: string, plan: Plan): Told | undefined {
  const parts = partsOf(kind, text);
  const top = parts === undefined ? undefined : topOf(parts.front);
  const fields = top === undefined ? undefined : plainValue(top);
  if (parts === undefined || !isValues(fields) || !fits(fields, { control: 'part', fields: plan })) return undefined;
  return { fields, body: parts.body };
}

/** The text of a file that there was, with what it says now: what did not change stays as it was, byte for byte, as far as lists and lines allow. */
export function changedEntryText(kind: Kind, before: string, told: Told, plan: Plan): string {
  const old = readEntryText(kind, before, plan);
  if (old === undefined) return entryText(kind, told, plan);
  const [was, is] = [writtenFields(old.fields, plan), writtenFields(told.fields, plan)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const changes = names.flatMap((name) => changesIn(was[name], is[name], [name]));
  const inPlace = changes.filter(({ path, value }) => path.length > 1 && value !== undefined);
  const text = withTexts(kind, before, inPlace);
  const whole = text === undefined ? changes : changes.filter((one) => !inPlace.includes(one));
  const form = isWritten(kind) ? 'front matter' : 'record';
  const done = [...new Set(whole.map(({ path: [name = ''] }) => String(name)))].reduce<string | undefined>(
    (sum, name) => (sum === undefined ? undefined : withField(sum, name, is[name], form)),
    text ?? before,
  );
  const result = done === undefined || old.body === told.body ? done : withBody(kind, done, told.body);
  return result !== undefined && says(kind, result, told, plan) ? result : entryText(kind, told, plan);
}

/** Whether a text says just this. */
function says(kind: Kind, text: string, { fields, body }: Told, plan: Plan): boolean {
  const read = readEntryText(kind, text, plan);
  const same = (one: Values, other: Values) =>
    JSON.stringify(sorted(writtenFields(one, plan))) === JSON.stringify(sorted(writtenFields(other, plan)));
  return read?.body === body && same(read.fields, fields);
}

/** The same fields in one order at every depth. */
function sorted(value: Written): unknown {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(sorted);
  return Object.entries(value)
    .map(([name, one]) => [name, sorted(one)])
    .sort(([one = ''], [other = '']) => (String(one) < String(other) ? -1 : 1));
}

interface Change {
  readonly path: FieldPath;
  /** What stands there now; undefined where more than a text changed. */
  readonly value?: string | number;
}

/** What is different: texts by where they stand; where more is, the field as a whole. */
function changesIn(was: Written | undefined, is: Written | undefined, path: FieldPath): Change[] {
  if (was === is) return [];
  const [name = ''] = path;
  const whole = [{ path: [name] }];
  if (typeof is === 'string' || typeof is === 'number')
    return typeof was === 'string' || typeof was === 'number' ? [{ path, value: is }] : whole;
  if (typeof was !== 'object' || typeof is !== 'object' || Array.isArray(was) !== Array.isArray(is)) return whole;
  const [old, now] = [new Map(Object.entries(was)), new Map<string, Written>(Object.entries(is))];
  if (old.size !== now.size || [...now.keys()].some((key) => !old.has(key))) return whole;
  return [...now].flatMap(([key, one]) =>
    changesIn(old.get(key), one, [...path, Array.isArray(is) ? Number(key) : key]),
  );
}

/** A text with some texts in its front matter replaced where they stand; undefined when one of them cannot be. */
function withTexts(kind: Kind, text: string, changes: readonly Change[]): string | undefined {
  const parts = partsOf(kind, text);
  const top = parts === undefined ? undefined : topOf(parts.front);
  if (parts === undefined || top === undefined) return undefined;
  const places: { from: number; to: number; put: string }[] = [];
  for (const { path, value } of changes) {
    const found = scalarAt(top, path);
    if (found === undefined || value === undefined) return undefined;
    const { from, to, flow } = found;
    places.push({ from: parts.start + from, to: parts.start + to, put: scalarText(value, flow) });
  }
  return places
    .toSorted((a, b) => b.from - a.from)
    .reduce((sum, { from, to, put }) => sum.slice(0, from) + put + sum.slice(to), text);
}

/** A value on one line, as it can stand in block and flow. */
function scalarText(value: string | number, flow: boolean): string {
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  const isSafe = !plain.includes('\n') && (plain.startsWith('"') || !(flow && /[,[\]{}]/.test(plain)));
  return isSafe ? plain : JSON.stringify(value);
}

/** Where a text stands in YAML, and whether in brackets; undefined for one of several lines. */
function scalarAt(top: Node, path: FieldPath) {
  let node: unknown = top;
  let flow = false;
  for (const step of path) {
    if (isMap(node)) {
      flow ||= node.flow === true;
      node = node.items.find(({ key }) => isScalar(key) && key.value === step)?.value;
    } else if (isSeq(node)) {
      flow ||= node.flow === true;
      node = node.items[Number(step)];
    } else return undefined;
  }
  if (!isScalar(node) || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' || !node.range) return undefined;
  const [from, to] = node.range;
  return { from, to, flow };
}

interface Parts {
  readonly front: string;
  /** Where the front matter begins in the text, and what stands around the body. */
  readonly start: number;
  readonly bodyFrom: number;
  readonly bodyTo: number;
  readonly body: string;
}

function partsOf(kind: Kind, text: string): Parts | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const own = text.slice(mark);
  if (!isWritten(kind)) return { front: own, start: mark, bodyFrom: text.length, bodyTo: text.length, body: '' };
  const split = splitFrontMatter(own);
  if (split === undefined) return undefined;
  const rest = own.slice(split.bodyStart);
  const lead = /^\r?\n/.exec(rest)?.[0].length ?? 0;
  const tail = /\r?\n$/.exec(rest.slice(lead))?.[0].length ?? 0;
  const bodyFrom = mark + split.bodyStart + lead;
  const bodyTo = text.length - tail;
  const body = text.slice(bodyFrom, bodyTo).replaceAll('\r\n', '\n');
  return { front: split.yaml, start: mark + split.start, bodyFrom, bodyTo, body };
}

function withBody(kind: Kind, text: string, body: string): string {
  const parts = partsOf(kind, text);
  if (parts === undefined) return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const before = parts.bodyFrom === parts.bodyTo && !text.slice(0, parts.bodyFrom).endsWith(eol + eol) ? eol : '';
  const after = text.slice(parts.bodyTo) || eol;
  return text.slice(0, parts.bodyFrom) + before + body.replaceAll('\n', eol) + after;
}

/** The top of YAML that can be read, with every value as the text that it is written as. */
function topOf(yaml: string): Node | undefined {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    version: '1.2',
    prettyErrors: false,
    resolveKnownTags: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  return isMap(document.contents) ? document.contents : undefined;
}

/** Plain data of YAML; undefined when it has an alias, an anchor or a tag, or a key that is no text. */
function plainValue(node: unknown): Value | undefined {
  if (node === null) return '';
  if (!isNode(node) || isAlias(node) || node.anchor !== undefined || node.tag !== undefined) return undefined;
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  if (isSeq(node)) {
    const items = node.items.map(plainValue);
    return items.every((one) => one !== undefined) ? items : undefined;
  }
  if (!isMap(node)) return undefined;
  const fields: [string, Value][] = [];
  for (const { key, value } of node.items) {
    const one = plainValue(value);
    if (!isScalar(key) || typeof key.value !== 'string' || one === undefined) return undefined;
    fields.push([key.value, one]);
  }
  return Object.fromEntries(fields);
}
