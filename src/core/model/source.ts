import * as z from 'zod/mini';
import { date, listOf, localId, says, text, words } from './fields.ts';

/** Grades of trust: A official, primary or peer-reviewed; B attributable; C speaks about its own work, or second-hand. */
export const grades = ['A', 'B', 'C'] as const;
export type Grade = (typeof grades)[number];

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
});

/** What a source may carry: fields of CSL-JSON with dates as text, the day it was read, and how far it is trusted, and why. */
export const sourceSchema = () =>
  z.strictObject({
    type: z.enum(sourceTypes).check(says('Het soort bron, in woorden van CSL.', 'The type of source, in CSL words.')),
    title: words(400).check(
      says(
        'De titel; een omschrijving tussen blokhaken als er geen titel bekend is.',
        'The title; a description in square brackets if none is known.',
      ),
    ),
    author: z
      .optional(listOf(z.union([personName, z.strictObject({ literal: words(200) })]), 1))
      .check(says('De schrijvers, mensen of organisaties.', 'The authors, people or organisations.')),
    issued: z
      .optional(date())
      .check(says('Wanneer het verscheen, zo precies als bekend.', 'When it appeared, as precisely as known.')),
    'container-title': z
      .optional(words(200))
      .check(says('Tijdschrift of site waar het in staat.', 'The journal or site it stands in.')),
    publisher: z.optional(words(200)),
    genre: z.optional(words(80)),
    volume: z.optional(z.union([z.string(), z.number()])),
    issue: z.optional(z.union([z.string(), z.number()])),
    page: z.optional(z.union([z.string(), z.number()])),
    DOI: z.optional(z.string().check(z.regex(/^10\.\S+\/\S+$/))),
    ISBN: z.optional(z.union([z.string(), z.number()])),
    URL: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/))).check(says('Het adres.', 'The address.')),
    language: z.optional(words(10)),
    read: z.optional(date()).check(says('De dag waarop de bron gelezen is.', 'The day the source was read.')),
    grade: z
      .enum(grades)
      .check(says('Hoe ver wij de bron vertrouwen: A, B of C.', 'How far we trust the source: A, B or C.')),
    why: text().check(says('Waarom deze graad.', 'Why this grade.')),
    formerIds: z.optional(listOf(localId())),
  });

/** A source as written. */
export type Source = z.infer<ReturnType<typeof sourceSchema>>;
