import type { Catalogue } from '../../languages/language.ts';
import type { Locale } from '../model/locale.ts';

/** Stands in the style's output before and in the place of an address, so that the two can be told apart. */
export const addressMark = '\uE000';

/** Where a language departs from the style: the day stands before the month. */
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
export function atlasStyle(apa: string, locale: Locale, { terms, dayFirst }: Catalogue['citations']): string {
  let xml = replaced(apa, '<layout delimiter="; " prefix="(" suffix=")">', '<layout delimiter="; ">');
  xml = replaced(xml, '<text macro="source-DOI-URL"/>', `<text macro="source-DOI-URL" prefix="${addressMark}"/>`);
  const own = `<locale xml:lang="${languageOf(locale)}"><terms>`;
  if (!xml.includes(own))
    xml = replaced(xml, '<locale xml:lang="en">', `${own}</terms></locale><locale xml:lang="en">`);
  xml = replaced(xml, own, own + terms.replace(/>\s+</g, '><'));
  return dayFirst ? replaced(xml, monthDay, dayMonth) : xml;
}

/** The language of a tag, without region or script: what CSL goes by. */
export function languageOf(locale: Locale): string {
  return new Intl.Locale(locale).language;
}
