import { changed, edit, misspelt, type Kind, type Original } from './kind.ts';
import { concept, listField, nextLine, permanent, sameFile, section, start, translation } from './ends.ts';

const isOriginal = ({ isTranslation }: Original) => !isTranslation;
const isCase = ({ folder, isTranslation }: Original) => folder === 'cases' && !isTranslation;
const needed = 'title|summary|form|status|scale|place|term|definition|group|question|figure|type|grade|name|kind';
const plainValue = /^( *(?:- )?[a-z]+: )([A-Za-z][^"'{}[\]#:\n]*? [^"'{}[\]#:\n]*)$/gm;

/** Mistakes in front matter and in files of a few fields. */
export const fieldKinds: readonly Kind[] = [
  edit(
    'a name of a field misspelt',
    'told',
    {
      where: 'fields',
      pattern: /(?<=^ *(?:- )?(?:\{ )?)[a-z]{4,}(?=:)/gm,
      put: ([name], random) => misspelt(name, random),
    },
    [listField, translation, section],
  ),
  edit(
    'a field that must be there removed',
    'told',
    {
      of: isOriginal,
      where: 'fields',
      pattern: new RegExp(`^(?:${needed}): .*\n`, 'gm'),
      put: () => '',
    },
    [start],
  ),
  edit(
    'a value emptied',
    'told',
    {
      of: isOriginal,
      where: 'fields',
      pattern: new RegExp(`^(${needed}): .+$`, 'gm'),
      put: ([, name]) => `${name ?? ''}:`,
    },
    [permanent],
  ),
  edit(
    'a value that is one of a few misspelt',
    'told',
    {
      of: isOriginal,
      where: 'fields',
      pattern: /(^(?:form|status|scale|group|figure|type|grade|kind): |level: |sector: \[|^ {4}kind: )([\w-]+)/gm,
      put: ([, name, value], random) => `${name ?? ''}${misspelt(value ?? '', random)}`,
    },
    [permanent],
  ),
  edit('a date that does not exist', 'told', {
    of: isOriginal,
    where: 'fields',
    pattern: /((?:date|issued|read): )\d[\d-]*/g,
    put: ([, name], random) =>
      `${name ?? ''}${random.pick(['2022-13', '2022-02-30', 'vorig jaar', '22-03-2021', '2021-3']) ?? ''}`,
  }),
  edit(
    'a period that ends before it begins',
    'told',
    {
      of: isCase,
      where: 'fields',
      pattern: /period: \{ from: ([\d-]+), to: ([\d-]+) \}/g,
      put: ([, from, to]) =>
        from?.slice(0, 4) === to?.slice(0, 4) ? undefined : `period: { from: ${to ?? ''}, to: ${from ?? ''} }`,
    },
    [listField, sameFile],
  ),
  edit('a colon with a space in a value without quotes', 'told', {
    where: 'fields',
    pattern: plainValue,
    put: ([, name, value]) => `${name ?? ''}${(value ?? '').replace(' ', ': ')}`,
  }),
  edit('a number sign with a space before it in a value without quotes', 'told', {
    // A draft has hints behind such signs.
    of: ({ text }) => !/^status: draft$/m.test(text),
    where: 'fields',
    pattern: plainValue,
    put: ([, name, value]) => `${name ?? ''}${(value ?? '').replace(' ', ' #1 ')}`,
  }),
  edit(
    'a tab for spaces',
    'told or read',
    {
      where: 'fields',
      pattern: /^ {2,}(?=\S)/gm,
      put: () => '\t',
    },
    [nextLine],
  ),
  edit(
    'a space too many before a field',
    'told or read',
    {
      where: 'fields',
      pattern: /^ *(?=\S)/gm,
      put: ([spaces]) => `${spaces} `,
    },
    [nextLine],
  ),
  edit('a quote that is not closed', 'told', {
    where: 'fields',
    pattern: /(: "[^"\n]*)"$/gm,
    put: ([, value]) => value,
  }),
  edit(
    'a quote that is not opened',
    'told or read',
    { where: 'fields', pattern: /: "([^"\n]*")$/gm, put: ([, value]) => `: ${value ?? ''}` },
    [nextLine],
  ),
  edit('a list that is not closed', 'told', {
    where: 'fields',
    pattern: /(\[[^\]\n]*)\](?=$| \})/gm,
    put: ([, list]) => list,
  }),
  edit('braces that are not closed', 'told', {
    where: 'fields',
    pattern: /(\{ [^}\n]*) \}$/gm,
    put: ([, fields]) => fields,
  }),
  edit('a field twice', 'told', {
    of: isOriginal,
    where: 'fields',
    pattern: new RegExp(`^(?:${needed}): .*\n`, 'gm'),
    put: ([line]) => line + line,
  }),
  edit(
    'an unknown source, organisation, person or concept',
    'told',
    {
      of: isOriginal,
      where: 'fields',
      pattern: /((?:sources: \[(?:[\w-]+, )*|organisation: |person: |concept: ))([\w-]+)/g,
      put: ([, name, id], random) => `${name ?? ''}${misspelt(id ?? '', random)}`,
    },
    [concept],
  ),
  edit('a party brought in by one that there is not', 'told', {
    of: isCase,
    where: 'fields',
    pattern: /^( {4}role: .*\n)/gm,
    put: ([line]) => `${line}    broughtInBy: niemand-daar\n`,
  }),
  edit(
    'an id that another item of the list has',
    'told',
    {
      of: isCase,
      where: 'fields',
      pattern: /(^ {2}- (?:\{ )?id: )([\w-]+)([^\n]*\n(?: {4}[^\n]*\n)* {2}- (?:\{ )?id: )[\w-]+/gm,
      put: ([, before, id, between]) => `${before ?? ''}${id ?? ''}${between ?? ''}${id ?? ''}`,
    },
    [translation, sameFile],
  ),
  edit(
    'an id of an item changed',
    'told or read',
    {
      of: isCase,
      where: 'fields',
      pattern: /((?:\{ |- )id: )([\w-]+)/g,
      put: ([, before, id], random) => `${before ?? ''}${misspelt(id ?? '', random)}`,
    },
    [translation, sameFile],
  ),
  edit(
    'an item removed from an original',
    'told or read',
    {
      of: isCase,
      where: 'fields',
      pattern: /^ {2}- \{ id: [^\n]*\n/gm,
      put: () => '',
    },
    [translation, sameFile],
  ),
  edit(
    'an item removed from a translation',
    'told',
    {
      of: ({ isTranslation, folder }) => isTranslation && folder === 'cases',
      where: 'fields',
      pattern: /^ {2}[\w-]+: (?!"?[\da-f]{16})[^\n]*\n/gm,
      put: () => '',
    },
    [listField],
  ),
  edit('an item that the original does not have', 'told', {
    of: ({ isTranslation, folder }) => isTranslation && folder === 'cases',
    where: 'fields',
    pattern: /^(?:timeline|worked|friction|unknown|questions|people):\n/gm,
    put: ([line]) => `${line}  nergens-in-het-origineel: Words.\n`,
  }),
  edit('a list for a text', 'told', {
    of: isOriginal,
    where: 'fields',
    pattern: /^(title|term|name|place|definition): ([^"\n,]+)$/gm,
    put: ([, name, value]) => `${name ?? ''}: [${value ?? ''}]`,
  }),
  edit('a text for a list', 'told', {
    of: isOriginal,
    where: 'fields',
    pattern: /(sources|sector|nl|en|de): \[([\w-]+)\]/g,
    put: ([, name, value]) => `${name ?? ''}: ${value ?? ''}`,
  }),
  edit('a summary that is too long', 'told', {
    of: ({ folder }) => folder === 'cases',
    where: 'fields',
    pattern: /^summary: .*$/gm,
    put: ([line]) =>
      `${line.replace(/"$/, '')}${' En zo gaat het nog even door.'.repeat(12)}${line.endsWith('"') ? '"' : ''}`,
  }),
  ...['{{', '*', '&', '!', '@', '%', '`', '? ', '| '].map((sign) =>
    edit(
      `a value that begins with ${sign}`,
      'told or read',
      {
        where: 'fields',
        pattern: plainValue,
        put: ([, name, value]) => `${name ?? ''}${sign}${value ?? ''}${sign === '{{' ? '}}' : ''}`,
      },
      [nextLine],
    ),
  ),
  edit('a fact in a translation', 'told', {
    of: ({ isTranslation }) => isTranslation,
    where: 'fields',
    pattern: /^(?:title|term): .*\n/gm,
    put: ([line], random) =>
      `${line}${random.pick(['status: published', 'group: functies', 'scale: regio', 'figure: row']) ?? ''}\n`,
  }),
  edit('a field that nobody knows', 'told', {
    where: 'fields',
    pattern: /^(?:title|term|name|type): .*\n/gm,
    put: ([line], random) =>
      `${line}${random.pick(['datum', 'auteur', 'tags', 'constructor', '__proto__']) ?? ''}: iets\n`,
  }),
  {
    name: 'front matter that is not closed',
    outcome: 'told',
    ends: [start],
    mutate: (file) => (file.path.endsWith('.mdx') ? changed(file, file.text.replace(/\n---\n/, '\n')) : undefined),
  },
  {
    name: 'front matter that is not opened',
    outcome: 'told',
    ends: [start],
    mutate: (file, random) =>
      file.path.endsWith('.mdx')
        ? changed(file, random.below(2) === 0 ? file.text.slice(4) : `\n${file.text}`)
        : undefined,
  },
];
