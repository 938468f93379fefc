import type { Body, Segment } from './segment.ts';

/** The headings of a body in order. */
export function headingsOf(body: Body): Extract<Segment, { type: 'heading' }>[] {
  return body.segments.filter((segment) => segment.type === 'heading');
}

/** A translation with the anchors of its original: the first heading gets the anchor of the first, and so on; passages get the ids they had before. */
export function inheritAnchors(original: Body, translation: Body): Body {
  const slugs = headingsOf(original).map((heading) => heading.slug);
  const former = new Map(
    original.segments.flatMap((segment) =>
      segment.type === 'passage' ? [[segment.id, segment.formerIds] as const] : [],
    ),
  );
  let at = 0;
  const segments = translation.segments.map((segment) => {
    if (segment.type === 'passage') {
      const formerIds = former.get(segment.id);
      return formerIds === undefined ? segment : { ...segment, formerIds };
    }
    if (segment.type !== 'heading') return segment;
    const slug = slugs[at];
    at += 1;
    return slug === undefined ? segment : { ...segment, slug };
  });
  return { ...translation, segments };
}
