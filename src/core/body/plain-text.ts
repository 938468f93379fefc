import { insideOf, type Segment } from './segment.ts';

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The words of segments without markup: those of links where they have any, no citations, notes or images. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(segment: Segment): string {
  switch (segment.type) {
    case 'html':
      return segment.html
        .replace(/<\/?sub>/g, '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity);
    case 'link':
      return segment.words ?? segment.to;
    case 'heading':
    case 'passage':
    case 'decision':
      return `${plainText(insideOf(segment))} `;
    default:
      return '';
  }
}
