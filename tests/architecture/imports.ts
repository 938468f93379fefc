import { posix } from 'node:path';
import { rules, type Rule } from './rules.ts';

/** One import as it stands in a file. */
export interface Import {
  /** A path from the project's root, or the name of a package. */
  readonly to: string;
  readonly line: number;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
}

const statement =
  /^[ \t]*(?:import|export)\b(?<what>[^'"`;()]*?)\bfrom\s*(['"])(?<from>[^'"]+)\2|^[ \t]*import\s*(['"])(?<bare>[^'"]+)\4|\bimport\(\s*(['"])(?<later>[^'"]+)\6/gm;

/** What a file imports, as written in import and export lines and in calls of import with a fixed name. */
export function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(({ groups = {}, index, 0: whole }) => {
    // What follows a question mark asks Vite for a file in another form.
    const [named = ''] = (groups.from ?? groups.bare ?? groups.later ?? '').split('?');
    const to = named.startsWith('.') ? posix.join(posix.dirname(path), named) : named;
    const line = text.slice(0, index + whole.length - whole.trimStart().length).split('\n').length;
    return { to, line, typeOnly: isTypeOnly(groups.what) };
  });
}

/** Whether a clause such as `type { A }` or `{ type A, type B }` brings in types alone. */
function isTypeOnly(what: string | undefined): boolean {
  const clause = what?.trim() ?? '';
  if (/^type\b/.test(clause)) return true;
  const names = /^\{([\s\S]*)\}$/
    .exec(clause)?.[1]
    ?.split(',')
    .filter((name) => name.trim() !== '');
  return names !== undefined && names.length > 0 && names.every((name) => /^\s*type\s/.test(name));
}

/** The rules that a file keeps, that of its folder first. */
function rulesOf(path: string): Rule[] {
  const own = rules.filter(({ of }) => isIn(path, of)).sort((a, b) => a.of.length - b.of.length);
  const folder = own.filter(({ of }) => of !== path).at(-1);
  const file = own.find(({ of }) => of === path);
  return [folder, file].filter((rule) => rule !== undefined);
}

/** What a file imports against the table, a sentence each: file, line, rule and reason. */
export function broken(path: string, text: string): string[] {
  const kept = rulesOf(path);
  const [first] = kept;
  if (first === undefined)
    return importsOf(path, text).length === 0 ? [] : [`${path} stands in no folder of the table.`];
  const may = [first.of, ...kept.flatMap((rule) => rule.may)];
  const types = kept.flatMap((rule) => rule.types ?? []);
  return importsOf(path, text)
    .filter(
      ({ to, typeOnly }) => !may.some((one) => isIn(to, one)) && !(typeOnly && types.some((one) => isIn(to, one))),
    )
    .map(
      ({ to, line, typeOnly }) =>
        `${path}:${line} imports ${typeOnly ? 'types of ' : ''}${to}. ${first.of} may import ${list(may.slice(1))}${types.length > 0 ? `, and types of ${list(types)}` : ''}: ${first.why}.`,
    );
}

const list = (names: readonly string[]) => (names.length === 0 ? 'nothing else' : names.join(', '));
const isIn = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(':') ? folder : `${folder}/`);
