import type { How } from '../body/passage.ts';
import type { CitedSource, Segment } from '../body/segment.ts';
import { slugOf } from '../body/slug.ts';
import type { Locale } from '../model/locale.ts';
import type { Grade } from '../model/source.ts';
import type { Label } from '../views/label.ts';
import type { Shown } from '../views/shown.ts';
import { element, escaped } from './html.ts';
import type { Frame, Labels } from './labels.ts';

/**
 * Where words are printed. On a `page` citations lead to its reference list; in a `passage` they also show grades; in a `quotation` on
 * another page nothing has an id, and citations lead to the page of the source.
 */
export type Context = 'page' | 'passage' | 'quotation';

/** What stands around segments. */
export interface Around {
  /** The language of the words. */
  readonly lang: Locale;
  readonly context: Context;
  /** What each passage shows, by its id. */
  readonly shown?: ReadonlyMap<string, readonly Shown[]> | undefined;
  /** The sections, by the anchors of their headings, whose original changed since they were translated. */
  readonly outdated?: ReadonlySet<string> | undefined;
}

/** Prints segments in order. */
export type Printer = (segments: readonly Segment[], around: Around) => string;

/** The language of some words, where it is not that of the words around them. */
export const foreign = (own: Locale, lang: Locale): Locale | undefined => (own === lang ? undefined : own);

/** The sign of how a passage relates to a concept: full, half, empty with a bar, or empty. Its words stand beside it. */
export function printMark(how: How, classes = ''): string {
  return element('span', { class: `mark mark-${how} ${classes}`.trim(), 'aria-hidden': 'true' });
}

/** Ids that something had before, to which addresses may still point. */
export function formerIds(ids: readonly string[] = []): string {
  return ids.map((id) => element('span', { id })).join('');
}

/** A name that leads to an entry, marked with its language when that is not the language around it. */
export function printEntry(
  { ref, name }: Label,
  around: { readonly lang: Locale; readonly class?: string | undefined },
  { address }: Pick<Frame, 'address'>,
): string {
  const lang = foreign(name.lang, around.lang);
  return element('a', { class: around.class, href: address(ref), lang }, escaped(name.words));
}

/** A grade of trust: leads to the page of its source, which says why, and a script shows that where it stands; or else to what the letters mean. */
export function printGrade(
  grade: Grade,
  { source, lang }: { readonly source?: string | undefined; readonly lang: Locale },
  { words, guides, address }: Pick<Frame, 'words' | 'guides' | 'address'>,
): string {
  const { grade: name, kinds } = words(lang);
  const said = { class: 'grade', 'aria-label': `${name} ${grade}` };
  if (source !== undefined) return element('a', { ...said, href: address({ kind: 'source', id: source }) }, grade);
  return element('a', { ...said, href: guides.grades, title: kinds.source.fields.grade.options[grade] }, grade);
}

/** A link to an entry in running text. It says the author's words or else the entry's own name; what does not exist is words only. */
export function printLink(
  { to, heading, words, mark }: Extract<Segment, { type: 'link' }>,
  lang: Locale,
  labels: Labels,
): string {
  const label = labels.entry(to, lang);
  if (label === undefined) return dead(words ?? to, lang, labels);
  const { ref, name } = label;
  const href = labels.address(heading === undefined ? ref : { ...ref, fragment: slugOf(heading) });
  const attributes = { class: mark === true ? 'word' : undefined, href };
  return words === undefined
    ? element('a', { ...attributes, lang: foreign(name.lang, lang) }, escaped(name.words))
    : element('a', attributes, escaped(words));
}

/** What names something that does not exist. */
function dead(words: string, lang: Locale, labels: Labels): string {
  return element('span', { class: 'dead', title: labels.words(lang).dead }, escaped(words));
}

/** A citation in running text: short names of sources with the place in them; in a passage, which is evidence, also the grade of each. */
export function printCitation(items: readonly CitedSource[], { lang, context }: Around, labels: Labels): string {
  const printed = items.map(({ source, locator }, at) => {
    const end = at === items.length - 1 ? '' : ';';
    const known = labels.source(source, lang);
    if (known === undefined) return dead(source, lang, labels) + end;
    const href = context === 'quotation' ? labels.address({ kind: 'source', id: source }) : `#_source-${source}`;
    const name = element('a', { href }, escaped(known.name), locator === undefined ? '' : place(locator, lang, labels));
    if (context === 'page' || known.grade === undefined) return name + end;
    const card = context === 'passage' ? source : undefined;
    return `${name} ${element('span', { class: 'kept' }, printGrade(known.grade, { source: card, lang }, labels), end)}`;
  });
  return element('span', { class: 'cite' }, printed.join(' '));
}

function place(locator: string, lang: Locale, labels: Labels): string {
  const { words, language } = labels.place(locator, lang);
  return `, ${element('span', { lang: language }, escaped(words))}`;
}
