import type { Body, Decision, Segment } from './segment.ts';

type Heading = Extract<Segment, { type: 'heading' }>;

/** What has an id of its own in a body, which its translations share. */
const isPiece = (segment: Segment): segment is Extract<Segment, { type: 'passage' }> | Decision =>
  segment.type === 'passage' || segment.type === 'decision';

/** The headings of a body in order. */
export function headingsOf(body: Body): Heading[] {
  return body.segments.filter((segment) => segment.type === 'heading');
}

/** What a link can lead to inside a body: its headings, passages and decision points, in the order of the text. */
export function placesOf({ segments }: Body): string[] {
  return segments
    .flatMap((segment) => (segment.type === 'untranslated' ? segment.children : [segment]))
    .flatMap((segment) => (segment.type === 'heading' ? [segment.slug] : isPiece(segment) ? [segment.id] : []));
}

/** A heading with what stands below it, or what stands before the first heading. */
interface Section {
  readonly slug: string | undefined;
  readonly segments: readonly Segment[];
}

/**
 * A translation as it is printed beside its original: its headings have the anchors of those they translate, its passages and decision points the ids they
 * had before, and what it lacks (a section, a passage) stands in its place as a part of the original. `translated` are the anchors of the headings that the original
 * had when it was translated, if that is known; without them the first heading translates the first, and so on.
 */
export function besideOriginal(original: Body, translation: Body, translated: readonly string[] = []): Body {
  const theirs = sectionsOf(original.segments);
  const named = anchored(sectionsOf(translation.segments), theirs, translated);
  const ours = new Map(named.map((section) => [section.slug, section]));
  const present = new Set(translation.segments.filter(isPiece).map(({ id }) => id));
  const notes = [...translation.notes];
  const untranslated = (segments: readonly Segment[]): Segment => ({
    type: 'untranslated',
    children: segments.map((segment) => withNote(segment, original, notes)),
  });
  const known = new Set(theirs.map(({ slug }) => slug));
  const segments = theirs.flatMap((section): Segment[] => {
    const mine = ours.get(section.slug);
    if (mine === undefined) return section.segments.length === 0 ? [] : [untranslated(section.segments)];
    const after = named.slice(named.indexOf(mine) + 1);
    const end = after.findIndex(({ slug }) => known.has(slug));
    const own = after.slice(0, end === -1 ? after.length : end);
    const lacking = section.segments.filter((one) => isPiece(one) && !present.has(one.id));
    const whole = lacking.reduce(
      (sum, one) => inserted(sum, untranslated([one]), one, section.segments),
      mine.segments,
    );
    return [...whole, ...own.flatMap((one) => one.segments)];
  });
  return { segments: segments.map((segment) => withFormerIds(segment, original)), notes };
}

function sectionsOf(segments: readonly Segment[]): Section[] {
  const starts = segments.flatMap((segment, at) => (segment.type === 'heading' ? [at] : []));
  const opening = { slug: undefined, segments: segments.slice(0, starts[0] ?? segments.length) };
  return [
    opening,
    ...starts.map((start, at) => {
      const part = segments.slice(start, starts[at + 1] ?? segments.length);
      return { slug: part[0]?.type === 'heading' ? part[0].slug : undefined, segments: part };
    }),
  ];
}

/** The sections of a translation under the anchors of those they translate; what translates none keeps its own. */
function anchored(ours: readonly Section[], theirs: readonly Section[], translated: readonly string[]): Section[] {
  const areKnown = ours.length !== theirs.length && translated.length === ours.length - 1;
  return ours.map((section, at) => {
    const slug = areKnown && at > 0 ? translated[at - 1] : theirs[at]?.slug;
    const [heading, ...rest] = section.segments;
    if (slug === undefined || heading?.type !== 'heading') return section;
    return { slug, segments: [{ ...heading, slug }, ...rest] };
  });
}

/** Segments with a part of the original after the nearest passage before it that they have, or before the nearest after it, or at the end. */
function inserted(
  segments: readonly Segment[],
  part: Segment,
  passage: Segment,
  section: readonly Segment[],
): readonly Segment[] {
  const at = section.indexOf(passage);
  const placeOf = (one: Segment) =>
    segments.findIndex((mine) =>
      (mine.type === 'untranslated' ? mine.children : [mine]).some(
        (inner) => isPiece(inner) && isPiece(one) && inner.id === one.id,
      ),
    );
  const before = section
    .slice(0, at)
    .map(placeOf)
    .findLast((place) => place !== -1);
  const after = section
    .slice(at + 1)
    .map(placeOf)
    .find((place) => place !== -1);
  const place = before === undefined ? (after ?? segments.length) : before + 1;
  return segments.toSpliced(place, 0, part);
}

/** A segment of the original whose notes stand after those of the translation. */
function withNote(segment: Segment, original: Body, notes: (readonly Segment[])[]): Segment {
  if (segment.type === 'heading')
    return { ...segment, children: segment.children.map((one) => withNote(one, original, notes)) };
  if (segment.type !== 'note') return segment;
  notes.push(original.notes[segment.number - 1] ?? []);
  return { type: 'note', number: notes.length };
}

function withFormerIds(segment: Segment, original: Body): Segment {
  if (!isPiece(segment)) return segment;
  const formerIds = original.segments.filter(isPiece).find((one) => one.id === segment.id)?.formerIds;
  return formerIds === undefined ? segment : { ...segment, formerIds };
}
