import type { CSL } from '@citation-js/core';
import type { CslItem, CslName } from './csl.ts';
import { addressMark } from './style.ts';

/** Stands for "<" while the processor works, which would read it as markup. */
export const lessMark = '\uE001';

/** The id by which the processor knows a source: no name of a property that every object has ("constructor"). */
const processorId = (id: string) => `@${id}`;
export const sourceId = (id: string) => id.slice(1);

const plain = (text: string) => text.replace(/[\uE000-\uE00F]/g, '').replaceAll('<', lessMark);

function processorName(name: CslName) {
  if ('literal' in name) return { literal: plain(name.literal) };
  const particle = name['non-dropping-particle'];
  return {
    family: plain(name.family),
    ...(name.given !== undefined && { given: plain(name.given) }),
    ...(particle !== undefined && { 'non-dropping-particle': plain(particle) }),
  };
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

/**
 * A source as the processor gets it: words without markup, and a mark in the place of the address.
 * The language is left undetermined, so that titles keep the capitals they are written with.
 */
export function processorItem(item: CslItem): CSL {
  const { publisher, container } = withoutRepetition(item);
  const { author, issued, accessed, genre, volume, issue, page } = item;
  // APA leaves an interview that nobody can look up out of the reference list; an atlas lists all that it cites.
  const isHidden =
    item.type === 'interview' && [publisher, container, item.URL, item.DOI].every((field) => field === undefined);
  return {
    id: processorId(item.id),
    type: isHidden ? 'document' : item.type,
    title: plain(item.title),
    language: 'und',
    ...(author !== undefined && { author: author.map(processorName) }),
    ...(issued !== undefined && { issued: { 'date-parts': issued['date-parts'] } }),
    ...(accessed !== undefined && { accessed: { 'date-parts': accessed['date-parts'] } }),
    ...(container !== undefined && { 'container-title': plain(container) }),
    ...(publisher !== undefined && { publisher: plain(publisher) }),
    ...(genre !== undefined && { genre: plain(genre) }),
    ...(volume !== undefined && { volume: plain(String(volume)) }),
    ...(issue !== undefined && { issue: plain(String(issue)) }),
    ...(page !== undefined && { page: plain(String(page)) }),
    ...(item.URL !== undefined && { URL: addressMark }),
    ...(item.DOI !== undefined && { DOI: addressMark }),
  };
}
