import type { sourceTypes } from '../model/source.ts';

/** A person by parts of the name, or an organisation by its whole name. */
export type CslName =
  | {
      readonly family: string;
      readonly given?: string | undefined;
      /** A particle that stays with the family name: "de" in "de Caluwé". */
      readonly 'non-dropping-particle'?: string | undefined;
      /** What follows the name: "jr.". */
      readonly suffix?: string | undefined;
    }
  | { readonly literal: string };

/** A day, a month or a year: numbers for year, month (1 to 12) and day (1 to 31), as precise as it is known. */
export interface CslDate {
  readonly 'date-parts': [[number] | [number, number] | [number, number, number]];
}

/**
 * What a source is, in fields of CSL-JSON. All words are plain text: markup in them is printed as it stands.
 * A title in square brackets is a description of a source that has no title.
 */
export interface CslItem {
  readonly id: string;
  readonly type: (typeof sourceTypes)[number];
  readonly title: string;
  readonly author?: readonly CslName[] | undefined;
  readonly editor?: readonly CslName[] | undefined;
  readonly translator?: readonly CslName[] | undefined;
  readonly director?: readonly CslName[] | undefined;
  readonly interviewer?: readonly CslName[] | undefined;
  readonly issued?: CslDate | undefined;
  readonly 'container-title'?: string | undefined;
  readonly 'collection-title'?: string | undefined;
  readonly 'event-title'?: string | undefined;
  readonly 'event-place'?: string | undefined;
  readonly publisher?: string | undefined;
  readonly genre?: string | undefined;
  readonly edition?: string | undefined;
  readonly number?: string | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly page?: string | undefined;
  readonly URL?: string | undefined;
  /** The name of the article alone ("10.1093/jopart/mux022"), without https://doi.org/. */
  readonly DOI?: string | undefined;
  /** The language of the source, as in the `lang` attribute. */
  readonly language?: string | undefined;
  /** The day on which the source was read at its address. */
  readonly accessed?: CslDate | undefined;
}

/**
 * The date that a text of the form YYYY, YYYY-MM or YYYY-MM-DD names, as CSL writes it.
 * Any other form is a RangeError; whether the day exists in the calendar is not asked.
 */
export function cslDate(text: string): CslDate {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) throw new RangeError(`"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.`);
  const [, year, month, day] = match;
  if (month === undefined) return { 'date-parts': [[Number(year)]] };
  if (day === undefined) return { 'date-parts': [[Number(year), Number(month)]] };
  return { 'date-parts': [[Number(year), Number(month), Number(day)]] };
}
