/** What is to be cited of an atlas as a whole. Addresses are whole. */
export interface CitedAtlas {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly repository: string;
  readonly licence: string;
  readonly version: string;
  /** The day of the last change, YYYY-MM-DD; undefined when that is not known. */
  readonly changed: string | undefined;
}

/** How to cite the data of an atlas, as a Citation File Format 1.2.0. Its YAML is one that JSON is too, line by line. */
export function citationCff({ title, description, home, repository, licence, version, changed }: CitedAtlas): string {
  const fields: Readonly<Record<string, unknown>> = {
    'cff-version': '1.2.0',
    type: 'dataset',
    message: 'Cite the data of this atlas as below.',
    title,
    abstract: description,
    authors: [{ name: title, website: home }],
    url: home,
    'repository-code': repository,
    'license-url': licence,
    version,
    'date-released': changed,
  };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${JSON.stringify(value)}\n`]))
    .join('');
}
