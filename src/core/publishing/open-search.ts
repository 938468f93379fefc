import { xml, xmlDocument, xmlText } from './xml.ts';

/** A site that can be searched. Addresses are whole. */
export interface Searchable {
  /** The name, of which programs show the first 16 signs. */
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** The page of results; what is asked comes at its end. */
  readonly results: string;
  readonly icon: string;
}

/** How programs search a site, as a description of OpenSearch 1.1. */
export function openSearch({ name, description, language, results, icon }: Searchable): string {
  return xmlDocument(
    xml(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      xml('ShortName', {}, xmlText(/^.{0,16}/u.exec(name)?.[0] ?? '')),
      xml('Description', {}, xmlText(description)),
      xml('Language', {}, xmlText(language)),
      xml('InputEncoding', {}, 'UTF-8'),
      xml('Image', { type: 'image/svg+xml' }, xmlText(icon)),
      xml('Url', { type: 'text/html', method: 'get', template: `${results}{searchTerms}` }),
    ),
  );
}
