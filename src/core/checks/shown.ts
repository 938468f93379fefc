import type { ShownConcept } from '../body/segment.ts';
import type { Document } from '../graph/document.ts';
import type { Range } from '../diagnostics/range.ts';

/** A concept that a passage says it shows, with the range of the name of the concept. */
export interface Shown {
  readonly passage: string;
  readonly shown: ShownConcept;
  readonly range: Range;
}

/** Every concept that a document says its passages show, in order; those that name no concept are left out. */
export function shownIn({ body, mentions }: Document): Shown[] {
  const ranges = mentions.filter(({ type }) => type === 'shows').map(({ range }) => range);
  const passages = body.segments.filter((segment) => segment.type === 'passage');
  return passages
    .flatMap(({ id, shows }) => shows.filter(({ concept }) => concept !== '').map((shown) => ({ passage: id, shown })))
    .flatMap((one, at) => {
      const range = ranges[at];
      return range === undefined ? [] : [{ ...one, range }];
    });
}
