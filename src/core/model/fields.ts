import * as z from 'zod/mini';
import { anythingSeen } from './invisible.ts';
import { kinds, type Kind } from './kind.ts';
import type { Languages, Locale } from './locale.ts';
import type { Term } from './vocabulary.ts';

/** The most characters that an id may have: with what comes around it, more cannot be the name of a file on every machine. */
export const longestId = 80;

/** Names of devices, which Windows gives to no file, come first. */
export const kebab = new RegExp(
  `^(?!(?:con|prn|aux|nul|com\\d|lpt\\d)$)(?=.{1,${longestId}}$)[a-z0-9]+(?:-[a-z0-9]+)*$`,
);

/** Whether a text can be an id: lower-case letters a to z, figures, single hyphens, not too long, and a name that a file can have. */
export function isKebab(text: string): boolean {
  return kebab.test(text);
}

/** An id that names something inside one entry: an event, a question, a party. */
export const localId = () => z.string().check(z.regex(kebab), z.meta({ form: 'id' }));

/** The name, among the items of a list, of another of them. */
export const siblingId = () => z.string().check(z.regex(kebab), z.meta({ form: 'sibling' }));

/** Declares with which of its options a draft begins. */
export const begins = <S extends z.ZodMiniType>(start: z.infer<S>, schema: S): S => schema.check(z.meta({ start }));

/** Declares a field that few entries have: drafts do not offer it, and forms have it behind a fold. */
export const rarely = <S extends z.ZodMiniType>(schema: S): S => schema.check(z.meta({ rare: true }));

/** Declares a field that one comes to once the rest stands: drafts offer it, and forms have it behind a fold. */
export const later = <S extends z.ZodMiniType>(schema: S): S => schema.check(z.meta({ later: true }));

/** Declares a field that takes the place of another: forms ask for both, and drafts offer the other. */
export const instead = <S extends z.ZodMiniType>(schema: S): S => schema.check(z.meta({ instead: true }));

/** An id of an entry of one kind. Whether that entry exists is asked by a check, not by the schema. */
export const idOf = <K extends Kind>(kind: K) =>
  z
    .string()
    .check(z.regex(kebab), z.meta({ ref: kind }))
    .brand<K>();

/** An id of an entry of one kind: what names a case cannot be handed to what asks for a concept. */
export type Id<K extends Kind> = K extends Kind ? string & z.core.$brand<K> : never;

/** An id of an entry of whatever kind. */
export const anyId = () => z.string().check(z.regex(kebab), z.meta({ ref: 'entry' }));

/** The kind that a schema made by {@link idOf} points to, 'entry' for one made by {@link anyId}, undefined for any other schema. */
export function referredKind(schema: z.core.$ZodType): Kind | 'entry' | undefined {
  const ref = z.globalRegistry.get(schema)?.ref;
  return ref === 'entry' ? ref : kinds.find((kind) => kind === ref);
}

/** A text with something to see in it, of at most `longest` characters. */
export const words = (longest = 2000) => z.string().check(z.minLength(1), z.maxLength(longest), z.regex(anythingSeen));

/**
 * The same in several languages, by their tags. What is said in a language that the atlas is not in, or not any more, is kept and
 * stands nowhere; a key that is no language at all is unknown.
 */
const inLanguages = <T>(shape: Readonly<Record<Locale, z.ZodMiniType<T | undefined>>>, one: z.ZodMiniType<T>) =>
  z.catchall(z.object(shape), one).check(({ value, issues }) => {
    const keys = Object.keys(value).filter((key) => !(key in shape) && !isLanguage(key));
    if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: value });
  });

/** Something for each language of an atlas that says it; the others do without. */
export const perLanguage = <T>(languages: readonly Locale[], one: z.ZodMiniType<T>) =>
  inLanguages(Object.fromEntries(languages.map((language) => [language, z.optional(one)])), one);

/** Questions as readers type them, in each language of an atlas that has some: each on one line, with its question mark. */
export const asks = (languages: readonly Locale[]) => later(z.optional(perLanguage(languages, listOf(question()))));

/** Other words for the same, in each language of an atlas that has some. */
export const aliases = (languages: readonly Locale[]) => later(z.optional(perLanguage(languages, listOf(words(80)))));

/** A question as a reader types it: on one line, with its question mark. */
export const question = () =>
  words(100).check(z.refine(endsAsQuestion, { params: { code: 'question' } }), z.meta({ form: 'question' }));

const endsAsQuestion = (text: string) => text.trimEnd().endsWith('?');

/** The same few words per language: in the first language of the atlas always, in the others where someone said them. */
export const text = (languages: Languages) =>
  inLanguages(
    Object.fromEntries(languages.map((language, at) => [language, at === 0 ? words() : z.optional(words())])),
    words(),
  );

/**
 * An address on the web: http or https, a host with a domain, no name of a user. Everything that takes one asks this, so that an address which is
 * accepted is one that browsers and Node can read.
 */
export const webAddress = () => z.httpUrl().check(z.regex(/^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i));

/** Whether a text is an address on the web. */
export function isWebAddress(text: string): boolean {
  return z.safeParse(webAddress(), text).success;
}

/** A language by its tag in BCP 47, when it is one that has a name. */
export const languageTag = () => z.string().check(z.refine(isLanguage, { params: { code: 'form' } }));

/** Whether a text is the tag of a language that has a name, in itself or in that of the machine: "nl" and "pt-BR", not "ned" or "dutch". */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(text) && [[text], []].some((tags) => isNamedIn(tags, text));
}

/** Whether the first of some languages that is known (that of the machine, when none is) has a name for one. A tag out of order throws. */
function isNamedIn(tags: readonly string[], language: string): boolean {
  try {
    return new Intl.DisplayNames(tags, { type: 'language', fallback: 'none' }).of(language) !== undefined;
  } catch {
    return false;
  }
}

const dateForm = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a date as authors write it exists: YYYY, YYYY-MM or YYYY-MM-DD, in the calendar. */
export function isDate(text: string): boolean {
  if (!dateForm.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD. A bare year may be a number. Comes out as a string. */
export const date = () =>
  z
    .pipe(
      z.union([z.string(), z.number()]),
      z.pipe(z.transform(String), z.string().check(z.refine(isDate, { params: { code: 'date' } }))),
    )
    .check(z.meta({ form: 'date' }));

/** A number that is a name, as of a volume or a page: text, for which a number may be written. Comes out as a string. */
export const numeral = () =>
  z.pipe(z.union([z.string().check(z.regex(anythingSeen)), z.number()]), z.transform(String));

/** Of schemas that choose from a list of the atlas: that list. */
export const termLists = z.registry<{ readonly terms: readonly Term[] }>();

/** One of the terms of a list of the atlas. */
export const oneOf = (terms: readonly Term[]) => z.enum(terms.map((term) => term.id)).register(termLists, { terms });

/** A list of at least `least` items. */
export const listOf = <S extends z.core.$ZodType>(item: S, least = 0) => z.array(item).check(z.minLength(least));

/** The ids that an entry had before. */
export const formerIds = () => rarely(z.optional(listOf(localId())));
