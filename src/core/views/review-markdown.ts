import type { Catalogue } from '../../languages/language.ts';
import { asCode, asMarkdown } from '../diagnostics/markdown.ts';
import { fieldWords } from '../model/field-words.ts';
import type { Locale } from '../model/locale.ts';
import { grades } from '../model/source.ts';
import type { Label } from './label.ts';
import type { Change, Review, ReviewedEntry, ReviewedTie } from './review-view.ts';

/** What else those who decide on a change have to know of it. */
export interface ReviewContext {
  readonly locale: Locale;
  /** Changed files that make no entry yet. */
  readonly unread: readonly string[];
  /** The path of the page of an entry below the site. */
  readonly pathOf: (label: Label) => string;
}

/** What changes in an atlas, as Markdown: what to look at first, then everything by kind. */
export function reviewMarkdown(review: Review, { locale, unread, pathOf }: ReviewContext, words: Catalogue): string {
  const said = words.commands.review;
  const entry = (one: ReviewedEntry) => entryLine(one, locale, words);
  const sources = grades.toReversed().flatMap((grade) =>
    review.sources
      .filter((one) => one.grade === grade)
      .map(({ label, gist, by, gradeBefore }) => {
        const before = gradeBefore === undefined || gradeBefore === grade ? '' : ` (${said.gradeWas(gradeBefore)})`;
        return `**${grade}**${before} ${called(label)}: ${asMarkdown(gist)}${namedBy(by, words)}`;
      }),
  );
  const parts: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [said.look.title, attention(review, unread, words).map((line) => `[ ] ${line}`)],
    [said.added, review.added.map(entry)],
    [said.changed, review.changed.map(entry)],
    [said.removed, review.removed.map(entry)],
    [
      said.concepts,
      review.concepts.flatMap(({ concept, gained, lost }) => [
        ...gained.map((one) => `${called(concept)} **+** ${tieLine(one, words)}`),
        ...lost.map((one) => `${called(concept)} **−** ${tieLine(one, words)}`),
      ]),
    ],
    [said.sources, sources],
    [
      said.people,
      review.people.map(({ label, gist, by }) => `${called(label)}: ${asMarkdown(gist)}${namedBy(by, words)}`),
    ],
    [said.weak, review.weak.map(({ of, said: claim }) => `${called(of)}: ${asMarkdown(claim.words)}`)],
    [said.pages, review.pages.map((label) => `${asCode(pathOf(label))} ${called(label)}`)],
  ];
  const told = parts.filter(([, lines]) => lines.length > 0);
  return [
    `# ${said.title}`,
    ...(told.length === 0 ? [said.nothing] : []),
    ...told.map(([heading, lines]) => `## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`),
  ].join('\n\n');
}

/** What a reviewer has to look at, the weightiest first. */
function attention(review: Review, unread: readonly string[], words: Catalogue): string[] {
  const { look } = words.commands.review;
  const entries = [...review.added, ...review.changed];
  const names = (labels: readonly Label[]) => [...new Set(labels.map(called))].join(', ');
  const labels = (all: readonly { readonly label: Label }[]) => names(all.map(({ label }) => label));
  const lost = review.concepts.filter((one) => one.lost.length > 0);
  const against = review.concepts.filter(({ gained }) => gained.some(({ how }) => how === 'contradicts'));
  const higher = review.sources.filter(({ grade, gradeBefore }) => gradeBefore !== undefined && grade < gradeBefore);
  const lines: readonly (readonly [told: string, (names: string) => string])[] = [
    [unread.map(asCode).join(', '), look.unread],
    [labels(entries.filter(({ publishes }) => publishes)), look.publishes],
    [labels(entries.filter(({ publishes, reviewed }) => publishes && !reviewed)), look.unreviewed],
    [labels(review.removed), look.removed],
    [labels(entries.filter(({ was }) => was !== undefined)), look.renamed],
    [labels(review.people), look.people],
    [names(review.weak.map(({ of }) => of)), look.weak],
    [labels(higher), look.higher],
    [names(against.map(({ concept }) => concept)), look.against],
    [names(lost.map(({ concept }) => concept)), look.lost],
    [labels(review.outdated), look.outdated],
  ];
  return lines.flatMap(([told, say]) => (told === '' ? [] : [say(told)]));
}

function entryLine({ label, path, state, was, changes }: ReviewedEntry, locale: Locale, words: Catalogue): string {
  const { pages, commands } = words;
  const kind = pages.kinds[label.ref.kind];
  const mark = state === undefined || state === 'published' ? '' : ` (${pages.states[state].mark})`;
  const before = was === undefined ? [] : [commands.review.was(asCode(was))];
  const parts = [...before, ...changes.map((one) => changeWords(one, kind.fields, locale, words))];
  const what = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
  return `${kind.one} ${called(label)}${mark}${what} · ${asCode(path)}`;
}

function changeWords(
  change: Change,
  fields: Parameters<typeof fieldWords>[0],
  locale: Locale,
  { commands, phrases }: Catalogue,
): string {
  switch (change.type) {
    case 'field':
      return asMarkdown(fieldWords(fields, [change.name])?.label ?? change.name);
    case 'section':
      return change.name === undefined ? phrases.opening : `“${asMarkdown(change.name)}”`;
    case 'translation': {
      const language = new Intl.DisplayNames(locale, { type: 'language' }).of(change.lang) ?? change.lang;
      return commands.review.translation[change.how](language);
    }
  }
}

function tieLine({ from, how, reading, excerpt }: ReviewedTie, { pages }: Catalogue): string {
  return `${pages.how[how]} (${pages.reading[reading]}), ${called(from)}: ${asMarkdown(excerpt)}`;
}

const called = ({ name }: Label): string => `**${asMarkdown(name.words)}**`;

const namedBy = (by: readonly Label[], { commands }: Catalogue): string =>
  by.length === 0 ? '' : ` · ${commands.review.namedBy(by.map(called).join(', '))}`;
