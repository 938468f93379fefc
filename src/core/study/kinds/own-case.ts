import * as z from 'zod/mini';
import { hows } from '../../body/passage.ts';
import { recordKind } from '../kind.ts';
import { named, written } from '../place.ts';
import { moment } from '../record.ts';

/** What someone sees of a concept in a case of their own: one of the stances of the atlas, or that they have not seen it. */
export const sights = [...hows, 'unseen'] as const;
export type Sight = (typeof sights)[number];

/** What stands in a field: a text, a list of texts or of parts, or a part, as the form of an entry has them. */
const part = () => z.record(z.string(), written());
const fieldValue = z.union([written(), z.array(z.union([written(), part()])), part()]);

const reading = z.looseObject({
  how: z.enum(sights),
  reason: written(),
  /** What the concept was called then. */
  term: named(),
});
export type Reading = z.infer<typeof reading>;

const look = z.looseObject({ made: moment(), readings: z.record(z.string(), reading) });
export type Look = z.infer<typeof look>;

const body = z.looseObject({
  fields: z.record(z.string(), fieldValue),
  /** What was seen in it, the first time and at each later look; readings by the id of their concept. */
  looks: z.array(look),
});

/** A case of one's own, after the fields of the cases of the atlas and read with its lenses. */
export type OwnCase = z.infer<typeof body>;

/** A case of one's own, not for publication. */
export const ownCase = recordKind<OwnCase>({
  name: 'own-case',
  body,
  tell: ({ fields: { title = '', summary = '', ...fields }, looks }) => ({
    about: [...new Set(looks.flatMap(({ readings }) => Object.keys(readings)))],
    texts: [
      ...Object.entries({ title, summary, ...fields })
        .filter(([name]) => !chosen.has(name))
        .flatMap(([, value]) => textsOf(value))
        .map((text) => ({ text })),
      ...looks.flatMap(({ readings }) =>
        Object.values(readings).map(({ how, term, reason }) => ({ label: how, text: together([term, reason]) })),
      ),
    ].filter(({ text }) => text.trim() !== ''),
  }),
});

/** Fields that hold ids, and none of the words of the person. */
const chosen = new Set(['id', 'broughtInBy', 'kind', 'sector', 'scale']);

/** The texts in a field; those of a part of a list are one. */
function textsOf(value: z.infer<typeof fieldValue>): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return [together(Object.entries(value).flatMap(([name, text]) => (chosen.has(name) ? [] : [text])))];
}

const together = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join(': ');
