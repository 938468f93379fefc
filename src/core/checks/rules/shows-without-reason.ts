import { allSegments } from '../../body/segment.ts';
import type { Rule } from '../rule.ts';
import { shownIn } from '../shown.ts';

const passage = (reason: string) => `<Passage id="voorbeeld-plan">
  De partners schreven het plan met elkaar. [@klaster-2016]

  <Shows concept="samen-richten" how="illustrates" reading="atlas">
    ${reason}
  </Shows>
</Passage>
`;

/** A `<Shows>` that does not say why. */
export const showsWithoutReason: Rule = {
  code: 'shows-without-reason',
  scope: 'entry',
  severity: 'error',
  title: {
    nl: 'Bij een passage staat niet waarom zij een begrip laat zien.',
    en: 'A passage does not say why it shows a concept.',
  },
  explanation: {
    nl: 'Dat een passage een begrip laat zien, is een lezing, en een lezing heeft een reden. Die staat als gewone tekst tussen <Shows …> en </Shows>, in één of twee zinnen: niet wat er gebeurde, maar waarom dat bij dit begrip hoort.',
    en: 'That a passage shows a concept is a reading, and a reading has a reason. It stands as ordinary text between <Shows …> and </Shows>, in a sentence or two: not what happened, but why that belongs to this concept.',
  },
  bad: { body: passage('{/* nog bedenken */}') },
  good: { body: passage('Het plan was van iedereen, want iedereen schreef eraan mee.') },
  find: ({ documents }) =>
    documents.flatMap((document) =>
      shownIn(document)
        .filter(
          ({ shown }) =>
            ![...allSegments(shown.reason)].some(
              (segment) => segment.type === 'link' || (segment.type === 'html' && saysSomething(segment.html)),
            ),
        )
        .map(({ shown, range }) => ({
          range,
          message: {
            nl: `Hier staat niet waarom de passage "${shown.concept}" laat zien.`,
            en: `It does not say why the passage shows "${shown.concept}".`,
          },
          repair: {
            nl: 'Schrijf de reden in één of twee zinnen tussen <Shows …> en </Shows>.',
            en: 'Write the reason in a sentence or two between <Shows …> and </Shows>.',
          },
        })),
    ),
};

function saysSomething(html: string): boolean {
  return /[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, ''));
}
