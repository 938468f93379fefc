import * as z from 'zod/mini';
import {
  aliases,
  asks,
  begins,
  date,
  formerIds,
  idOf,
  instead,
  later,
  listOf,
  localId,
  oneOf,
  rarely,
  siblingId,
  text,
  webAddress,
  words,
} from './fields.ts';
import { freeLicences } from './licence.ts';
import type { Languages } from './locale.ts';
import { standing } from './standing.ts';
import { mayBeTranslated, translated } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How deep a study question goes, from taking in to applying elsewhere. */
const questionLevels = ['understand', 'analyse', 'judge', 'transfer'] as const;

/** What is said to those who work with a group on a case, in the order in which they need it. */
export const teachingParts = ['aim', 'hour', 'two-hours', 'role', 'reveal', 'answer'] as const;

const sources = (least: number) => listOf(idOf('source'), least);

const sourced = () =>
  z.strictObject({
    id: localId(),
    text: translated(words()),
    sources: sources(1),
  });

const party = (vocabulary: Vocabulary) =>
  z
    .strictObject({
      id: localId(),
      organisation: z.optional(idOf('organisation')),
      kind: instead(z.optional(oneOf(vocabulary.partyKinds))),
      name: instead(translated(z.optional(words(120)))),
      role: translated(words(200)),
      broughtInBy: rarely(z.optional(siblingId())),
    })
    .check(
      z.refine((one) => (one.organisation === undefined) !== (one.kind === undefined), { params: { code: 'party' } }),
    );

/** A picture that anyone may use: who made it, under which licence, where it was found, and what there is to see, in the languages of the atlas. */
const image = (languages: Languages) =>
  z.strictObject({
    file: words(100).check(z.meta({ form: 'picture' })),
    alt: text(languages),
    credit: words(120),
    licence: z.string().check(z.refine((one) => Object.hasOwn(freeLicences, one), { params: { code: 'form' } })),
    url: webAddress(),
  });

/** What a case may carry in its front matter. */
export const caseSchema = (vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    title: translated(words(120)),
    about: translated(z.optional(words(60))),
    aliases: aliases(languages),
    asks: asks(languages),
    summary: translated(words(300)),
    form: begins('full', z.enum(['full', 'illustration'])),
    status: begins('draft', z.enum(['draft', 'review', 'published'])),
    sector: listOf(oneOf(vocabulary.sectors), 1),
    scale: oneOf(vocabulary.scales),
    place: mayBeTranslated(words(120)),
    regions: rarely(z.optional(listOf(oneOf(vocabulary.map?.regions ?? []), 1))),
    image: rarely(z.optional(image(languages))),
    period: z.strictObject({ from: date(), to: z.optional(date()) }),
    parties: listOf(party(vocabulary), 1),
    people: z.optional(listOf(z.strictObject({ person: idOf('person'), role: translated(words(200)) }))),
    timeline: listOf(z.strictObject({ id: localId(), date: date(), text: translated(words()), sources: sources(1) })),
    worked: listOf(sourced()),
    friction: listOf(sourced()),
    unknown: listOf(z.strictObject({ id: localId(), text: translated(words()) })),
    questions: listOf(z.strictObject({ id: localId(), level: z.enum(questionLevels), text: translated(words()) })),
    teaching: later(
      z.optional(
        listOf(
          z.strictObject({
            id: localId(),
            part: z.enum(teachingParts),
            text: translated(words(600)),
            reply: translated(z.optional(words(300))),
          }),
        ),
      ),
    ),
    ...standing(languages),
    formerIds: formerIds(),
  });

/** The front matter of a case. */
export type Case = z.infer<ReturnType<typeof caseSchema>>;
