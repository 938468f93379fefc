import { isWritten } from '../../model/kind.ts';
import type { Library, Rule } from '../rule.ts';
import { isWhollyRead } from '../issues.ts';
import { seenMatches } from '../seen-lines.ts';

/** A tag, link or citation with backslashes in it, as Google Docs writes them: readers see it as it stands. */
export const escapedMarkup: Rule = {
  code: 'escaped-markup',
  stage: 'body',
  severity: 'error',
  bad: { body: 'Zij gingen \\[\\[richting-kiezen\\]\\]. [@jansens-2016]\n' },
  good: { body: 'Zij gingen [[richting-kiezen]]. [@jansens-2016]\n' },
  find: (library) =>
    library.documents
      .filter((document) => isWritten(document.kind) && isWhollyRead(document))
      .flatMap((document) => seenMatches(document, escaped))
      .filter(({ match }) => isMeant(match, library))
      .map(({ match: [whole], range }) => {
        const replacement = whole.replaceAll('\\', '');
        return {
          range,
          message: ({ rules }) => rules['escaped-markup'].message(whole),
          repair: ({ phrases }) => phrases.write(replacement),
          fix: { range, replacement },
        };
      }),
};

/** Whether a bracket is escaped, and what stands between can be a name that there is; a tag is always meant. */
function isMeant([whole, , link, source]: RegExpExecArray | RegExpMatchArray, { byId }: Library): boolean {
  const id = link ?? source;
  return /\\[[\]<]/.test(whole) && (id === undefined || byId.has(id));
}

/** A tag of ours, a link and a citation, with or without backslashes before their signs. */
const escaped =
  /\\<\/?(Passage|Shows)\b[^<>\n]*>|(?:\\?\[){2}([a-z0-9-]+)(?:\\?[#|][^[\]\\\n]*)?(?:\\?\]){2}|\\\[@([a-z0-9-]+)[^[\]\\\n]*\\?\]/g;
