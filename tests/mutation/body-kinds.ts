import { edit, misspelt, type Kind, type Original } from './kind.ts';
import { nextLine, passageTag, permanent, sameFile, tag, translation, whoNamesThePassage } from './ends.ts';

const isCase = ({ folder }: Original) => folder === 'cases';
const isOriginalCase = ({ folder, isTranslation }: Original) => folder === 'cases' && !isTranslation;
const passage = /<Passage id="[\w-]+">\n[\s\S]*?<\/Passage>\n/g;
/** A paragraph that says something, and does not only point elsewhere. */
const paragraph = /^(?! |See |Zie |Siehe )[\p{L}][^\n]*\.(?: \[@[^\]\n]*\])?$/gmu;
/** Mistakes in what stands below the front matter. */
export const bodyKinds: readonly Kind[] = [
  edit('a link to nothing', 'told', {
    where: 'body',
    pattern: /\[\[([\w-]+)/g,
    put: ([, id], random) => `[[${misspelt(id ?? '', random)}`,
  }),
  edit('a link to a heading that there is not', 'told', {
    where: 'body',
    pattern: /\[\[([\w-]+)(?=[|\]])/g,
    put: ([link]) => `${link}#nergens-in-de-tekst`,
  }),
  edit('a link that is not closed', 'told', {
    where: 'body',
    pattern: /(\[\[[^\]\n]*)\]\]/g,
    put: ([, link], random) => `${link ?? ''}${random.pick([']', '']) ?? ''}`,
  }),
  edit('a citation of nothing', 'told', {
    where: 'body',
    pattern: /@([\w-]+)(?=[\],;])/g,
    put: ([, id], random) => `@${misspelt(id ?? '', random)}`,
  }),
  edit(
    'a citation that is not closed',
    'told',
    { where: 'body', pattern: /(\[@[^\]\n]*)\]/g, put: ([, cited]) => cited },
    [passageTag],
  ),
  edit('a citation without its sign', 'told', { where: 'body', pattern: /; @/g, put: () => '; ' }, [translation]),
  edit(
    'the only citation of a passage removed',
    'told',
    {
      of: isCase,
      where: 'body',
      pattern: passage,
      put: ([whole]) => ((whole.match(/\[@/g)?.length ?? 0) === 1 ? whole.replace(/ \[@[^\]]*\]/, '') : undefined),
    },
    [passageTag, translation, sameFile],
  ),
  edit(
    'an id that another passage has',
    'told',
    {
      of: isCase,
      where: 'body',
      pattern: /<Passage id="([\w-]+)">([\s\S]*?)<Passage id="[\w-]+">/g,
      put: ([, id, between]) => `<Passage id="${id ?? ''}">${between ?? ''}<Passage id="${id ?? ''}">`,
    },
    [translation, sameFile, whoNamesThePassage],
  ),
  edit(
    'an id of a passage that cannot be one',
    'told',
    {
      of: isCase,
      where: 'body',
      pattern: /(?<=<Passage id=")[\w-]+/g,
      put: ([id], random) => random.pick([`${id} a`, id.toUpperCase(), `../${id}`, `${id}-é`, '']),
    },
    [translation, passageTag, permanent, whoNamesThePassage],
  ),
  edit(
    'an id of a passage changed',
    'told',
    {
      of: ({ isTranslation, isTranslated, folder }) => folder === 'cases' && (isTranslation || isTranslated),
      where: 'body',
      pattern: /(?<=<Passage id=")[\w-]+/g,
      put: ([id], random) => misspelt(id, random),
    },
    [translation, passageTag, whoNamesThePassage],
  ),
  edit(
    'an attribute misspelt',
    'told',
    {
      of: isCase,
      where: 'body',
      pattern: /(?<=<(?:Passage|Shows)(?: \w+="[\w-]*")* )\w+(?==)/g,
      put: ([name], random) => misspelt(name, random),
    },
    [translation, passageTag, permanent, whoNamesThePassage],
  ),
  edit('an attribute without quotes', 'told', {
    of: isCase,
    where: 'body',
    pattern: /="([\w-]+)"/g,
    put: ([, value]) => `=${value ?? ''}`,
  }),
  edit(
    'an attribute with one quote',
    'told',
    {
      of: isCase,
      where: 'body',
      pattern: /="([\w-]+)"/g,
      put: ([, value], random) => random.pick([`="${value ?? ''}`, `=${value ?? ''}"`]),
    },
    [tag, nextLine],
  ),
  edit('an attribute that runs code', 'told', {
    of: isCase,
    where: 'body',
    pattern: /(?<=<(?:Passage|Shows)) /g,
    put: () => ' onclick="alert(1)" ',
  }),
  edit(
    'an attribute in braces',
    'told',
    { of: isCase, where: 'body', pattern: /="([\w-]+)"/g, put: ([, value]) => `={"${value ?? ''}"}` },
    [translation, passageTag, permanent, whoNamesThePassage],
  ),
  edit('a closing tag removed', 'told', { of: isCase, where: 'body', pattern: /^ *<\/\w+>\n/gm, put: () => '' }, [tag]),
  edit(
    'an opening tag removed',
    'told',
    { of: isCase, where: 'body', pattern: /^ *<\w+ [^>\n]*>\n/gm, put: () => '' },
    [tag],
  ),
  edit(
    'a name in an opening tag misspelt',
    'told',
    { of: isCase, where: 'body', pattern: /(?<=^ *<)\w+/gm, put: ([name], random) => misspelt(name, random) },
    [tag],
  ),
  edit(
    'a name in a closing tag misspelt',
    'told',
    { of: isCase, where: 'body', pattern: /(?<=^ *<\/)\w+/gm, put: ([name], random) => misspelt(name, random) },
    [tag],
  ),
  edit(
    'a component that there is not',
    'told',
    { of: isOriginalCase, where: 'body', pattern: passage, put: ([whole]) => whole.replaceAll('Passage', 'Passages') },
    [tag, translation, whoNamesThePassage],
  ),
  edit('a concept that there is not', 'told', {
    of: isCase,
    where: 'body',
    pattern: /(?<=concept=")[\w-]+/g,
    put: ([id], random) => misspelt(id, random),
  }),
  edit('a word that cannot be how or reading', 'told', {
    of: isOriginalCase,
    where: 'body',
    pattern: /(?<=(?:how|reading)=")\w+/g,
    put: ([word], random) => misspelt(word, random),
  }),
  edit('how or reading left out', 'told', {
    of: isOriginalCase,
    where: 'body',
    pattern: / (?:how|reading)="\w+"/g,
    put: () => '',
  }),
  edit(
    'a reason removed',
    'told',
    {
      of: isCase,
      where: 'body',
      pattern: /(<Shows [^>]*>\n)[^<]*(<\/Shows>)/g,
      put: ([, open, close]) => `${open ?? ''}  ${close ?? ''}`,
    },
    [tag],
  ),
  edit(
    'a reason twice',
    'told',
    {
      of: isCase,
      where: 'body',
      pattern: /(<Shows [^>]*>\n)([^<]*)(<\/Shows>[\s\S]*?<Shows [^>]*>\n)[^<]*/g,
      put: ([, open, reason, between]) => `${open ?? ''}${reason ?? ''}${between ?? ''}${reason ?? ''}`,
    },
    [tag],
  ),
  edit(
    'a passage removed',
    'told',
    {
      of: ({ isTranslation, folder }) => isTranslation && folder === 'cases',
      where: 'body',
      pattern: passage,
      put: () => '',
    },
    [passageTag, sameFile],
  ),
  edit(
    'a citation of another source than the original',
    'told or read',
    {
      of: ({ isTranslation }) => isTranslation,
      where: 'body',
      pattern: /\[@[\w-]+\]/g,
      put: (_found, random) => `[@${random.pick(['keeper-letters', 'brannock-gazette-1907']) ?? ''}]`,
    },
    [passageTag, sameFile],
  ),
  edit(
    'another concept than the original',
    'told',
    {
      of: ({ isTranslation, folder }) => isTranslation && folder === 'cases',
      where: 'body',
      pattern: /(?<=concept=")[\w-]+/g,
      put: () => 'silence',
    },
    [passageTag],
  ),
  edit('how in a translation', 'told', {
    of: ({ isTranslation, folder }) => isTranslation && folder === 'cases',
    where: 'body',
    pattern: /<Shows concept="[\w-]+"/g,
    put: ([open]) => `${open} how="nuances"`,
  }),
  edit(
    'a heading removed from a translation',
    'told',
    { of: ({ isTranslation }) => isTranslation, where: 'body', pattern: /^## .*\n/gm, put: () => '' },
    [sameFile],
  ),
  edit(
    'a paragraph of a case without a source',
    'told',
    {
      of: (file) => isOriginalCase(file) && !/^status: draft$/m.test(file.text),
      where: 'body',
      pattern: paragraph,
      put: ([words]) => (words.includes('[@') ? words.replace(/ ?\[@[^\]]*\]/g, '') : undefined),
    },
    [translation, sameFile],
  ),
];
