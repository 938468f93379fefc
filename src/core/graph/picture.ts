import type { Range } from '../diagnostics/range.ts';

/** A file whose name says that it is a picture, and what its bytes say about that. */
export interface Picture {
  readonly path: string;
  /** What the ending of its name promises: `jpeg` for .jpg. */
  readonly promised: PictureForm;
  /** What its first bytes are; undefined for anything that is no picture of ours. */
  readonly found: PictureForm | undefined;
  /** Why a picture of that form cannot be shown: it ends before its end, a drawing does not say how large it is, or nothing can be made of so much. */
  readonly flaw?: 'cut-off' | 'no-size' | 'too-many-pixels' | undefined;
  /** Of an SVG, the first thing in it that is more than a drawing. */
  readonly active?: { readonly range: Range; readonly what: string } | undefined;
}

/** The most pixels that a picture may have, all its frames together: what the largest cameras make. */
export const mostPixels = 100_000_000;

/** The forms of pictures that a text may show. */
export const pictureForms = ['png', 'jpeg', 'webp', 'avif', 'gif', 'svg'] as const;
export type PictureForm = (typeof pictureForms)[number];

/** The kinds of pictures that a page can show, for a field that takes a file. */
export const pictureTypes = pictureForms.map((form) => (form === 'svg' ? 'image/svg+xml' : `image/${form}`)).join(',');

const ending = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(png|jpe?g|webp|avif|gif|svg)$/;

/** The form that a file name promises; undefined when it does not have the one form that names of pictures have: lower-case kebab and a known ending. */
export function promisedForm(name: string): PictureForm | undefined {
  const said = ending.exec(name)?.[1]?.replace('jpg', 'jpeg');
  return pictureForms.find((form) => form === said);
}
