import type { Document } from '../../graph/document.ts';
import type { Text } from '../../model/locale.ts';
import type { Finding, Range } from '../../diagnostics/diagnostic.ts';
import { difference } from '../suggestions/difference.ts';
import { bodyRange } from '../heading-ranges.ts';
import { shownIn } from '../shown.ts';

/** Passages that the original does not have, and passages of the original that are missing. */
export function differingPassages(original: Document, translation: Document): Finding[] {
  const theirs = original.passages.map(({ id }) => id);
  const ours = new Map(translation.passages.map(({ id, range }) => [id, range]));
  const { missing, extra } = difference([...new Set(theirs)], [...ours.keys()]);
  return [
    ...extra.flatMap(({ at, meant }): Finding[] => {
      const [id, range] = [...ours][at] ?? [];
      if (id === undefined || range === undefined) return [];
      const remove = {
        nl: 'Haal de passage weg, of zet haar eerst in het origineel.',
        en: 'Remove the passage, or add it to the original first.',
      };
      return [
        {
          range,
          message: { nl: `Het origineel heeft geen passage "${id}".`, en: `The original has no passage "${id}".` },
          repair: meant === undefined ? remove : didYouMean(meant),
        },
      ];
    }),
    ...missing.map((id): Finding => missingPassage(id, theirs, ours, translation)),
  ];
}

function missingPassage(
  id: string,
  theirs: readonly string[],
  ours: ReadonlyMap<string, Range>,
  translation: Document,
): Finding {
  const at = theirs.indexOf(id);
  const next = theirs.slice(at).find((one) => ours.has(one));
  const previous = theirs.slice(0, at).findLast((one) => ours.has(one));
  const neighbour = next ?? previous;
  const [nl, en] = next === undefined ? ['na', 'after'] : ['voor', 'before'];
  return {
    range: (neighbour === undefined ? undefined : ours.get(neighbour)) ?? bodyRange(translation),
    message: {
      nl: `De passage "${id}" van het origineel ontbreekt.`,
      en: `The passage "${id}" of the original is missing.`,
    },
    repair:
      neighbour === undefined
        ? { nl: 'Vertaal haar, met dezelfde id.', en: 'Translate it, with the same id.' }
        : {
            nl: `Vertaal haar, met dezelfde id, en zet haar ${nl} "${neighbour}".`,
            en: `Translate it, with the same id, and put it ${en} "${neighbour}".`,
          },
  };
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
    message: {
      nl: `In het origineel laat deze passage "${concept}" niet zien.`,
      en: `In the original this passage does not show "${concept}".`,
    },
    repair: meant === undefined ? { nl: 'Haal deze <Shows> weg.', en: 'Remove this <Shows>.' } : didYouMean(meant),
  };
}

function missingConcept(concept: string, range: Range): Finding {
  return {
    range,
    message: {
      nl: `In deze passage ontbreekt de reden bij "${concept}".`,
      en: `This passage lacks the reason for "${concept}".`,
    },
    repair: {
      nl: `Zet erbij: <Shows concept="${concept}">…</Shows>`,
      en: `Add: <Shows concept="${concept}">…</Shows>`,
    },
  };
}

function repeated(range: Range): Finding {
  return {
    range,
    severity: 'error',
    message: {
      nl: 'Hoe de passage het begrip laat zien, staat al in het origineel.',
      en: 'How the passage shows the concept stands in the original.',
    },
    repair: { nl: 'Haal how en reading weg.', en: 'Remove how and reading.' },
  };
}

function didYouMean(name: string): Text {
  return { nl: `Bedoelde u "${name}"?`, en: `Did you mean "${name}"?` };
}
