import type { Fault } from '../../body/fault.ts';
import type { Rule } from '../rule.ts';
import { findFaults, type Telling } from '../finding.ts';

/** A sign that nobody sees for what it is: it turns or parts the text, is no letter at all, or is a space that is not an ordinary one. */
export const invisibleSign: Rule = {
  code: 'invisible-sign',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'In een bestand staat een onzichtbaar teken.', en: 'A file holds an invisible sign.' },
  explanation: {
    nl: 'Sommige tekens ziet u niet en doen toch iets. Zij komen mee bij het plakken uit Word of van een website. Tekens die de leesrichting omkeren, kunnen een regel er anders laten uitzien dan wat er staat; tekens zonder breedte breken een woord, zodat zoeken het niet meer vindt. Dat zijn waarschuwingen. Een vaste spatie na een dubbele punt, een streepje of de hekjes van een kop maakt dat er geen veld, punt of kop ontstaat. Andere tekens zijn resten van een apparaat of van een letter die half bewaard is, en horen in geen enkele tekst.',
    en: 'Some signs cannot be seen and still do something. They come along when you paste from Word or from a website. Signs that turn the reading direction can make a line look different from what it says; signs without a width break a word, so that searching no longer finds it. Those are warnings. A no-break space after a colon, a hyphen or the number signs of a heading keeps it from becoming a field, an item or a heading. Other signs are remains of a device, or of a letter of which half was kept, and belong in no text.',
  },
  bad: { body: '##\u00A0Het plan\n\nIn de zomer van 2009 begon het. [@klaster-2016]\n' },
  good: { body: '## Het plan\n\nIn de zomer van 2009 begon het. [@klaster-2016]\n' },
  find: (library) => findFaults(library, 'invisible', tell),
};

const remove = {
  nl: 'Verwijder het teken: haal ook de letters ernaast weg en typ die opnieuw.',
  en: 'Remove the sign: take away the letters beside it too and type them again.',
};

function tell({ what, sign, range }: Extract<Fault, { type: 'invisible' }>): Telling {
  const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  switch (what) {
    case 'direction':
      return {
        severity: 'warning',
        message: {
          nl: `Hier staat een onzichtbaar teken dat de leesrichting verandert (${code}).`,
          en: `There is an invisible sign here that changes the reading direction (${code}).`,
        },
        repair: remove,
      };
    case 'hidden':
      return {
        severity: 'warning',
        message: {
          nl: `Hier staat een onzichtbaar teken dat een woord breekt (${code}).`,
          en: `There is an invisible sign here that breaks a word (${code}).`,
        },
        repair: remove,
        fix: { range, replacement: '' },
      };
    case 'space':
      return {
        message: {
          nl: `Hier staat een vaste spatie (${code}), zoals Word die maakt: zo wordt dit geen veld, punt of kop.`,
          en: `There is a no-break space here (${code}), as Word makes it: this will be no field, item or heading.`,
        },
        repair: { nl: 'Typ hier een gewone spatie.', en: 'Type an ordinary space here.' },
        fix: { range, replacement: ' ' },
      };
    case 'control':
      return {
        message: {
          nl: `Hier staat een onzichtbaar teken dat geen letter is (${code}).`,
          en: `There is an invisible sign here that is no letter (${code}).`,
        },
        repair: remove,
      };
  }
}
