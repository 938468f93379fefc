import { unseenIn } from '../../body/unseen.ts';
import type { Document } from '../../graph/document.ts';
import { isWritten } from '../../model/kind.ts';
import { advice, type Library, type Rule } from '../rule.ts';
import { bodyLines, bodyRange } from '../heading-ranges.ts';
import { isWhollyRead } from '../issues.ts';

const text = '\nIn de zomer van 2009 begon het. [@jansens-2016]\n';

/** A body of which every word stands in a remark, so that the page is empty, while it cites sources that there are. */
export const textInRemark: Rule = {
  code: 'text-in-remark',
  stage: 'library',
  severity: 'warning',
  bad: { body: `{/*${text}*/}\n` },
  good: { body: text.trimStart() },
  find: (library) =>
    library.documents
      .filter((document) => isWritten(document.kind) && isWhollyRead(document) && document.body.segments.length === 0)
      .filter((document) => citesIn(remarksOf(document), library))
      .map((document) => ({
        range: bodyRange(document),
        ...advice(({ rules }) => rules['text-in-remark']),
      })),
};

function remarksOf(document: Document): string {
  const whole = bodyLines(document)
    .map(({ words }) => words)
    .join('\n');
  return unseenIn(whole)
    .filter(({ what }) => what === 'remark')
    .map(({ from, to }) => whole.slice(from, to))
    .join('\n');
}

/** Whether a text names an entry that there is, which the hints in a new file do not. */
function citesIn(remarks: string, { byId }: Library): boolean {
  return [...remarks.matchAll(/\[(?:@|\[)([a-z0-9-]+)/g)].some(([, id = '']) => byId.has(id));
}
