import type { SourceFile } from '../graph/document.ts';
import type { Languages, Locale } from '../model/locale.ts';
import { promisedForm } from '../graph/picture.ts';
import { visible } from '../diagnostics/visible.ts';
import { inOtherWords } from './example-words.ts';
import type { Settings } from './settings.ts';
import type { WebAnswer, WebAnswers } from './web-answer.ts';

/**
 * A small piece of content that shows a mistake or its repair. `body` and `front` are pieces of the example case: the body below its front
 * matter, or lines of front matter that replace the lines of the same keys. `files` are whole files below the content root. `settings` are lines of
 * site.config.ts. `web` is what
 * the web answers, by address; without it the web is not asked.
 */
export type Example = (
  | { readonly body: string }
  | { readonly front: string }
  | { readonly files: Readonly<Record<string, string>> }
  | { readonly settings: Readonly<Record<string, string>> }
) & { readonly web?: Readonly<Record<string, WebAnswer>> };

const front: Readonly<Record<string, string>> = {
  title: 'title: Een plan voor de regio',
  summary: 'summary: Twee regio’s maakten een plan. In de ene schreef één partij het, in de andere allemaal.',
  form: 'form: illustration',
  status: 'status: published',
  sector: 'sector: [werk]',
  scale: 'scale: regio',
  place: 'place: Twee regio’s',
  period: 'period: { from: 2009, to: 2012 }',
  parties: 'parties:\n  - { id: gemeente, organisation: gemeente-zuidum, role: Schreef mee aan het plan }',
  timeline: 'timeline:\n  - { id: start, date: 2009, text: De netwerken beginnen., sources: [jansens-2016] }',
  worked: 'worked:\n  - { id: samen, text: De partners schreven het plan samen., sources: [jansens-2016] }',
  friction: 'friction:\n  - { id: haast, text: Er was weinig tijd., sources: [jansens-2016] }',
  unknown: 'unknown:\n  - { id: namen, text: Welke regio’s het waren. }',
  about: 'about: een plan voor werk, twee regio’s',
  questions: 'questions: [{ id: wie, level: understand, text: Wie schreef het plan? }]',
};

const body = `In de zomer van 2009 begon het. [@jansens-2016]

<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@jansens-2016, p. 12]

  <Shows concept="richting-kiezen" how="illustrates" reading="atlas">
    Het plan was van iedereen, want iedereen schreef eraan mee.
  </Shows>
</Passage>

<Passage id="voorbeeld-werk">
  Tijdens het werk hoorden zij wat de anderen wisten. [@jansens-2016]

  <Shows concept="kennis-delen" how="illustrates" reading="atlas">
    Geen van de partners had dit inzicht alleen.
  </Shows>
</Passage>
`;

const concept = (term: string, definition: string) =>
  `---\nterm: ${term}\ndefinition: ${definition}\ngroup: functies\n---\nMeer hierover. [@jansens-2016]\n`;

/** The languages of examples; they are written in the first, and can be read with the other in its place. */
const exampleLanguages = ['nl', 'en'] satisfies Languages;
const [writtenIn, otherLanguage] = exampleLanguages;

/** The language of examples for who reads a language: that one if there are examples in it, and else English. */
export const exampleLanguage = (locale: Locale | undefined): Locale =>
  locale === writtenIn ? writtenIn : otherLanguage;

/** A text of an example in a language of examples: as it is written, or with Dutch and English in each other's place. */
const inLanguageOf = (language: Locale) => (text: string) => (language === writtenIn ? text : inOtherWords(text));

/** The small, faultless library that examples are set in; paths below the content root. */
export const exampleLibrary: Readonly<Record<string, string>> = {
  'cases/voorbeeld.mdx': caseFile(front, body),
  'concepts/richting-kiezen.mdx': concept('richting kiezen', 'Met elkaar bepalen waar het heen moet.'),
  'concepts/kennis-delen.mdx': concept('kennis delen', 'Met elkaar ontdekken hoe iets in elkaar zit.'),
  'sources/jansens-2016.yaml':
    'type: webpage\ntitle: Regionale netwerken\nauthor: [{ family: Jansens, given: Margot }]\nissued: 2016\ngrade: B\nwhy: { nl: Onderzoeker over eigen onderzoek., en: Researcher on her own study. }\n',
  'organisations/gemeente-zuidum.yaml': 'name: Gemeente Zuidum\nkind: gemeente\n',
};

/** The file of a case like that of the example, with lines of front matter that replace those of the same keys, and a body. */
export function exampleCase(lines: string, text = body): string {
  return caseFile({ ...front, ...linesByKey(lines) }, text);
}

/** The words that example libraries may choose from. */
const exampleVocabulary = {
  sectors: [
    { id: 'werk', label: { nl: 'Werk', en: 'Employment' } },
    { id: 'zorg', label: { nl: 'Zorg', en: 'Care' } },
  ],
  scales: [
    { id: 'regio', label: { nl: 'Regio', en: 'Region' } },
    { id: 'buurt', label: { nl: 'Buurt', en: 'Neighbourhood' } },
  ],
  groups: [{ id: 'functies', label: { nl: 'Functies', en: 'Functions' } }],
  partyKinds: [
    { id: 'gemeente', label: { nl: 'gemeente', en: 'municipality' } },
    { id: 'bewoners', label: { nl: 'bewoners', en: 'residents' } },
  ],
};

/** What examples are read by as they are written, and the day on which they are. */
export const exampleRules = {
  languages: exampleLanguages,
  vocabulary: exampleVocabulary,
  today: '2026-11-27',
  reviewedFor: 24,
};

const rulesIn = new Map<Locale, typeof exampleRules>();

/** What examples are read by in a language of examples: the same each time, since schemas are made anew for other rules. */
function exampleRulesIn(language: Locale): typeof exampleRules {
  const known = rulesIn.get(language) ?? translatedRules(language);
  rulesIn.set(language, known);
  return known;
}

function translatedRules(language: Locale): typeof exampleRules {
  const said = inLanguageOf(language);
  const choices = <Choice extends { readonly id: string }>(all: readonly Choice[]) =>
    all.map((choice) => ({ ...choice, id: said(choice.id) }));
  const { sectors, scales, groups, partyKinds } = exampleVocabulary;
  return {
    ...exampleRules,
    languages: language === writtenIn ? exampleLanguages : [otherLanguage, writtenIn],
    vocabulary: {
      sectors: choices(sectors),
      scales: choices(scales),
      groups: choices(groups),
      partyKinds: choices(partyKinds),
    },
  };
}

/** What an example is read by in a language of examples: with settings of its atlas, when it shows some. */
export function exampleRulesFor(example: Example, language: Locale = writtenIn) {
  const inLanguage = exampleRulesIn(language);
  if (!('settings' in example)) return inLanguage;
  const lines = Object.keys(example.settings);
  const locate: Settings['locate'] = ([of]) => ({
    path: 'site.config.ts',
    line: 1 + Math.max(0, lines.indexOf(String(of))),
    column: 3,
    length: 1,
  });
  const files = [{ path: 'site.config.ts', text: settingsText(example.settings) }];
  return { ...inLanguage, settings: { ...exampleSettings(example.settings, inLanguage), locate, files } };
}

/** Settings as they stand in site.config.ts. */
export function settingsText(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `  ${name}: '${value}',`)
    .join('\n');
}

const said = (text: string) => ({ nl: text, en: text });

/** An atlas without any mistake, but for the settings that are given. */
const exampleSettings = (given: Readonly<Record<string, string>>, { languages, vocabulary }: typeof exampleRules) => ({
  atlas: {
    title: 'Voorbeeld',
    tagline: said('Voorbeeld'),
    subject: said('voorbeelden'),
    site: 'https://example.org',
    repository: 'https://github.com/example/atlas',
    contact: 'mailto:atlas@example.org',
    languages,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    guides: { about: 'over', contribute: 'over', grades: 'over', reading: 'over', style: 'over' },
    reviewedFor: 24,
    vocabulary,
    ...given,
  },
  guides: ['over'],
  spoken: languages,
  catalogues: new Map(),
});

/** The whole library that an example makes in a language of examples, with paths below `root`. */
export function exampleFiles(example: Example, root: string, language: Locale = writtenIn): SourceFile[] {
  const files = eachIn({ ...exampleLibrary, ...changed(example) }, inLanguageOf(language));
  return Object.entries(files).map(([path, text]) => ({
    path: root + path,
    text,
    ...(promisedForm(path.slice(path.lastIndexOf('/') + 1)) === undefined ? {} : { bytes: bytesOf(text) }),
  }));
}

/** A text as latin-1, in which examples write the bytes of a picture. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The longest line of an example that is shown whole. */
const longestLine = 400;

/** The text of an example as it is shown in a manual: without invisible signs, and with very long lines cut. */
export function shownExample(text: string): string {
  const cut = (line: string) => (line.length > longestLine ? `${line.slice(0, longestLine)} …` : line);
  return visible(text).trim().split('\n').map(cut).join('\n');
}

/** An example as it is shown in a language of examples. */
export function exampleIn(example: Example, language: Locale): Example {
  const said = inLanguageOf(language);
  if ('body' in example) return { ...example, body: said(example.body) };
  if ('front' in example) return { ...example, front: said(example.front) };
  if ('files' in example) return { ...example, files: eachIn(example.files, said) };
  return example;
}

function eachIn(files: Readonly<Record<string, string>>, said: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [said(path), said(text)]));
}

/** What the web answers in an example in a language of examples; undefined when it is not asked. */
export function exampleAnswers({ web }: Example, language: Locale = writtenIn): WebAnswers | undefined {
  const said = inLanguageOf(language);
  return web === undefined
    ? undefined
    : new Map(Object.entries(web).map(([address, answer]) => [said(address), answer]));
}

function changed(example: Example): Readonly<Record<string, string>> {
  if ('files' in example) return example.files;
  if ('settings' in example) return {};
  if ('body' in example) return { 'cases/voorbeeld.mdx': caseFile(front, example.body) };
  return { 'cases/voorbeeld.mdx': exampleCase(example.front) };
}

function linesByKey(lines: string): Readonly<Record<string, string>> {
  const blocks = lines.split(/\n(?=\S)/).map((block) => [/^([\w-]+):/.exec(block)?.[1] ?? '', block] as const);
  return Object.fromEntries(blocks.filter(([key]) => key !== ''));
}

function caseFile(lines: Readonly<Record<string, string>>, text: string): string {
  return `---\n${Object.values(lines).join('\n')}\n---\n${text}`;
}
