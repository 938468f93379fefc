import type { Rule } from '../rule.ts';
import { valueAt } from '../fields.ts';

/** The most words that a sentence of a summary has. */
const most = 30;

const long =
  'Twee regio’s maakten een plan, waarbij in de ene regio één partij het schreef en de andere partijen het te lezen kregen, en in de andere regio alle partners samen om de tafel gingen zitten.';

/** A sentence of a summary that is too long to take in at once. */
export const longSentence: Rule = {
  code: 'long-sentence',
  scope: 'entry',
  severity: 'note',
  title: { nl: 'Een samenvatting heeft een lange zin.', en: 'A summary has a long sentence.' },
  explanation: {
    nl: `De samenvatting is voor iedereen, ook voor wie haar op een telefoon leest. Een zin van meer dan ${most} woorden is in één keer niet te volgen. Maak er twee van.`,
    en: `The summary is for everyone, also for those who read it on a phone. A sentence of more than ${most} words cannot be followed in one go. Make it two.`,
  },
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
        .map((words) => {
          const start = words.slice(0, 4).join(' ');
          return {
            range: locate(['summary'], 'value'),
            message: {
              nl: `De zin die met "${start}" begint, heeft ${words.length} woorden.`,
              en: `The sentence that begins with "${start}" has ${words.length} words.`,
            },
            repair: { nl: 'Maak er twee zinnen van.', en: 'Make it two sentences.' },
          };
        });
    }),
};

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["'”’)]*)\s+/);
}
