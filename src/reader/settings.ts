import { parseExpressionAt, type Expression, type Property, type SpreadElement } from 'acorn';
import type { Settings } from '../core/checks/settings.ts';
import type { SourceFile } from '../core/graph/document.ts';
import { startOf, type Range } from '../core/diagnostics/range.ts';
import type { FieldPath } from '../core/model/references.ts';

/** The file that says what an atlas is, and those that it takes parts from. */
export const settingsFiles = ['site.config.ts', 'map.config.ts', 'words.config.ts'] as const;

/** An expression, and the file in which it stands. */
interface Place {
  readonly file: SourceFile;
  readonly node: Expression | Property;
}

/**
 * Finds where the settings of an atlas stand. They are code, which is not run here: what is not written out as an object, list or name of one in
 * these files is pointed to by what stands around it. The first file holds the whole, called `atlas`.
 */
export function locateSettings(files: readonly SourceFile[]): Settings['locate'] {
  const whole = declared('atlas', files);
  return (path, what) => {
    const [first] = files;
    if (whole === undefined) return startOf(first?.path ?? settingsFiles[0]);
    let place: Place = whole;
    for (const [at, step] of path.entries()) {
      const next = stepInto(place, step, files);
      if (next === undefined) break;
      const isLast = at === path.length - 1;
      place = isLast && what === 'key' ? next : { file: next.file, node: valueOf(next.node) };
    }
    return rangeOf(place);
  };
}

/** What an expression says at a key or index; undefined where it does not say it itself. */
function stepInto({ file, node }: Place, step: FieldPath[number], files: readonly SourceFile[]): Place | undefined {
  if (node.type === 'Identifier') {
    const meant = declared(node.name, files);
    return meant === undefined ? undefined : stepInto(meant, step, files);
  }
  if (node.type === 'ArrayExpression') {
    const item = node.elements[Number(step)];
    return item === null || item === undefined || item.type === 'SpreadElement' ? undefined : { file, node: item };
  }
  if (node.type !== 'ObjectExpression') return undefined;
  const property = node.properties.find((one): one is Property => keyOf(one) === String(step));
  return property === undefined ? undefined : { file, node: property };
}

const valueOf = (node: Expression | Property): Expression => (node.type === 'Property' ? node.value : node);

function keyOf(property: Property | SpreadElement): string | undefined {
  if (property.type !== 'Property') return undefined;
  const { key } = property;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** What a constant of these files is said to be, where that is plain JavaScript. */
function declared(name: string, files: readonly SourceFile[]): Place | undefined {
  for (const file of files) {
    const found = new RegExp(`\\bconst ${name}\\b[^=]*=`).exec(file.text);
    if (found === null) continue;
    try {
      return { file, node: parseExpressionAt(file.text, found.index + found[0].length, { ecmaVersion: 'latest' }) };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function rangeOf({ file, node }: Place): Range {
  const before = file.text.slice(0, node.start).split('\n');
  const { start, end } = node.type === 'Property' ? node.key : node;
  const [shown = ''] = file.text.slice(start, end).split(/\r?\n/, 1);
  return {
    path: file.path,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    length: Math.max(1, shown.length),
  };
}
