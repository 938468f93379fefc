import { referenceFindings } from '../references.ts';
import type { Library, Rule } from '../rule.ts';

/** A citation of a source that there is no file of. */
export const unknownSource: Rule = {
  code: 'unknown-source',
  stage: 'library',
  severity: 'error',
  bad: { body: 'In de zomer van 2009 begon het. [@klaster-2015, p. 12]\n' },
  good: { body: 'In de zomer van 2009 begon het. [@klaster-2016, p. 12]\n' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.mentions.flatMap(({ type, to: id, locator, range }) => {
        if (type !== 'citation') return [];
        if (locator === undefined || !isSource(locator, library)) {
          return referenceFindings({ document, range, id, kind: 'source' }, library);
        }
        return [
          {
            range,
            message: ({ rules }) => rules['unknown-source'].message(locator),
            repair: ({ phrases }) => phrases.write(`[@${id}; @${locator}]`),
          },
        ];
      }),
    ),
};

/** Whether what stands where a page belongs is the id of a source. */
function isSource(locator: string, { byId }: Library): boolean {
  return byId.get(locator)?.some(({ kind }) => kind === 'source') ?? false;
}
