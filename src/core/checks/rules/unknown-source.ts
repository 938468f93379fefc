import { textFrom } from '../text-lines.ts';
import { referenceFindings } from '../references.ts';
import type { Library, Rule } from '../rule.ts';

/** A citation of a source that there is no file of. */
export const unknownSource: Rule = {
  code: 'unknown-source',
  stage: 'library',
  severity: 'error',
  bad: { body: 'In de zomer van 2009 begon het. [@jansens-2015, p. 12]\n' },
  good: { body: 'In de zomer van 2009 begon het. [@jansens-2016, p. 12]\n' },
  find: (library) =>
    library.documents.flatMap((document) =>
      document.mentions.flatMap(({ type, to: id, locator, range }) => {
        if (type !== 'citation') return [];
        const other = otherSource(locator ?? '', library);
        if (other === undefined) return referenceFindings({ document, range, id, kind: 'source' }, library);
        const comma = /^[^\],]*(,\s*@?)/.exec(textFrom(document, range));
        const at = { ...range, column: range.column + (comma?.[0].length ?? 0) - (comma?.[1]?.length ?? 0) };
        return [
          {
            range,
            message: ({ rules }) => rules['unknown-source'].message(other),
            repair: ({ phrases }) => phrases.write(`[@${id}; @${(locator ?? '').replace(/^@/, '')}]`),
            fix: comma === null ? undefined : { range: { ...at, length: comma[1]?.length ?? 1 }, replacement: '; @' },
          },
        ];
      }),
    ),
};

/** The id of a source that stands where a page belongs: after an at sign, or one that there is. */
function otherSource(locator: string, { byId }: Library): string | undefined {
  const [, sign, id = ''] = /^(@?)([^\s,;@]+)/.exec(locator) ?? [];
  const isKnown = id === locator && (byId.get(id)?.some(({ kind }) => kind === 'source') ?? false);
  return sign === '@' || isKnown ? id : undefined;
}
