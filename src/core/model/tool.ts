import * as z from 'zod/mini';
import { aliases, asks, formerIds, idOf, listOf, localId, words } from './fields.ts';
import type { Languages } from './locale.ts';
import { standing } from './standing.ts';
import { translated } from './translation.ts';
import type { Vocabulary } from './vocabulary.ts';

const sourced = () =>
  z.strictObject({ id: localId(), text: translated(words(600)), sources: listOf(idOf('source'), 1) });

/** What a way of working may carry in its front matter. What it is for and how it goes are ours to say; where it was seen and what it cost have sources. */
export const toolSchema = (_vocabulary: Vocabulary, languages: Languages) =>
  z.strictObject({
    title: translated(words(120)),
    aliases: aliases(languages),
    asks: asks(languages),
    summary: translated(words(300)),
    when: translated(words(400)),
    time: translated(words(300)),
    who: translated(words(300)),
    concepts: listOf(idOf('concept'), 1),
    steps: listOf(z.strictObject({ id: localId(), text: translated(words(600)) }), 2),
    seen: listOf(
      z.strictObject({
        id: localId(),
        case: idOf('case'),
        passage: localId(),
        text: translated(words(600)),
        sources: listOf(idOf('source'), 1),
      }),
      1,
    ),
    cost: listOf(sourced()),
    unknown: listOf(z.strictObject({ id: localId(), text: translated(words(600)) })),
    ...standing(languages),
    formerIds: formerIds(),
  });
