import type { Body, Segment } from './segment.ts';

/** The headings of a body in order. */
export function headingsOf(body: Body): Extract<Segment, { type: 'heading' }>[] {
  return body.segments.filter((segment) => segment.type === 'heading');
}

/** A translation with the anchors of its original: the first heading gets the anchor of the first, and so on. */
export function inheritAnchors(original: Body, translation: Body): Body {
  const slugs = headingsOf(original).map((heading) => heading.slug);
  let at = 0;
  const segments = translation.segments.map((segment) => {
    if (segment.type !== 'heading') return segment;
    const slug = slugs[at];
    at += 1;
    return slug === undefined ? segment : { ...segment, slug };
  });
  return { ...translation, segments };
}
