import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { allSegments, type Segment } from '../core/body/segment.ts';
import { opened } from '../core/printing/html.ts';

const pictures = import.meta.glob<{ readonly default: ImageMetadata }>(
  '/src/content/**/*.{png,jpg,jpeg,webp,avif,gif,svg}',
);

type Image = Extract<Segment, { type: 'image' }>;

/** The pictures that stand in segments. */
export function imagesIn(segments: readonly Segment[]): Image[] {
  return [...allSegments(segments)].filter((segment) => segment.type === 'image');
}

/**
 * Pictures of a text as HTML, by their addresses in it: found beside the file at `path` (from the project's root), sized, in several widths, loaded
 * when they come into view. One that is not there is an error: readers never get a page from which a picture vanished. While writing it is left out.
 */
export async function picturesOf(images: readonly Image[], path: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await Promise.all(images.map((image) => print(image, path)))).flat());
}

/** The address of a picture by its path from the project's root, in the middle width that pages have; undefined when there is none. */
export async function pictureAddress(path: string): Promise<string | undefined> {
  const picture = (await pictures[`/${path}`]?.())?.default;
  if (picture === undefined) return undefined;
  return picture.format === 'svg' ? picture.src : (await getImage({ src: picture, width: 680 })).src;
}

async function print({ src, alt, title }: Image, path: string): Promise<[src: string, html: string][]> {
  const found = pictures[`/${path.replace(/[^/]*$/, '')}${src.replace(/^\.\//, '')}`];
  const picture = (await found?.())?.default;
  if (picture === undefined) {
    if (import.meta.env.DEV) return [];
    throw new Error(`There is no picture ${src} beside ${path}.`);
  }
  const sizes = '(min-width: 58rem) 34em, 100vw';
  const made = await getImage({ src: picture, alt, title, widths: [340, 680, 1360], sizes, loading: 'lazy' });
  const attributes: Readonly<Record<string, string | number | undefined>> = made.attributes;
  return [[src, opened('img', { src: made.src, srcset: made.srcSet.attribute, ...attributes })]];
}
