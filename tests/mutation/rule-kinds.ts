import { changed, edit, type Kind, type Original } from './kind.ts';
import {
  concept,
  listField,
  nextLine,
  original,
  permanent,
  sameFile,
  source,
  start,
  translation,
  whoNamesIt,
  whoNamesThePassage,
} from './ends.ts';

const isOriginalCase = ({ folder, isTranslation }: Original) => folder === 'cases' && !isTranslation;
const isConcept = ({ folder, isTranslation }: Original) => folder === 'concepts' && !isTranslation;
const isPublicCase = (file: Original) => isOriginalCase(file) && /^status: published$/m.test(file.text);
const asParagraph = (name: string, piece: string, ends: Kind['ends'] = []) =>
  edit(name, 'told', { where: 'body', pattern: /\n\n(?=\p{Lu})/gu, put: () => `\n\n${piece}\n\n` }, ends);
const saved = (
  name: string,
  of: (file: Original) => boolean,
  to: (path: string) => string,
  ends: Kind['ends'],
): Kind => ({
  name,
  outcome: 'told',
  ends,
  mutate: (file) => (of(file) ? { original: file, path: to(file.path), text: file.text, lines: [1, 1] } : undefined),
});
const inRelations = (name: string, to: (id: string) => string) =>
  edit(
    name,
    'told',
    {
      of: isConcept,
      where: 'fields',
      pattern: /^(group: .*\n)(?![\s\S]*^relations:)/gm,
      put: ([line], _random, { path }) =>
        `${line}relations:\n  - { concept: ${to(/([^/]+)\.mdx$/.exec(path)?.[1] ?? '')}, kind: requires, reason: Daarom. }\n`,
    },
    [translation],
  );

/** A break for each check that the other kinds do not reach. */
export const ruleKinds: readonly Kind[] = [
  edit(
    'a question that does not end as one',
    'told',
    { of: isConcept, where: 'fields', pattern: /\?(?="[,\]])/g, put: () => '' },
    [permanent],
  ),
  edit('an answer of a group without a question back', 'told', {
    of: isPublicCase,
    where: 'fields',
    pattern: /, reply: '[^'\n]+'(?= \})/g,
    put: () => '',
  }),
  edit('an abbreviation that nothing explains', 'told', {
    of: ({ folder }) => folder === 'cases',
    where: 'body',
    pattern: /(?<=^\p{Lu}\p{Ll}+ )(?=\p{Ll}+ )/gmu,
    put: () => 'QXZ ',
  }),
  edit('a question asked twice', 'told', {
    of: isConcept,
    where: 'fields',
    pattern: /\["([^"\]]+\?)"/g,
    put: ([list, question]) => `${list}, "${question ?? ''}"`,
  }),
  edit('a question in another language', 'told', {
    of: isConcept,
    where: 'fields',
    pattern: /(?<= {2}en: \[)(?="[^"\]]+\?")/g,
    put: () => '"Waarom is dat zo met elkaar?", ',
  }),
  saved(
    'a text saved as a picture',
    ({ isTranslation }) => !isTranslation,
    (path) => path.replace(/\.\w+$/, '.png'),
    [start, whoNamesIt, translation, concept, source, permanent],
  ),
  saved(
    'a source under another name',
    ({ folder }) => folder === 'sources',
    (path) => path.replace(/\.yaml$/, '-2.yaml'),
    [start, whoNamesIt, translation, permanent],
  ),
  {
    name: 'a file of a million characters',
    outcome: 'told',
    ends: [start, whoNamesIt, translation, original, concept, source, permanent],
    mutate: (file) => changed(file, file.text + '\nWoord.'.repeat(150_000)),
  },
  edit('a field still to be written', 'told', {
    of: ({ isTranslation }) => isTranslation,
    where: 'fields',
    pattern: /^(title|term|summary|definition|question): .*$/gm,
    put: ([, name]) => `${name ?? ''}: nog invullen`,
  }),
  asParagraph('quotes in quotes', `${'> '.repeat(200)}tekst`),
  asParagraph('a paragraph that nobody reads', 'woord '.repeat(2000), [sameFile]),
  edit(
    'a link to a draft',
    'told',
    {
      of: (file) => !/^status: draft$/m.test(file.text),
      where: 'body',
      pattern: /(?<=\[\[)[\w-]+/g,
      put: () => 'the-unlit-jetty',
    },
    [sameFile],
  ),
  edit(
    'the same link again',
    'told',
    {
      where: 'body',
      pattern: /^(?!\||#|[-*] ).*\[\[([\w-]+)(?:\|[^\]\n]*)?\]\].*$/gm,
      put: ([line, id]) => `${line}\nEn [[${id ?? ''}]].`,
    },
    [nextLine],
  ),
  edit(
    'a former id that is taken',
    'told',
    {
      where: 'fields',
      of: (file) => isConcept(file) && !/^formerIds:/m.test(file.text),
      pattern: /^term: .*\n/gm,
      put: ([line]) => `${line}formerIds: [night-without-oil]\n`,
    },
    [whoNamesIt, permanent],
  ),
  edit(
    'a whole case without friction',
    'told',
    {
      of: (file) => isPublicCase(file) && /^form: full$/m.test(file.text),
      where: 'fields',
      pattern: /^(friction|unknown):\n(?: .*\n)+/gm,
      put: ([, name]) => `${name ?? ''}: []\n`,
    },
    [translation],
  ),
  edit(
    'an event long before',
    'told',
    {
      of: isOriginalCase,
      where: 'fields',
      pattern: /(?<= id: [\w-]+, date: )\d{4}/g,
      put: () => '1200',
    },
    [listField],
  ),
  edit(
    'a date that is still to come',
    'told',
    {
      of: ({ isTranslation }) => !isTranslation,
      where: 'fields',
      pattern: /(?<=^read: | to: )\d{4}/gm,
      put: () => '2912',
    },
    [],
  ),
  edit('a review of long ago', 'told', {
    of: isPublicCase,
    where: 'fields',
    pattern: /^status: published\n(?![\s\S]*^lastReviewed:)/gm,
    put: ([line]) => `${line}lastReviewed: { date: 1990-01-01, by: Ada }\n`,
  }),
  edit(
    'the DOI of another source',
    'told',
    {
      of: ({ path, text }) => /\/sources\/[k-z]/.test(path) && !/^DOI:/m.test(text),
      where: 'fields',
      pattern: /^grade: /gm,
      put: ([line]) => `DOI: 10.1234/tvk.1923.12\n${line}`,
    },
    [sameFile],
  ),
  edit(
    'a person of whom the story tells nothing',
    'told',
    {
      of: isPublicCase,
      where: 'fields',
      pattern: /(?<= person: )[\w-]+/g,
      put: ([id]) => (id === 'ada-morrow' ? 'piet-hallema' : 'ada-morrow'),
    },
    [translation],
  ),
  {
    name: 'a source of which only the title is left',
    outcome: 'told',
    ends: [sameFile, start],
    mutate: (file) =>
      file.folder === 'sources' && /^grade: A$/m.test(file.text)
        ? changed(file, file.text.replace(/^(?:URL|DOI|issued|container-title): .*\n/gm, ''))
        : undefined,
  },
  edit('a summary of passages that are not there', 'told', {
    of: isConcept,
    where: 'fields',
    pattern: /(?<=^ {2}passages: \[)[\w#-]+/gm,
    put: () => 'night-without-oil#oil-that-was-not',
  }),
  edit(
    'a passage of many concepts',
    'told',
    {
      of: isOriginalCase,
      where: 'body',
      pattern: /\n<\/Passage>/g,
      put: ([end]) =>
        ['lamp-oil', 'relief', 'silence']
          .map(
            (id) => `\n  <Shows concept="${id}" how="nuances" reading="atlas">\n    Omdat ${id} er was.\n  </Shows>\n`,
          )
          .join('') + end,
    },
    [translation, concept, whoNamesThePassage],
  ),
  edit('a definition that says the term again', 'told', {
    of: isConcept,
    where: 'fields',
    pattern: /^term: (.*)\ndefinition: .*$/gm,
    put: ([, term]) => `term: ${term ?? ''}\ndefinition: The ${term ?? ''}.`,
  }),
  inRelations('a concept that requires itself', (id) => id),
  edit(
    'a lens of what nothing shows',
    'told',
    {
      of: ({ folder, isTranslation }) => folder === 'lenses' && !isTranslation,
      where: 'fields',
      pattern: /^concepts:\n(?: .*\n)+/gm,
      put: () => 'concepts:\n  - { concept: silence, prompt: Wat? }\n',
    },
    [translation, listField, whoNamesIt],
  ),
  edit(
    'a concept that its only passage shows no more',
    'told',
    { of: isOriginalCase, where: 'body', pattern: /(?<=concept=")lamp-oil/g, put: () => 'open-door' },
    [concept, translation, whoNamesThePassage],
  ),
  edit('a step that begins at a passage that is not there', 'told', {
    of: ({ folder, isTranslation }) => folder === 'paths' && !isTranslation,
    where: 'fields',
    pattern: /(?<= passage: )[\w-]+/g,
    put: () => 'no-such-passage',
  }),
  edit(
    'the only reason about a concept about another',
    'told',
    {
      of: isOriginalCase,
      where: 'body',
      pattern: /(?<=<Shows concept=")fog-signal(?=")/g,
      put: () => 'silence',
    },
    [concept, whoNamesThePassage],
  ),
  asParagraph('a link with backslashes', '\\[\\[shared-watch\\]\\]', [sameFile]),
  asParagraph('a bullet of a word processor', '• Het plan is af. [@morrow-1911]\n• Het werk begint. [@morrow-1911]', [
    sameFile,
    translation,
  ]),
  asParagraph('bold words for a heading', '**Het plan**', [sameFile]),
  asParagraph('a heading without a space', '##Kop', [sameFile]),
  asParagraph('a line of hyphens under a paragraph', 'Tekst.\n---', [sameFile, translation]),
  asParagraph('a sentence that begins with a year', '2019. Dat was het jaar.', [sameFile]),
  edit('a summary of one long sentence', 'told', {
    of: isOriginalCase,
    where: 'fields',
    pattern: /^summary: .*$/gm,
    put: () => `summary: ${'zo gaat het door '.repeat(10)}en uit.`,
  }),
  edit('a claim of one who was there', 'told', {
    of: isOriginalCase,
    where: 'fields',
    pattern: /(?<= sources: )\[[^\]]*(?:morrow|board|brannock|hallema)[^\]]*\]/g,
    put: () => '[keeper-letters]',
  }),
  {
    name: 'a concept that cites nothing',
    outcome: 'told',
    ends: [sameFile, translation, source],
    mutate: (file) => (isConcept(file) ? changed(file, file.text.replace(/ ?\[@[^\]]*\]/g, '')) : undefined),
  },
  {
    name: 'a text that is all a remark',
    outcome: 'told',
    ends: [sameFile, translation, source, whoNamesIt],
    mutate: (file) =>
      isConcept(file)
        ? changed(
            file,
            file.text.replace(/(?<=\n---\n)[\s\S]*$/, (body) => `{/*\n${body}*/}\n`),
          )
        : undefined,
  },
];
