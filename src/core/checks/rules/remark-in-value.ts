import type { Rule } from '../rule.ts';
import { isDraft } from '../draft.ts';
import { findFaults } from '../finding.ts';

/** A number sign that ends a value, so that the rest of the line is not read. A draft may keep the hints that it came with. */
export const remarkInValue: Rule = {
  code: 'remark-in-value',
  scope: 'entry',
  severity: 'note',
  title: { nl: 'Een hekje breekt een waarde af.', en: 'A number sign breaks off a value.' },
  explanation: {
    nl: 'In de velden begint een hekje (#) met een spatie ervoor een opmerking. Staat het midden in een waarde zonder aanhalingstekens, dan valt de rest van de regel weg, en niemand ziet dat er iets ontbreekt. Zet zo’n waarde tussen dubbele aanhalingstekens. Een opmerking voor uzelf staat op een eigen regel.',
    en: 'In fields a number sign (#) with a space before it begins a remark. In the middle of a value without quotes it takes away the rest of the line, and nobody sees that something is missing. Put such a value in double quotes. A remark for yourself stands on a line of its own.',
  },
  bad: { front: 'place: Twee regio’s #1 en 2' },
  good: { front: 'place: "Twee regio’s #1 en 2"' },
  find: (library) =>
    findFaults({ ...library, documents: library.documents.filter((one) => !isDraft(one)) }, 'remark', () => ({
      message: {
        nl: 'Vanaf dit hekje wordt de rest van de regel niet gelezen.',
        en: 'From this number sign on the rest of the line is not read.',
      },
      repair: {
        nl: 'Hoort het bij de waarde, zet dan de hele waarde tussen dubbele aanhalingstekens. Is het een opmerking, geef die dan een eigen regel.',
        en: 'If it belongs to the value, put the whole value in double quotes. If it is a remark, give it a line of its own.',
      },
    })),
};
