import { isWebAddress } from '../model/fields.ts';

/** The fields of a source that a text gives which someone pasted: a DOI, however it is written, or else an address on the web. None when it has neither. */
export function sourceAddress(text: string): Readonly<Record<string, string>> {
  const words = decoded(text).split(/\s+/);
  const doi = words.map((word) => /\b10\.\d{4,9}\/[^\s"<>]+/.exec(word)?.[0]).find((one) => one !== undefined);
  if (doi !== undefined) return { DOI: bare(doi) };
  const address = words.map(bare).find(isWebAddress);
  return address === undefined ? {} : { URL: address };
}

/** Without the punctuation of the sentence around it, and a bracket that it did not open. */
const bare = (text: string) => text.replace(/^[<("'[]+|[.,;:'">\]]+$/g, '').replace(/^([^()]*)\)+$/, '$1');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
