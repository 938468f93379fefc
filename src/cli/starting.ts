import { printedYaml } from '../core/authoring/printed-yaml.ts';
import type { Starter } from '../languages/starter.ts';

/** What the owner of a new atlas says of it. */
export interface NewAtlas {
  readonly title: string;
  /** What it is about, by the tag of a language; in the first always. */
  readonly subject: Readonly<Record<string, string>>;
  /** `https://github.com/owner/name`. */
  readonly repository: string;
  readonly licence: { readonly name: string; readonly url: string };
  /** The languages by their tags, the first that of originals, each with its starter; what has none is left for people to write. */
  readonly languages: readonly (readonly [tag: string, starter: Starter | undefined])[];
}

/** All files of a new atlas, by their paths: what it is, and a small library that readers can walk through. `original` says what the entries are called. */
export function starterFiles(atlas: NewAtlas, original: Starter, year: number): ReadonlyMap<string, string> {
  const { title, repository, licence, languages } = atlas;
  const first = languages[0]?.[0] ?? '';
  const subject = subjectIn(atlas, first);
  const files: readonly (readonly [string, string])[] = [
    ['site.config.ts', settingsText(starterSettings(atlas, original))],
    ['words.config.ts', ownWords],
    ['theme.css', theme],
    [
      'tests/searches.yaml',
      '# Questions that readers ask, and the pages that should come first: see tests/searches.ts.\n[]\n',
    ],
    ['CONTRIBUTING.md', original.contributing(title, licence.name)],
    ['src/content/LICENSE', original.licence(title, year, licence)],
    ['.github/README.md', original.readme(title, subject)],
    ['.github/CODEOWNERS', `* @${ownerOf(repository)}\n`],
    ['.github/pull_request_template.md', original.pullRequest(licence.name)],
    ['.github/ISSUE_TEMPLATE/config.yml', 'blank_issues_enabled: true\n'],
    ['.github/ISSUE_TEMPLATE/5-bijdrage-contribution.yml', issueForm(original, licence.name)],
    [`src/content/sources/${original.ids.source}.yaml`, source(atlas, original)],
    ...languages.flatMap(([tag, starter]) =>
      starter === undefined
        ? []
        : [
            ...entries(starter, original, tag === first ? '' : `.${tag}`),
            ...guides(atlas, tag, starter, tag === first ? '' : `.${tag}`),
          ],
    ),
  ];
  return new Map(files);
}

/** Words by language, where there is a starter. */
function inEach({ languages }: NewAtlas, said: (starter: Starter, tag: string) => string): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap(([tag, starter]) => (starter === undefined ? [] : [[tag, said(starter, tag)] as const])),
  );
}

const subjectIn = ({ subject, languages }: NewAtlas, tag: string): string =>
  subject[tag] ?? subject[languages[0]?.[0] ?? ''] ?? '';

/** What site.config.ts says of a new atlas. */
export function starterSettings(atlas: NewAtlas, { ids }: Starter): Readonly<Record<string, unknown>> {
  const { title, repository, licence, languages } = atlas;
  const term = (of: keyof Starter['labels']) => ({ id: ids[of], label: inEach(atlas, ({ labels }) => labels[of]) });
  return {
    title,
    tagline: inEach(atlas, (starter, tag) => starter.tagline(subjectIn(atlas, tag))),
    subject: atlas.subject,
    site: `https://${ownerOf(repository).toLowerCase()}.github.io`,
    repository,
    contact: `${repository}/issues/new/choose`,
    languages: languages.map(([tag]) => tag),
    licence,
    guides: { about: 'about', contribute: 'contribute', grades: 'about', reading: 'about', style: 'style' },
    story: ids.case,
    reviewedFor: 24,
    vocabulary: {
      sectors: [term('sector')],
      scales: [term('scale')],
      groups: [term('group')],
      partyKinds: [term('residents'), term('council')],
    },
  };
}

/** Who keeps a repository; for what is none, of which the check tells, someone. */
const ownerOf = (repository: string): string => /^https?:\/\/[^/]+\/([^/]+)/.exec(repository)?.[1] ?? 'someone';

function settingsText(told: Readonly<Record<string, unknown>>): string {
  return `import type { Atlas } from './src/core/model/atlas.ts';
import { words } from './words.config.ts';

/** What this atlas is. Each setting is explained in src/core/model/atlas.ts; npm run check tells what is wrong here. */
export const atlas: Atlas = { ${JSON.stringify(told).slice(1, -1)}, words };
`;
}

const ownWords = `import type { OwnWords } from './src/core/model/atlas.ts';

/** What this atlas says otherwise than its languages do: for instance { en: { addresses: { case: 'stories' } } }. The groups are those of src/languages/en. */
export const words: OwnWords = {};
`;

const theme = `/* What this atlas makes other than src/styles/tokens.css: the same names in :root, and in @media (prefers-color-scheme: dark) for a dark paper. */
`;

function source(atlas: NewAtlas, { source: { title, author } }: Starter): string {
  return printedYaml({
    type: 'report',
    title,
    author: [{ literal: author }],
    issued: 2020,
    grade: 'C',
    why: inEach(atlas, (starter) => starter.source.why),
  });
}

/** The entries in one language; `ending` comes behind their ids, and is empty for originals. */
function entries(own: Starter, { ids }: Starter, ending: string): (readonly [string, string])[] {
  const isOriginal = ending === '';
  const cited = `[@${ids.source}]`;
  const event = { id: 'chalk', date: 2020, text: own.case.event, sources: [ids.source] };
  const sourced = (id: string, text: string) => ({ id, text, sources: [ids.source] });
  const list = <T extends { readonly id: string; readonly text: string }>(items: readonly T[]) =>
    isOriginal ? items : Object.fromEntries(items.map(({ id, text }) => [id, text]));
  const party = (id: 'residents' | 'council') => ({ id: ids[id], kind: ids[id], role: own.case[id] });
  const shows = (of: 'try' | 'ask', reason: string) =>
    `  <Shows concept="${ids[of]}"${isOriginal ? ' how="illustrates" reading="atlas"' : ''}>\n    ${reason}\n  </Shows>`;
  const file = (folder: string, id: string, fields: Readonly<Record<string, unknown>>, body: string) =>
    [`src/content/${folder}/${id}${ending}.mdx`, `---\n${printedYaml(fields)}---\n\n${body}\n`] as const;
  const concept = (of: 'try' | 'ask') => {
    const { term, definition, text } = own[of];
    return file('concepts', ids[of], { term, definition, ...(isOriginal && { group: ids.group }) }, `${text} ${cited}`);
  };
  const { title, about, summary, place } = own.case;
  return [
    file(
      'cases',
      ids.case,
      {
        title,
        about,
        summary,
        ...(isOriginal && { form: 'illustration', status: 'published', sector: [ids.sector], scale: ids.scale }),
        place,
        ...(isOriginal && { period: { from: 2020 } }),
        parties: isOriginal
          ? [party('residents'), party('council')]
          : { [ids.residents]: { role: own.case.residents }, [ids.council]: { role: own.case.council } },
        timeline: list([event]),
        worked: list([sourced('seen', own.case.worked)]),
        friction: list([sourced('rain', own.case.friction)]),
        unknown: list([{ id: 'elsewhere', text: own.case.unknown }]),
        questions: list([{ id: 'chalk-or-paper', level: 'understand', text: own.case.question }]),
      },
      [
        `${own.case.opening} ${cited}`,
        `## ${own.case.heading}`,
        `<Passage id="${ids.passage}">`,
        `  ${own.case.passage} ${cited}`,
        shows('try', own.case.showsTry),
        shows('ask', own.case.showsAsk),
        '</Passage>',
      ].join('\n\n'),
    ),
    concept('try'),
    concept('ask'),
    file(
      'lenses',
      ids.lens,
      {
        title: own.lens.title,
        question: own.lens.question,
        ...(isOriginal && { figure: 'row' }),
        concepts: isOriginal
          ? [
              { concept: ids.try, prompt: own.lens.try },
              { concept: ids.ask, prompt: own.lens.ask },
            ]
          : { [ids.try]: own.lens.try, [ids.ask]: own.lens.ask },
      },
      `## ${own.lens.heading}\n\n${own.lens.text} ${cited}`,
    ),
  ];
}

function guides(
  atlas: NewAtlas,
  tag: string,
  { guides: said }: Starter,
  ending: string,
): (readonly [string, string])[] {
  const { title, licence } = atlas;
  const all = {
    about: said.about(title, subjectIn(atlas, tag), licence.name),
    contribute: said.contribute(title),
    style: said.style(),
  };
  return Object.entries(all).map(([id, one], at) => {
    const front = printedYaml({ title: one.title, summary: one.summary, order: at + 1 });
    return [`src/guides/${id}${ending}.mdx`, `---\n${front}---\n\n${one.text}\n`] as const;
  });
}

/** The form of GitHub in which a contribution is handed in; the site leads to it by its name. */
function issueForm({ form }: Starter, licence: string): string {
  const area = (id: string, label: string, more = {}) => ({ type: 'textarea', id, attributes: { label, ...more } });
  return printedYaml({
    name: form.name,
    description: form.description,
    labels: ['contribution'],
    body: [
      area('bundle', form.bundle, { render: 'yaml' }),
      area('file', form.file),
      area('remarks', form.remarks),
      {
        type: 'checkboxes',
        id: 'licence',
        attributes: { label: form.licence, options: [{ label: form.share(licence), required: true }] },
      },
    ],
  });
}
