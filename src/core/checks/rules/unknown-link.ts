import { headingsOf } from '../../body/anchors.ts';
import type { Mention } from '../../body/mention.ts';
import type { Part } from '../../body/part.ts';
import type { Sentence } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../diagnostics/range.ts';
import type { Document } from '../../graph/document.ts';
import { isWhollyRead } from '../issues.ts';
import { referenceFindings } from '../references.ts';
import type { Finding, Library, Rule } from '../rule.ts';
import { fixWord, onlyMeant } from '../suggestions/certain-fix.ts';
import { textFrom } from '../text-lines.ts';
import { suggestWord } from '../suggestions/nearest.ts';

/** A link in double brackets to an entry, or to a heading in it, that does not exist. */
export const unknownLink: Rule = {
  code: 'unknown-link',
  stage: 'library',
  severity: 'error',
  bad: { body: 'Zij gingen [[richting-kieze|de koers bepalen]]. [@jansens-2016]\n' },
  good: { body: 'Zij gingen [[richting-kiezen|de koers bepalen]]. [@jansens-2016]\n' },
  find: (library) =>
    library.documents.flatMap((document) => [
      ...document.mentions.flatMap((mention) => unknownMention(mention, document, library)),
      ...document.parts.flatMap((part) =>
        part.type === 'address' && part.url.startsWith('#')
          ? lostHeading(placeOnPage(part, document), document, library)
          : [],
      ),
    ]),
};

/** What a link to a place on its own page names. */
function placeOnPage({ url, range }: Extract<Part, { type: 'address' }>, document: Document): Place {
  const at = textFrom(document, range).indexOf(url);
  const heading = url.slice(1);
  const place = { ...range, column: range.column + at + 1, length: Math.max(1, heading.length) };
  return { to: document.id, heading, range: at === -1 ? range : place };
}

function unknownMention(mention: Mention, document: Document, library: Library): Finding[] {
  const { type, to: id, heading, range } = mention;
  if (type !== 'link' || id === '') return [];
  const otherwise = citationAsLink(mention, document) ?? turnedLink(mention, document, library);
  if (otherwise !== undefined) return [otherwise];
  const found = referenceFindings({ document, range, id, kind: undefined }, library);
  if (found.length > 0 || heading === undefined) return found;
  const at = { ...range, column: range.column + range.length + 1, length: Math.max(1, heading.length) };
  return lostHeading({ to: id, heading, range: at }, document, library);
}

/** A source between double brackets. */
function citationAsLink({ to, range }: Mention, document: Document): Finding | undefined {
  if (!to.startsWith('@')) return undefined;
  const message: Sentence = ({ rules }) => rules['unknown-link'].citation;
  return writtenInstead(`[${to}]`, message, range, document);
}

/** A link whose words stand where its id belongs, and the other way round. */
function turnedLink({ to, range }: Mention, document: Document, { byId }: Library): Finding | undefined {
  const id = /^[^[\]|]*\|([^[\]|]+)\]\]/.exec(textFrom(document, range))?.[1]?.trim();
  if (id === undefined || byId.has(to) || !byId.has(id)) return undefined;
  return writtenInstead(`[[${id}|${to}]]`, ({ rules }) => rules['unknown-link'].turned, range, document);
}

/** A link that has to be something else as a whole. `range` is that of its id. */
function writtenInstead(write: string, message: Sentence, range: Range, document: Document): Finding {
  const whole = /^[^\]\n]*\]\]/.exec(textFrom(document, range))?.[0].length;
  const at = { ...range, column: range.column - 2, length: (whole ?? 0) + 2 };
  const isAlone = whole !== undefined && textFrom(document, at).startsWith('[[');
  return {
    range,
    message,
    repair: ({ phrases }) => phrases.write(write),
    fix: isAlone ? { range: at, replacement: write } : undefined,
  };
}

interface Place {
  readonly to: string;
  readonly heading: string;
  readonly range: Range;
}

/** A heading or passage that the page of an entry does not have. `range` is that of its name. */
function lostHeading({ to, heading, range }: Place, document: Document, { byId }: Library): Finding[] {
  const target = byId.get(to)?.[0];
  if (target === undefined || !isWhollyRead(target)) return [];
  const anchors = anchorsOf(target);
  if (anchors.includes(heading)) return [];
  const now = target.passages.find(({ formerIds }) => formerIds.includes(heading))?.id;
  return [
    {
      range,
      message: ({ rules }) => rules['unknown-link'].heading(to, heading),
      repair: (words) => {
        const { renamed, noHeadings, nowhere } = words.rules['unknown-link'];
        if (now !== undefined) return renamed(now);
        if (anchors.length === 0 && to === document.id) return nowhere;
        return anchors.length === 0 ? noHeadings(to) : suggestWord(heading, anchors)(words);
      },
      fix: fixWord(document, range, heading, now ?? onlyMeant(heading, anchors)),
    },
  ];
}

/** What the address of a page can end in: its headings and its passages. */
function anchorsOf({ body, passages }: Document): string[] {
  return [...headingsOf(body).map(({ slug }) => slug), ...passages.map(({ id }) => id)];
}
