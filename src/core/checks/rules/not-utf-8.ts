import type { Fault } from '../../body/fault.ts';
import type { Rule } from '../rule.ts';
import { findFaults, type Telling } from '../finding.ts';

const source = (title: string) => ({
  files: {
    'sources/klaster-2016.yaml': `type: webpage\ntitle: ${title}\ngrade: B\nwhy: { nl: Onderzoeker over eigen onderzoek., en: Researcher on her own study. }\n`,
  },
});

/** A file that was saved in another way than as UTF-8, so that letters were lost. */
export const notUtf8: Rule = {
  code: 'not-utf-8',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'Een bestand is niet als UTF-8 bewaard.', en: 'A file was not saved as UTF-8.' },
  explanation: {
    nl: 'UTF-8 is de manier waarop letters met accenten, aanhalingstekens en het euroteken worden bewaard. Sommige programma’s bewaren op een andere manier; dan verschijnt op de plek van zo’n letter het teken \uFFFD. Bewaar het bestand opnieuw en kies UTF-8 als codering ("encoding"). Blijft het teken staan, dan is de letter al verloren: typ hem opnieuw.',
    en: 'UTF-8 is the way in which letters with accents, quotation marks and the euro sign are saved. Some programs save in another way; then the sign \uFFFD appears in the place of such a letter. Save the file again and choose UTF-8 as the encoding. If the sign stays, the letter is lost already: type it anew.',
  },
  bad: source('Regionale co\uFFFDrdinatie'),
  good: source('Regionale coördinatie'),
  find: (library) => findFaults(library, 'encoding', ({ what }) => tellings[what]),
};

const save = {
  nl: 'Open het bestand, kies "Opslaan als" en bij codering (encoding) UTF-8.',
  en: 'Open the file, choose "Save as" and, as encoding, UTF-8.',
};

const tellings: Readonly<Record<Extract<Fault, { type: 'encoding' }>['what'], Telling>> = {
  'utf-16': {
    message: {
      nl: 'Dit bestand is bewaard als UTF-16 ("Unicode"), niet als UTF-8.',
      en: 'This file was saved as UTF-16 ("Unicode"), not as UTF-8.',
    },
    repair: save,
  },
  lost: {
    message: {
      nl: 'Hier is een teken verloren gegaan: het bestand is niet als UTF-8 bewaard.',
      en: 'A character was lost here: the file was not saved as UTF-8.',
    },
    repair: {
      nl: `${save.nl} Staat er dan nog \uFFFD, typ het teken dan opnieuw.`,
      en: `${save.en} If it still says \uFFFD, type the character anew.`,
    },
  },
  null: {
    message: {
      nl: 'Dit bestand is geen tekst: er staan lege tekens (nul) in. Het is verder niet nagekeken.',
      en: 'This file is not text: it holds null characters. It has not been checked further.',
    },
    repair: save,
  },
};
