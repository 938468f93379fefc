import type { Rule } from '../rule.ts';
import { isPlaceholder, placeholder, placeholdersIn } from '../draft.ts';
import { atStart, fieldName, valueAt } from '../fields.ts';

/** Words that a new file came with and that nobody has replaced yet. */
export const unfinished: Rule = {
  code: 'unfinished',
  scope: 'entry',
  severity: 'warning',
  title: { nl: `Er staat nog "${placeholder}".`, en: `It still says "${placeholder}".` },
  explanation: {
    nl: `Een nieuw bestand krijgt "${placeholder}" op elke plek waar u nog iets moet schrijven. Zolang u bezig bent, is dat een waarschuwing, en het bestand krijgt nog geen pagina. In een casus die niet meer de status draft heeft, is het een fout, want dan zouden lezers het zien.`,
    en: `A new file gets "${placeholder}" (to fill in) wherever you still have to write something. While you are at work that is a warning, and the file gets no page yet. In a case that is no longer a draft it is an error, since readers would see it.`,
  },
  bad: { front: `summary: ${placeholder}` },
  good: { front: 'summary: Twee regio’s maakten een plan.' },
  find: ({ documents }) =>
    documents.flatMap((document) => {
      const status = valueAt(document.raw, ['status']);
      const seen = document.translation || (typeof status === 'string' && status !== 'draft');
      const severity = seen ? { severity: 'error' as const } : {};
      const fields = placeholdersIn(document).map(({ path }) => {
        const name = atStart(fieldName(path));
        const message = {
          nl: `${name.nl} moet u nog invullen. Tot dan is er geen pagina.`,
          en: `${name.en} still has to be filled in. Until then there is no page.`,
        };
        return { range: document.locate(path, 'value'), message, ...severity };
      });
      const blocks = document.parts.flatMap((part) =>
        part.type === 'block' && isPlaceholder(part.text)
          ? [
              {
                range: part.range,
                message: { nl: 'Dit moet u nog invullen.', en: 'This still has to be filled in.' },
                ...severity,
              },
            ]
          : [],
      );
      return [...fields, ...blocks];
    }),
};
