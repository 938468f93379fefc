import type { Document } from '../graph/document.ts';
import type { Finding, Place } from '../problems/problem.ts';
import { bodyPlace } from './heading-places.ts';
import { shownIn } from './shown.ts';
import { nearest } from './suggestion.ts';

/** Passages that the original does not have, and passages of the original that are missing. */
export function differingPassages(original: Document, translation: Document): Finding[] {
  const theirs = original.passages.map(({ id }) => id);
  const ours = new Map(translation.passages.map(({ id, place }) => [id, place]));
  const missing = theirs.filter((id) => !ours.has(id));
  const extra = [...ours].filter(([id]) => !theirs.includes(id));
  const guesses = new Map(extra.map(([id]) => [id, nearest(id, missing)]));
  const guessed = [...guesses.values()];
  return [
    ...extra.map(([id, place]): Finding => {
      const near = guesses.get(id);
      return {
        place,
        message: { nl: `Het origineel heeft geen passage "${id}".`, en: `The original has no passage "${id}".` },
        repair:
          near === undefined
            ? {
                nl: 'Haal de passage weg, of zet haar eerst in het origineel.',
                en: 'Remove the passage, or add it to the original first.',
              }
            : { nl: `Bedoelde u "${near}"?`, en: `Did you mean "${near}"?` },
      };
    }),
    ...missing
      .filter((id) => !guessed.includes(id))
      .map((id): Finding => missingPassage(id, theirs, ours, translation)),
  ];
}

function missingPassage(
  id: string,
  theirs: readonly string[],
  ours: ReadonlyMap<string, Place>,
  translation: Document,
): Finding {
  const at = theirs.indexOf(id);
  const next = theirs.slice(at).find((one) => ours.has(one));
  const previous = theirs.slice(0, at).findLast((one) => ours.has(one));
  const neighbour = next ?? previous;
  const place = neighbour === undefined ? undefined : ours.get(neighbour);
  const [nl, en] =
    neighbour === undefined
      ? ['', '']
      : next === undefined
        ? [` na "${neighbour}"`, ` after "${neighbour}"`]
        : [` voor "${neighbour}"`, ` before "${neighbour}"`];
  return {
    place: place ?? bodyPlace(translation),
    message: {
      nl: `De passage "${id}" van het origineel ontbreekt.`,
      en: `The passage "${id}" of the original is missing.`,
    },
    repair: {
      nl: `Vertaal haar en zet haar${nl}, met dezelfde id.`,
      en: `Translate it and put it${en}, with the same id.`,
    },
  };
}

/** Passages that show other concepts than in the original, or that say again how. */
export function differingShows(original: Document, translation: Document): Finding[] {
  const theirs = Map.groupBy(shownIn(original), ({ passage }) => passage);
  const ours = Map.groupBy(shownIn(translation), ({ passage }) => passage);
  return translation.passages.flatMap(({ id, place }) => {
    if (!original.passages.some((passage) => passage.id === id)) return [];
    const missing = (theirs.get(id) ?? []).map(({ shown }) => shown.concept);
    const findings: Finding[] = [];
    const extra = (ours.get(id) ?? []).filter(({ shown, place: at }) => {
      if (shown.how !== undefined || shown.reading !== undefined) findings.push(repeated(at));
      const found = missing.indexOf(shown.concept);
      if (found !== -1) missing.splice(found, 1);
      return found === -1;
    });
    for (const { shown, place: at } of extra) {
      const meant = nearest(shown.concept, missing) ?? (extra.length === missing.length ? missing[0] : undefined);
      if (meant !== undefined) missing.splice(missing.indexOf(meant), 1);
      findings.push({
        place: at,
        message: {
          nl: `In het origineel laat deze passage "${shown.concept}" niet zien.`,
          en: `In the original this passage does not show "${shown.concept}".`,
        },
        repair:
          meant === undefined
            ? { nl: 'Haal deze <Shows> weg.', en: 'Remove this <Shows>.' }
            : { nl: `Bedoelde u "${meant}"?`, en: `Did you mean "${meant}"?` },
      });
    }
    return [
      ...findings,
      ...missing.map((concept) => ({
        place,
        message: {
          nl: `In deze passage ontbreekt de reden bij "${concept}".`,
          en: `This passage lacks the reason for "${concept}".`,
        },
        repair: {
          nl: `Zet erbij: <Shows concept="${concept}">…</Shows>`,
          en: `Add: <Shows concept="${concept}">…</Shows>`,
        },
      })),
    ];
  });
}

function repeated(place: Place): Finding {
  return {
    place,
    message: {
      nl: 'Hoe de passage het begrip laat zien, staat al in het origineel.',
      en: 'How the passage shows the concept stands in the original.',
    },
    repair: { nl: 'Haal how en reading weg.', en: 'Remove how and reading.' },
  };
}
