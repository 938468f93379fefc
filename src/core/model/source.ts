import * as z from 'zod/mini';
import { date, formerIds, languageTag, later, listOf, numeral, rarely, text, webAddress, words } from './fields.ts';
import type { Languages } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Grades of trust: A official, first-hand or peer-reviewed; B no part in the matter, or only what can be checked; C about its own work, one-sided or second-hand. */
export const grades = ['A', 'B', 'C'] as const;
export type Grade = (typeof grades)[number];

/** How much of a source was read: all, some, perhaps some of it as it was kept elsewhere, its abstract, or what others say of it. */
const extents = ['whole', 'part', 'copy', 'abstract', 'secondhand'] as const;

/** Types of CSL-JSON that sources of an atlas can have. https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export const sourceTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'chapter',
  'document',
  'interview',
  'legislation',
  'motion_picture',
  'paper-conference',
  'post',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'webpage',
] as const;

const personName = z.strictObject({
  family: words(80),
  given: z.optional(words(80)),
  'non-dropping-particle': z.optional(words(20)),
  suffix: rarely(z.optional(words(20))),
});

/** People by the parts of their name, organisations by their whole name. */
const names = () => z.optional(listOf(z.union([personName, z.strictObject({ literal: words(200) })]), 1));

/** What a source may carry: fields of CSL-JSON with dates as text, the day it was read, how much of it was, and how far it is trusted, and why. */
export const sourceSchema = (_vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    type: z.enum(sourceTypes),
    title: words(400),
    author: names(),
    editor: rarely(names()),
    translator: rarely(names()),
    director: rarely(names()),
    interviewer: rarely(names()),
    issued: z.optional(date()),
    'container-title': z.optional(words(200)),
    'collection-title': rarely(z.optional(words(200))),
    'event-title': rarely(z.optional(words(200))),
    'event-place': rarely(z.optional(words(200))),
    publisher: z.optional(words(200)),
    'publisher-place': rarely(z.optional(words(200))),
    genre: rarely(z.optional(words(80))),
    edition: rarely(z.optional(numeral())),
    number: rarely(z.optional(numeral())),
    volume: z.optional(numeral()),
    issue: z.optional(numeral()),
    page: z.optional(numeral()),
    DOI: z.optional(z.string().check(z.regex(/^10\.\S+\/\S+$/))),
    ISBN: rarely(z.optional(numeral())),
    URL: z.optional(webAddress()),
    language: z.optional(languageTag()),
    read: later(z.optional(date())),
    extent: z.optional(z.enum(extents)),
    grade: z.enum(grades),
    why: text(languages),
    formerIds: formerIds(),
  });
