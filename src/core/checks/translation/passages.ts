import type { Document } from '../../graph/document.ts';
import type { Finding } from '../rule.ts';
import type { Range } from '../../diagnostics/range.ts';
import { difference } from '../suggestions/difference.ts';
import { didYouMean } from '../suggestions/nearest.ts';
import { bodyRange } from '../heading-ranges.ts';
import { shownIn } from '../shown.ts';

type Pieces = Document['passages'];

/** Passages and decision points that the original does not have, and those of the original that are missing. */
export function differingPassages(original: Document, translation: Document): Finding[] {
  const theirs = byId(original.passages);
  const ours = byId(translation.passages);
  const { missing, extra } = difference([...theirs.keys()], [...ours.keys()]);
  const own = [...ours.values()];
  return [
    ...extra.flatMap(({ at, meant }): Finding[] => {
      const piece = own[at];
      if (piece === undefined) return [];
      const { id, component, range } = piece;
      return [
        {
          range,
          message: ({ rules }) => rules['translation-differs'].passage.extra(id, component),
          repair: didYouMean(meant, ({ rules }) => rules['translation-differs'].passage.remove),
        },
      ];
    }),
    ...[...theirs.values()]
      .filter(({ id }) => missing.includes(id))
      .map((piece): Finding => missingPassage(piece, [...theirs.keys()], ours, translation)),
  ];
}

/** One of each id, in order. */
const byId = (pieces: Pieces): ReadonlyMap<string, Pieces[number]> => new Map(pieces.map((one) => [one.id, one]));

function missingPassage(
  { id, component }: Pieces[number],
  theirs: readonly string[],
  ours: ReadonlyMap<string, Pieces[number]>,
  translation: Document,
): Finding {
  const at = theirs.indexOf(id);
  const next = theirs.slice(at).find((one) => ours.has(one));
  const previous = theirs.slice(0, at).findLast((one) => ours.has(one));
  const neighbour = next ?? previous;
  return {
    range: (neighbour === undefined ? undefined : ours.get(neighbour)?.range) ?? bodyRange(translation),
    message: ({ rules }) => rules['translation-differs'].passage.missing(id, component),
    repair: ({ rules }) => {
      const { translate, translateBefore, translateAfter } = rules['translation-differs'].passage;
      if (next !== undefined) return translateBefore(next);
      return previous === undefined ? translate : translateAfter(previous);
    },
  };
}

/** Decision points of both whose options are others than in the original. */
export function differingOptions(original: Document, translation: Document): Finding[] {
  const theirs = byId(original.passages);
  return translation.passages.flatMap(({ id, range, options }): Finding[] => {
    const known = theirs.get(id);
    if (known === undefined || known.options.length === 0 || options.length === 0) return [];
    const { missing, extra } = difference(
      known.options.map((one) => one.id),
      options.map((one) => one.id),
    );
    return [
      ...extra.flatMap(({ at, meant }): Finding[] => {
        const option = options[at];
        return option === undefined
          ? []
          : [
              {
                range: option.range,
                message: ({ rules }) => rules['translation-differs'].option.extra(option.id),
                repair: didYouMean(meant, ({ rules }) => rules['translation-differs'].option.remove),
              },
            ];
      }),
      ...missing.map((option): Finding => ({
        range,
        message: ({ rules }) => rules['translation-differs'].option.missing(option),
        repair: ({ rules }) => rules['translation-differs'].option.add(option),
      })),
    ];
  });
}

/** Passages that show other concepts than in the original, or that say again how. `isKnown` is false for concepts that do not exist. */
export function differingShows(
  original: Document,
  translation: Document,
  isKnown: (concept: string) => boolean,
): Finding[] {
  const theirs = Map.groupBy(shownIn(original), ({ passage }) => passage);
  const ours = Map.groupBy(shownIn(translation), ({ passage }) => passage);
  return translation.passages.flatMap(({ id, range }) => {
    const shown = ours.get(id) ?? [];
    const repeats = shown.flatMap((one) =>
      (one.shown.how ?? one.shown.reading) === undefined ? [] : [repeated(one.range)],
    );
    if (!original.passages.some((passage) => passage.id === id)) return repeats;
    const isNameless = original.body.segments.some(
      (segment) => segment.type === 'passage' && segment.id === id && segment.shows.some((one) => one.concept === ''),
    );
    if (isNameless) return repeats;
    const conceptsIn = (list: typeof shown) => list.map((one) => one.shown.concept);
    const { missing, extra } = difference(conceptsIn(theirs.get(id) ?? []), conceptsIn(shown), isKnown);
    return [
      ...repeats,
      ...extra.flatMap(({ at, meant }): Finding[] => {
        const one = shown[at];
        return one === undefined ? [] : [extraConcept(one.shown.concept, one.range, meant)];
      }),
      ...missing.map((concept): Finding => missingConcept(concept, range)),
    ];
  });
}

function extraConcept(concept: string, range: Range, meant: string | undefined): Finding {
  return {
    range,
    message: ({ rules }) => rules['translation-differs'].shows.extra(concept),
    repair: didYouMean(meant, ({ rules }) => rules['translation-differs'].shows.remove),
  };
}

function missingConcept(concept: string, range: Range): Finding {
  return {
    range,
    message: ({ rules }) => rules['translation-differs'].shows.missing(concept),
    repair: ({ rules }) => rules['translation-differs'].shows.add(concept),
  };
}

function repeated(range: Range): Finding {
  return {
    range,
    severity: 'error',
    message: ({ rules }) => rules['translation-differs'].shows.repeated,
    repair: ({ rules }) => rules['translation-differs'].shows.removeHow,
  };
}
