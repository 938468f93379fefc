import * as z from 'zod/mini';
import { date, idOf, listOf, localId, oneOf, perLanguage, says, words } from './fields.ts';
import type { Languages } from './locale.ts';
import { mayBeTranslated, translated } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How deep a study question goes, from taking in to applying elsewhere. */
const questionLevels = ['understand', 'analyse', 'judge', 'transfer'] as const;

const sources = (least: number) =>
  listOf(idOf('source'), least).check(says('De bronnen waar dit op steunt.', 'The sources this rests on.'));

const sourced = () =>
  z.strictObject({
    id: localId().check(says('Blijvende naam van dit punt.', 'Permanent name of this item.')),
    text: translated(
      words().check(says('Wat er gebeurde, in één of twee zinnen.', 'What happened, in a sentence or two.')),
    ),
    sources: sources(1),
  });

const party = (vocabulary: Vocabulary) =>
  z
    .strictObject({
      id: localId().check(
        says('Blijvende naam van deze partij in deze casus.', 'Permanent name of this party in this case.'),
      ),
      organisation: z
        .optional(idOf('organisation'))
        .check(says('De organisatie, als zij bij naam bekend is.', 'The organisation, if named.')),
      kind: z
        .optional(oneOf(vocabulary.partyKinds))
        .check(says('Wat voor partij, als er geen naam is.', 'What kind of party, if there is no name.')),
      name: translated(z.optional(words(120)).check(says('Hoe de groep hier heet.', 'What the group is called here.'))),
      role: translated(words(200).check(says('Wat deze partij hier doet.', 'What this party does here.'))),
      broughtInBy: z.optional(localId()).check(says('Wie deze partij erbij haalde.', 'Who brought this party in.')),
    })
    .check(
      z.refine((one) => (one.organisation === undefined) !== (one.kind === undefined), { params: { code: 'party' } }),
    );

/** What a case may carry in its front matter. */
export const caseSchema = (vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    title: translated(words(120).check(says('De titel boven de pagina.', 'The title above the page.'))),
    aliases: z
      .optional(perLanguage(languages, listOf(words(80))))
      .check(says('Andere woorden voor hetzelfde, per taal.', 'Other words for the same thing, per language.')),
    summary: translated(
      words(300).check(
        says(
          'Samenvatting in gewone taal, hoogstens 300 tekens.',
          'Summary in plain language, 300 characters at most.',
        ),
      ),
    ),
    form: z
      .enum(['full', 'illustration'])
      .check(
        says('full: hele casus; illustration: kort voorbeeld.', 'full: a whole case; illustration: a short example.'),
      ),
    status: z
      .enum(['draft', 'review', 'published'])
      .check(says('draft, review of published.', 'draft, review or published.')),
    sector: listOf(oneOf(vocabulary.sectors), 1).check(
      says('Het werkveld, één of meer.', 'The field of work, one or more.'),
    ),
    scale: oneOf(vocabulary.scales).check(says('De schaal waarop het speelt.', 'The scale on which it happens.')),
    place: mayBeTranslated(words(120).check(says('De plaats of streek.', 'The place or region.'))),
    period: z
      .strictObject({ from: date(), to: z.optional(date()) })
      .check(
        says(
          'Van wanneer tot wanneer; zonder to loopt het door of is het einde onbekend.',
          'From when to when; without to it goes on, or the end is unknown.',
        ),
      ),
    parties: listOf(party(vocabulary), 1).check(says('Wie er meededen.', 'Who took part.')),
    people: z.optional(
      listOf(z.strictObject({ person: idOf('person'), role: translated(words(200)) })).check(
        says('Mensen in hun openbare rol.', 'People in their public role.'),
      ),
    ),
    timeline: listOf(
      z.strictObject({ id: localId(), date: date(), text: translated(words()), sources: sources(1) }),
    ).check(says('Wat er wanneer gebeurde.', 'What happened when.')),
    worked: listOf(sourced()).check(says('Wat werkte.', 'What worked.')),
    friction: listOf(sourced()).check(says('Wat schuurde of mislukte.', 'What rubbed or failed.')),
    unknown: listOf(z.strictObject({ id: localId(), text: translated(words()) })).check(
      says('Wat de bronnen niet vertellen.', 'What the sources do not tell.'),
    ),
    questions: listOf(
      z.strictObject({ id: localId(), level: z.enum(questionLevels), text: translated(words()) }),
    ).check(says('Studievragen, van begrijpen naar overdragen.', 'Study questions, from understanding to transfer.')),
    formerIds: z
      .optional(listOf(localId()))
      .check(says('Namen die deze casus eerder had.', 'Ids this case had before.')),
  });

/** The front matter of a case. */
export type Case = z.infer<ReturnType<typeof caseSchema>>;
