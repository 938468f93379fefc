import type { CSL } from '@citation-js/core';
import type { CslItem, CslName } from './csl.ts';
import { addressMark } from './style.ts';

/** Stands for "<" while the processor works, which would read it as markup. */
export const lessMark = '\uE001';

/** The id by which the processor knows a source: no name of a property that every object has ("constructor"). */
const processorId = (id: string) => `@${id}`;
export const sourceId = (id: string) => id.slice(1);

const plain = (text: string) => text.replace(/[\uE000-\uE00F]/g, '').replaceAll('<', lessMark);

/** IJ is one letter in Dutch, so it is one initial, which the processor cuts in two. Written as an initial it stays whole. */
const initialIj = /(?<![\p{L}\p{M}])(?:IJ|Ĳ|ĳ)\p{L}*\.?/gu;

function processorName(name: CslName) {
  if ('literal' in name) return { literal: plain(name.literal) };
  const { given, suffix, 'non-dropping-particle': particle } = name;
  return {
    family: plain(name.family),
    ...(given !== undefined && { given: plain(given).replace(initialIj, 'IJ.') }),
    ...(particle !== undefined && { 'non-dropping-particle': plain(particle) }),
    ...(suffix !== undefined && { suffix: plain(suffix) }),
  };
}

const roles = ['author', 'editor', 'translator', 'director', 'interviewer'] as const;

/**
 * Where a law stands, as its gazette is cited: "Staatsblad 2014, 280". The style knows the laws of the United States alone, which are cited with
 * the volume first.
 */
function gazette({ type, 'container-title': name, volume, number, issue, page, issued }: CslItem): string | undefined {
  const place = number ?? issue ?? page;
  if (type !== 'legislation' || name === undefined || place === undefined) return undefined;
  const year = volume ?? issued?.['date-parts'][0][0];
  return `${name} ${year === undefined ? '' : `${year}, `}${place}`;
}

/** APA does not repeat an author as the publisher, nor as the name of the site. */
function withoutRepetition(item: CslItem): { publisher: string | undefined; container: string | undefined } {
  const [first, second] = item.author ?? [];
  const organisation = first !== undefined && second === undefined && 'literal' in first ? first.literal : undefined;
  const publisher = item.publisher === organisation ? undefined : item.publisher;
  const isSite = item.type === 'webpage' || item.type === 'post';
  const site = organisation ?? (item.author === undefined ? publisher : undefined);
  return { publisher, container: isSite && item['container-title'] === site ? undefined : item['container-title'] };
}

/** The words of some fields, where they are given. */
function wordsOf<K extends keyof CslItem>(names: readonly K[], item: Readonly<Partial<Record<K, string | undefined>>>) {
  return Object.fromEntries(names.flatMap((name) => (item[name] === undefined ? [] : [[name, plain(item[name])]])));
}

/** A number as it is written. The processor takes a hyphen for the sign of a range, unless a backslash stands before it. */
const whole = (number: string) => plain(number).replaceAll('-', '\\-');

/**
 * A source as the processor gets it: words without markup, and a mark in the place of the address.
 * The language is left undetermined, so that titles keep the capitals they are written with.
 */
export function processorItem(item: CslItem): CSL {
  const { publisher, container } = withoutRepetition(item);
  const { issued, accessed } = item;
  const law = gazette(item);
  const where = law ?? container;
  // APA leaves an interview that nobody can look up out of the reference list; an atlas lists all that it cites.
  const isHidden =
    item.type === 'interview' && [publisher, container, item.URL, item.DOI].every((field) => field === undefined);
  return {
    id: processorId(item.id),
    type: isHidden ? 'document' : item.type,
    title: plain(item.title),
    language: 'und',
    ...Object.fromEntries(
      roles.flatMap((role) => (item[role] === undefined ? [] : [[role, item[role].map(processorName)]])),
    ),
    ...wordsOf(['collection-title', 'event-title', 'event-place', 'genre', 'edition'], item),
    ...(law === undefined && {
      ...wordsOf(['volume', 'issue', 'page'], item),
      ...(item.number !== undefined && { number: whole(item.number) }),
    }),
    ...(issued !== undefined && { issued: { 'date-parts': issued['date-parts'] } }),
    ...(accessed !== undefined && { accessed: { 'date-parts': accessed['date-parts'] } }),
    ...(where !== undefined && { 'container-title': plain(where) }),
    ...(publisher !== undefined && { publisher: plain(publisher) }),
    ...(item.URL !== undefined && { URL: addressMark }),
    ...(item.DOI !== undefined && { DOI: addressMark }),
  };
}
