import type { Check } from './check.ts';

/** Text that the Markdown parser cannot take, so that the rest of the file was not looked at. */
export const mdxDoesNotParse: Check = {
  code: 'mdx-does-not-parse',
  scope: 'entry',
  severity: 'error',
  title: { nl: 'De tekst is niet te lezen.', en: 'The text cannot be read.' },
  explanation: {
    nl: 'Meestal staat er een < of { die geen begin van een onderdeel is, of een <Passage> of <Shows> die niet gesloten is met </Passage> of </Shows>. Wat na deze plek in het bestand staat, is nog niet nagekeken.',
    en: 'Usually there is a < or { that does not begin a component, or a <Passage> or <Shows> that is not closed with </Passage> or </Shows>. What follows in the file has not been checked yet.',
  },
  bad: { body: 'Het kostte <5 euro. [@klaster-2016]\n' },
  good: { body: 'Het kostte minder dan 5 euro. [@klaster-2016]\n' },
  find: ({ documents }) =>
    documents.flatMap((document) =>
      document.faults.flatMap((fault) =>
        fault.type === 'mdx'
          ? [
              {
                place: fault.place,
                message: {
                  nl: `De tekst is vanaf hier niet te lezen. Wat erna komt, is niet nagekeken. (${fault.detail})`,
                  en: `The text cannot be read from here. What follows has not been checked. (${fault.detail})`,
                },
                repair: {
                  nl: 'Schrijf < en { in woorden of als `code`, en sluit elke <Passage> en <Shows>.',
                  en: 'Write < and { in words or as `code`, and close each <Passage> and <Shows>.',
                },
              },
            ]
          : [],
      ),
    ),
};
