import type { Mention } from '../../body/mention.ts';
import { insideOf, type Segment } from '../../body/segment.ts';
import type { Document } from '../../graph/document.ts';
import type { Rule } from '../rule.ts';

/** A link to what the same section has linked to before. */
export const linkRepeated: Rule = {
  code: 'link-repeated',
  stage: 'body',
  severity: 'note',
  bad: {
    body: '## Wat er gebeurde\n\nDe partners begonnen met [[richting-kiezen]]. [@jansens-2016]\n\nHet [[richting-kiezen]] duurde een jaar. [@jansens-2016]\n',
  },
  good: {
    body: '## Wat er gebeurde\n\nDe partners begonnen met [[richting-kiezen]]. [@jansens-2016]\n\nHet richting kiezen duurde een jaar. [@jansens-2016]\n',
  },
  find: ({ documents }) =>
    documents.flatMap((document) =>
      repeated(document).map(({ range, to }) => ({
        range,
        message: ({ rules }) => rules['link-repeated'].message(to),
        repair: ({ rules }) => rules['link-repeated'].repair,
      })),
    ),
};

/** The links of a document that its section has had before; none when the places of its links are not sure. */
function repeated({ body, mentions }: Document): Mention[] {
  const links = [...linksOf(body.segments), ...body.notes.flatMap((note) => [...linksOf(note)])];
  const ranges = mentions
    .filter(({ type }) => type === 'link')
    .sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
  if (links.length !== ranges.length || links.some(({ to }, at) => to !== ranges[at]?.to)) return [];
  const seen = new Set<string>();
  let section: unknown;
  return links.flatMap(({ to, heading = '', section: own }, at) => {
    const mention = ranges[at];
    if (own === undefined || mention === undefined) return [];
    if (own !== section) seen.clear();
    section = own;
    const target = `${to}#${heading}`;
    if (seen.has(target)) return [mention];
    seen.add(target);
    return [];
  });
}

interface LinkInSection {
  readonly to: string;
  readonly heading?: string;
  /** The same for links in the running text of one section; undefined for a link in a heading or a reason. */
  readonly section: object | undefined;
}

function* linksOf(segments: readonly Segment[], within?: object): Generator<LinkInSection> {
  let section = within ?? segments;
  for (const segment of segments) {
    if (segment.type === 'link') yield { ...segment, section };
    if (segment.type === 'heading') {
      section = segment;
      yield* aside(segment.children);
    }
    if (segment.type === 'passage') {
      yield* linksOf(segment.children, section);
      for (const { reason } of segment.shows) yield* aside(reason);
    }
    if (segment.type === 'decision') yield* linksOf(insideOf(segment), section);
  }
}

function* aside(segments: readonly Segment[]): Generator<LinkInSection> {
  for (const link of linksOf(segments)) yield { ...link, section: undefined };
}
