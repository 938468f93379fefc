import type { Finding, Rule } from '../rule.ts';
import { valueAt } from '../fields.ts';

/** The most words that a sentence of a summary has. */
const most = 30;

const long =
  'Twee regio’s maakten een plan, waarbij in de ene regio één partij het schreef en de andere partijen het te lezen kregen, en in de andere regio alle partners samen om de tafel gingen zitten.';

/** A sentence of a summary that is too long to take in at once. */
export const longSentence: Rule = {
  code: 'long-sentence',
  stage: 'entry',
  severity: 'note',
  bad: { front: `summary: ${long}` },
  good: {
    front:
      'summary: Twee regio’s maakten een plan. In de ene schreef één partij het. In de andere deden alle partners mee.',
  },
  find: ({ documents }) =>
    documents.flatMap(({ raw, locate }) => {
      const summary = valueAt(raw, ['summary']);
      if (typeof summary !== 'string') return [];
      return sentencesOf(summary)
        .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
        .filter(({ length }) => length > most)
        .map((words): Finding => {
          const start = words.slice(0, 4).join(' ');
          return {
            range: locate(['summary'], 'value'),
            message: ({ rules }) => rules['long-sentence'].message(start, words.length),
            repair: ({ rules }) => rules['long-sentence'].repair,
          };
        });
    }),
};

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["'”’)]*)\s+/);
}
