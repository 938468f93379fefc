import type { Locale } from '../model/locale.ts';

/** Stands in the style's output before and in the place of an address, so that the two can be told apart. */
export const addressMark = '\uE000';

/** Words that the locale files of CSL lack, or that APA has otherwise, as terms of CSL. */
const terms: Readonly<Record<Locale, string>> = {
  nl: `<term name="retrieved">geraadpleegd op</term>
    <term name="motion_picture">video</term>
    <term name="post">online bericht</term>
    <term name="ordinal">e</term>
    <term name="edition" form="short">druk</term>
    <term name="number" form="short"><single>nr.</single><multiple>nrs.</multiple></term>
    <term name="interviewer" form="short"><single>interviewer</single><multiple>interviewers</multiple></term>`,
  en: '<term name="motion_picture">video</term>',
};

/** Where Dutch departs from the style: the day stands before the month. */
const monthDay = '<date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>';
const dayMonth = '<date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date>';

/** The text with one passage replaced everywhere. A passage that is not there is an Error: the style has changed under us. */
function replaced(xml: string, from: string, to: string): string {
  if (!xml.includes(from))
    throw new Error(`The APA style no longer holds ${from}; src/core/citations/style.ts must follow it.`);
  return xml.replaceAll(from, to);
}

/**
 * The APA style of CSL (XML, as published) as this atlas prints it in a language: labels without brackets, a mark before
 * the address, and the words and the order of dates of the language.
 */
export function atlasStyle(apa: string, locale: Locale): string {
  let xml = replaced(apa, '<layout delimiter="; " prefix="(" suffix=")">', '<layout delimiter="; ">');
  xml = replaced(xml, '<text macro="source-DOI-URL"/>', `<text macro="source-DOI-URL" prefix="${addressMark}"/>`);
  xml = replaced(
    xml,
    `<locale xml:lang="${locale}"><terms>`,
    `<locale xml:lang="${locale}"><terms>${terms[locale].replace(/>\s+</g, '><')}`,
  );
  return locale === 'nl' ? replaced(xml, monthDay, dayMonth) : xml;
}
