import * as z from 'zod/mini';
import { date, listOf, localId, numeral, says, text, webAddress, words } from './fields.ts';
import type { Languages } from './locale.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  suffix: z.optional(words(20)),
});

/** People by the parts of their name, organisations by their whole name. */
const names = () => z.optional(listOf(z.union([personName, z.strictObject({ literal: words(200) })]), 1));

/** What a source may carry: fields of CSL-JSON with dates as text, the day it was read, and how far it is trusted, and why. */
export const sourceSchema = (_vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    type: z.enum(sourceTypes).check(says('Het soort bron, in woorden van CSL.', 'The type of source, in CSL words.')),
    title: words(400).check(
      says(
        'De titel; een omschrijving tussen blokhaken als er geen titel bekend is.',
        'The title; a description in square brackets if none is known.',
      ),
    ),
    author: names().check(says('De schrijvers, mensen of organisaties.', 'The authors, people or organisations.')),
    editor: names().check(
      says(
        'De redacteuren van het boek, of van het boek waar het in staat.',
        'The editors of the book, or of the book it stands in.',
      ),
    ),
    translator: names().check(says('De vertalers.', 'The translators.')),
    director: names().check(says('De regisseurs van een film.', 'The directors of a film.')),
    interviewer: names().check(says('Wie het interview afnam.', 'Who held the interview.')),
    issued: z
      .optional(date())
      .check(says('Wanneer het verscheen, zo precies als bekend.', 'When it appeared, as precisely as known.')),
    'container-title': z
      .optional(words(200))
      .check(
        says(
          'Het tijdschrift, het boek, de site of het staatsblad waar het in staat.',
          'The journal, book, site or official gazette it stands in.',
        ),
      ),
    'collection-title': z
      .optional(words(200))
      .check(says('De reeks waarin het verscheen.', 'The series in which it appeared.')),
    'event-title': z
      .optional(words(200))
      .check(says('De bijeenkomst waar het gehouden is.', 'The meeting where it was held.')),
    'event-place': z.optional(words(200)).check(says('Waar die bijeenkomst was.', 'Where that meeting was.')),
    publisher: z.optional(words(200)).check(says('De uitgever.', 'The publisher.')),
    'publisher-place': z
      .optional(words(200))
      .check(says('Waar de uitgever zit; APA drukt dit niet af.', 'Where the publisher is; APA does not print it.')),
    genre: z
      .optional(words(80))
      .check(says('Wat voor stuk het is: Proefschrift, Rapport.', 'What kind of work it is: Proefschrift, Rapport.')),
    edition: z.optional(numeral()).check(says('De druk: 2.', 'The edition: 2.')),
    number: z
      .optional(numeral())
      .check(
        says(
          'Het nummer van een rapport, of van een wet in haar staatsblad.',
          'The number of a report, or of a law in its gazette.',
        ),
      ),
    volume: z
      .optional(numeral())
      .check(says('De jaargang of het deel; van een staatsblad het jaar.', 'The volume; of a gazette the year.')),
    issue: z.optional(numeral()).check(says('Het nummer binnen de jaargang.', 'The number within the volume.')),
    page: z.optional(numeral()).check(says('De bladzijden: 12-34.', 'The pages: 12-34.')),
    DOI: z.optional(z.string().check(z.regex(/^10\.\S+\/\S+$/))),
    ISBN: z.optional(numeral()),
    URL: z.optional(webAddress()).check(says('Het adres.', 'The address.')),
    language: z
      .optional(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/)))
      .check(
        says(
          'De taal van de bron als code, zoals nl, en of de.',
          'The language of the source as a code, such as nl, en or de.',
        ),
      ),
    read: z.optional(date()).check(says('De dag waarop de bron gelezen is.', 'The day the source was read.')),
    grade: z
      .enum(grades)
      .check(says('Hoe ver wij de bron vertrouwen: A, B of C.', 'How far we trust the source: A, B or C.')),
    why: text(languages).check(says('Waarom deze graad.', 'Why this grade.')),
    formerIds: z.optional(listOf(localId())),
  });
