import { sameFile } from './ends.ts';
import { edit, misspelt, type End, type Kind } from './kind.ts';

const whole: End = {
  name: 'the settings as a whole, where one is missing',
  has: ({ range }, { path, text }) =>
    range.path === path && text?.split('\n')[range.line - 1]?.startsWith('export const atlas') === true,
};
const inSettings = (
  name: string,
  pattern: RegExp,
  put: Parameters<typeof edit>[2]['put'],
  ends: readonly End[] = [],
): Kind => edit(name, 'told', { where: 'file', pattern, put }, ends);

/** Mistakes in site.config.ts. */
export const settingKinds: readonly Kind[] = [
  inSettings('a setting misspelt', /(?<=^ {2})\w+(?=:)/gm, ([name], random) => misspelt(name, random), [whole]),
  inSettings(
    'a setting of nothing',
    /(?<=^ {2}(?:title|site|repository|contact|story|facilitation): )'[^']*'/gm,
    () => "''",
  ),
  inSettings('a setting of another form', /(?<=^ {2}reviewedFor: ).*(?=,)/gm, (_found, random) =>
    random.pick(["'24'", '24.5', '0', '[24]', 'null']),
  ),
  inSettings('an address without its beginning', /https:\/\/|mailto:/g, () => ''),
  // All that is said in the first language is unsaid when that is another.
  inSettings('a language that there are no words for', /(?<=languages: \[.*)'\w\w'/g, () => "'fy'", [sameFile]),
  inSettings('a language twice', /(?<=languages: \[.*)'\w\w'/g, ([tag]) => `${tag}, ${tag}`),
  inSettings('a guide that there is not', /(?<=guides: .*: ')[\w-]+(?=')/g, ([id], random) => misspelt(id, random)),
  inSettings('a case or path that there is not', /(?<=^ {2}(?:story|facilitation): ')[\w-]+/gm, ([id], random) =>
    misspelt(id, random),
  ),
  inSettings('an id that cannot be one', /(?<=\{ id: ')[\w-]+/g, ([id], random) =>
    random.pick([id.toUpperCase(), `${id} `, `-${id}`, '']),
  ),
  inSettings('an id twice', /^ +\{ id: .*\n/gm, ([line]) => line + line),
  inSettings('a label without the first language', /(?<=\{ )en: '[^']*', (?=nl: ')/g, () => ''),
  inSettings('a part of an address that cannot be one', /(?<=addresses: \{.*: ')\w+/g, ([part], random) =>
    random.pick([`${part} x`, part.toUpperCase(), '', 'pagefind', 'nl']),
  ),
  inSettings('an outline that draws nothing', /(?<=outline: ')M/g, () => ''),
];
