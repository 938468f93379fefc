import type { StanceWords } from '../language.ts';
import { plurals } from '../plural.ts';

const { form } = plurals('en');

/** What passages of each stance are called in English, how they are counted, and when the stance is right. */
export const stances: StanceWords = {
  illustrates: {
    heading: 'Shows it',
    counted: (count) => `${count} ${form(count, { one: 'shows', other: 'show' })}`,
    none: (concept) => `No passage shows ${concept}.`,
    means: 'What the concept says happens here.',
    test: 'Would someone who reads this passage alone recognise what the concept is about?',
    example:
      'Residents and council add up the bills together, and find what neither knew. This is learning together: the insight came from both.',
  },
  nuances: {
    heading: 'Nuances it',
    counted: (count) => `${count} ${form(count, { one: 'nuances', other: 'nuance' })}`,
    none: (concept) => `No passage nuances ${concept}.`,
    means: 'The concept holds, with a limit or a condition that can be seen here.',
    test: 'Can you finish “it holds, but only if …” with a fact of the passage? That the source is silent is no limit.',
    example: 'They did learn something together, but only once a researcher from outside asked.',
  },
  contradicts: {
    heading: 'Contradicts it',
    counted: (count) => `${count} ${form(count, { one: 'contradicts', other: 'contradict' })}`,
    none: (concept) => `No passage contradicts ${concept}.`,
    means: 'What the concept leads one to expect did not happen, though its conditions were there.',
    test: 'Were the conditions there, and did it fail to come all the same? If they were not, it is absent.',
    example: 'They added up the bills together for two years, and each kept to figures of its own.',
  },
  absent: {
    heading: 'Absent here',
    counted: (count) => `absent in ${count}`,
    none: (concept) => `In no passage is ${concept} absent.`,
    means: 'What the concept says was not done here, and the passage tells what followed.',
    test: 'Does the passage say what was done in its place, and what came of it?',
    example: 'The council added up the bills alone. Residents disputed the figures, and the plan lay still for a year.',
  },
};
